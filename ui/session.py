# SPDX-License-Identifier: EUPL-1.2
"""What this run remembers and closing forgets: where one left off. Nothing of it is ever written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ui.history import Place

LONGEST = 6


@dataclass(frozen=True, slots=True)
class LeftOff:
    """`title` as the page names itself; `detail` in words ("only in memory"), "" for nothing more than the time."""

    icon: str
    title: str
    place: Place
    detail: str = ""


class Session:
    """The newest first; a page one comes back to is listed once."""

    def __init__(self) -> None:
        self.places: list[tuple[LeftOff, datetime]] = []

    def remember(self, left: LeftOff, at: datetime) -> None:
        self.places = [(left, at), *((old, when) for old, when in self.places if old.place != left.place)][:LONGEST]
