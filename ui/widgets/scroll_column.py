# SPDX-License-Identifier: EUPL-1.2
"""A column that scrolls inside a page, with its bar in the gap at its right."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.theme import Theme


class ScrollColumn(QScrollArea):
    """Fill `column`. Room for the bar is kept free at the right, so that nothing moves when it comes or goes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "clear")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        inside = QWidget()
        inside.setProperty("kind", "clear")
        self.column = QVBoxLayout(inside)
        self.column.setSpacing(0)
        self.setWidget(inside)
        self.verticalScrollBar().rangeChanged.connect(self._measure)
        self._measure()

    @staticmethod
    def edge(theme: Theme) -> int:
        """What stands above or under the column keeps this free at its right, to end where the column ends."""
        return theme.px(8) + int(theme.tokens.size["scrollbar"])

    def bring_in_sight(self, part: QWidget) -> None:
        """All of it, or its beginning where it is higher than the column; nothing when it is no longer in it."""
        if not self.isAncestorOf(part):
            return
        gap, bar = self._theme.px(24), self.verticalScrollBar()
        if part.height() + 2 * gap > self.viewport().height():
            bar.setValue(bar.value() + part.mapTo(self, QPoint(0, 0)).y())
        else:
            self.ensureWidgetVisible(part, 0, gap)

    def sizeHint(self) -> QSize:
        """Small: it takes what room there is, and never makes the page around it scroll."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(120))

    def _measure(self) -> None:
        bar = self.verticalScrollBar()
        taken = int(self._theme.tokens.size["scrollbar"]) if bar.maximum() > bar.minimum() else 0
        self.column.setContentsMargins(0, 0, self.edge(self._theme) - taken, 0)
