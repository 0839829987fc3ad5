# SPDX-License-Identifier: EUPL-1.2
"""What was noted per tile, what was not, and what nobody looked at yet. Counts nothing and concludes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from kit.content.model import Dimension, Sign
from kit.signs.checklist import Checklist, SignAnswer


class Look(Enum):
    """What a tile says. The values are those of `kit route --json`."""

    NOTED = "noted"
    NOTHING_NOTED = "nothing_noted"
    NOT_LOOKED_AT = "not_looked_at"


@dataclass(frozen=True, slots=True)
class Tile:
    """One of the six. `seen` are the signs behind "something noted", `unclear` those that ask for another look.

    `words` are the person's own lines beside the seen signs, in the order of the signs.
    """

    look: Look
    seen: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()


def coverage(checklist: Checklist, signs: Iterable[Sign]) -> Mapping[Dimension, Tile]:
    """Say of each dimension what its tile says; all six are there, in the order of the method.

    A dimension is noted when a sign of it was seen, nothing noted when one was answered "not seen" and none was seen,
    else not looked at: "cannot tell" is no look, and is listed in `unclear`. Answers to signs that are not among `signs`
    do not count. The order of answers means nothing.

    Source: resources/signs/README.md; shared meaning of the tiles in docs/glossary.md.
    """
    signs = tuple(signs)
    return {dimension: _tile(checklist, _of(dimension, signs)) for dimension in Dimension}


def _of(dimension: Dimension, signs: tuple[Sign, ...]) -> tuple[Sign, ...]:
    return tuple(sign for sign in signs if any(touch.dimension is dimension for touch in sign.touches))


def _tile(checklist: Checklist, signs: tuple[Sign, ...]) -> Tile:
    seen = _answered(checklist, signs, SignAnswer.SEEN)
    unclear = _answered(checklist, signs, SignAnswer.CANNOT_TELL)
    if seen:
        words = tuple(checklist.words[sign] for sign in seen if checklist.words.get(sign))
        return Tile(Look.NOTED, seen, words, unclear)
    looked = _answered(checklist, signs, SignAnswer.NOT_SEEN)
    return Tile(Look.NOTHING_NOTED if looked else Look.NOT_LOOKED_AT, unclear=unclear)


def _answered(checklist: Checklist, signs: tuple[Sign, ...], answer: SignAnswer) -> tuple[str, ...]:
    return tuple(sign.id for sign in signs if checklist.answer(sign.id) is answer)
