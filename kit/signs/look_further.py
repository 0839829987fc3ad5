# SPDX-License-Identifier: EUPL-1.2
"""What could still be looked at: some signs of this visit for each tile that nobody looked at yet. Ranks no person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kit.content.model import Dimension, Sign
from kit.content.standing import Evidence
from kit.signs.checklist import Checklist, SignAnswer
from kit.signs.coverage import Look, coverage

AT_MOST = 3
"""Signs named for one tile: a suggestion one can remember on the way back to a place."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Ids of signs. `again`: someone looked and could not tell; `still`: nobody looked. At most three together."""

    again: tuple[str, ...] = ()
    still: tuple[str, ...] = ()


def look_further(checklist: Checklist, signs: Iterable[Sign]) -> Mapping[Dimension, Suggestion]:
    """For each tile that reads "not looked at": what could fill it. A tile that was looked at asks for nothing more.

    Signs stand in the order they are given in, those from practice last, those already named for another tile after the
    others; a tile that no sign of `signs` touches is left out. The order of answers means nothing.
    """
    signs = tuple(signs)
    found: dict[Dimension, Suggestion] = {}
    named: set[str] = set()
    for dimension, tile in coverage(checklist, signs).items():
        if tile.look is not Look.NOT_LOOKED_AT:
            continue
        again = tile.unclear[:AT_MOST]
        still = _still(checklist, dimension, signs, named)[: AT_MOST - len(again)]
        named.update(again, still)
        if again or still:
            found[dimension] = Suggestion(again, still)
    return found


def _still(checklist: Checklist, dimension: Dimension, signs: tuple[Sign, ...], named: set[str]) -> tuple[str, ...]:
    open_ones = [
        sign
        for sign in signs
        if checklist.answer(sign.id) is SignAnswer.NOT_LOOKED_AT
        and any(touch.dimension is dimension for touch in sign.touches)
    ]
    open_ones.sort(key=lambda sign: (sign.evidence is Evidence.PRACTICE, sign.id in named))
    return tuple(sign.id for sign in open_ones)
