# SPDX-License-Identifier: EUPL-1.2
"""The contacts of a route card as boxes, numbered in the order to ring them; the whole card and the counter show the same."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtWidgets import QWidget

from kit.signs.card import RouteCard
from kit.signs.contact_words import contact_words, first_number
from kit.signs.contacts import CHILD_ROLE, in_sight
from ui.models.way import Way
from ui.widgets.contact_card import ContactCard, DoubtfulContact, EmptyOwnNumber

FIRST = 2
"""Contacts that the short card names at least."""


def contact_boxes(
    way: Way, card: RouteCard, fill_in: Callable[[], object], only: Collection[str] = ()
) -> list[QWidget]:
    """All of them, the own lines still to be filled in together at the end; or `only` these by id, low, in their place."""
    numbered, empty = in_sight(card.contacts)
    first, is_low = first_number(numbered), bool(only)
    boxes = list[QWidget]()
    for place, contact in enumerate(numbered, 1):
        if only and contact.id not in only:
            continue
        words = contact_words(way.library.wording, contact, place, way.language)
        if contact.is_empty:
            boxes.append(_hole(way, contact.id, words.label, fill_in, is_low=is_low))
        elif contact.is_uncertain:
            boxes.append(DoubtfulContact(way.theme, words))
        else:
            size = "number_m" if len(only) > FIRST and contact.id != first else "number_l"
            boxes.append(ContactCard(way.theme, words, is_first=contact.id == first, is_low=is_low, size=size))
    if empty and not only:
        names = ", ".join(one.purpose.say(way.language) for one in empty)
        boxes.append(_hole(way, "own:others", names[:1] + names[1:].lower(), fill_in))
    return boxes


def first_to_call(card: RouteCard) -> tuple[str, ...]:
    """Whom the short card names: the first two of the order, and who gives advice about a child where the card has that."""
    numbered, _ = in_sight(card.contacts)
    child = [contact for contact in numbered[FIRST:] if contact.role == CHILD_ROLE]
    return tuple(contact.id for contact in (*numbered[:FIRST], *child))


def _hole(way: Way, own_id: str, label: str, fill_in: Callable[[], object], *, is_low: bool = False) -> EmptyOwnNumber:
    empty = "" if is_low else way.say("own_empty")
    box = EmptyOwnNumber(way.theme, own_id, label, empty, way.say("own_fill_in"), is_low=is_low)
    box.fill_in_asked.connect(lambda: fill_in())
    return box
