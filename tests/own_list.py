# SPDX-License-Identifier: EUPL-1.2
"""An organisation's own list as a test writes it, and what was read of it."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from kit.content.contacts import Organisation
from kit.exchange.reading import read_directory
from kit.exchange.report import DirectoryRead

TODAY = date(2026, 11, 30)
HEAD = "naam;telefoon;plaats;werkgebied;e-mail\r\n"


def read(file: Path, text: str | bytes) -> DirectoryRead:
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_directory(file, today=TODAY)


def codes(found: DirectoryRead) -> list[tuple[int, str]]:
    return [(one.row, one.code) for one in found.report.warnings]


def only(found: DirectoryRead) -> Organisation:
    assert len(found.records) == 1, found.report
    return found.records[0]


def a_workbook(rows: list[list[Any]]) -> Workbook:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    return book


def saved(book: Workbook, file: Path) -> DirectoryRead:
    data = BytesIO()
    book.save(data)
    return read(file, data.getvalue())
