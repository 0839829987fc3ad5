# SPDX-License-Identifier: EUPL-1.2
"""A table out of a file: its header, its rows by number, and what was passed over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kit.errors import InputError
from kit.exchange.cells import cleaned, on_one_line
from kit.exchange.columns import known_heads, plain_head
from kit.exchange.csv_rows import csv_rows
from kit.exchange.decoding import decoded
from kit.exchange.other_files import refuse_other
from kit.exchange.raw_rows import MAX_BYTES, MAX_ROWS, RawRow
from kit.exchange.report import Warned
from kit.exchange.xlsx_rows import xlsx_rows

_HEAD_WITHIN = 10
HINT = "#"


@dataclass(frozen=True, slots=True)
class Table:
    """`header` has one name for each column, each once; "" where nothing heads it. `rows` are (number, row).

    `header_row` is the row of the file that the header stands in, from 1; 0 when there is none.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[int, RawRow], ...]
    warnings: tuple[Warned, ...]
    header_row: int = 0


def read_table(path: Path) -> Table:
    """By what is in the file, whatever it is called. Raises InputError when it cannot be read as a table at all."""
    try:
        if path.is_dir():
            raise InputError(f"{path.name} is a folder. Name the list in it.")
        if path.stat().st_size > MAX_BYTES:
            raise InputError(
                f"{path.name} is larger than {MAX_BYTES // 1_000_000} MB. Take out what is no list: pictures, other sheets."
            )
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{path.name} cannot be opened: {error.strerror or error}. Look whether it is there and you may read it."
        ) from error
    return as_table(data, path.name)


def as_table(data: bytes, name: str) -> Table:
    """Raises InputError, as `read_table`."""
    refuse_other(data, name)
    if data.startswith(b"PK\x03\x04"):
        raw, warned = xlsx_rows(data, name)
        width = max((len(row.cells) for row in raw), default=0)  # cells of a sheet never slip to another column
    else:
        text, warned = decoded(data)
        if "\0" in text:
            text = text.replace("\0", "")
            warned = (
                *warned,
                Warned(0, "", "repaired", "the file held NUL signs; they were left out", "save it anew as CSV UTF-8"),
            )
        raw, width = [], 0
        for row in csv_rows(text):
            raw.append(row)
            if len(raw) > MAX_ROWS:
                raise InputError(
                    f"{name} has more than {MAX_ROWS} rows. Take out what is no contact; a list of contacts is shorter."
                )
    return _table(raw, width, warned)


def _table(raw: Sequence[RawRow], width: int, warned: Sequence[Warned]) -> Table:
    at = _header_at(raw)
    if at is None:
        return Table(
            (), (), (*warned, Warned(0, "", "empty", "there is nothing in it", "look whether this is the right file"))
        )
    told = list(warned)
    above = sum(1 for row in raw[:at] if not row.is_blank)
    if above:
        told.append(Warned(0, "", "above", f"{above} line(s) above the header were passed over", "take them out"))
    header = _header(raw[at].cells, told)
    header += ("",) * (width - len(header))
    rows: list[tuple[int, RawRow]] = []
    blank: list[int] = []
    folded_header = _heads(raw[at])
    for number, row in enumerate(raw[at + 1 :], start=1):
        if row.is_blank:
            blank.append(number)
        elif len(folded_header) > 1 and _heads(row) == folded_header:
            told.append(Warned(number, "", "header", "the header stands here again; it was passed over", "take it out"))
        elif not _is_help(row):
            rows.append((number, _lined_up(row, header, raw[at].marked)))
    inside = sum(1 for number in blank if rows and number < rows[-1][0])
    if inside:
        told.append(Warned(0, "", "blank", f"{inside} blank line(s) were passed over", "nothing needs to be done"))
    told += _without_a_head(header, rows)
    return Table(header, tuple(rows), tuple(told), at + 1)


def _heads(row: RawRow) -> list[str]:
    return [] if row.fault else [plain_head(cell) for cell in row.cells if cell.strip()]


def _is_help(row: RawRow) -> bool:
    """The line of help of our form: each of its cells begins with the sign."""
    filled = [cell for cell in row.cells if cell.strip()]
    return not row.fault and len(filled) > 2 and all(cell.lstrip().startswith(HINT) for cell in filled)


def _header_at(raw: Sequence[RawRow]) -> int | None:
    """The first row with something in it, unless one soon below it has more of our words, and more than one.

    Above a header stand titles, and often a line that names groups of columns ("Organisatie", "Adres", "Overig").
    """
    filled = [number for number, row in enumerate(raw[:200]) if not row.is_blank][:_HEAD_WITHIN]
    if not filled:
        return next((number for number, row in enumerate(raw) if not row.is_blank), None)
    known = {number: sum(plain_head(cell) in known_heads() for cell in raw[number].cells) for number in filled}
    best = max(filled, key=lambda number: (known[number], -number))
    return best if known[best] > 1 else filled[0]


def _header(cells: Sequence[str], told: list[Warned]) -> tuple[str, ...]:
    seen: dict[str, int] = {}
    names = []
    for cell in cells:
        name = on_one_line(cleaned(cell)[0])[:100]
        seen[name] = seen.get(name, 0) + 1
        if name and seen[name] > 1:
            told.append(Warned(0, name, "columns", f"two columns are called “{name}”", "give each a name of its own"))
            name = f"{name} ({seen[name]})"
        names.append(name)
    return tuple(names)


def _lined_up(row: RawRow, header: Sequence[str], marked: frozenset[int]) -> RawRow:
    """As wide as the header. A short row is padded; one with more than the header has cannot be lined up.

    `marked` are the places of heads that bear a private mark, which then holds for each of their cells.
    """
    extra = [cell for cell in row.cells[len(header) :] if cell.strip()]
    cells = [*row.cells[: len(header)], *[""] * (len(header) - len(row.cells))]
    return replace(row, cells=cells, marked=row.marked | marked, fault=row.fault or ("cells" if extra else ""))


def _without_a_head(header: Sequence[str], rows: Sequence[tuple[int, RawRow]]) -> list[Warned]:
    told = []
    for at, name in enumerate(header):
        filled = 0 if name else sum(1 for _, row in rows if not row.fault and row.cells[at].strip())
        if filled:
            why = f"column {at + 1} has no head, and {filled} cell(s) in it; it was not read"
            told.append(Warned(0, "", "columns", why, "give it a head"))
    return told
