# SPDX-License-Identifier: EUPL-1.2
"""The single questions to the index that a search is made of. Each reads documents best first and stops early.

Documents have ids `2 * record + (0 Dutch, 1 English)`, ascending by quality. SQLite never ranks: reading in order of id
is reading the best first. What was measured: docs/decisions/0006.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kit.languages import Language
from kit.store.lexicon import AFTER_ALL, as_json
from kit.store.regions import token as region_token

EXACT, STARTS, NAMES, TEXTS, PHONES, REGION, POSTINGS = 50, 300, 100, 100, 200, 100, 400
"""How many documents a tier reads at most; beyond that the rest is of lesser quality than what was read."""
EVERY = -1


@dataclass(slots=True)
class Found:
    """`records` best first; `documents` are all that were found, in whichever language."""

    records: list[int] = field(default_factory=list)
    documents: set[int] = field(default_factory=set)
    _seen: set[int] = field(default_factory=set)

    def has(self, enough: int, language: Language) -> bool:
        """Whether there are so many records, and the first of them were found in this language."""
        bit = int(language is Language.EN)
        first = self.records[:enough]
        return len(first) == enough and all(2 * record + bit in self.documents for record in first)

    def add(self, documents: Sequence[int]) -> None:
        if documents:
            self.documents.update(documents)
            records = dict.fromkeys([number >> 1 for number in documents])
            self.records += [record for record in records if record not in self._seen]
            self._seen.update(records)


class Named(NamedTuple):
    """A document found by its name; `short`: words of the name without what stands in brackets. Sorts by worth."""

    goes_on: bool
    number: int
    name: str
    short: int

    @property
    def short_name(self) -> str:
        return " ".join(self.name.split()[: self.short])


class Tiers:
    """`region` is the code of the place that was filtered by, "" for everywhere; national services match every place.

    `is_small`: everything that matches is read, so that the counts are exact.
    """

    def __init__(self, connection: sqlite3.Connection, region: str, *, is_small: bool) -> None:
        self._connection = connection
        self._here = f'("{region_token(region)}" OR "_all")' if region else ""
        self.is_small = is_small
        self._texts, self._postings = (EVERY, EVERY) if is_small else (TEXTS, POSTINGS)
        self._read: dict[str, list[int]] = {}

    def phones(self, digits: str) -> list[tuple[int, str]]:
        """Documents with a number that has the digits, and that number as it is dialled; those that begin so first."""
        grams = " AND ".join(f'"{digits[at : at + 3]}"' for at in range(len(digits) - 2))
        sql = (
            "SELECT doc, shown FROM phone WHERE id IN (SELECT rowid FROM pf WHERE pf MATCH ? LIMIT ?)"
            " AND instr(digits, ?) ORDER BY instr(digits, ?), doc"
        )
        return self._connection.execute(sql, (grams, PHONES, digits, digits)).fetchall()

    def exact(self, names: Sequence[str]) -> list[int]:
        """Documents that have one of the folded names, by quality."""
        if not names:
            return []
        sql = "SELECT DISTINCT name.id FROM json_each(?) CROSS JOIN name ON name.key = value ORDER BY name.id LIMIT ?"
        found = self._ids(sql, as_json(names), EXACT)
        if not self._here or not found:
            return found
        here = "SELECT rowid FROM fn WHERE fn MATCH ? AND rowid IN (SELECT value FROM json_each(?))"
        return self._ids(here, self._here, str(found))

    def starting(self, name: str) -> list[int]:
        """Names that go on after what was typed. Nothing with a region: those come with the words of names."""
        if self._here:
            return []
        top = self._connection.execute("SELECT ids FROM name_top WHERE p = ?", (name,)).fetchone()
        if top:
            return [int(number) for number in top[0].split()]
        sql = "SELECT DISTINCT id FROM name WHERE key > ? AND key < ? LIMIT ?"
        return sorted(self._ids(sql, name, name + AFTER_ALL, STARTS))

    def names(self, expression: str, typed: Sequence[str]) -> list[Named]:
        """Names with these words: those that start with what was typed, then by quality."""
        sql = (
            "SELECT doc.id, doc.key, doc.short FROM (SELECT rowid AS id FROM fn WHERE fn MATCH ? LIMIT ?) AS found"
            " JOIN doc ON doc.id = found.id"
        )
        start = " ".join(typed)
        rows = self._connection.execute(sql, (self._filtered(expression), NAMES)).fetchall()
        return sorted([Named(not name.startswith(start), number, name, short) for number, name, short in rows])

    def texts(self, expression: str) -> list[int]:
        found = self._read.get(expression)
        if found is None:
            sql = "SELECT rowid FROM ft WHERE ft MATCH ? LIMIT ?"
            found = self._read[expression] = self._ids(sql, self._filtered(expression), self._texts)
        return found

    def postings(self, expression: str, table: str) -> list[int]:
        """All documents with one word, as far as they are worth comparing."""
        sql = f"SELECT rowid FROM {table} WHERE {table} MATCH ? LIMIT ?"
        return self._ids(sql, self._filtered(expression), self._postings)

    def of_region(self, code: str, expression: str = "") -> list[int]:
        """Services of one place, national ones left out, by quality."""
        wanted = f'{expression} AND "{region_token(code)}"' if expression else f'"{region_token(code)}"'
        return self._ids("SELECT rowid FROM ft WHERE ft MATCH ? LIMIT ?", wanted, REGION)

    def _filtered(self, expression: str) -> str:
        return f"{expression} AND {self._here}" if self._here else expression

    def _ids(self, sql: str, *values: object) -> list[int]:
        return [row[0] for row in self._connection.execute(sql, values)]
