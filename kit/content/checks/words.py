# SPDX-License-Identifier: EUPL-1.2
"""Every text that stands in both languages: the same digits, days and blanks; no telephone number typed in."""

from __future__ import annotations

from collections.abc import Iterator

from kit.content.checks.notes import Notes
from kit.content.checks.pages import TELLING
from kit.content.checks.phones import typed_in
from kit.content.compare import difference
from kit.content.fields import Fields, Listing, Scalar, Value

_Path = tuple[str | int, ...]


def check(notes: Notes) -> None:
    for ref, written in notes.content.written.items():
        if ref.startswith("factsheet:"):
            continue
        is_contact = ref.startswith("organisation:")
        for path, nl, en in pairs(written.fields):
            told = difference(nl, en)
            if told:
                notes.finding("translation-differs", ref, (*path, "en"), f"{_name(path)}{told}", "say the same in both")
            if not is_contact or path[:1] == ("description",):
                for language, text in (("nl", nl), ("en", en)):
                    if typed_in(text):
                        notes.finding(
                            "typed-phone",
                            ref,
                            (*path, language),
                            "a telephone number is typed here",
                            "link or name the organisation instead",
                        )
            if path == ("neutral",) and TELLING.search(f"{nl} {en}"):
                notes.finding(
                    "telling-name",
                    ref,
                    path,
                    "the neutral name tells a bystander what this is",
                    "use a name nobody reacts to",
                )


def _name(path: _Path) -> str:
    return f"{'.'.join(map(str, path))}: " if path else ""


def pairs(value: Value) -> Iterator[tuple[_Path, str, str]]:
    """(path, nl, en) of every text in both languages, in no particular order."""
    waiting: list[tuple[_Path, Value]] = [((), value)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, Fields):
            nl, en = value.entries.get("nl"), value.entries.get("en")
            if isinstance(nl, Scalar) and isinstance(en, Scalar):
                yield path, nl.text, en.text
            waiting += [((*path, key), one) for key, one in value.entries.items() if not isinstance(one, Scalar)]
        elif isinstance(value, Listing):
            waiting += [((*path, at), one) for at, one in enumerate(value.items) if not isinstance(one, Scalar)]
