# SPDX-License-Identifier: EUPL-1.2
"""`kit pack FILE`: a visit pack as one HTML file, from the same answers as `kit route`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kit.errors import InputError
from kit.languages import Language
from kit.paper.blocks import PartKind
from kit.paper.html import pack_html
from kit.paper.pack import Visited, Wanted, visit_pack
from kit.paper.stock import Stock
from kit.settings import OwnLine, OwnNumber

if TYPE_CHECKING:
    from kit.store.library import Library

USUAL = (PartKind.ROUTE_CARD, PartKind.FILLED, PartKind.HAND_OVER, PartKind.CONTACTS)


def pack_of(text: str, wanted: Wanted, library: Library, own: Mapping[OwnLine, OwnNumber], language: Language) -> str:
    """The HTML for a checklist in JSON. Raises InputError, also for a pack without a chapter, and UnknownRecord."""
    from kit.acute import load
    from kit.signs.answered import answered
    from kit.store.directory import Directory

    found = answered(text, library, own, language)
    visited = Visited(
        found.leading, route=found.card.route, is_of_signs=found.listed is None, hand_over=found.hand_over
    )
    pack = visit_pack(wanted, visited, Stock(library, Directory(library), own, load()), language, found.written)
    if not pack.chapters:
        raise InputError("Nothing was chosen for the pack. Name its --parts, or pages with --page.")
    return pack_html(pack, library.wording.say("paper_sign", language))


def pack(arguments: Sequence[str]) -> int:
    """`kit pack FILE [--parts PART,...] [--page SLUG]... [--contact ID]... [--out FILE]`; 0 when it is written."""
    from kit import paths, settings
    from kit.files import replace_text
    from kit.signs.commands import read_input
    from kit.store.commands import opened_library

    options = _parser().parse_args(arguments)
    own = settings.load(paths.default_paths().settings).own_numbers
    parts = _parts(options.parts) | ({PartKind.PAGES} if options.page else set())
    parts |= {PartKind.CONTACTS} if options.contact else set()
    wanted = Wanted(parts, tuple(options.page), tuple(options.contact))
    with opened_library(options.db) as library:
        written = pack_of(read_input(options.file), wanted, library, own, Language(options.lang))
    if options.out is None:
        sys.stdout.write(written)
    else:
        replace_text(options.out, written)
        print(f"Written: {options.out}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "kit pack",
        description="A visit pack as one HTML file that a screen reader can walk, from the answers that kit route takes.",
    )
    parser.add_argument("file", metavar="FILE", help="a checklist as JSON, or - for standard input")
    parser.add_argument("--out", type=Path, metavar="FILE", help="where to write it; standard output when left out")
    names = ", ".join(kind.value for kind in PartKind)
    usual = ",".join(kind.value for kind in USUAL)
    parser.add_argument("--parts", default=usual, metavar="PART,...", help=f"what goes in, of {names} ({usual})")
    parser.add_argument("--page", action="append", default=[], metavar="SLUG", help="a page too; may be given again")
    parser.add_argument("--contact", action="append", default=[], metavar="ID", help="an organisation too; likewise")
    parser.add_argument("--db", type=Path, metavar="FILE", help="a content file; the one the window uses when left out")
    parser.add_argument("--lang", choices=[language.value for language in Language], default="nl")
    return parser


def _parts(said: str) -> frozenset[PartKind]:
    """The parts named. Raises InputError."""
    try:
        return frozenset(PartKind(name.strip()) for name in said.split(",") if name.strip())
    except ValueError as error:
        known = ", ".join(kind.value for kind in PartKind)
        raise InputError(f"A part that is not known; parts are {known}.", detail=str(error)) from error
