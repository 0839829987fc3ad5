# SPDX-License-Identifier: EUPL-1.2
"""Rows of a CSV file, whatever separates its cells and ends its lines. One bad quotation mark costs one row."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from kit.exchange.columns import known_heads, plain_head
from kit.exchange.raw_rows import MAX_COLUMNS, RawRow

DELIMITERS = (";", ",", "\t", "|")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_TALLEST = 30
"""Lines that one row may span; beyond that its quotation mark was never meant to stay open."""


def csv_rows(text: str) -> Iterator[RawRow]:
    """In the order of the file, the header and blank lines too. A line `sep=;` above them is no row. Raises nothing."""
    lines = _LINE.findall(text)
    if lines and re.fullmatch(r"sep=(.)", lines[0].strip(' \r\n"')):
        delimiter = lines.pop(0).strip(' \r\n"')[4]
    else:
        delimiter = sniffed(lines)
    wide = 0
    at = 0
    while at < len(lines):
        row, taken = _row(lines, at, delimiter, wide)
        wide = wide or (len(row.cells) if not row.is_blank else 0)
        at += taken
        yield row


def sniffed(lines: Sequence[str]) -> str:
    """What separates the cells: what makes known heads, then what gives lines of one width."""
    some = [line for line in lines[:60] if line.strip()][:40]
    return max(DELIMITERS, key=lambda one: (*_fits(some, one), -DELIMITERS.index(one)))


def _fits(lines: Sequence[str], delimiter: str) -> tuple[int, float]:
    split = [_split(line, delimiter) for line in lines]
    known = max((sum(plain_head(cell) in known_heads() for cell in cells) for cells in split[:10]), default=0)
    widths = Counter(len(cells) for cells in split if len(cells) > 1)
    width, often = max(widths.items(), key=lambda entry: (entry[1], entry[0]), default=(1, 0))
    return known, often / max(len(split), 1) + min(width, 40) / 1000


def _row(lines: Sequence[str], at: int, delimiter: str, wide: int) -> tuple[RawRow, int]:
    """(the row that starts at a line, how many lines it takes)."""
    for taken in range(1, min(_TALLEST, len(lines) - at) + 1):
        part = lines[at : at + taken]
        try:
            cells = next(csv.reader(part, delimiter=delimiter, strict=True, skipinitialspace=True), [])
        except csv.Error as error:
            if "unexpected end" in str(error):
                continue
            if taken == 1:
                return _mended(part[0], delimiter, wide), 1
            break
        if taken > 1 and _swallowed(cells, delimiter, wide):
            break
        return RawRow(cells[:MAX_COLUMNS], "cells" if any(cells[MAX_COLUMNS:]) else ""), taken
    return RawRow(_split(lines[at], delimiter)[:MAX_COLUMNS], fault="quote"), 1


def _swallowed(cells: Sequence[str], delimiter: str, wide: int) -> bool:
    """Whether a row over several lines took in rows that were not its own."""
    if not wide or len(cells) == wide:
        return any(line.count(delimiter) >= max(wide - 1, 2) for cell in cells for line in cell.splitlines()[1:])
    return True


def _mended(line: str, delimiter: str, wide: int) -> RawRow:
    """A row on one line with a quotation mark where none can be: read as it looks, when that fits the header."""
    for cells in (_split(line, delimiter), [cell.strip(' "') for cell in line.rstrip("\r\n").split(delimiter)]):
        if not wide or len(cells) == wide:
            return RawRow(cells[:MAX_COLUMNS])
    return RawRow(_split(line, delimiter)[:MAX_COLUMNS], fault="quote")


def _split(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:  # a cell of over 131,072 letters
        return line.rstrip("\r\n").split(delimiter)
