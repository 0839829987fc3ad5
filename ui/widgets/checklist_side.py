# SPDX-License-Identifier: EUPL-1.2
"""Beside the signs, or under them with less room: the tiles, the sentences that always hold, the way to the route card."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kit.content.model import Dimension
from kit.languages import upper_first
from ui.dialogs.dialog import Dialog
from ui.models.behind_tiles import BehindTiles
from ui.models.way import Way
from ui.widgets.buttons import plain_button, primary_button
from ui.widgets.naming import named
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.text import Text
from ui.widgets.tiles import SignLines, Tiles, noted_in_words

LOW = 560
"""px at 100 %: in a view lower than this the tiles are lower too, so that all six stay in sight."""


class ChecklistSide(QWidget):
    """The tiles under each other, then what could still be looked at, quietly."""

    card_asked = Signal()
    sign_chosen = Signal(str)

    def __init__(self, way: Way) -> None:
        super().__init__()
        theme = way.theme
        wide, _ = theme.tokens.size["tile"]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tiles = Tiles(way, in_rows=False)
        self.tiles.sign_chosen.connect(self.sign_chosen)
        self._further = named(SignLines(way), "look_further")
        self._further.sign_chosen.connect(self.sign_chosen)
        inside = ScrollColumn(theme)
        inside.column.addWidget(self.tiles)
        inside.column.addSpacing(theme.px(12))
        inside.column.addWidget(Text(f"{way.say('one_serious_sign')} {way.say('no_signs_prove_nothing')}", "small"))
        inside.column.addSpacing(theme.px(12))
        inside.column.addWidget(self._further)
        inside.column.addStretch(1)
        inside.setMinimumHeight(theme.px(80))
        column.addWidget(inside, 1)
        column.addSpacing(theme.px(10))
        last = QHBoxLayout()
        last.setContentsMargins(0, 0, ScrollColumn.edge(theme), 0)
        last.addWidget(_to_card(way, way.say("to_route_card"), self.card_asked), 1)
        column.addLayout(last)
        self.setFixedWidth(max(theme.size(wide), self.tiles.minimumSizeHint().width()) + ScrollColumn.edge(theme))

    def show_behind(self, behind: BehindTiles) -> None:
        self.tiles.show_behind(behind)
        self._further.show_parts(behind.suggested())


class ChecklistBar(QFrame):
    """Under the list: the tiles in two rows, or with very little room one line of words."""

    card_asked = Signal()
    sign_chosen = Signal(str)

    def __init__(self, way: Way, *, is_short: bool) -> None:
        super().__init__()
        self.is_short, self._way = is_short, way
        self._behind: BehindTiles | None = None
        theme = way.theme
        self.setProperty("kind", "bar-bottom")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(10), ScrollColumn.edge(theme), 0)
        column.setSpacing(theme.px(8))
        self._tiles: Tiles | None = None
        if not is_short:
            self._tiles = Tiles(way, in_rows=True)
            self._tiles.pressed.connect(self._show_tiles)
            column.addWidget(self._tiles)
        last = QHBoxLayout()
        last.setSpacing(theme.px(12))
        self._line = Text(way.say("one_serious_sign"), "small", markup=True)
        last.addWidget(self._line, 1, Qt.AlignmentFlag.AlignVCenter)
        if is_short:
            tiles = named(plain_button(theme, self.tr("Tiles")), "show_tiles")
            tiles.clicked.connect(lambda: self._show_tiles(None))
            last.addWidget(tiles)
        last.addWidget(_to_card(way, way.say("step_route_card" if is_short else "to_route_card"), self.card_asked))
        column.addLayout(last)

    def show_behind(self, behind: BehindTiles) -> None:
        self._behind = behind
        if self._tiles is not None:
            self._tiles.show_behind(behind)
        if self.is_short:
            noted = ", ".join(noted_in_words(self._way, behind.tiles))
            told = self._way.say("noted")
            told = f"<b>{upper_first(told)}</b>: {noted}" if noted else self._way.say("one_serious_sign")
            self._line.say(told)

    def _show_tiles(self, opened: Dimension | None) -> None:
        """All tiles over the page, this one opened; a sign chosen there closes them."""
        if self._behind is None:
            return
        dialog = Dialog(
            self._way.theme, self.window(), self.tr("What was noted"), self._way.say("no_signs_prove_nothing")
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._way.theme.px(12))
        tiles, further = Tiles(self._way, in_rows=False), SignLines(self._way)
        tiles.opened = opened
        tiles.show_behind(self._behind)
        further.show_parts(self._behind.suggested())
        for lines in (tiles, further):
            lines.sign_chosen.connect(lambda sign: dialog.end(lambda: self.sign_chosen.emit(sign)))
            column.addWidget(lines)
        column.addStretch(1)
        dialog.add(inside)
        dialog.offer([("close", self.tr("Close"), "plain", lambda: None)])
        dialog.open()


def _to_card(way: Way, words: str, asked: object) -> QWidget:
    button = named(primary_button(way.theme, words, "arrow-right", trailing=True), "to_route_card")
    button.setAccessibleName(way.say("to_route_card"))
    button.clicked.connect(asked)
    return button
