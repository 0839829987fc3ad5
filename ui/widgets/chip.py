# SPDX-License-Identifier: EUPL-1.2
"""A filter as a pill: at rest it opens a menu, chosen it is ink and a press takes it away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from ui.icons import icon
from ui.theme import Theme, restyle
from ui.widgets.buttons import BEFORE_ICON


class Chip(QPushButton):
    """`chosen` shows an x, at rest a chevron (or no icon with `menu=False`); what a press does is up to its owner.

    One of several of which exactly one is chosen has no x (`removable=False`); `closes` has one at rest too.
    """

    def __init__(
        self,
        theme: Theme,
        words: str,
        *,
        chosen: bool = False,
        menu: bool = True,
        removable: bool = True,
        closes: bool = False,
    ) -> None:
        super().__init__()
        self._theme, self._menu, self._removable, self._closes = theme, menu, removable, closes
        self.is_chosen = chosen
        self.words = ""
        self.setProperty("kind", "chip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        theme.changed.connect(self._tint)
        self.show_choice(words, chosen=chosen)

    def show_choice(self, words: str, *, chosen: bool) -> None:
        """The same once more costs nothing: chips are told at every letter that is typed."""
        told = "true" if chosen else "false"
        if (words, told) == (self.words, self.property("chosen")):
            return
        self.words, self.is_chosen = words, chosen
        shown = words.replace("&", "&&")
        has_icon = bool(self._icon())
        self.setText(f"{shown}{BEFORE_ICON}" if has_icon else shown)
        if self.property("plain") != (plain := "false" if has_icon else "true"):
            self.setProperty("plain", plain)
            restyle(self)
        self.setAccessibleName(words)
        if self.property("chosen") != told:
            self.setProperty("chosen", told)
            restyle(self)
            self._tint()

    def _icon(self) -> str:
        if (self.is_chosen and self._removable) or self._closes:
            return "x"
        return "chevron-down" if self._menu else ""

    def _tint(self) -> None:
        name = self._icon()
        if not name:
            self.setIcon(QIcon())
            return
        self.setIcon(icon(self._theme, name, "on_selected" if self.is_chosen else "text", 16))
        size = self._theme.size(16)
        self.setIconSize(QSize(size, size))
