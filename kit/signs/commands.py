# SPDX-License-Identifier: EUPL-1.2
"""`kit route FILE` and `kit handover FILE`: from signs to the next step and to whoever takes over, without a window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kit.errors import InputError
from kit.languages import Language
from kit.settings import OwnLine, OwnNumber
from kit.signs.answered import Answered, answered
from kit.signs.card_text import card_json, card_lines, cautions
from kit.signs.handover import as_text, without

if TYPE_CHECKING:
    from kit.signs.checklist import Checklist
    from kit.store.library import Library
    from kit.store.wording import Wording


def answer(
    text: str, library: Library, own: Mapping[OwnLine, OwnNumber], language: Language, *, research: bool = False
) -> dict[str, Any]:
    """What `kit route --json` prints for a checklist in JSON, with `research` what --research adds.

    Raises InputError and UnknownRecord.
    """
    return _as_json(answered(text, library, own, language), library.wording, language, research=research)


def _as_json(found: Answered, wording: Wording, language: Language, *, research: bool) -> dict[str, Any]:
    told = cautions(found.card, wording, language)
    if found.from_practice:
        told.append(wording.say("from_practice", language))
    listed = found.listed.research(found.checklist, language) if found.listed else None
    return {
        "coverage": {dimension.value: tile.look.value for dimension, tile in found.tiles.items()},
        "look_further": {
            dimension.value: {
                "again": [_named(found, sign, language) for sign in offered.again],
                "still": [_named(found, sign, language) for sign in offered.still],
            }
            for dimension, offered in found.offered.items()
        },
        "route": card_json(found.card, wording, language),
        "cautions": told,
        "handover": as_text(found.hand_over),
        **({"research": listed} if research else {}),
    }


def _named(found: Answered, sign: str, language: Language) -> dict[str, str]:
    return {"id": sign, "text": found.signs[sign].text.say(language)}


def as_words(told: Mapping[str, Any], wording: Wording, language: Language) -> str:
    """What `answer` gives, for a terminal: the card, then the hand-over text."""
    return "\n".join([*card_lines(told["route"], told["cautions"], wording, language), "", told["handover"]])


# -- kit route --------------------------------------------------------------------------------------------------------


def route(arguments: Sequence[str]) -> int:
    """`kit route FILE [--json [--research]] [--hand-over FILE [--leave-out KEY]...]`; 0 when there is a card."""
    from kit import paths, settings
    from kit.store.commands import opened_library, parse_options, print_json

    parser = argparse.ArgumentParser("kit route", description="From answers to a route card, as the window does it.")
    parser.add_argument("file", metavar="FILE", help="a checklist as JSON, or - for standard input")
    parser.add_argument("--hand-over", type=Path, metavar="FILE", help="also write the hand-over, for kit handover")
    parser.add_argument(
        "--leave-out", action="append", default=[], metavar="KEY",
        help="own words that do not go along: the id of a sign, or where, said, promised, thought; may be given again",
    )  # fmt: skip
    parser.add_argument(
        "--research", action="store_true", help="with --json: also the unverified rule of 2009, for researchers alone"
    )
    options = parse_options(parser, arguments)
    if options.research and not options.json:
        parser.error("--research needs --json")
    if options.leave_out and not options.hand_over:
        parser.error("--leave-out needs --hand-over")
    own, language = settings.load(paths.default_paths().settings).own_numbers, Language(options.lang)
    with opened_library(options.db) as library:
        found = answered(read_input(options.file), library, own, language)
        if options.hand_over:
            _write(found, options.hand_over, frozenset(options.leave_out), library, language)
        told = _as_json(found, library.wording, language, research=options.research)
        if options.json:
            print_json(told)
        else:
            print(as_words(told, library.wording, language))
    return 0


def _write(found: Answered, file: Path, left_out: frozenset[str], library: Library, language: Language) -> None:
    """Raises InputError for a key that no own words stand under: what should stay behind would go along."""
    from kit.files import replace_text
    from kit.signs.handover_file import HandedOver, write_hand_over

    keys = {line.key for part in found.hand_over.parts for line in part.lines if line.own}
    if unknown := sorted(left_out - keys):
        raise InputError(f'No own words to leave out under "{unknown[0]}".', detail=", ".join(sorted(keys)))
    text = without(found.hand_over, left_out)
    content = str(library.meta("version"))
    handed = HandedOver(text, found.leading, language, found.written, found.card.route, content)
    replace_text(file, write_hand_over(handed))


def read_input(file: str) -> str:
    """The text of FILE. Raises InputError when it cannot be read as UTF-8."""
    try:
        return (sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{file} cannot be read.", detail=str(error)) from error


# -- kit handover -----------------------------------------------------------------------------------------------------


def handover(arguments: Sequence[str]) -> int:
    """`kit handover FILE [--card | --json]`; 0 when the file is one of ours."""
    from kit.signs.handover_file import read_hand_over, write_hand_over

    parser = argparse.ArgumentParser("kit handover", description="Read a hand-over that Veldgids wrote as a file.")
    parser.add_argument("file", metavar="FILE", help="the hand-over, or - for standard input")
    shown = parser.add_mutually_exclusive_group()
    shown.add_argument("--card", action="store_true", help="the route card for its answers instead of its text")
    shown.add_argument("--json", action="store_true", help="the file again, for programs")
    parser.add_argument("--db", type=Path, metavar="FILE", help="with --card: a content file")
    parser.add_argument("--lang", choices=[language.value for language in Language], help="with --card: its language")
    options = parser.parse_args(arguments)
    handed = read_hand_over(read_input(options.file))
    if options.card:
        language = Language(options.lang) if options.lang else handed.language
        print(_card_of(handed.answers, options.db, language))
    else:
        print(write_hand_over(handed) if options.json else as_text(handed.text), end="")
    return 0


def _card_of(checklist: Checklist, db: Path | None, language: Language) -> str:
    """The card as this machine would show it: with its content and its own numbers."""
    from kit import paths, settings
    from kit.signs.answered import of_this_content
    from kit.signs.card import route_card
    from kit.signs.material import gather
    from kit.store.commands import opened_library
    from kit.store.directory import Directory

    own = settings.load(paths.default_paths().settings).own_numbers
    with opened_library(db) as library:
        directory = Directory(library)
        known = of_this_content(checklist, library, directory)
        card = route_card(known, gather(known, library, directory, own))
        told = card_json(card, library.wording, language)
        return "\n".join(card_lines(told, cautions(card, library.wording, language), library.wording, language))
