# SPDX-License-Identifier: EUPL-1.2
"""Pointers to records. Apart from the records themselves, whose module takes some 20 ms to load: the window needs only these."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What a hit, link or bookmark leads to. The value is also the link scheme (`org:` is accepted in pages)."""

    ROUTE = "route"
    FACTSHEET = "factsheet"
    SIGN = "sign"
    ORGANISATION = "organisation"
    TERM = "term"
    FIGURE = "figure"
    TRAINING = "training"
    LANGUAGE = "language"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class Ref:
    """A stable pointer to a record; for factsheets `block` may point inside the page."""

    kind: Kind
    id: str
    block: str = ""

    def __str__(self) -> str:
        return f"{self.kind.value}:{self.id}" + (f"#{self.block}" if self.block else "")
