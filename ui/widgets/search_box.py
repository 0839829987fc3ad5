# SPDX-License-Identifier: EUPL-1.2
"""One field to type in with a magnifying glass inside it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit

from ui.theme import Theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.naming import named


class SearchBox(QLineEdit):
    def __init__(self, theme: Theme, name: str, accessible_name: str, placeholder: str = "") -> None:
        super().__init__()
        self._theme = theme
        named(self, name, accessible_name)
        self.setProperty("kind", "search")
        self.setPlaceholderText(placeholder)
        self._glass = IconLabel(theme, "search", "text2", 18, parent=self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._glass.move(self._theme.px(13), (self.height() - self._glass.height()) // 2)
