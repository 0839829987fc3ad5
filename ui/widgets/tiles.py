# SPDX-License-Identifier: EUPL-1.2
"""The six tiles in their two groups, what stands behind each, and quietly what could still be looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kit.content.model import Dimension
from kit.signs.coverage import Look
from kit.signs.coverage import Tile as Covered
from ui.models.behind_tiles import BehindPart, BehindTiles
from ui.models.way import Way
from ui.widgets.box_button import BoxButton
from ui.widgets.frames import Card, clear_layout
from ui.widgets.naming import named
from ui.widgets.text import Text
from ui.widgets.tile import Tile

GROUPS = {
    "tile_group_began": (Dimension.DECEIVED, Dimension.FORCED, Dimension.VULNERABILITY_USED),
    "tile_group_now": (Dimension.CONDITIONS, Dimension.COMPULSION, Dimension.DEPENDENCE),
}


class SignLines(QWidget):
    """Signs under their heads, each a press away. `sign_chosen` carries the id."""

    sign_chosen = Signal(str)

    def __init__(self, way: Way) -> None:
        super().__init__()
        self._way = way
        self._shown: tuple[BehindPart, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_parts(self, parts: tuple[BehindPart, ...], otherwise: str = "") -> None:
        """`otherwise` is said when there is no part."""
        if parts == self._shown and self._column.count():
            return
        self._shown = parts
        clear_layout(self._column)
        px = self._way.theme.px
        for index, part in enumerate(parts):
            if index:
                self._column.addSpacing(px(8))
            self._column.addWidget(Text(self._way.say(part.head), "small", weight=500))
            for line in part.lines:
                self._column.addSpacing(px(6))
                self._column.addWidget(self._line(line.sign, line.text, line.own))
        if not parts and otherwise:
            self._column.addWidget(Text(otherwise, "small"))

    def _line(self, sign: str, text: str, own: str) -> QWidget:
        button = named(BoxButton("row", vertical=True), f"to_sign_{sign}", text)
        button.setAccessibleDescription(own)
        button.add(Text(text, "small", "accent"))
        if own:
            button.add(Text(own, "small", "text"))
        button.clicked.connect(lambda: self.sign_chosen.emit(sign))
        return button


class Tiles(QWidget):
    """`in_rows`: three beside each other, under the list, where a press is told as `pressed`; else one under the other,
    where it opens what stands behind the tile. `sign_chosen` carries the id of a sign."""

    pressed = Signal(object)
    sign_chosen = Signal(str)

    def __init__(self, way: Way, *, in_rows: bool) -> None:
        super().__init__()
        self._way, self._in_rows = way, in_rows
        self._tiles: dict[Dimension, Tile] = {}
        self._wells: dict[Dimension, tuple[Card, SignLines]] = {}
        self._behind: BehindTiles | None = None
        self.opened: Dimension | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for index, (head, dimensions) in enumerate(GROUPS.items()):
            if index:
                column.addSpacing(way.theme.px(6 if in_rows else 11))
            column.addWidget(Text(way.say(head), "small", weight=500))
            column.addSpacing(way.theme.px(2))
            column.addLayout(self._group(dimensions))

    def _group(self, dimensions: Sequence[Dimension]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self._way.theme.px(8 if self._in_rows else 6))
        for place, dimension in enumerate(dimensions):
            self._tiles[dimension] = tile = Tile(self._way.theme, dimension.value)
            tile.clicked.connect(lambda _=False, dimension=dimension: self.press(dimension))
            if self._in_rows:
                grid.addWidget(tile, 0, place)
            else:
                grid.addWidget(tile, 2 * place, 0)
                grid.addWidget(self._well(dimension), 2 * place + 1, 0)
        return grid

    def _well(self, dimension: Dimension) -> QWidget:
        well = named(Card(self._way.theme, "well", side=12, top=8), f"behind_{dimension.value}")
        lines = SignLines(self._way)
        lines.sign_chosen.connect(self.sign_chosen)
        well.column.addWidget(lines)
        well.hide()
        self._wells[dimension] = (well, lines)
        return well

    def set_dense(self, *, dense: bool) -> None:
        for tile in self._tiles.values():
            tile.set_dense(dense=dense)

    def press(self, dimension: Dimension) -> None:
        """As a press on the tile: open what stands behind it, or close it again."""
        if self._in_rows:
            self.pressed.emit(dimension)
            return
        self.opened = None if dimension is self.opened else dimension
        self._show_opened()

    def show_behind(self, behind: BehindTiles) -> None:
        """Follow the checklist."""
        self._behind = behind
        for dimension, tile in self._tiles.items():
            look = behind.tiles[dimension].look
            name = self._way.say(f"tile_{dimension.value}")
            tile.show_look(look, name, self._way.say(look.value), behind.own_lines(dimension))
        self._show_opened()

    def _show_opened(self) -> None:
        for dimension, (well, lines) in self._wells.items():
            if dimension is self.opened and self._behind is not None:
                lines.show_parts(self._behind.parts(dimension), self._way.say("no_signs_prove_nothing"))
            well.setHidden(dimension is not self.opened)


def noted_in_words(way: Way, coverage: Mapping[Dimension, Covered]) -> tuple[str, ...]:
    """The names of the tiles that hold something, in lower case, for a line of words; never how many."""
    return tuple(
        way.say(f"tile_{dimension.value}").lower()
        for dimensions in GROUPS.values()
        for dimension in dimensions
        if coverage[dimension].look is Look.NOTED
    )
