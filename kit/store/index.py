# SPDX-License-Identifier: EUPL-1.2
"""Filling the search tables. All word work happens here: folding, stems, synonyms and regions become plain tokens.

Runs at compile time only. The tokens of a document are a sorted set, so the bytes do not depend on the hash seed.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from kit.content.model import Synonym
from kit.languages import Language
from kit.store.documents import KIND_ORDER, Document
from kit.store.fold import acronyms, key, words
from kit.store.stems import stem

MANY_NAMES = 300
"""A name start shared by more names than this gets a row in `name_top`: its best 20, in order."""
BEST = 20
SPELL_FROM = 8
"""Words in at least this many documents, and all words of names, are offered as corrections."""


class Tokens:
    """Text to tokens, each raw text once: folded words, their stems, abbreviations without dots."""

    def __init__(self, stop_words: Mapping[Language, Iterable[str]], synonyms: Sequence[Synonym]) -> None:
        self._stop = {language: frozenset(key(word) for word in stops) for language, stops in stop_words.items()}
        self._synonyms = _by_meaning(synonyms)

    def of_name(self, document: Document) -> set[str]:
        found = self._tokens(" ".join((document.name, *document.names, document.name_text)), document.language)
        for said in self.said_for(document):
            found |= self._tokens(said, document.language)
        return found

    def of_text(self, document: Document, name_tokens: set[str]) -> set[str]:
        text = f"{document.body} {document.text}"
        found = name_tokens | self._tokens(text, document.language)
        found |= {said for said in self._said_in(document.body, document.language) if " " not in said}
        return found - self._stop.get(document.language, frozenset())

    def said_for(self, document: Document) -> list[str]:
        """The everyday words for what this document's own name says; they count as its names."""
        return sorted(
            {said for name in (document.name, *document.names) for said in self._said_in(name, document.language)}
        )

    def _said_in(self, text: str, language: Language) -> Iterable[str]:
        folded = f" {key(text)} "
        return [said for means, said in self._synonyms.get(language, ()) if f" {means} " in folded]

    def _tokens(self, text: str, language: Language) -> set[str]:
        found = set(words(text))
        found |= {stem(word, language) for word in found}
        found.update(word for word in acronyms(text) if word)
        return found


def _by_meaning(synonyms: Sequence[Synonym]) -> dict[Language, list[tuple[str, str]]]:
    pairs: dict[Language, list[tuple[str, str]]] = {language: [] for language in Language}
    for synonym in synonyms:
        pairs[synonym.language].append((key(synonym.means), key(synonym.said)))
    return {language: sorted(set(found)) for language, found in pairs.items()}


def fill(
    connection: sqlite3.Connection,
    documents: Sequence[tuple[int, Document]],
    synonyms: Sequence[Synonym],
    stop_words: Mapping[Language, Iterable[str]],
) -> None:
    """Write `doc` and everything that finds it. `documents` are in ascending id order."""
    tokens = Tokens(stop_words, synonyms)
    in_documents: Counter[str] = Counter()
    in_names: Counter[str] = Counter()
    names: set[tuple[str, int]] = set()
    for number, document in documents:
        name_tokens = tokens.of_name(document)
        text_tokens = tokens.of_text(document, name_tokens)
        in_names.update(name_tokens)
        in_documents.update(text_tokens | name_tokens)
        regions = set(document.regions)
        connection.execute("INSERT INTO fn(rowid, n) VALUES (?, ?)", (number, " ".join(sorted(name_tokens | regions))))
        connection.execute("INSERT INTO ft(rowid, t) VALUES (?, ?)", (number, " ".join(sorted(text_tokens | regions))))
        connection.execute("INSERT INTO doc VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", _row(number, document))
        every_name = (document.name, *document.names, *tokens.said_for(document))
        names.update((key(name), number) for name in every_name if key(name))
    connection.executemany("INSERT INTO name VALUES (?, ?)", sorted(names))
    connection.executemany("INSERT INTO name_top VALUES (?, ?)", _name_top(names))
    connection.executemany(
        "INSERT INTO word VALUES (?, ?, ?)", ((w, in_documents[w], in_names[w]) for w in sorted(in_documents))
    )
    _phones(connection, documents)
    _spelling(connection, in_documents, in_names)
    _synonyms(connection, synonyms)
    for table in ("fn", "ft", "pf", "spell"):
        connection.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")


def kind_ranges(documents: Sequence[tuple[int, Document]]) -> str:
    """JSON for `meta`: the first and last document id of each kind; ids are in order of kind."""
    ranges: dict[str, list[int]] = {}
    for number, document in documents:
        ranges.setdefault(document.kind.value, [number, number])[1] = number
    return json.dumps({kind.value: ranges[kind.value] for kind in KIND_ORDER if kind.value in ranges})


def _row(number: int, document: Document) -> tuple[object, ...]:
    gm, vr, prov = _columns(document.regions)
    return (
        number,
        document.kind.value,
        document.ref,
        document.language.value,
        document.standing.value if document.standing else "",
        document.name,
        key(document.name),
        document.body,
        gm,
        vr,
        prov,
    )


def _columns(regions: Sequence[str]) -> tuple[str, str, str]:
    """Region tokens by level, with a space on either side of each; everywhere is "_all" on every level."""
    if "_all" in regions:
        return (" _all ", " _all ", " _all ")
    levels = (
        [r for r in regions if r.startswith("_gm")],
        [r for r in regions if r.startswith("_vr")],
        [r for r in regions if not r.startswith(("_gm", "_vr"))],
    )
    gm, vr, prov = (f" {' '.join(level)} " if level else "" for level in levels)
    return gm, vr, prov


def _name_top(names: set[tuple[str, int]]) -> list[tuple[str, str]]:
    starts: dict[str, list[int]] = {}
    for name, number in names:
        for length in range(1, min(len(name), 12) + 1):
            starts.setdefault(name[:length], []).append(number)
    return [
        (start, " ".join(str(n) for n in sorted(set(numbers))[:BEST]))
        for start, numbers in sorted(starts.items())
        if len(numbers) > MANY_NAMES
    ]


def _phones(connection: sqlite3.Connection, documents: Sequence[tuple[int, Document]]) -> None:
    seen: set[int] = set()
    rows: list[tuple[int, str, str]] = []
    for number, document in documents:
        if number >> 1 not in seen:  # the record: a term may have the id of an organisation
            rows += [(number, found, shown) for found, shown in document.phones]
        seen.add(number >> 1)
    for row_id, (number, found, shown) in enumerate(rows, start=1):
        connection.execute("INSERT INTO phone VALUES (?, ?, ?, ?)", (row_id, number, found, shown))
        connection.execute("INSERT INTO pf(rowid, digits) VALUES (?, ?)", (row_id, found))


def _spelling(connection: sqlite3.Connection, in_documents: Counter[str], in_names: Counter[str]) -> None:
    known = sorted(w for w in in_documents if len(w) >= SPELL_FROM and (in_documents[w] >= SPELL_FROM or in_names[w]))
    connection.executemany("INSERT INTO spell(rowid, w) VALUES (?, ?)", enumerate(known, start=1))


def _synonyms(connection: sqlite3.Connection, synonyms: Sequence[Synonym]) -> None:
    rows = sorted({(key(synonym.said), synonym.language.value, synonym.means) for synonym in synonyms})
    connection.executemany("INSERT INTO synonym VALUES (?, ?, ?)", rows)
