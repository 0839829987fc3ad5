# SPDX-License-Identifier: EUPL-1.2
"""Rows as a file has them, before anyone knows which is the header."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

MAX_ROWS = 50_000
MAX_COLUMNS = 200
MAX_BYTES = 64_000_000
"""Of a file, and of what a workbook unpacks to. A directory of 10,000 services is some 5 million."""


@dataclass(frozen=True, slots=True)
class RawRow:
    """`fault` is "quote" for a row whose quotation mark never closes, "cells" for one with more cells than heads.

    `marked` are the places of cells (from 0) that something beside their text marks as private: a comment, their head.
    """

    cells: Sequence[str]
    fault: str = ""
    marked: frozenset[int] = frozenset()

    @property
    def is_blank(self) -> bool:
        return not self.fault and not any(cell.strip() for cell in self.cells)
