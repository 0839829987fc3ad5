# SPDX-License-Identifier: EUPL-1.2
"""Rows of a workbook: the first sheet with something in it. Whatever else is in the file is told, never read."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping, Set
from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from kit.errors import InputError
from kit.exchange.cells import NO_VALUE
from kit.exchange.columns import lexicon
from kit.exchange.other_files import refuse_other_zip
from kit.exchange.private import holds_a_mark
from kit.exchange.raw_rows import MAX_BYTES, MAX_COLUMNS, MAX_ROWS, RawRow
from kit.exchange.report import Warned

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_Place = tuple[int, int]


def xlsx_rows(data: bytes, name: str) -> tuple[list[RawRow], tuple[Warned, ...]]:
    """Raises InputError when it is no workbook, or one too large to be a directory."""
    _refuse_bomb(data, name)
    book = _opened(data, name, values=False)
    sheet = _sheet(book)
    if sheet is None:
        return [], ()
    cells: Mapping[_Place, Any] = sheet._cells  # iter_rows would make every empty cell
    filled = {place: cell for place, cell in cells.items() if cell.value is not None}
    if max((row for row, _ in filled), default=0) > MAX_ROWS:
        raise InputError(
            f"{name} has rows beyond number {MAX_ROWS}. Take out what is no contact; a list of contacts is shorter."
        )
    told = list(_about_sheets(book, sheet))
    is_private = holds_a_mark(sheet.title)
    values = _values_of_formulas(data, name, sheet, filled, told)
    texts: dict[_Place, str] = {}
    marked: set[_Place] = set()
    struck = _struck(filled, told)
    for place, cell in filled.items():
        if place in struck:
            continue
        texts[place] = _text(values.get(place, NO_VALUE) if cell.data_type == "f" else cell.value, cell.number_format)
        if is_private or (cell.comment is not None and holds_a_mark(cell.comment.text or "")):
            marked.add(place)
    _spread_merged(sheet, texts, marked, told)
    return list(_rows(texts, marked)), tuple(told)


def _rows(texts: Mapping[_Place, str], marked: Set[_Place]) -> Iterator[RawRow]:
    by_row: dict[int, dict[int, str]] = {}
    for (row, column), text in texts.items():
        by_row.setdefault(row, {})[column] = text
    for row in range(1, max(by_row, default=0) + 1):
        cells = by_row.get(row, {})
        places = frozenset(column - 1 for column in cells if (row, column) in marked)
        wide = max(cells, default=0)
        fault = "cells" if wide > MAX_COLUMNS else ""
        yield RawRow([cells.get(at, "") for at in range(1, min(wide, MAX_COLUMNS) + 1)], fault, places)


def _text(value: object, mask: str) -> str:
    """As it is shown: a whole float as the whole number that was typed, and one with a mask of zeros with its zeros."""
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case int() | float() if re.fullmatch("0{2,15}", mask) and value >= 0 and float(value).is_integer():
            return str(int(value)).zfill(len(mask))
        case float():
            return str(int(value)) if value.is_integer() and abs(value) < 1e18 else repr(value)
        case datetime():
            return (value.date() if value.time() == time() else value).isoformat()
        case date() | time():
            return value.isoformat()
        case None:
            return ""
    return str(value)


def _refuse_bomb(data: bytes, name: str) -> None:
    try:
        with ZipFile(BytesIO(data)) as packed:
            entries = packed.infolist()
            if sum(entry.file_size for entry in entries) > MAX_BYTES or len(entries) > 5000:
                raise InputError(
                    f"{name} unpacks to more than a directory can be. Save only the list itself, as CSV UTF-8."
                )
            refuse_other_zip((entry.filename for entry in entries), name)
            if any(entry.flag_bits & 1 for entry in entries):
                raise InputError(f"{name} is locked with a password. Save a copy without a password, and read that.")
            for entry in entries:
                if entry.filename.endswith((".xml", ".rels")):
                    with packed.open(entry) as part:
                        if b"<!DOCTYPE" in part.read(2000):
                            raise InputError(f"{name} holds XML that no spreadsheet writes. Save it anew as CSV UTF-8.")
    except (InputError, MemoryError):
        raise
    except Exception as error:  # a damaged zip file falls in many ways; zlib and struct raise their own
        raise _unreadable(name, error) from error


def _opened(data: bytes, name: str, *, values: bool) -> Workbook:
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells of styles and checks that it leaves out
            return load_workbook(BytesIO(data), data_only=values, keep_links=False)
    except MemoryError:
        raise
    except Exception as error:  # a damaged workbook makes the library fall in many ways
        raise _unreadable(name, error) from error


def _unreadable(name: str, error: Exception) -> InputError:
    return InputError(
        f"{name} cannot be read as a workbook. Save it anew as .xlsx or as CSV UTF-8, and read that.",
        detail=f"{type(error).__name__}: {error}"[:300],
    )


def _sheet(book: Workbook) -> Worksheet | None:
    """The first with something in it: of those that are shown, then of the hidden; one called private after all others."""
    filled = [sheet for sheet in book.worksheets if _is_filled(sheet)]
    filled.sort(key=lambda sheet: (holds_a_mark(sheet.title), sheet.sheet_state != "visible"))
    return filled[0] if filled else None


def _is_filled(sheet: Worksheet) -> bool:
    return any(cell.value is not None for cell in sheet._cells.values())


def _about_sheets(book: Workbook, read: Worksheet) -> Iterator[Warned]:
    ours = (lexicon().choices_sheet.nl, lexicon().choices_sheet.en)
    others = [s for s in book.worksheets if s is not read and _is_filled(s) and s.title not in ours]
    for sheet in others:
        why = f"the sheet “{sheet.title}” was not read; “{read.title}” was"
        yield Warned(0, "", "sheet", why, "save it as a file of its own when it holds contacts too")
    if holds_a_mark(read.title):
        why = f"the sheet is called “{read.title}”, so all of it counts as marked private"
        yield Warned(0, "", "sheet", why, "give it another name if it may be read by others")
    if read.sheet_state != "visible":
        yield Warned(
            0, "", "hidden", f"the sheet “{read.title}” is hidden, and was read", "take it out if it is not for others"
        )
    rows = [number for number, kept in read.row_dimensions.items() if kept.hidden]
    if rows:
        why = f"{len(rows)} hidden row(s) of the sheet were read like the others (row {min(rows)} of the sheet is the first)"
        yield Warned(0, "", "hidden", why, "take them out if they are not for others")
    columns = [letter for letter, kept in read.column_dimensions.items() if kept.hidden]
    if columns:
        why = f"hidden columns were read like the others: {', '.join(sorted(columns))}"
        yield Warned(0, "", "hidden", why, "take them out if they are not for others")


def _values_of_formulas(
    data: bytes, name: str, sheet: Worksheet, filled: Mapping[_Place, Any], told: list[Warned]
) -> dict[_Place, object]:
    """What each formula came to when the file was last saved. A formula is never worked out here."""
    places = [place for place, cell in filled.items() if cell.data_type == "f"]
    if not places:
        return {}
    cells = _opened(data, name, values=True)[sheet.title]._cells
    found: dict[_Place, object] = {
        place: cells[place].value for place in places if place in cells and cells[place].value is not None
    }
    why = f"{len(places)} cell(s) are formulas: what they last came to was read"
    if len(found) < len(places):
        why += f"; {len(places) - len(found)} of them hold no value, and were left empty"
    told.append(Warned(0, "", "formula", why, "paste them as values, then save"))
    return found


def _struck(filled: Mapping[_Place, Any], told: list[Warned]) -> Set[_Place]:
    """Cells with a line through them: that is how people take out a number that is no longer right."""
    fonts: dict[int, bool] = {}
    struck: set[_Place] = set()
    for place, cell in filled.items():
        font = cell._style.fontId  # a few fonts, and perhaps a million cells
        if font not in fonts:
            fonts[font] = bool(cell.font.strike)
        if fonts[font]:
            struck.add(place)
    if struck:
        first = filled[min(struck)].coordinate
        why = f"{len(struck)} cell(s) are struck through and were left out ({first} is the first)"
        told.append(Warned(0, "", "struck", why, "take the line away where the text still holds"))
    return struck


def _spread_merged(sheet: Worksheet, texts: dict[_Place, str], marked: set[_Place], told: list[Warned]) -> None:
    """A merged cell counts for every row it spans; across columns it stays in the first."""
    ranges = [one for one in sheet.merged_cells.ranges if one.max_row > one.min_row and one.max_row <= MAX_ROWS]
    spread = 0
    for one in ranges:
        first = (one.min_row, one.min_col)
        text = texts.get(first, "")
        for row in range(one.min_row + 1, one.max_row + 1) if text else ():
            texts[row, one.min_col] = text
            spread += 1
            if first in marked:
                marked.add((row, one.min_col))
    if spread:
        why = f"{spread} cell(s) were filled from the merged cell above"
        told.append(Warned(0, "", "merged-cells", why, "look whether that is meant"))
