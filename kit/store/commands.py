# SPDX-License-Identifier: EUPL-1.2
"""`kit search`, `kit show`, `kit numbers`: the content file on the command line, for people and as JSON for programs."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kit import paths, settings
from kit.content.model import Kind, Ref
from kit.errors import InputError
from kit.languages import Language
from kit.store import shelf
from kit.store.library import Library


def search(arguments: Sequence[str]) -> int:
    from kit.store.search import Search

    parser = argparse.ArgumentParser("kit search", description="Find what someone would type into the search box.")
    parser.add_argument("query")
    parser.add_argument("--kind", choices=[kind.value for kind in Kind], help="only this kind")
    parser.add_argument("--region", default="", metavar="CODE", help="only for this place, by code (GM0301, VR06)")
    parser.add_argument("--limit", type=_count, default=20, metavar="N", help="how many hits at most (20)")
    options = parse_options(parser, arguments)
    with opened_library(options.db) as library:
        answer = Search(library).ask(
            options.query,
            Language(options.lang),
            kind=Kind(options.kind) if options.kind else None,
            region=options.region,
            limit=options.limit,
        )
    if options.json:
        print_json(
            {
                "query": options.query,
                "hits": [
                    {
                        "id": hit.ref.id,
                        "kind": hit.ref.kind.value,
                        "title": hit.title,
                        "snippet": hit.snippet,
                        "lang": hit.language.value,
                        "source_key": None,
                    }
                    for hit in answer.hits
                ],
                "counts": {kind.value: count for kind, count in answer.counts.items()},
                "also_searched": list(answer.also_searched),
                "widened": answer.widened,
                "corrected": list(answer.corrected),
                "synonyms": list(answer.synonyms),
                "kept": list(answer.kept),
                "place": answer.place,
                "place_code": answer.place_code,
            }
        )
        return 0
    if answer.also_searched:
        print(f"also searched: {', '.join(answer.also_searched)}\n")
    for hit in answer.hits:
        print(f"{hit.title}\n  {hit.ref}  {hit.snippet}\n")
    if not answer.hits:
        print("nothing found")
    return 0


def show(arguments: Sequence[str]) -> int:
    from kit.store.showing import as_json, as_text

    parser = argparse.ArgumentParser("kit show", description="Print one record with its sources and its standing.")
    parser.add_argument("record", metavar="KIND:ID", help="factsheet:under-18, organisation:comensha, sign:GEN-01 ...")
    options = parse_options(parser, arguments)
    ref = parse_ref(options.record)
    with opened_library(options.db) as library:
        if options.json:
            print_json(as_json(library, ref, Language(options.lang)))
        else:
            print(as_text(library, ref, Language(options.lang)))
    return 0


def numbers(arguments: Sequence[str]) -> int:
    from kit.store.numbers_text import as_json, as_text

    parser = argparse.ArgumentParser("kit numbers", description="Whom to ring for a place, in the order to ring them.")
    parser.add_argument("--region", required=True, metavar="NAME", help="municipality, safety region or province")
    options = parse_options(parser, arguments)
    own = settings.load(paths.default_paths().settings).own_numbers
    with opened_library(options.db) as library:
        if options.json:
            print_json(as_json(library, options.region, own, Language(options.lang)))
        else:
            print(as_text(library, options.region, own, Language(options.lang)))
    return 0


def parse_ref(text: str) -> Ref:
    """`factsheet:under-18#no-force`; `org:` is accepted. Raises InputError."""
    scheme, colon, rest = text.partition(":")
    record_id, _, block = rest.partition("#")
    scheme = "organisation" if scheme == "org" else scheme
    if not colon or not record_id or scheme not in {kind.value for kind in Kind}:
        known = ", ".join(kind.value for kind in Kind)
        raise InputError(f"{text!r} is not KIND:ID; kinds are {known}.")
    return Ref(Kind(scheme), record_id, block)


@contextmanager
def opened_library(file: Path | None) -> Iterator[Library]:
    """The file named, else the one the window would use."""
    library = Library(file) if file else shelf.open_content(paths.default_paths())[0]
    try:
        yield library
    finally:
        library.close()


def parse_options(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> argparse.Namespace:
    parser.add_argument("--db", type=Path, metavar="FILE", help="a content file; the one the window uses when left out")
    parser.add_argument("--lang", choices=[language.value for language in Language], default="nl")
    parser.add_argument("--json", action="store_true", help="for programs")
    return parser.parse_args(arguments)


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("must not be negative")
    return number


def print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))
