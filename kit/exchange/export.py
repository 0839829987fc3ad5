# SPDX-License-Identifier: EUPL-1.2
"""Contacts to a file that other programs open: our form as CSV or workbook, or cards for an address book.

The tables read back with `read_directory`: own contacts under the same id, ours as copies whose id begins with `own-`.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from enum import Enum

from kit.content.contacts import Organisation
from kit.exchange.columns import lexicon
from kit.exchange.csv_file import csv_file
from kit.exchange.export_row import RowWriter
from kit.exchange.vcard import vcard_file
from kit.languages import Language


class Format(Enum):
    """The values are those of `kit directory export --format`."""

    CSV = "csv"
    XLSX = "xlsx"
    VCARD = "vcard"


def exported(contacts: Iterable[Organisation], to: Format, writer: RowWriter) -> bytes:
    """The whole file. Nothing in it starts a formula."""
    match to:
        case Format.VCARD:
            return vcard_file(contacts, writer.words, writer.language).encode("utf-8")
        case Format.CSV:
            return csv_file([writer.head(), *map(writer.row, contacts)])
        case Format.XLSX:
            return _xlsx([writer.head(), *map(writer.row, contacts)], writer.language)


def _xlsx(rows: Sequence[Sequence[str]], language: Language) -> bytes:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    book.properties.creator = "Veldgids"
    sheet = book.create_sheet(lexicon().contacts_sheet.say(language))
    sheet.freeze_panes = "A2"
    for place in range(1, len(rows[0]) + 1):
        sheet.column_dimensions[get_column_letter(place)].width = 24
    for number, row in enumerate(rows):
        cells = [WriteOnlyCell(sheet, text or None) for text in row]
        for cell in cells:
            cell.number_format = "@"  # text, or a spreadsheet drops the zero of a number that someone mends
            if isinstance(cell.value, str):
                cell.data_type = "s"
            if number == 0:
                cell.font = Font(bold=True)
        sheet.append(cells)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()
