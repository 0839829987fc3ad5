# SPDX-License-Identifier: EUPL-1.2
"""What the index knows of words: in how many documents each stands, which words begin so, what everyday words mean."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from kit.languages import Language

AFTER_ALL = "\U0010ffff"
"""Behind every word that begins so."""


@dataclass(frozen=True, slots=True)
class Synonym:
    """`said` is the everyday phrase, folded; `means` is what it is called here."""

    said: str
    means: str


class Lexicon:
    """For one question: every word is looked up once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._documents: dict[str, int] = {}

    def learn(self, words: Iterable[str]) -> None:
        """Look up many at once; asking for one that was not learned costs a statement of its own."""
        new = [word for word in dict.fromkeys(words) if word not in self._documents]
        if not new:
            return
        self._documents.update(dict.fromkeys(new, 0))
        sql = "SELECT w, df FROM json_each(?) CROSS JOIN word ON w = value"
        self._documents.update(self._connection.execute(sql, (json.dumps(new),)).fetchall())

    def documents(self, word: str) -> int:
        """In how many documents the word stands; 0 for a word we do not have."""
        if word not in self._documents:
            self.learn((word,))
        return self._documents[word]

    def beginning(self, start: str, at_most: int) -> list[str]:
        sql = "SELECT w FROM word WHERE w >= ? AND w < ? AND df LIMIT ?"
        return [word for (word,) in self._connection.execute(sql, (start, start + AFTER_ALL, at_most))]

    def commonest(self, start: str, at_most: int) -> tuple[int, list[str]]:
        """In how many places words that begin so stand, and the commonest of them."""
        sql = "SELECT w, sum(df) OVER () FROM word WHERE w >= ? AND w < ? AND df ORDER BY df DESC LIMIT ?"
        rows = self._connection.execute(sql, (start, start + AFTER_ALL, at_most)).fetchall()
        return (int(rows[0][1]) if rows else 0), [word for word, _ in rows]

    def frequency(self, word: str) -> int:
        """In how many documents the word stands, else some word that begins so."""
        if found := self.documents(word):
            return found
        sql = "SELECT max(df) FROM (SELECT df FROM word WHERE w >= ? AND w < ? LIMIT 20)"
        return int(self._connection.execute(sql, (word, word + AFTER_ALL)).fetchone()[0] or 0)

    def synonyms(self, phrases: Iterable[str], begun: str, language: Language) -> dict[str, list[Synonym]]:
        """By the stems of the phrase; those of `language`, else those of the other. `begun`: a phrase not yet finished."""
        sql = "SELECT stems, lang, said, means FROM json_each(?) CROSS JOIN synonym ON stems = value"
        rows = self._connection.execute(sql, (json.dumps(list(phrases)),)).fetchall()
        if begun:
            sql = "SELECT stems, lang, said, means FROM synonym WHERE stems > ? AND stems < ? AND instr(said, ?) = 1 LIMIT 8"
            rows += [(begun, *row[1:]) for row in self._connection.execute(sql, (begun, begun + AFTER_ALL, begun))]
        found: dict[str, list[Synonym]] = {}
        for wanted in (language.value, language.other.value):
            here = [row for row in rows if row[1] == wanted and (wanted == language.value or row[0] not in found)]
            for stems, _, said, means in here:
                found.setdefault(stems, []).append(Synonym(said, means))
        return found
