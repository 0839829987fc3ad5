# SPDX-License-Identifier: EUPL-1.2
"""What is wrong in a file, said so that an editor can mend it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """`line` counts from 1; `id` is the record's ("" for a whole file); `remedy` is what to do, as an order."""

    file: str
    line: int
    code: str
    id: str
    message: str
    remedy: str

    def __str__(self) -> str:
        about = f" {self.id}:" if self.id else ""
        return f"{self.file}:{self.line}: [{self.code}]{about} {self.message}; {self.remedy}"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a record or one of its fields is written."""

    file: str
    line: int
