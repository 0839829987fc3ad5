# SPDX-License-Identifier: EUPL-1.2
"""A place named among the words: "hulp in Zutphen" asks for help, and for Zutphen. So does a country."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from kit.content.contacts import ABROAD

LONGEST = 5
"""Words a place's name has at most: "alphen aan den rijn" and one to spare."""
WORTH = {"municipality": 2, "province": 1}
"""A municipality goes before a region or a province of the same name."""


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """`code` and `name` of the place, and which of the words name it."""

    code: str
    name: str
    first: int
    count: int

    @property
    def is_country(self) -> bool:
        return self.code.startswith(ABROAD)

    def without(self, typed: Sequence[str]) -> tuple[str, ...]:
        return (*typed[: self.first], *typed[self.first + self.count :])


class Places:
    """The names of all places, a few hundred, read once and kept."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        rows = connection.execute(
            "SELECT place_name.key, place.code, nl, kind FROM place_name JOIN place ON place.code = place_name.code"
        )
        self._by_name: dict[str, tuple[int, str, str]] = {}
        for name, code, shown, kind in sorted(rows):
            place = (WORTH.get(kind, 0), code, shown)
            if name not in self._by_name or place[0] > self._by_name[name][0]:
                self._by_name[name] = place

    def named_in(self, typed: Sequence[str]) -> NamedPlace | None:
        """The place that takes most words, the worthiest of those, the first of those."""
        found = [
            (count, self._by_name[name], at)
            for count in range(1, min(LONGEST, len(typed)) + 1)
            for at in range(len(typed) - count + 1)
            if (name := " ".join(typed[at : at + count])) in self._by_name
        ]
        if not found:
            return None
        count, (_, code, shown), at = max(found, key=lambda one: (one[0], one[1][0]))
        return NamedPlace(code, shown, at, count)
