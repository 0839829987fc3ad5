# SPDX-License-Identifier: EUPL-1.2
"""What the index knows of words: in how many documents each stands, which words begin so."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

AFTER_ALL = "\U0010ffff"
"""Behind every word that begins so."""


def as_json(words: Iterable[str]) -> str:
    """For `json_each`. Words of our own tokenizer hold nothing that JSON would have to escape."""
    return '["' + '","'.join(words) + '"]'


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
        self._documents.update(self._connection.execute(sql, (as_json(new),)).fetchall())

    def documents(self, word: str) -> int:
        """In how many documents the word stands; 0 for a word we do not have."""
        if word not in self._documents:
            self.learn((word,))
        return self._documents[word]

    def beginning(self, start: str, at_most: int) -> list[str]:
        sql = "SELECT w FROM word WHERE w >= ? AND w < ? AND df LIMIT ?"
        return [word for (word,) in self._connection.execute(sql, (start, start + AFTER_ALL, at_most))]

    def commonest(self, start: str, at_most: int) -> list[str]:
        """Of the words that begin so those that stand in most documents."""
        sql = "SELECT w FROM word WHERE w >= ? AND w < ? AND df ORDER BY df DESC LIMIT ?"
        return [word for (word,) in self._connection.execute(sql, (start, start + AFTER_ALL, at_most))]

    def places(self, start: str) -> int:
        """In how many places words that begin so stand."""
        sql = "SELECT total(df) FROM word WHERE w >= ? AND w < ?"
        return int(self._connection.execute(sql, (start, start + AFTER_ALL)).fetchone()[0])

    def frequency(self, word: str) -> int:
        """In how many documents the word stands, else some word that begins so."""
        if found := self.documents(word):
            return found
        sql = "SELECT max(df) FROM (SELECT df FROM word WHERE w >= ? AND w < ? LIMIT 20)"
        return int(self._connection.execute(sql, (word, word + AFTER_ALL)).fetchone()[0] or 0)
