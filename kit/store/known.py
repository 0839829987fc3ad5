# SPDX-License-Identifier: EUPL-1.2
"""What every question needs of a content file and what is small enough to be kept: read once, at the first question."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content.refs import Kind
from kit.languages import Language
from kit.store.fold import words
from kit.store.named_place import Places
from kit.store.sayings import Sayings

if TYPE_CHECKING:
    from kit.store.library import Library
    from kit.store.wording import Wording

NOWHERE = (0, -1)
_NUMBER = "found_number"


@dataclass(frozen=True, slots=True)
class Known:
    """`ranges` are the first and last id of the documents of each kind; `number_words` those that ask for a number."""

    ranges: dict[Kind, tuple[int, int]]
    stop_words: frozenset[str]
    sayings: Sayings
    places: Places
    number_words: frozenset[str]

    @classmethod
    def read(cls, library: Library) -> Known:
        ranges = json.loads(library.meta("kinds") or "{}")
        return cls(
            {Kind(kind): (first, last) for kind, (first, last) in ranges.items()},
            frozenset(json.loads(library.meta("stop_words") or "[]")),
            Sayings(library.connection),
            Places(library.connection),
            _number_words(library.wording),
        )

    @property
    def last(self) -> int:
        """The highest id."""
        return max((last for _, last in self.ranges.values()), default=0)

    def of(self, kind: Kind) -> tuple[int, int]:
        return self.ranges.get(kind, NOWHERE)


def _number_words(wording: Wording) -> frozenset[str]:
    told = (wording.say(_NUMBER, language) for language in Language) if _NUMBER in wording else ()
    return frozenset(word for said in told for word in words(said))
