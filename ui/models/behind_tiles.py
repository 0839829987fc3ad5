# SPDX-License-Identifier: EUPL-1.2
"""What stands behind the six tiles in words, and what could still be looked at. Names signs, counts nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kit.content.model import Dimension, Sign
from kit.languages import Language
from kit.signs.checklist import Checklist
from kit.signs.coverage import Look, Tile, coverage
from kit.signs.look_further import AT_MOST, Suggestion, look_further


@dataclass(frozen=True, slots=True)
class BehindLine:
    """A sign by its id and sentence, with the person's own words beside it, "" for none."""

    sign: str
    text: str
    own: str = ""


@dataclass(frozen=True, slots=True)
class BehindPart:
    """`head` is a key of the wording: noted_head, look_again or look_further."""

    head: str
    lines: tuple[BehindLine, ...]


class BehindTiles:
    """Made for one moment of the checklist, in one language."""

    def __init__(self, checklist: Checklist, signs: Iterable[Sign], language: Language) -> None:
        signs = tuple(signs)
        self._checklist = checklist
        self._texts = {sign.id: sign.text.say(language) for sign in signs}
        self.tiles: Mapping[Dimension, Tile] = coverage(checklist, signs)
        self._further = look_further(checklist, signs)

    def own_lines(self, dimension: Dimension) -> str:
        """The person's own words of a tile, one under the other."""
        return "\n".join(self.tiles[dimension].words)

    def parts(self, dimension: Dimension) -> tuple[BehindPart, ...]:
        """What a press on the tile shows; empty when there is nothing to name."""
        tile = self.tiles[dimension]
        further = self._further.get(dimension, Suggestion())
        noted = tile.seen if tile.look is Look.NOTED else ()
        again = tile.unclear if tile.look is not Look.NOT_LOOKED_AT else further.again
        return self._named(noted=noted, again=again, still=further.still)

    def suggested(self) -> tuple[BehindPart, ...]:
        """The first of each tile in turn, at most three together; nothing before the first answer."""
        if not self._checklist.answers:
            return ()
        offers = list(self._further.values())
        again = _in_turn([one.again for one in offers])[:AT_MOST]
        still = _in_turn([one.still for one in offers])[: AT_MOST - len(again)]
        return self._named(noted=(), again=again, still=still)

    def _named(
        self, *, noted: tuple[str, ...], again: tuple[str, ...], still: tuple[str, ...]
    ) -> tuple[BehindPart, ...]:
        heads = {"noted_head": noted, "look_again": again, "look_further": still}
        return tuple(BehindPart(head, tuple(map(self._line, ids))) for head, ids in heads.items() if ids)

    def _line(self, sign: str) -> BehindLine:
        return BehindLine(sign, self._texts[sign], self._checklist.words.get(sign, ""))


def _in_turn(lists: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The first of each list, then the second of each; every sign once."""
    longest = max(map(len, lists), default=0)
    found = [ids[place] for place in range(longest) for ids in lists if place < len(ids)]
    return tuple(dict.fromkeys(found))
