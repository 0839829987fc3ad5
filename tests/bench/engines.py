# SPDX-License-Identifier: EUPL-1.2
"""The search of the product, and tantivy over the very same tokens, as two functions that answer a keystroke.

tantivy: one segment, an AND of the words with the last as a prefix, ranked by BM25, rows from its own store, snippets by
the same Python. It corrects, widens and counts nothing.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kit.languages import Language
from kit.store.fold import words
from kit.store.hits import BODY, Marker
from kit.store.library import Library
from kit.store.regions import token
from kit.store.search import Answer, Search

HITS = 20
ROW = f"SELECT id, kind, ref, lang, standing, name, substr(body, 1, {BODY}) FROM doc ORDER BY id"


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the box, and the code of the place that is filtered by ("" for none)."""

    text: str
    region: str = ""


Engine = Callable[[Typed], object]


def ours(search: Search) -> Callable[[Typed], Answer]:
    """Every question asked anew: no answer is kept in between."""

    def ask(typed: Typed) -> Answer:
        search.forget()
        return search.ask(typed.text, Language.NL, region=typed.region, limit=HITS)

    return ask


def tantivy_engine(library: Library, folder: Path) -> Engine | None:
    """None where tantivy is not installed. Its index is kept in `folder`, made from the tokens of `library`."""
    try:
        import tantivy
    except ImportError:
        return None
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", tokenizer_name="whitespace", index_option="basic")
    builder.add_bytes_field("row", stored=True, indexed=False)
    schema = builder.build()
    if not (folder / "meta.json").is_file():
        folder.mkdir(parents=True, exist_ok=True)
        _fill(tantivy, schema, library, folder)
    searcher = tantivy.Index(schema, path=str(folder)).searcher()
    if searcher.num_segments != 1:
        raise RuntimeError(f"{searcher.num_segments} segments, not one")
    stop_words = frozenset(json.loads(library.meta("stop_words") or "[]"))
    must, should, query = tantivy.Occur.Must, tantivy.Occur.Should, tantivy.Query

    def place(code: str) -> Any:
        both = [(should, query.term_query(schema, "text", one)) for one in (token(code), "_all")]
        return must, query.boolean_query(both)

    def ask(typed: Typed) -> object:
        said = words(typed.text)[:10]
        said = [word for word in said if word not in stop_words] or said
        if not said:
            return ()
        clauses = [(must, query.term_query(schema, "text", word)) for word in said[:-1]]
        clauses.append((must, query.fuzzy_term_query(schema, "text", said[-1], distance=0, prefix=True)))
        if typed.region:
            clauses.append(place(typed.region))
        marker = Marker(tuple(said))
        found = searcher.search(query.boolean_query(clauses), HITS, count=False).hits
        return [marker.hit(tuple(json.loads(searcher.doc(address)["row"][0])), "") for _, address in found]

    return ask


def _fill(tantivy: Any, schema: Any, library: Library, folder: Path) -> None:
    writer = tantivy.Index(schema, path=str(folder)).writer(heap_size=1_000_000_000, num_threads=1)
    rows = library.rows(ROW)
    for row, tokens in zip(rows, _tokens(library, [int(row[0]) for row in rows]), strict=True):
        writer.add_document(tantivy.Document(text=" ".join(tokens), row=json.dumps(row, ensure_ascii=False).encode()))
    writer.commit()
    writer.wait_merging_threads()


def _tokens(library: Library, ids: list[int]) -> Iterator[list[str]]:
    """The tokens of each document, read back out of our own index."""
    connection = sqlite3.connect(library.file)
    connection.execute("CREATE VIRTUAL TABLE temp.instances USING fts5vocab(main, ft, instance)")
    known: list[str] = []
    of: dict[int, array[int]] = {number: array("I") for number in ids}
    for term, document in connection.execute("SELECT term, doc FROM instances"):
        if not known or known[-1] != term:
            known.append(term)
        of[document].append(len(known) - 1)
    connection.close()
    return ([known[number] for number in of[document]] for document in ids)
