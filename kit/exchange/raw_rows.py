# SPDX-License-Identifier: EUPL-1.2
"""Rows as a file has them, before anyone knows which is the header."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

MAX_ROWS = 50_000
MAX_COLUMNS = 200
MAX_BYTES = 64_000_000
"""Of a file, and of what a workbook unpacks to. A directory of 10,000 services is some 5 million."""


class Odd:
    """What is special about a cell."""

    NUMBER = "number"
    NO_VALUE = "no-value"
    MARKED = "marked"


@dataclass(frozen=True, slots=True)
class RawRow:
    """`fault` is "quote" for a row whose quotation mark never closes; `odd` tells what is special by column."""

    cells: Sequence[str]
    fault: str = ""
    odd: Mapping[int, str] = field(default_factory=dict)

    @property
    def is_blank(self) -> bool:
        return not self.fault and not any(cell.strip() for cell in self.cells)
