# SPDX-License-Identifier: EUPL-1.2
"""Rows as a CSV file that a Dutch spreadsheet opens by itself; `csv_rows` reads it back."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence


def csv_file(rows: Iterable[Sequence[str]]) -> bytes:
    """The whole file. Excel takes a CSV for UTF-8 by the mark at its beginning alone."""
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode("utf-8-sig")
