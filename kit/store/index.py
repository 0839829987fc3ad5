# SPDX-License-Identifier: EUPL-1.2
"""Filling the search tables. All word work happens here: folding, stems, parts of compounds and regions are plain tokens.

Runs at compile time only. Documents are read once, one at a time, so that an import of a hundred thousand stays small
in memory. The tokens of a document are a sorted set, so the bytes do not depend on the hash seed.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from kit.content.model import Compounds, Synonym
from kit.languages import Language
from kit.store import splitting
from kit.store.documents import KIND_ORDER, Document
from kit.store.fold import key, words
from kit.store.stems import stem_key
from kit.store.tokens import Tokens

MANY_NAMES = 300
"""A name start shared by more names than this gets a row in `name_top`: its best, in order."""
BEST = 50
LONGEST_START = 24
SPELL_FROM = 8
"""Beyond the first documents, a word in at least this many is offered as a correction."""
FIRST = 5000
"""So many documents are the content's own, or the best of an import: each of their words is offered as a correction."""


def fill(
    connection: sqlite3.Connection,
    documents: Iterable[tuple[int, Document]],
    synonyms: Sequence[Synonym],
    stop_words: Mapping[Language, Iterable[str]],
    part_words: Collection[str] = (),
) -> str:
    """Write `doc` and everything that finds it; the ranges of the kinds as JSON for `meta`.

    `documents` come once, in ascending id order; none is kept. `part_words`: see `part_words_of`.
    """
    tokens = Tokens(stop_words, part_words)
    in_documents: Counter[str] = Counter()
    in_names: Counter[str] = Counter()
    names: set[tuple[str, int]] = set()
    ranges: dict[str, list[int]] = {}
    early: set[str] = set()
    phones = _Phones(connection)
    for count, (number, document) in enumerate(documents):
        name_tokens = tokens.of_name(document)
        text_tokens = tokens.of_text(document, name_tokens)
        in_names.update(name_tokens)
        in_documents.update(text_tokens | name_tokens)
        if count < FIRST:
            early |= text_tokens | name_tokens
        regions = set(document.regions)
        connection.execute("INSERT INTO fn(rowid, n) VALUES (?, ?)", (number, " ".join(sorted(name_tokens | regions))))
        connection.execute("INSERT INTO ft(rowid, t) VALUES (?, ?)", (number, " ".join(sorted(text_tokens | regions))))
        connection.execute("INSERT INTO doc VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", _row(number, document))
        names.update((key(name), number) for name in (document.name, *document.names) if key(name))
        ranges.setdefault(document.kind.value, [number, number])[1] = number
        phones.add(number, document)
    in_order = sorted(names)
    connection.executemany("INSERT INTO name VALUES (?, ?)", in_order)
    connection.executemany("INSERT INTO name_top VALUES (?, ?)", _name_top(in_order))
    said = {word for synonym in synonyms for word in words(synonym.said)}
    tokens.written |= said
    connection.executemany(
        "INSERT INTO word VALUES (?, ?, ?, ?)",
        ((w, in_documents[w], in_names[w], int(w in tokens.written)) for w in sorted(in_documents.keys() | said)),
    )
    offered = (w for w in sorted(tokens.written) if w in early or w in said or in_documents[w] >= SPELL_FROM)
    _spelling(connection, (w for w in offered if len(w) >= splitting.SHORTEST))
    _synonyms(connection, synonyms)
    for table in ("fn", "ft", "pf", "spell"):
        connection.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")
    return json.dumps({kind.value: ranges[kind.value] for kind in KIND_ORDER if kind.value in ranges})


def part_words_of(documents: Sequence[tuple[int, Document]], compounds: Compounds) -> frozenset[str]:
    """The words that long Dutch words may be made of: those of the content's own Dutch texts, and those it names.

    An import adds what its best services say and no more: a hundred thousand made-up names would cut ordinary words.
    """
    texts = (
        f"{document.name} {document.body} {document.text}"
        for _, document in documents[:FIRST]
        if document.language is Language.NL
    )
    found = {word for text in texts for word in words(text)}
    return splitting.part_words(found, map(key, compounds.parts), map(key, compounds.never))


def _row(number: int, document: Document) -> tuple[object, ...]:
    return (
        number,
        document.kind.value,
        document.ref,
        document.language.value,
        document.standing.value if document.standing else "",
        document.name,
        key(document.name),
        len(words(re.split(r" - |\(", document.name)[0])),
        document.body,
    )


def _name_top(names: Sequence[tuple[str, int]]) -> Iterator[tuple[str, str]]:
    """The best of every start that many names share; `names` are sorted, so names with one start stand together."""
    for length in range(1, LONGEST_START + 1):
        for start, group in groupby(names, key=lambda one: one[0][:length]):
            numbers = [number for _, number in group]
            if len(start) == length and len(numbers) > MANY_NAMES:
                yield start, " ".join(map(str, sorted(set(numbers))[:BEST]))


class _Phones:
    """Each number of a record once, though the record has a document in each language."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._row = 0
        self._last = -1

    def add(self, number: int, document: Document) -> None:
        if number >> 1 == self._last:
            return
        self._last = number >> 1
        for found, shown in document.phones:
            self._row += 1
            self._connection.execute("INSERT INTO phone VALUES (?, ?, ?, ?)", (self._row, number, found, shown))
            self._connection.execute("INSERT INTO pf(rowid, digits) VALUES (?, ?)", (self._row, found))


def _spelling(connection: sqlite3.Connection, offered: Iterable[str]) -> None:
    connection.executemany("INSERT INTO spell(w) VALUES (?)", ((word,) for word in offered))


def _synonyms(connection: sqlite3.Connection, synonyms: Sequence[Synonym]) -> None:
    rows = {
        (stem_key(synonym.said, synonym.language), synonym.language.value, key(synonym.said), synonym.means)
        for synonym in synonyms
    }
    connection.executemany("INSERT INTO synonym VALUES (?, ?, ?, ?)", sorted(rows))
