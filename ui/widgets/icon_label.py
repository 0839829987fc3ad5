# SPDX-License-Identifier: EUPL-1.2
"""An icon that stands beside words; it is never alone, so a screen reader passes over it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from ui.icons import pixmap
from ui.theme import Theme


class IconLabel(QLabel):
    """Keeps its colour role, and takes the new colour and size when the theme changes."""

    def __init__(
        self, theme: Theme, name: str, tone: str = "text2", size: int = 20, *, stroke: float = 0,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._name, self._tone, self._size, self._stroke = theme, name, tone, size, stroke
        theme.changed.connect(self._draw)
        self._draw()

    def show_icon(self, name: str, tone: str = "") -> None:
        self._name, self._tone = name, tone or self._tone
        self._draw()

    def show_size(self, size: int) -> None:
        """`size` in px at 100 %."""
        if size != self._size:
            self._size = size
            self._draw()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self.setPixmap(pixmap(self._theme, self._name, self._tone, self._size, ratio=ratio, stroke=self._stroke))
        self.setFixedSize(self._theme.size(self._size), self._theme.size(self._size))
