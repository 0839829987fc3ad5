# SPDX-License-Identifier: EUPL-1.2
"""Our empty form for an organisation's own directory, as CSV and XLSX, in Dutch or English.

A spreadsheet turns 0800 2000 into a number and drops the zero. So the cells of the workbook are text from the start.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

from kit.errors import InputError
from kit.exchange.choices import offered
from kit.exchange.columns import lexicon
from kit.exchange.csv_file import csv_file
from kit.exchange.table import HINT
from kit.files import replace_bytes
from kit.languages import Language

_ROWS = 300
_CHOICES = {"kind": "kinds", "forms": "forms", "groups": "groups", "languages": "languages", "for_whom": "for_whom"}


def write_template(path: Path, language: Language) -> None:
    """Raises InputError for another kind of file than .csv or .xlsx, StorageError when it cannot be written."""
    match path.suffix.casefold():
        case ".csv":
            replace_bytes(path, csv_file([_head(language), _help(language)]))
        case ".xlsx":
            replace_bytes(path, _workbook(language))
        case _:
            raise InputError(f"{path.name} is neither .csv nor .xlsx: name one of the two.")


def _head(language: Language) -> list[str]:
    return [column.head.say(language) for column in lexicon().columns.values()]


def _help(language: Language) -> list[str]:
    return [f"{HINT} {column.hint.say(language)}" for column in lexicon().columns.values()]


def _workbook(language: Language) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = lexicon().contacts_sheet.say(language)
    sheet.append(_head(language))
    sheet.append(_help(language))
    for place, column in enumerate(sheet.iter_cols(min_row=1, max_row=_ROWS, max_col=len(lexicon().columns)), start=1):
        for cell in column:
            cell.number_format = "@"
        column[0].font = Font(bold=True)
        column[1].alignment = Alignment(wrap_text=True, vertical="top")
        sheet.column_dimensions[get_column_letter(place)].width = 24
    sheet.freeze_panes = "A3"
    choices = book.create_sheet(lexicon().choices_sheet.say(language))
    for place, (head, *words) in enumerate(_choices(language), start=1):
        for row, word in enumerate([head, *words], start=1):
            choices.cell(row=row, column=place, value=word)
        choices.cell(row=1, column=place).font = Font(bold=True)
        choices.column_dimensions[get_column_letter(place)].width = 32
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def _choices(language: Language) -> Iterator[list[str]]:
    """The words of each closed list under the head of its column."""
    for column, choices in _CHOICES.items():
        words = [said.say(language) for identity, said in offered(choices).items() if identity != "many"]
        yield [lexicon().columns[column].head.say(language), *words]
