# SPDX-License-Identifier: EUPL-1.2
"""A contact of the route card in words, the same on screen, on paper and in a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kit.languages import Language
from kit.signs.contacts import CardContact
from kit.store.standing_words import standing_short, standing_text
from kit.store.wording import Wording

GAP = "\u00a0\u00a0"
"""Between the place in the order and what one rings for."""


@dataclass(frozen=True, slots=True)
class ContactWords:
    """A contact as a card says it, in one language. `label`: place in the order, what for and who, hours.

    `name` and `under` (for whom, a client code) are "" when the label tells enough; `standing` is the short form.
    """

    id: str
    label: str
    number: str
    standing: str
    name: str = ""
    under: str = ""
    tag: str = ""
    """The word of a doubtful contact, or that there is no number."""


def contact_words(wording: Wording, contact: CardContact, place: int, language: Language) -> ContactWords:
    """`place` is where it stands in the order, from 1."""
    phone = contact.phones[0] if contact.phones else None
    hours = phone.hours.say(language).replace(".00", "") if phone else ""
    purpose = contact.purpose.say(language)
    label = f"{place}{GAP}{purpose}, {hours}" if hours and len(hours) <= 14 else f"{place}{GAP}{purpose}"
    name = contact.name.say(language)
    uncertain = contact.is_uncertain
    short = (
        standing_text(wording, contact.standing, language)
        if uncertain
        else standing_short(wording, contact.standing, language)
    )
    return ContactWords(
        id=contact.id,
        label=label,
        number=phone.number if phone else "",
        standing=short if phone or not uncertain else wording.say("contact_no_number", language),
        name=name if uncertain or (contact.is_own and name.casefold() not in purpose.casefold()) else "",
        under=contact.note.say(language),
        tag=wording.say("doubtful_short" if phone else "contact_no_number", language) if uncertain else "",
    )


def first_number(contacts: Sequence[CardContact]) -> str:
    """The id of the first contact one can ring now, which gets the accent; "" when there is none."""
    return next((contact.id for contact in contacts if contact.phones and not contact.is_uncertain), "")
