# SPDX-License-Identifier: EUPL-1.2
"""One question to the index, tier by tier. Source: the measured search design, section 3.

Documents have ids `2 * record + (0 Dutch, 1 English)`, ascending by quality; answers are lists of records, best first.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kit.cancel import CancelToken
from kit.content.refs import Kind
from kit.languages import Language
from kit.store.fold import digits
from kit.store.regions import token as region_token
from kit.store.stems import all_stems

ALL_WORDS = "\U0010ffff"
EXACT, STARTS, NAMES, TEXTS, PHONES = 50, 300, 300, 100, 200
"""How many documents a tier reads at most; beyond that the rest is of lesser quality than what was read."""
SMALL = 5000
"""Up to this many documents everything that matches is read, so that the counts per kind are exact."""
ENOUGH = 50
"""Once this many are found, later ones keep the order of quality: nobody reads their place."""
SEEN = 1000
"""Characters of a text in which its words are counted for the order."""
WRITTEN_OUT = 200
"""A prefix of five letters and more is asked as the words it starts, up to this many."""


@dataclass(slots=True)
class Found:
    """`records` best first; `document` says for each in which language version it was found."""

    records: list[int] = field(default_factory=list)
    document: dict[int, int] = field(default_factory=dict)
    by_phone: bool = False
    also_searched: tuple[str, ...] = ()
    widened: str = ""

    def add(self, documents: Iterable[int]) -> None:
        for number in documents:
            record = number >> 1
            if record not in self.document:
                self.document[record] = number
                self.records.append(record)


@dataclass(frozen=True, slots=True)
class Terms:
    """The words of one attempt as MATCH expressions: whole words, the last as a prefix, every form of each."""

    whole: str
    prefix: str
    wide: str


class Question:
    def __init__(
        self,
        connection: sqlite3.Connection,
        typed: tuple[str, ...],
        text: str,
        stop_words: frozenset[str],
        ranges: Mapping[Kind, tuple[int, int]],
        token: CancelToken,
    ) -> None:
        self._connection = connection
        self._typed = typed
        self._text = text
        self._stop_words = stop_words
        self._last = max((last for _, last in ranges.values()), default=0)
        self._routes = ranges.get(Kind.ROUTE, (0, -1))
        self._token = token
        self._language = Language.NL

    def answer(self, language: Language, region: str) -> Found:
        """All words; when that finds nothing, without the region; then fewer words."""
        self._language = language
        synonyms = self._synonyms()
        found = self._attempt(self._typed, region)
        if not found.records and region:
            found = self._attempt(self._typed, "")
            found.widened = "elsewhere" if found.records else ""
        if not found.records and len(self._typed) > 1:
            found = self._fewer(region)
        found.also_searched = (*found.also_searched, *synonyms)
        return found

    # -- one attempt --------------------------------------------------------------------------------------------------

    def _attempt(self, typed: tuple[str, ...], region: str) -> Found:
        found = Found()
        filtered = f' AND ("{region_token(region)}" OR "_all")' if region else ""
        if typed == self._typed and all(word.isdigit() for word in typed):
            found.add(self._phone())
            found.by_phone = bool(found.records)
        names = Found()
        names.add(self._exact(typed, region))
        if not region:
            names.add(self._starts_with(typed))
        terms = self._terms(typed)
        for expression in _different(terms.whole, terms.prefix, terms.wide):
            self._token.raise_if_cancelled()
            names.add(self._by_name(expression + filtered, typed, len(names.records)))
        routes = [names.document[record] for record in names.records if self._is_route(record)]
        ordered = Found()
        ordered.by_phone = found.by_phone
        ordered.add(routes)
        ordered.add(found.document[record] for record in found.records)
        ordered.add(names.document[record] for record in names.records)
        telling = tuple(word for word in typed if word not in self._stop_words) or typed
        terms = terms if telling == typed else self._terms(telling)
        for expression in _different(terms.whole, terms.prefix, terms.wide):
            self._token.raise_if_cancelled()
            ordered.add(self._by_text(expression + filtered, telling, len(ordered.records)))
        return ordered

    def _is_route(self, record: int) -> bool:
        return self._routes[0] <= 2 * record + 1 and 2 * record <= self._routes[1]

    def _phone(self) -> list[int]:
        wanted = digits(self._text)
        if len(wanted) < 3:
            return []
        grams = " AND ".join(f'"{wanted[at : at + 3]}"' for at in range(len(wanted) - 2))
        sql = (
            "SELECT doc FROM phone WHERE id IN (SELECT rowid FROM pf WHERE pf MATCH ? LIMIT ?)"
            " AND instr(digits, ?) ORDER BY instr(digits, ?), doc"
        )
        return self._ids(sql, (grams, PHONES, wanted, wanted))

    def _exact(self, typed: tuple[str, ...], region: str) -> list[int]:
        name = " ".join(typed)
        if not region:
            return self._ids("SELECT id FROM name WHERE key = ? LIMIT ?", (name, EXACT))
        token = f"% {region_token(region)} %"
        sql = (
            "SELECT name.id FROM name JOIN doc ON doc.id = name.id WHERE name.key = ?"
            " AND (doc.gm LIKE ? OR doc.vr LIKE ? OR doc.prov LIKE ? OR doc.gm = ' _all ') LIMIT ?"
        )
        return self._ids(sql, (name, token, token, token, EXACT))

    def _starts_with(self, typed: tuple[str, ...]) -> list[int]:
        name = " ".join(typed)
        top = self._connection.execute("SELECT ids FROM name_top WHERE p = ?", (name,)).fetchone()
        if top:
            return [int(number) for number in top[0].split()]
        sql = "SELECT DISTINCT id FROM name WHERE key > ? AND key < ? LIMIT ?"
        return sorted(self._ids(sql, (name, name + ALL_WORDS, STARTS)))

    def _by_name(self, expression: str, typed: tuple[str, ...], already: int) -> list[int]:
        """Names with these words: those that start with what was typed, then short ones, then by quality."""
        values = (expression, self._at_most(NAMES))
        if already >= ENOUGH:
            return self._ids("SELECT rowid FROM fn WHERE fn MATCH ? LIMIT ?", values)
        sql = (
            "SELECT doc.id, doc.key FROM (SELECT rowid AS id FROM fn WHERE fn MATCH ? LIMIT ?) AS found"
            " JOIN doc ON doc.id = found.id"
        )
        start, few = " ".join(typed), len(typed) + 2
        rows = self._connection.execute(sql, values).fetchall()
        ordered = [(not name.startswith(start), name.count(" ") + 1 > few, number) for number, name in rows]
        ordered.sort()
        return [number for _, _, number in ordered]

    def _by_text(self, expression: str, typed: tuple[str, ...], already: int) -> list[int]:
        """Texts with these words: those that say them often for their length, then by quality."""
        numbers = self._ids("SELECT rowid FROM ft WHERE ft MATCH ? LIMIT ?", (expression, self._at_most(TEXTS)))
        best = numbers[:TEXTS] if already < ENOUGH else []
        if not best:
            return numbers
        marks = ",".join("?" * len(best))
        sql = f"SELECT id, substr(body, 1, {SEEN}) FROM doc WHERE id IN ({marks})"
        rows = self._connection.execute(sql, best).fetchall()
        density = {number: _density(body.casefold(), typed) for number, body in rows}
        return sorted(best, key=lambda number: (-density[number], number)) + numbers[TEXTS:]

    def _at_most(self, limit: int) -> int:
        return limit if self._last > 2 * SMALL else SMALL * 2

    def _ids(self, sql: str, values: tuple[object, ...]) -> list[int]:
        return [row[0] for row in self._connection.execute(sql, values)]

    # -- the words ----------------------------------------------------------------------------------------------------

    def _terms(self, typed: tuple[str, ...]) -> Terms:
        """Expressions, "" where a word exists in no document in that form, so that asking would find nothing."""
        known = [self._is_known(word) for word in typed]
        last = typed[-1]
        begun = self._prefix(last)
        whole = _all_of(_quoted(word) for word in typed) if all(known) else ""
        prefix = _all_of([*(_quoted(word) for word in typed[:-1]), begun]) if begun and all(known[:-1]) else ""
        stems = [[stem for stem in all_stems(word) if self._is_known(stem)] for word in typed]
        fuller = [stem for stem in stems[-1] if not (begun and stem.startswith(last))]
        forms = [
            _any_of([*([_quoted(word)] if is_known else []), *map(_quoted, found)])
            for word, is_known, found in zip(typed, known, stems, strict=True)
        ]
        forms[-1] = _any_of([*([begun] if begun else []), *map(_quoted, fuller)])
        return Terms(whole, prefix, _all_of(forms) if all(forms) else "")

    def _is_known(self, word: str) -> bool:
        return self._connection.execute("SELECT 1 FROM word WHERE w = ?", (word,)).fetchone() is not None

    def _prefix(self, word: str) -> str:
        """The words that start so, as an expression; "" when there are none."""
        sql = "SELECT w FROM word WHERE w >= ? AND w < ? LIMIT ?"
        found = [w for (w,) in self._connection.execute(sql, (word, word + ALL_WORDS, WRITTEN_OUT + 1))]
        if not found:
            return ""
        if len(word) <= 4 or len(found) > WRITTEN_OUT:
            return f'"{word}"*'
        return _any_of([_quoted(w) for w in found])

    def _synonyms(self) -> tuple[str, ...]:
        """What the everyday words that were typed are called here."""
        phrases = {" ".join(self._typed), *self._typed}
        marks = ",".join("?" * len(phrases))
        sql = f"SELECT DISTINCT means FROM synonym WHERE said IN ({marks}) AND lang = ? ORDER BY said, means"
        return tuple(m for (m,) in self._connection.execute(sql, (*sorted(phrases), self._language.value)))

    # -- widening -----------------------------------------------------------------------------------------------------

    def _fewer(self, region: str) -> Found:
        """All words but the unknown ones; then all but the commonest; then the rarest alone, then the next."""
        telling = [word for word in dict.fromkeys(self._typed) if word not in self._stop_words]
        usable = sorted((frequency, word) for word in telling if (frequency := self._frequency(word)))
        rarest = [word for _, word in usable]
        kept = [word for word in telling if word in rarest]
        attempts = [kept, [word for word in kept if rarest and word != rarest[-1]], *([word] for word in rarest)]
        for attempt in attempts:
            if not attempt or tuple(attempt) == self._typed:
                continue
            found = self._attempt(tuple(attempt), region)
            if found.records:
                found.widened, found.also_searched = "fewer_words", (" ".join(attempt),)
                return found
        return Found()

    def _frequency(self, word: str) -> int:
        """In how many documents the word stands, or a word that starts so; 0 for none."""
        row = self._connection.execute("SELECT df FROM word WHERE w = ?", (word,)).fetchone()
        if row:
            return int(row[0])
        sql = "SELECT max(df) FROM (SELECT df FROM word WHERE w >= ? AND w < ? LIMIT 20)"
        return int(self._connection.execute(sql, (word, word + ALL_WORDS)).fetchone()[0] or 0)


def _quoted(word: str) -> str:
    return f'"{word}"'


def _any_of(expressions: Iterable[str]) -> str:
    several = list(dict.fromkeys(expressions))
    return several[0] if len(several) == 1 else f"({' OR '.join(several)})" if several else ""


def _all_of(expressions: Iterable[str]) -> str:
    return " AND ".join(expressions)


def _different(*expressions: str) -> list[str]:
    return [one for one in dict.fromkeys(expressions) if one]


def _density(body: str, typed: tuple[str, ...]) -> float:
    return sum(min(body.count(word), 3) for word in typed) / (len(body) + 1)
