# SPDX-License-Identifier: EUPL-1.2
"""One box over everything: what someone types becomes a short list of questions, best answers first.

Tiers, each asked only while it can add something: a phone number, the exact name, a name that starts so, the words in
names (whole, as a prefix, in any form), the words in text (the same). Nothing found: the search is widened step by step
and says so. SQLite never ranks: documents are numbered by quality, and inside a tier Python puts a few hundred in order.

Nothing typed is ever a syntax error: only words our own tokenizer made reach MATCH, each in quotes.
"""

from __future__ import annotations

import json
import sqlite3
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass

from kit.cancel import Cancelled, CancelToken
from kit.content.refs import Kind, Ref
from kit.content.standing import Standing
from kit.languages import Language
from kit.store.fold import words
from kit.store.library import Library

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
    """`counts` are per kind before the kind filter. `also_searched`: words that were searched besides, or instead.

    `widened` tells what was done when the words as typed found nothing: "" (they did), "elsewhere" (the region filter
    was left out) or "fewer_words" (`also_searched` names the words that were kept).
    """

    query: str
    hits: tuple[Hit, ...]
    counts: Mapping[Kind, int]
    also_searched: tuple[str, ...] = ()
    widened: str = ""


class Search:
    """Holds what every question needs: stop words, the id ranges of the kinds, the last answers. Any thread may ask."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._answers: OrderedDict[tuple[object, ...], Answer] = OrderedDict()
        self._ranges: dict[Kind, tuple[int, int]] = {
            Kind(k): (first, last) for k, (first, last) in json.loads(library.meta("kinds") or "{}").items()
        }
        self._stop_words = frozenset(json.loads(library.meta("stop_words") or "[]"))

    def ask(
        self,
        text: str,
        language: Language,
        *,
        kind: Kind | None = None,
        region: str = "",
        limit: int = 50,
        token: CancelToken | None = None,
    ) -> Answer:
        """Every string is a valid question. Raises Cancelled when `token` says so, ContentError for a damaged file."""
        text = text[:LONGEST_INPUT]
        asked = (text, language, kind, region, limit)
        if asked in self._answers:
            self._answers.move_to_end(asked)
            return self._answers[asked]
        if not words(text):
            return Answer(text, (), {})
        answer = self._ask(text, language, kind, region, limit, token or CancelToken())
        self._answers[asked] = answer
        while len(self._answers) > KEPT:
            self._answers.popitem(last=False)
        return answer

    def forget(self) -> None:
        """Drop the answers that were kept, so that the next question is asked anew."""
        self._answers.clear()

    def warm_up(self) -> None:
        """Load the stemmer and touch the index, in the background, before the first letter is typed."""
        self.ask("opvang", Language.NL, limit=1)
        self.forget()

    def _ask(
        self, text: str, language: Language, kind: Kind | None, region: str, limit: int, token: CancelToken
    ) -> Answer:
        from kit.store.asking import Question
        from kit.store.hits import show

        connection = self._library.connection
        typed = tuple(words(text)[:MOST_WORDS])
        try:
            with token.on_cancel(connection.interrupt):
                question = Question(connection, typed, text, self._stop_words, self._ranges, token)
                found = question.answer(language, region)
                chosen = found.records if kind is None else [r for r in found.records if self._is_kind(r, kind)]
                hits = show(connection, found, chosen[:limit], typed, language)
        except sqlite3.OperationalError as error:
            if str(error) == "interrupted":
                raise Cancelled from error
            raise
        return Answer(text, tuple(hits), self._counts(found.records), found.also_searched, found.widened)

    def _is_kind(self, record: int, kind: Kind) -> bool:
        first, last = self._ranges.get(kind, (0, -1))
        return bool(first >> 1 <= record <= last >> 1)

    def _counts(self, records: list[int]) -> dict[Kind, int]:
        """How many of each kind; the records of a kind stand in one range."""
        ordered = sorted(records)
        counts = {
            kind: bisect_right(ordered, last >> 1) - bisect_left(ordered, first >> 1)
            for kind, (first, last) in self._ranges.items()
        }
        return {kind: count for kind, count in counts.items() if count}
