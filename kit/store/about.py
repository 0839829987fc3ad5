# SPDX-License-Identifier: EUPL-1.2
"""What the library says of itself. Home shows it before any page is read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kit.content.origin import Tree


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is, and how much of it was checked: phones_rung are contacts that stand as confirmed."""

    phones_rung: int
    phones_copied: int
    phones_doubtful: int
    organisations: int
    factsheets: int


@dataclass(frozen=True, slots=True)
class About:
    version: str
    hash: str
    content_date: date
    trees: tuple[Tree, ...]
    counts: Counts
