# SPDX-License-Identifier: EUPL-1.2
"""What every question needs of a content file and what is small enough to be kept: read once, at the first question."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content.refs import Kind
from kit.store.named_place import Places
from kit.store.sayings import Sayings

if TYPE_CHECKING:
    from kit.store.library import Library

NOWHERE = (0, -1)


@dataclass(frozen=True, slots=True)
class Known:
    """`ranges` are the first and last id of the documents of each kind."""

    ranges: dict[Kind, tuple[int, int]]
    stop_words: frozenset[str]
    sayings: Sayings
    places: Places

    @classmethod
    def read(cls, library: Library) -> Known:
        ranges = json.loads(library.meta("kinds") or "{}")
        return cls(
            {Kind(kind): (first, last) for kind, (first, last) in ranges.items()},
            frozenset(json.loads(library.meta("stop_words") or "[]")),
            Sayings(library.connection),
            Places(library.connection),
        )

    @property
    def last(self) -> int:
        """The highest id."""
        return max((last for _, last in self.ranges.values()), default=0)

    def of(self, kind: Kind) -> tuple[int, int]:
        return self.ranges.get(kind, NOWHERE)
