# SPDX-License-Identifier: EUPL-1.2
"""A card turned round: the reader's language a third, the worker's two thirds, and what stands behind the words above it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kit.store.worker_cards import Shown
from ui.stylesheet import held
from ui.theme import Theme
from ui.widgets.card_side import CardSide
from ui.widgets.naming import named
from ui.widgets.text import Text

LEAST = 40
"""px of an answer where the window is low."""
FOR_ANSWERS = 0.5
"""Of the height, at most: the sentence is what is read first."""


class TurnedCard(QWidget):
    """`stepped` tells by how many sentences an arrow key goes on. Without a reader's side both speak one language."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, reader: tuple[str, Shown] | None, worker: tuple[str, Shown], behind: str) -> None:
        """`reader` and `worker`: what stands over a side, and what is in it."""
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = named(Text(behind, "caption", "text2"), "card_behind")
        line.setContentsMargins(theme.px(28), theme.px(7), theme.px(28), theme.px(5))
        column.addWidget(line)
        self._row = row = QHBoxLayout()
        row.setSpacing(0)
        self.sides = [CardSide(theme, "reader", *reader)] if reader else []
        self.sides.append(CardSide(theme, "worker", *worker))
        for side in self.sides:
            row.addWidget(side)
        column.addLayout(row, 1)
        for key, by in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda by=by: self.stepped.emit(by))
        self._line = line

    def resizeEvent(self, event: QResizeEvent) -> None:
        has_room = event.size().width() >= self._theme.size(900)
        shares = (1, 2) if has_room else (2, 3)
        for index in range(len(self.sides)):
            self._row.setStretch(index, shares[index])
        super().resizeEvent(event)

    def fit(self, height: int) -> None:
        """There are `height` px for it: divide them between the sentence and the answers."""
        count = max(len(side.answers) for side in self.sides)
        if count:
            room = int((height - self._line.sizeHint().height()) * FOR_ANSWERS / count) - self._theme.px(10)
            usual = held(self._theme, self._theme.tokens.size["card_answer"])
            for side in self.sides:
                side.set_answer_height(max(LEAST, min(usual, room)))
