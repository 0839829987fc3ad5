# SPDX-License-Identifier: EUPL-1.2
"""Records that were found, as rows to show: title, a snippet around the words, and where the words stand in both."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from functools import cached_property

from kit.content.refs import Kind, Ref
from kit.content.standing import Standing
from kit.languages import Language
from kit.store.asking import Found
from kit.store.fold import flat
from kit.store.search import Hit

BODY = 4000
"""Characters of the text that are looked through for a snippet."""
SNIPPET = 160
BEFORE = 60
"""Characters kept before the first word found, when it stands further on."""

Row = tuple[int, str, str, str, str, str, str]
Marks = tuple[tuple[int, int], ...]
_KINDS = {kind.value: kind for kind in Kind}
_LANGUAGES = {language.value: language for language in Language}


def show(
    connection: sqlite3.Connection, found: Found, records: Sequence[int], typed: tuple[str, ...], language: Language
) -> list[Hit]:
    """Hits for `records` in their order, in `language` where that text holds the words or is all there is."""
    rows = _rows(connection, records)
    shown = _phones(connection, records, typed) if found.by_phone else {}
    marker = Marker(typed)
    return [
        marker.hit(_version(rows, found.document[record], language, typed), shown.get(record, "")) for record in records
    ]


class Marker:
    """Finds the words of one question in titles and texts: as typed, else in another form of the word."""

    def __init__(self, typed: tuple[str, ...]) -> None:
        self._typed = typed
        self._as_typed = _pattern(typed)

    @cached_property
    def _forms(self) -> re.Pattern[str]:
        return _form_pattern(self._typed)

    def hit(self, row: Row, phone: str) -> Hit:
        """`phone`: the number that was found by its digits, "" when words were."""
        _, kind, ref, lang, standing, name, body = row
        if phone and phone not in body[:40]:
            body = f"{phone}. {body}"
        title_marks = _marks(name, self._as_typed)
        snippet, snippet_marks = _snippet(body, self._as_typed)
        if phone:
            snippet_marks = _digit_marks(snippet, self._typed) or snippet_marks
        elif not title_marks and not snippet_marks:
            title_marks, (snippet, snippet_marks) = _marks(name, self._forms), _snippet(body, self._forms)
        told = Standing(standing) if standing else None
        return Hit(Ref(_KINDS[kind], ref), name, title_marks, snippet, snippet_marks, _LANGUAGES[lang], told)


def _rows(connection: sqlite3.Connection, records: Sequence[int]) -> dict[int, Row]:
    ids = [number for record in records for number in (2 * record, 2 * record + 1)]
    marks = ",".join("?" * len(ids))
    sql = f"SELECT id, kind, ref, lang, standing, name, substr(body, 1, {BODY}) FROM doc WHERE id IN ({marks})"
    return {row[0]: row for row in connection.execute(sql, ids)}


def _version(rows: dict[int, Row], matched: int, language: Language, typed: tuple[str, ...]) -> Row:
    """The version to show: that of `language` if it holds every word typed, else the one that was found."""
    wanted = (matched & ~1) | (language is Language.EN)
    if wanted == matched or wanted not in rows:
        return rows[matched]
    text = flat(f"{rows[wanted][5]} {rows[wanted][6]}")
    return rows[wanted] if all(word in text for word in typed) else rows[matched]


def _pattern(typed: tuple[str, ...]) -> re.Pattern[str]:
    """Words as typed: short ones at the start of a word, longer ones inside compounds too."""
    short = sorted((re.escape(word) for word in typed if len(word) < 4), key=len, reverse=True)
    long = sorted((re.escape(word) for word in typed if len(word) >= 4), key=len, reverse=True)
    parts = [*long, *([rf"(?<!\w)(?:{'|'.join(short)})"] if short else [])]
    return re.compile("|".join(parts))


def _form_pattern(typed: tuple[str, ...]) -> re.Pattern[str]:
    """Other forms of the words: whatever starts with a stem of one, to the end of that word."""
    from kit.store.stems import all_stems

    stems = sorted({re.escape(stem) for word in typed for stem in (*all_stems(word), word) if len(stem) > 2})
    return re.compile(rf"(?<!\w)(?:{'|'.join(stems)})\w*" if stems else r"(?!)")


def _marks(text: str, pattern: re.Pattern[str]) -> Marks:
    return tuple((found.start(), found.end() - found.start()) for found in pattern.finditer(flat(text)))


def _snippet(body: str, pattern: re.Pattern[str]) -> tuple[str, Marks]:
    """About a line and a half of the text, from a sentence or word before the first word found."""
    first = pattern.search(body.lower()) or (None if body.isascii() else pattern.search(flat(body)))
    start = _start(body, first.start()) if first else 0
    end = start + SNIPPET
    if end < len(body):
        end = max(body.rfind(" ", start + SNIPPET // 2, end), start + SNIPPET // 2)
    snippet = body[start:end].strip()
    if start and not body[:start].rstrip().endswith((".", "?", ":", ";")):
        snippet = "… " + snippet
    if end < len(body):
        snippet = snippet.rstrip(",;: ") + " …"
    return snippet, _marks(snippet, pattern) if first else ()


def _start(body: str, at: int) -> int:
    if at < SNIPPET - BEFORE:
        return 0
    sentence = max(body.rfind(stop, at - 2 * BEFORE, at) for stop in (". ", "? ", ": "))
    if sentence >= 0:
        return sentence + 2
    return body.find(" ", at - BEFORE) + 1


def _phones(connection: sqlite3.Connection, records: Sequence[int], typed: tuple[str, ...]) -> dict[int, str]:
    """For each record the number in which the digits stand, as it is dialled."""
    marks = ",".join("?" * len(records))
    wanted = "".join(typed)
    sql = f"SELECT doc, digits, shown FROM phone WHERE doc / 2 IN ({marks}) ORDER BY id DESC"
    rows = connection.execute(sql, list(records)).fetchall()
    return {doc >> 1: shown for doc, found, shown in rows if _national(wanted) in found}


def _national(wanted: str) -> str:
    for abroad in ("0031", "31"):
        if wanted.startswith(abroad) and len(wanted) > 6:
            return "0" + wanted.removeprefix(abroad)
    return wanted


def _digit_marks(snippet: str, typed: tuple[str, ...]) -> Marks:
    wanted = _national("".join(typed))
    found = re.search(r"\D{0,3}".join(wanted), snippet)
    return ((found.start(), found.end() - found.start()),) if found else ()
