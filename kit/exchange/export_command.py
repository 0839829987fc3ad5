# SPDX-License-Identifier: EUPL-1.2
"""`kit directory export`: contacts of a content file to a table or to cards."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from kit.content.contacts import Organisation
from kit.dates import in_words
from kit.errors import InputError
from kit.exchange.export import Format, exported
from kit.exchange.export_row import RowWriter
from kit.files import replace_bytes
from kit.languages import Language
from kit.store.commands import opened_library
from kit.store.directory import Directory, Filters
from kit.store.library import Library


def export(arguments: Sequence[str]) -> int:
    """`kit directory export --format csv|xlsx|vcard --out PATH [--region NAME] [--need ID] [--own] [--db FILE]`"""
    parser = argparse.ArgumentParser("kit directory export", description="Write contacts to a file for other programs.")
    parser.add_argument("--format", required=True, choices=[one.value for one in Format])
    parser.add_argument("--out", required=True, type=Path, metavar="PATH", help="the file to write")
    parser.add_argument("--region", default="", metavar="NAME", help="for this place only; national ones stay in")
    parser.add_argument("--need", default="", metavar="ID", help="for this need only: report, shelter, legal ...")
    parser.add_argument("--own", action="store_true", help="only what an organisation put on top, none of ours")
    parser.add_argument("--lang", choices=[one.value for one in Language], default="nl", help="of heads and words (nl)")
    parser.add_argument("--db", type=Path, metavar="FILE", help="a content file; the one the window uses when left out")
    asked = parser.parse_args(list(arguments))
    language = Language(asked.lang)
    with opened_library(asked.db) as library:
        contacts = _contacts(library, asked.region, asked.need, is_own=asked.own)
        writer = RowWriter(library.wording, language, _content(library, language))
        data = exported(contacts, Format(asked.format), writer)
    replace_bytes(asked.out, data)
    print(f"{asked.out}: {len(contacts)} contact(s) of content {library.meta('version')}")
    return 0


def _contacts(library: Library, region: str, need: str, *, is_own: bool) -> list[Organisation]:
    """In the order of the directory. Raises InputError for a place or a need that is not there."""
    directory = Directory(library)
    place = directory.named(region) if region else None
    if region and place is None:
        nearest = ", ".join(one.name.nl for one in directory.places(region, 5))
        raise InputError(f"There is no place {region!r}." + (f" Perhaps: {nearest}." if nearest else ""))
    needs = [one.value for one in directory.options().need]
    if need and need not in needs:
        raise InputError(f"There is no need {need!r}. Use: {', '.join(needs)}.")
    found = directory.find(Filters(region=place.code if place else "", need=need))
    if not is_own:
        return list(found)
    on_top = {tree.id for tree in library.about.trees[1:]}
    trees = dict(library.rows("SELECT id, tree FROM organisation"))
    return [one for one in found if trees[one.id] in on_top]


def _content(library: Library, language: Language) -> str:
    about = library.about
    return f"{about.version}, {in_words(about.content_date, language)}"
