# SPDX-License-Identifier: EUPL-1.2
"""A place named among the words: "hulp in Zutphen" asks for help, and for Zutphen."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

LONGEST = 5
"""Words a place's name has at most: "alphen aan den rijn" and one to spare."""


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """`code` and `name` of the place, and which of the words name it."""

    code: str
    name: str
    first: int
    count: int

    def without(self, typed: Sequence[str]) -> tuple[str, ...]:
        return (*typed[: self.first], *typed[self.first + self.count :])


def find(connection: sqlite3.Connection, typed: Sequence[str]) -> NamedPlace | None:
    """The place that takes most words; a municipality before a region or a province of the same name."""
    spans = {
        " ".join(typed[at : at + count]): (at, count)
        for count in range(1, LONGEST + 1)
        for at in range(len(typed) - count + 1)
    }
    sql = (
        "SELECT place_name.key, place.code, nl, kind FROM json_each(?) CROSS JOIN place_name ON place_name.key = value"
        " JOIN place ON place.code = place_name.code"
    )
    rows = connection.execute(sql, (json.dumps(list(spans)),)).fetchall()
    if not rows:
        return None
    key, code, name, _ = max(rows, key=lambda row: (spans[row[0]][1], row[3] == "municipality", row[3] == "province"))
    return NamedPlace(code, name, *spans[key])
