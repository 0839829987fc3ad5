# SPDX-License-Identifier: EUPL-1.2
"""A filter as a pill: at rest it opens a menu, chosen it is ink and a press takes it away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from ui.icons import icon
from ui.theme import Theme, restyle


class Chip(QPushButton):
    """`chosen` shows an x, at rest a chevron (or no icon with `menu=False`); what a press does is up to its owner."""

    def __init__(self, theme: Theme, words: str, *, chosen: bool = False, menu: bool = True) -> None:
        super().__init__()
        self._theme, self._menu, self.is_chosen = theme, menu, chosen
        self.words = ""
        self.setProperty("kind", "chip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        theme.changed.connect(self._tint)
        self.show_choice(words, chosen=chosen)

    def show_choice(self, words: str, *, chosen: bool) -> None:
        self.words, self.is_chosen = words, chosen
        self.setProperty("chosen", "true" if chosen else "false")
        self.setText(f"{words}  ".replace("&", "&&") if chosen or self._menu else words)
        self.setAccessibleName(words)
        restyle(self)
        self._tint()

    def _tint(self) -> None:
        name = "x" if self.is_chosen else "chevron-down"
        if not (self.is_chosen or self._menu):
            return
        self.setIcon(icon(self._theme, name, "on_selected" if self.is_chosen else "text", 16))
        size = self._theme.size(16)
        self.setIconSize(QSize(size, size))
