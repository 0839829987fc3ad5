# SPDX-License-Identifier: EUPL-1.2
"""The route card for programs (JSON) and for a terminal, in one language and in the order of the window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kit.languages import Language, Words, upper_first
from kit.settings import OWN
from kit.signs.card import RouteCard
from kit.signs.contacts import CardContact
from kit.store.contact_lines import phones_json
from kit.store.standing_words import standing_text
from kit.store.wording import Wording

LISTS = ("do", "dont", "write_down", "may_share", "cannot_promise")
"""The lists of a card, in its order: fields of it, and keys of their heads."""


def card_json(card: RouteCard, wording: Wording, language: Language) -> dict[str, Any]:
    """The value of `route` in what `kit route --json` prints."""

    def said(lines: tuple[Words, ...]) -> list[str]:
        return [line.say(language) for line in lines]

    return {
        "id": card.route,
        "title": card.title.say(language),
        "about": card.about.say(language),
        "steps": [
            {
                "id": step.id,
                "text": f"{step.head.say(language)} {step.body.say(language)}".strip(),
                "head": step.head.say(language),
                "body": step.body.say(language),
            }
            for step in card.steps
        ],
        **{name: said(getattr(card, name)) for name in LISTS},
        "night": card.night.say(language),
        "contacts": [_contact(one, wording, language) for one in card.contacts],
    }


def _contact(contact: CardContact, wording: Wording, language: Language) -> dict[str, Any]:
    text = standing_text(wording, contact.standing, language)
    if contact.is_empty:
        empty = upper_first(wording.say("own_empty", language))
        text = f"{empty}. {wording.say('own_fill_in', language)}."
    return {
        "id": contact.id,
        "name": contact.name.say(language),
        "role": contact.role,
        "purpose": contact.purpose.say(language),
        "phones": phones_json(contact.phones, language),
        "note": contact.note.say(language),
        "standing": contact.standing.standing.value,
        "standing_text": text,
    }


def cautions(card: RouteCard, wording: Wording, language: Language) -> list[str]:
    """Those of the card and of its place; and that no expert read it, which window and paper say beside its dates."""
    told = [one.say(language) for one in (*card.cautions, *card.place_cautions)]
    return told if card.standing.reviewed_by else [*told, wording.say("not_reviewed", language)]


def card_lines(route: Mapping[str, Any], cautions: list[str], wording: Wording, language: Language) -> Iterator[str]:
    """The card for a terminal, from its `card_json`; numbered as on screen, own lines to be filled in after the others."""

    def head(key: str) -> Iterator[str]:
        yield ""
        yield wording.say(key, language).upper()

    yield from (route["title"], route["about"])
    yield from (*head("paper_keep_in_mind"), *(f"- {line}" for line in cautions))
    yield from head("contacts_head")
    own = [contact for contact in route["contacts"] if contact["id"].startswith(OWN)]
    holes = [contact for contact in own[1:] if not contact["phones"]]
    numbered = (contact for contact in route["contacts"] if contact not in holes)
    for number, contact in enumerate(numbered, 1):
        phones = ", ".join(phone["number"] for phone in contact["phones"])
        yield f"{number}. {contact['purpose']}: {phones or '-'}"
        yield f"   {contact['name']}. {contact['standing_text']}"
        if contact["note"]:
            yield f"   {contact['note']}"
    if holes:
        yield f"{', '.join(contact['purpose'] for contact in holes)}: {wording.say('own_empty', language)}"
    yield from head("steps_head")
    yield from (f"{number}. {step['text']}" for number, step in enumerate(route["steps"], 1))
    if route["night"]:
        yield from (*head("night_head"), route["night"])
    for name in LISTS:
        if route[name]:
            yield from (*head(f"{name}_head"), *(f"- {line}" for line in route[name]))
