# SPDX-License-Identifier: EUPL-1.2
"""What everyday words are called here, as the content file has it: some thousand phrases, read once and kept."""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from kit.languages import Language

MOST_BEGUN = 8
"""Phrases that are looked at for one that is not yet finished."""


@dataclass(frozen=True, slots=True)
class Synonym:
    """`said` is the everyday phrase, folded; `means` is what it is called here."""

    said: str
    means: str


class Sayings:
    def __init__(self, connection: sqlite3.Connection) -> None:
        rows = connection.execute("SELECT stems, lang, said, means FROM synonym ORDER BY stems, lang, said, means")
        self._rows = [(stems, lang, Synonym(said, means)) for stems, lang, said, means in rows]
        self._stems = [row[0] for row in self._rows]
        self._by_stems: dict[str, list[tuple[str, Synonym]]] = {}
        for stems, lang, synonym in self._rows:
            self._by_stems.setdefault(stems, []).append((lang, synonym))

    def find(self, phrases: Iterable[str], begun: str, language: Language) -> dict[str, list[Synonym]]:
        """By the stems of the phrase; those of `language`, else those of the other. `begun`: a phrase not yet finished."""
        known = {phrase: self._by_stems[phrase] for phrase in phrases if phrase in self._by_stems}
        if begun and (going_on := list(islice(self._going_on(begun), MOST_BEGUN))):
            known[begun] = [*known.get(begun, ()), *going_on]
        found: dict[str, list[Synonym]] = {}
        for phrase, rows in known.items():
            own = [synonym for lang, synonym in rows if lang == language.value]
            found[phrase] = own or [synonym for _, synonym in rows]
        return found

    def _going_on(self, begun: str) -> Iterator[tuple[str, Synonym]]:
        for stems, lang, synonym in islice(self._rows, bisect_right(self._stems, begun), None):
            if not stems.startswith(begun):
                return
            if synonym.said.startswith(begun):
                yield lang, synonym
