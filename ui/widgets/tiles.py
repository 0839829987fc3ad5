# SPDX-License-Identifier: EUPL-1.2
"""The six tiles in their two groups: beside the list, under it, or as one line of words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kit.content.model import Dimension
from kit.signs.coverage import Look
from kit.signs.coverage import Tile as Covered
from ui.widgets.step_view import Way
from ui.widgets.text import Text
from ui.widgets.tile import Tile

GROUPS = {
    "tile_group_began": (Dimension.DECEIVED, Dimension.FORCED, Dimension.VULNERABILITY_USED),
    "tile_group_now": (Dimension.CONDITIONS, Dimension.COMPULSION, Dimension.DEPENDENCE),
}


class Tiles(QWidget):
    """`in_rows`: three beside each other, under the list; else one under the other."""

    def __init__(self, way: Way, *, in_rows: bool) -> None:
        super().__init__()
        self._way = way
        self._tiles: dict[Dimension, Tile] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for index, (head, dimensions) in enumerate(GROUPS.items()):
            if index:
                column.addSpacing(way.theme.px(6 if in_rows else 11))
            column.addWidget(Text(way.say(head), "small", weight=500))
            column.addSpacing(way.theme.px(2))
            grid = QGridLayout()
            grid.setSpacing(way.theme.px(8 if in_rows else 6))
            for place, dimension in enumerate(dimensions):
                self._tiles[dimension] = tile = Tile(way.theme, dimension.value)
                grid.addWidget(tile, 0 if in_rows else place, place if in_rows else 0)
            column.addLayout(grid)

    def set_dense(self, *, dense: bool) -> None:
        for tile in self._tiles.values():
            tile.set_dense(dense=dense)

    def show_coverage(self, coverage: Mapping[Dimension, Covered]) -> None:
        for dimension, tile in self._tiles.items():
            look = coverage[dimension].look
            tile.show_look(look, self._way.say(f"tile_{dimension.value}"), self._way.say(look.value))


def noted_in_words(way: Way, coverage: Mapping[Dimension, Covered]) -> tuple[str, ...]:
    """The names of the tiles that hold something, in lower case, for a line of words; never how many."""
    return tuple(
        way.say(f"tile_{dimension.value}").lower()
        for dimensions in GROUPS.values()
        for dimension in dimensions
        if coverage[dimension].look is Look.NOTED
    )
