# SPDX-License-Identifier: EUPL-1.2
"""One box over everything: what someone types becomes a short list of questions, best answers first.

Tiers, each asked only while it can add something: a phone number, the exact name, a name that starts so, the words in
names (whole, as a prefix, in any form), the words in text (the same). Nothing found: the search is widened step by step
and says so. SQLite never ranks: documents are numbered by quality, and inside a tier Python puts a few hundred in order.

Nothing typed is ever a syntax error: only words our own tokenizer made reach MATCH, each in quotes.
"""

from __future__ import annotations

import re
import sqlite3
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kit.cancel import Cancelled, CancelToken
from kit.content.refs import Kind, Ref
from kit.content.standing import Standing
from kit.languages import Language
from kit.store.fold import flat, typed_words
from kit.store.library import Library

if TYPE_CHECKING:
    from kit.store.asking import Asked, Told
    from kit.store.known import Known

LONGEST_INPUT = 200
MOST_WORDS = 10
KEPT = 50
"""Answers kept for backspace."""


@dataclass(frozen=True, slots=True)
class Hit:
    """`language` is that of the text shown. Marks are (start, length) in characters. `standing`: of a contact only."""

    ref: Ref
    title: str
    title_marks: tuple[tuple[int, int], ...]
    snippet: str
    snippet_marks: tuple[tuple[int, int], ...]
    language: Language
    standing: Standing | None


@dataclass(frozen=True, slots=True)
class Answer:
    """`counts` are per kind before the kind filter. `also_searched`: what was searched besides the words typed, or instead.

    `widened` tells what was done when the words as typed found nothing: "" (they did), "spelling" (unknown words were
    read as `corrected`), "elsewhere" (the region filter was left out) or "fewer_words" (`kept` are the groups of words
    that were kept, best first; their first is first in `also_searched`). `synonyms` are what everyday words are called
    here; ask again with `without` to leave some out. `place` is the place named among the words, by name and by code, whose
    services come first; a country of which we know someone counts as one.
    """

    query: str
    hits: tuple[Hit, ...]
    counts: Mapping[Kind, int]
    also_searched: tuple[str, ...] = ()
    widened: str = ""
    synonyms: tuple[str, ...] = ()
    corrected: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    place: str = ""
    place_code: str = ""


class Search:
    """Holds what every question needs, see `known`, and the last answers. Any thread may ask."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._answers: OrderedDict[tuple[object, ...], Answer] = OrderedDict()

    def ask(
        self,
        text: str,
        language: Language,
        *,
        kind: Kind | None = None,
        region: str = "",
        limit: int = 50,
        without: Sequence[str] = (),
        token: CancelToken | None = None,
    ) -> Answer:
        """Every string is a valid question. Raises Cancelled when `token` says so, ContentError for a damaged file."""
        text = text[:LONGEST_INPUT]
        asked = (text, language, kind, region, limit, tuple(without))
        if asked in self._answers:
            self._answers.move_to_end(asked)
            return self._answers[asked]
        typed = tuple(typed_words(text)[:MOST_WORDS])
        if not typed:
            return Answer(text, (), {})
        from kit.store.asking import ENOUGH, Asked

        question = Asked(text, typed, language, region, max(limit, ENOUGH), tuple(without))
        answer = self._ask(question, kind, limit, token or CancelToken())
        self._answers[asked] = answer
        while len(self._answers) > KEPT:
            self._answers.popitem(last=False)
        return answer

    def forget(self) -> None:
        """Drop the answers that were kept, so that the next question is asked anew."""
        self._answers.clear()

    @cached_property
    def _known(self) -> Known:
        from kit.store.known import Known

        return Known.read(self._library)

    def _ask(self, asked: Asked, kind: Kind | None, limit: int, token: CancelToken) -> Answer:
        from kit.store.asking import Question
        from kit.store.hits import show

        connection = self._library.connection
        try:
            with token.on_cancel(connection.interrupt):
                told = Question(connection, asked, self._known, token).answer()
                records = told.found.records
                chosen = records if kind is None else [record for record in records if self._is_kind(record, kind)]
                hits = show(connection, told, chosen[:limit], asked.language, self._known.stop_words)
        except sqlite3.OperationalError as error:
            if str(error) == "interrupted":
                raise Cancelled from error
            raise
        return _answer(asked.text, told, hits, self._counts(records))

    def _is_kind(self, record: int, kind: Kind) -> bool:
        first, last = self._known.of(kind)
        return bool(first >> 1 <= record <= last >> 1)

    def _counts(self, records: list[int]) -> dict[Kind, int]:
        """How many of each kind; the records of a kind stand in one range."""
        ordered = sorted(records)
        counts = {
            kind: bisect_right(ordered, last >> 1) - bisect_left(ordered, first >> 1)
            for kind, (first, last) in self._known.ranges.items()
        }
        return {kind: count for kind, count in counts.items() if count}


def _answer(text: str, told: Told, hits: Sequence[Hit], counts: Mapping[Kind, int]) -> Answer:
    kept = tuple(" ".join(some) for some in told.kept)
    corrected = tuple(dict.fromkeys(as_written(word, hits) for word in told.terms.corrections))
    synonyms = tuple(dict.fromkeys(told.terms.meanings))
    also = tuple(dict.fromkeys((*kept, *corrected, *synonyms)))
    place, code = (told.place.name, told.place.code) if told.place else ("", "")
    return Answer(text, tuple(hits), counts, also, told.widened, synonyms, corrected, kept, place, code)


def as_written(word: str, hits: Sequence[Hit]) -> str:
    """The index holds words without capitals and accents: as the first hits write it, where they do."""
    whole = re.compile(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])")
    for hit in hits[:10]:
        for text in (hit.title, hit.snippet):
            if found := whole.search(flat(text)):
                written = text[found.start() : found.end()]
                return written if written.isupper() else written.lower()
    return word
