# SPDX-License-Identifier: EUPL-1.2
"""Records that were found, as rows to show: title, a snippet around the words, and where the words stand in both."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Collection, Iterator, Sequence

from kit.content.refs import Kind, Ref
from kit.content.standing import Standing
from kit.languages import Language
from kit.store.asking import Told
from kit.store.fold import flat, words
from kit.store.search import Hit
from kit.store.stems import all_stems

BODY = 4000
"""Characters of the text that are looked through for a snippet."""
SNIPPET = 160
BEFORE = 60
"""Characters kept before the first word found, when it stands further on."""
INSIDE = 4
"""Letters from which a word is also marked inside a longer one."""

Row = tuple[int, str, str, str, str, str, str]
Span = tuple[int, int]
Marks = tuple[Span, ...]
_KINDS = {kind.value: kind for kind in Kind}
_LANGUAGES = {language.value: language for language in Language}


def show(
    connection: sqlite3.Connection,
    told: Told,
    records: Sequence[int],
    language: Language,
    stop_words: Collection[str] = (),
) -> list[Hit]:
    """Hits for `records` in their order, each in `language` if it was found in that, else in the other.

    Of `stop_words` none is marked, unless nothing else was asked: they stand in every text.
    """
    english = int(language is Language.EN)
    asked = (2 * record + english for record in records)
    numbers = [number if number in told.found.documents else number ^ 1 for number in asked]
    rows = _rows(connection, numbers)
    typed = [word for word in told.terms.typed if word not in stop_words] or told.terms.typed
    marker = Marker(typed, [word for word in _besides(told) if word not in stop_words], told.digits)
    return [marker.hit(rows[number], told.numbers.get(number >> 1, "")) for number in numbers if number in rows]


def _besides(told: Told) -> tuple[str, ...]:
    """The words that were searched instead of those typed, or besides."""
    return (*told.terms.corrections, *(word for means in told.terms.meanings for word in words(means)))


class Marker:
    """Finds the words of one question in titles and texts: as typed, else in another form, else what was meant."""

    def __init__(self, typed: Sequence[str], besides: Sequence[str] = (), digits: str = "") -> None:
        self._forms = {word: _forms(word) for word in typed}
        self._besides = tuple(form for word in dict.fromkeys(besides) for form in _forms(word))
        self._digits = digits

    def hit(self, row: Row, phone: str = "") -> Hit:
        """`phone`: the number that was found by its digits, "" when words were."""
        _, kind, ref, lang, standing, name, body = row
        if phone and phone not in body[:40]:
            body = f"{phone}. {body}"
        plain_name, plain_body = flat(name), body.lower()
        typed, forms, first = self._looked_for(plain_name, plain_body)
        if forms:
            plain_body = flat(body)
            first = min((at for at in (first, _first(plain_body, forms)) if at >= 0), default=-1)
        start, end = _cut(body, first)
        marks = _marks(flat(body[start:end]), typed, forms) if first >= 0 else ()
        snippet, marks = _snippet(body, start, end, marks)
        if phone:
            marks = _digit_marks(snippet, self._digits) or marks
        told = Standing(standing) if standing else None
        title = _marks(plain_name, typed, forms)
        return Hit(Ref(_KINDS[kind], ref), name, title, snippet, marks, _LANGUAGES[lang], told)

    def _looked_for(self, name: str, body: str) -> tuple[list[str], list[str], int]:
        """Words to mark as typed, forms to mark of those that stand nowhere so, and where the first word is in `body`."""
        typed: list[str] = []
        forms: list[str] = []
        first = -1
        for word, others in self._forms.items():
            at = _find(body, word, 0, anywhere=len(word) >= INSIDE)
            if at >= 0:
                first = min(at, first) if first >= 0 else at
            if at >= 0 or _find(name, word, 0, anywhere=len(word) >= INSIDE) >= 0:
                typed.append(word)
            else:
                forms += others
        return typed, forms if typed else [*forms, *self._besides], first


def _forms(word: str) -> tuple[str, ...]:
    """What another form of the word begins with."""
    return tuple(form for form in (word, *all_stems(word)) if len(form) > 2)


def _marks(text: str, typed: Sequence[str], forms: Sequence[str]) -> Marks:
    """Words as typed: short ones at the start of a word, longer ones inside compounds too. Other forms: whole words."""
    found = [span for word in typed for span in _spans(text, word, anywhere=len(word) >= INSIDE)]
    if forms:
        others = [span for form in forms for span in _spans(text, form, anywhere=False)]
        found += [(start, _end_of_word(text, end)) for start, end in others]
    return _merged(found)


def _first(text: str, forms: Sequence[str]) -> int:
    """Where the first word that begins so stands, -1 when none does."""
    found = [at for form in forms if (at := _find(text, form, 0, anywhere=False)) >= 0]
    return min(found, default=-1)


def _find(text: str, word: str, start: int, *, anywhere: bool) -> int:
    at = text.find(word, start)
    while at > 0 and not anywhere and text[at - 1].isalnum():
        at = text.find(word, at + 1)
    return at


def _spans(text: str, word: str, *, anywhere: bool) -> Iterator[Span]:
    at = _find(text, word, 0, anywhere=anywhere)
    while at >= 0:
        yield at, at + len(word)
        at = _find(text, word, at + len(word), anywhere=anywhere)


def _end_of_word(text: str, end: int) -> int:
    while end < len(text) and text[end].isalnum():
        end += 1
    return end


def _merged(spans: list[Span]) -> Marks:
    """As (start, length), in order, those that touch or overlap as one."""
    if len(spans) < 2:
        return tuple((start, end - start) for start, end in spans)
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return tuple((start, end - start) for start, end in merged)


def _rows(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, Row]:
    sql = (
        f"SELECT doc.id, kind, ref, lang, standing, name, substr(body, 1, {BODY})"
        " FROM json_each(?) CROSS JOIN doc ON doc.id = value"
    )
    return {row[0]: row for row in connection.execute(sql, (str(list(numbers)),))}


def _cut(body: str, first: int) -> Span:
    """About a line and a half of the text, from a sentence or word before the first word found."""
    start = _start(body, first) if first >= 0 else 0
    end = start + SNIPPET
    if end < len(body):
        return start, max(body.rfind(" ", start + SNIPPET // 2, end), start + SNIPPET // 2)
    return start, len(body)


def _snippet(body: str, start: int, end: int, found: Marks) -> tuple[str, Marks]:
    """The text from `start` to `end`, without blanks around it, and the marks in it moved along."""
    cut = body[start:end]
    blank = len(cut) - len(cut.lstrip())
    snippet = cut.strip()
    before = "… " if start and not body[:start].rstrip().endswith((".", "?", ":", ";")) else ""
    if end < len(body):
        snippet = snippet.rstrip(",;: ")
    room = len(snippet)
    moved = [(at - blank, min(at - blank + length, room)) for at, length in found]
    marks = tuple((at + len(before), stop - at) for at, stop in moved if at >= 0 and stop > at)
    return before + snippet + (" …" if end < len(body) else ""), marks


def _start(body: str, at: int) -> int:
    if at < SNIPPET - BEFORE:
        return 0
    sentence = max(body.rfind(stop, at - 2 * BEFORE, at) for stop in (". ", "? ", ": "))
    if sentence >= 0:
        return sentence + 2
    return body.find(" ", at - BEFORE) + 1


def _digit_marks(snippet: str, digits: str) -> Marks:
    """Where the digits stand, however they are spaced; without the first nought where the country is written."""
    for wanted in (digits, digits.removeprefix("0")):
        found = re.search(r"[^\d]{0,3}".join(wanted), snippet)
        if found:
            return ((found.start(), found.end() - found.start()),)
    return ()
