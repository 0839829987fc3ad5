# SPDX-License-Identifier: EUPL-1.2
"""Which column of a list is probably which of ours: by its head, else by what stands in it. Never used unasked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from kit.exchange.choices import places, words_of
from kit.exchange.columns import heads, is_no_phone_head, known_heads, lexicon, plain_head
from kit.exchange.mapping import Mapping
from kit.exchange.private import is_internal_head
from kit.exchange.same_service import is_numbering
from kit.exchange.table import Table
from kit.languages import Language

_ENOUGH = 10
"""So many heads of ours make it our form, whatever was added to it."""
_SAMPLE = 200


def own_form(table: Table) -> Mapping | None:
    """The mapping of a table that has our own heads, in one of the languages; None for any other table."""
    for language in Language:
        ours = heads(language)
        found = {ours[plain_head(head)]: (head,) for head in table.header if plain_head(head) in ours}
        foreign = [head for head in table.header if head and plain_head(head) not in ours]
        if "name" in found and (not foreign or len(found) >= _ENOUGH):
            return Mapping(found, language, not_read=tuple(foreign))
    return None


def suggested(table: Table) -> Mapping:
    """One column of ours for each head at most; several heads may be telephone numbers. One that numbers the rows is none."""
    found: dict[str, list[str]] = {}
    left: list[tuple[int, str]] = []
    numbering: list[str] = []
    for at, head in enumerate(table.header):
        column = known_heads().get(plain_head(head), "")
        if head and is_numbering((number, row.cells[at].strip()) for number, row in table.rows):
            numbering.append(head)
        elif column and (column not in found or column in ("phone", "private")):
            found.setdefault(column, []).append(head)
        elif head:
            left.append((at, head))
    for at, head in list(left):
        column = next((one for one in _in_head(head) if one not in found or one in ("phone", "private")), "")
        if column:
            found.setdefault(column, []).append(head)
            left.remove((at, head))
    for at, head in list(left):
        column = "" if is_internal_head(head) else _by_content([row.cells[at] for _, row in table.rows[:_SAMPLE]])
        if column == "phone" and is_no_phone_head(head):
            continue
        if column and column not in found:
            found.setdefault(column, []).append(head)
            left.remove((at, head))
    if "name" not in found and left:
        at, head = max(left, key=lambda one: len({row.cells[one[0]] for _, row in table.rows[:_SAMPLE]}))
        found["name"] = [head]
        left.remove((at, head))
    return Mapping(
        {column: tuple(found[column]) for column in lexicon().columns if column in found},
        _language(table),
        not_read=(*numbering, *(head for _, head in left)),
    )


def _in_head(head: str) -> list[str]:
    """Columns whose name is part of a head ("Soort instelling"), the first named first."""
    if is_internal_head(head):
        return []
    plain = f" {plain_head(head)} "
    inside = [
        (plain.index(f" {word} "), -len(word), word) for word in known_heads() if len(word) > 3 and f" {word} " in plain
    ]
    columns = [known_heads()[word] for _, _, word in sorted(inside)]
    return ["private"] if "private" in columns else columns


def _by_content(cells: Sequence[str]) -> str:
    filled = [cell.strip() for cell in cells if cell.strip()]
    if len(filled) < 2:
        return ""
    for column, fits in _TELLING:
        if sum(1 for cell in filled if fits(cell)) >= 0.7 * len(filled):
            return column
    return ""


_TELLING: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("email", re.compile(r"(mailto:)?[^@\s]+@[^@\s]+\.\w+").fullmatch),
    ("website", re.compile(r"(https?://|www\.)\S+").fullmatch),
    ("postcode", re.compile(r"[1-9]\d{3} ?[A-Za-z]{2}").fullmatch),
    ("phone", re.compile(r"(?=(?:.*\d){9})[+(]*0?[\d ()./-]{8,20}").fullmatch),
    ("address", re.compile(r"[^\d,;]{3,40} \d+ ?[a-zA-Z]?").fullmatch),
    ("kind", lambda cell: words_of("kinds", cell)),
    ("region", lambda cell: places().resolve(cell)[0] and not places().resolve(cell)[1]),
)


def _language(table: Table) -> Language:
    """English when more heads are English words of ours than Dutch ones."""
    told = {language: sum(1 for _ in _said(table, language)) for language in Language}
    return Language.EN if told[Language.EN] > told[Language.NL] else Language.NL


def _said(table: Table, language: Language) -> Iterator[str]:
    words = {word for head in heads(language) for word in head.split()}
    words |= _ENGLISH if language is Language.EN else frozenset()
    for head in table.header:
        yield from (word for word in plain_head(head).split() if word in words)


_ENGLISH = frozenset(
    "organisation organization service phone telephone address city town region street zip notes".split()
)
