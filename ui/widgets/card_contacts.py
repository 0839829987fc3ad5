# SPDX-License-Identifier: EUPL-1.2
"""The contacts of a route card as boxes, numbered in the order to ring them; the whole card and the counter show the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kit.signs.card import RouteCard
from kit.signs.contact_words import contact_words, first_number
from kit.signs.contacts import in_sight
from ui.widgets.contact_card import ContactCard, DoubtfulContact, EmptyOwnNumber
from ui.widgets.step_view import Way


def contact_boxes(way: Way, card: RouteCard, fill_in: Callable[[], object], most: int = 0) -> list[QWidget]:
    """All of them, the own lines still to be filled in together at the end; or only the first `most` of the order."""
    numbered, empty = in_sight(card.contacts)
    first, boxes = first_number(numbered), list[QWidget]()
    for place, contact in enumerate(numbered[: most or None], 1):
        words = contact_words(way.library.wording, contact, place, way.language)
        if contact.is_empty:
            boxes.append(_hole(way, contact.id, words.label, fill_in, is_low=bool(most)))
        elif contact.is_uncertain:
            boxes.append(DoubtfulContact(way.theme, words))
        else:
            boxes.append(ContactCard(way.theme, words, is_first=contact.id == first))
    if empty and not most:
        names = ", ".join(one.purpose.say(way.language) for one in empty)
        boxes.append(_hole(way, "own:others", names[:1] + names[1:].lower(), fill_in))
    return boxes


def _hole(way: Way, own_id: str, label: str, fill_in: Callable[[], object], *, is_low: bool = False) -> EmptyOwnNumber:
    box = EmptyOwnNumber(way.theme, own_id, label, "" if is_low else way.say("own_empty"), way.say("own_fill_in"))
    box.fill_in_asked.connect(lambda: fill_in())
    return box
