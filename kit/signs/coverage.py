# SPDX-License-Identifier: EUPL-1.2
"""What was noted per tile, what was not, and what nobody looked at yet. Counts nothing and concludes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from kit.content.model import Dimension, Sign
from kit.signs.checklist import Checklist, SignAnswer

Ids = tuple[str, ...]
NO_OWN_WORDS: Mapping[str, str] = MappingProxyType({})


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
    return tiles({one: _of(one, signs) for one in Dimension}, checklist.answers, checklist.words)


def tiles(
    asked: Mapping[Dimension, Ids], answers: Mapping[str, SignAnswer], words: Mapping[str, str] = NO_OWN_WORDS
) -> Mapping[Dimension, Tile]:
    """The tile of each dimension, from the answers to what is `asked` in it."""
    return {dimension: _tile(ids, answers, words) for dimension, ids in asked.items()}


def _of(dimension: Dimension, signs: tuple[Sign, ...]) -> Ids:
    return tuple(sign.id for sign in signs if any(touch.dimension is dimension for touch in sign.touches))


def _tile(ids: Ids, answers: Mapping[str, SignAnswer], words: Mapping[str, str]) -> Tile:
    seen = _answered(ids, answers, SignAnswer.SEEN)
    unclear = _answered(ids, answers, SignAnswer.CANNOT_TELL)
    if seen:
        return Tile(Look.NOTED, seen, tuple(words[one] for one in seen if words.get(one)), unclear)
    looked = _answered(ids, answers, SignAnswer.NOT_SEEN)
    return Tile(Look.NOTHING_NOTED if looked else Look.NOT_LOOKED_AT, unclear=unclear)


def _answered(ids: Ids, answers: Mapping[str, SignAnswer], answer: SignAnswer) -> Ids:
    return tuple(one for one in ids if answers.get(one) is answer)
