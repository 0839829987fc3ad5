# SPDX-License-Identifier: EUPL-1.2
"""A contact as plain text, to paste into a mail or a case system: each number with what was checked about it.

And its numbers for programs, as every command of `kit` prints them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kit.content.contacts import Organisation, Phone
from kit.languages import Language
from kit.store.standing_words import standing_text
from kit.store.wording import Wording


def contact_lines(one: Organisation, wording: Wording, language: Language) -> tuple[str, ...]:
    """Name, numbers, what was checked, hours, and how else to reach it. No address: a shelter's is nowhere."""
    return tuple(_lines(one, wording, language))


def phones_json(phones: Iterable[Phone], language: Language) -> list[dict[str, str]]:
    """Each number as typed and as dialled, what it is for and when it is answered."""
    return [
        {
            "number": phone.number,
            "e164": phone.e164,
            "label": phone.label.say(language),
            "hours": phone.hours.say(language),
        }
        for phone in phones
    ]


def _lines(one: Organisation, wording: Wording, language: Language) -> Iterator[str]:
    yield one.name.say(language)
    for phone in one.phones:
        told = phone.beside(language)
        yield f"{phone.number} ({told})" if told else phone.number
    if not one.phones:
        yield wording.say("detail_no_number", language)
    yield standing_text(wording, one.standing, language)
    if hours := one.other_hours(language):
        yield f"{wording.say('detail_hours', language)}: {hours}"
    if one.email:
        yield f"{wording.say('detail_email', language)}: {one.email}"
    if one.website:
        yield f"{wording.say('detail_website', language)}: {one.website}"
