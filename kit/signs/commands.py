# SPDX-License-Identifier: EUPL-1.2
"""`kit route FILE`: the way from signs to the route card without a window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kit.errors import InputError, UnknownRecord
from kit.languages import Language, Words
from kit.settings import OwnLine, OwnNumber
from kit.signs.card import RouteCard, route_card
from kit.signs.checklist import Checklist
from kit.signs.contacts import CardContact
from kit.signs.coverage import coverage
from kit.signs.entries import read_object
from kit.signs.handover import Named, as_text, hand_over
from kit.signs.indicators import KEYS as INDICATOR_KEYS
from kit.signs.listed import listed_in
from kit.signs.material import gather, signs_of
from kit.store.standing_words import standing_text

if TYPE_CHECKING:
    from kit.store.library import Library
    from kit.store.wording import Wording


def answer(
    text: str, library: Library, own: Mapping[OwnLine, OwnNumber], language: Language, *, research: bool = False
) -> dict[str, Any]:
    """What `kit route --json` prints for a checklist in JSON, with `research` what --research adds.

    Raises InputError and UnknownRecord.
    """
    from kit.signs.answers_file import KEYS, checklist_of
    from kit.store.directory import Directory

    entries = read_object(text).only({*KEYS, *INDICATOR_KEYS})
    checklist = checklist_of(entries)
    listed = listed_in(entries, checklist, library)
    directory = Directory(library)
    if checklist.sector:
        library.sector(checklist.sector)  # an unknown sector is a wrong call
    if place := directory.named(checklist.region_said):
        checklist = replace(checklist, region=place.code, region_said="")
    leading = listed.leading(checklist) if listed else checklist
    material = gather(leading, library, directory, own)
    signs = () if listed else signs_of(checklist, library)
    card = route_card(leading, material)
    named = Named(material.place, material.sector, _names(checklist, card, library))
    written = datetime.now().astimezone()
    tiles = listed.coverage() if listed else coverage(checklist, signs)
    added = {"research": listed.research(checklist, language) if listed else None} if research else {}
    return {
        "coverage": {dimension.value: tile.look.value for dimension, tile in tiles.items()},
        "route": _route(card, library.wording, language),
        "cautions": [one.say(language) for one in (*card.cautions, *card.place_cautions)],
        "handover": as_text(hand_over(checklist, signs, material.wording, language, written, named)),
        **added,
    }


def _route(card: RouteCard, wording: Wording, language: Language) -> dict[str, Any]:
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
        "do": said(card.do),
        "dont": said(card.dont),
        "write_down": said(card.write_down),
        "may_share": said(card.may_share),
        "cannot_promise": said(card.cannot_promise),
        "night": card.night.say(language),
        "contacts": [_contact(one, wording, language) for one in card.contacts],
    }


def _contact(contact: CardContact, wording: Wording, language: Language) -> dict[str, Any]:
    text = standing_text(wording, contact.standing, language)
    if contact.is_empty:
        text = f"{wording.words('own_empty').say(language)}. {wording.words('own_fill_in').say(language)}."
    return {
        "id": contact.id,
        "name": contact.name.say(language),
        "role": contact.role,
        "purpose": contact.purpose.say(language),
        "phones": [
            {
                "number": phone.number,
                "e164": phone.e164,
                "label": phone.label.say(language),
                "hours": phone.hours.say(language),
            }
            for phone in contact.phones
        ],
        "note": contact.note.say(language),
        "standing": contact.standing.standing.value,
        "standing_text": text,
    }


def _names(checklist: Checklist, card: RouteCard, library: Library) -> dict[str, Words]:
    """The names of who was rung. Raises InputError for an id that is no contact."""
    named = {contact.id: contact.name for contact in card.contacts}
    for contact in checklist.rung:
        if contact not in named:
            try:
                named[contact] = library.organisation(contact).name
            except UnknownRecord as error:
                raise InputError(f'"rung" names no known contact: "{contact}".') from error
    return named


# -- the command ------------------------------------------------------------------------------------------------------


def route(arguments: Sequence[str]) -> int:
    from kit import paths, settings
    from kit.store.commands import opened_library, parse_options, print_json

    parser = argparse.ArgumentParser("kit route", description="From answers to a route card, as the window does it.")
    parser.add_argument("file", metavar="FILE", help="a checklist as JSON, or - for standard input")
    parser.add_argument(
        "--research", action="store_true", help="with --json: also the unverified rule of 2009, for researchers alone"
    )
    options = parse_options(parser, arguments)
    if options.research and not options.json:
        parser.error("--research needs --json")
    own = settings.load(paths.default_paths().settings).own_numbers
    with opened_library(options.db) as library:
        answered = answer(read_input(options.file), library, own, Language(options.lang), research=options.research)
    if options.json:
        print_json(answered)
    else:
        print(as_words(answered))
    return 0


def read_input(file: str) -> str:
    """The text of FILE. Raises InputError when it cannot be read as UTF-8."""
    try:
        return (sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{file} cannot be read.", detail=str(error)) from error


def as_words(answered: Mapping[str, Any]) -> str:
    """The card for a terminal, in the order of the window."""
    route = answered["route"]
    lines = [route["title"], route["about"], "", *answered["cautions"], ""]
    lines += [f"{number}. {step['text']}" for number, step in enumerate(route["steps"], 1)]
    lines.append("")
    for number, contact in enumerate(route["contacts"], 1):
        phones = ", ".join(phone["number"] for phone in contact["phones"]) or "-"
        lines += [f"{number}. {contact['purpose']}: {phones}", f"   {contact['name']}. {contact['standing_text']}"]
        lines += [f"   {contact['note']}"] if contact["note"] else []
    return "\n".join([*lines, "", answered["handover"]])
