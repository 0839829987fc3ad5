# SPDX-License-Identifier: EUPL-1.2
"""Buttons in the five kinds of the reference. How they look in each state is in the style sheet."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ui.icons import icon as make_icon
from ui.theme import Theme, restyle

_ICON_TONE = {
    "primary": "on_accent",
    "plain": "text",
    "quiet": "accent",
    "link": "text",
    "dangerous": "acute_text",
    "strip-button": "strip_text",
    "on-acute": "acute",
}

BEFORE_ICON = "\u00a0\u2009"
"""Qt sets words and an icon that comes last 2 px apart."""


class Button(QPushButton):
    """A button with words and perhaps an icon before (or `trailing`: after) them, tinted by the theme."""

    def __init__(
        self, theme: Theme, words: str, kind: str, icon: str = "", *, trailing: bool = False, icon_size: int = 18,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._icon_name, self._icon_size, self._trailing = theme, icon, icon_size, trailing
        self._kind = kind
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if trailing:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.say(words)
        theme.changed.connect(self._tint)
        self._tint()

    def say(self, words: str) -> None:
        """Other words; Qt sets icon and words 4 px apart, so a space widens that."""
        self.words = words
        spaced = words
        if self._icon_name and words:
            spaced = f"{words}{BEFORE_ICON}" if self._trailing else f" {words}"
        self.setText(spaced.replace("&", "&&"))
        self.setAccessibleName(words)

    def show_kind(self, kind: str) -> None:
        """Another kind: which way on is the main one depends on what was answered."""
        if kind != self._kind:
            self._kind = kind
            self.setProperty("kind", kind)
            restyle(self)
            self._tint()

    def setEnabled(self, enabled: bool) -> None:
        super().setEnabled(enabled)
        self._tint()

    def show_icon(self, name: str) -> None:
        self._icon_name = name
        self.say(self.words)
        self._tint()

    def _tint(self) -> None:
        if self._icon_name:
            tone = _ICON_TONE.get(self._kind, "text") if self.isEnabled() else "disabled"
            self.setIcon(make_icon(self._theme, self._icon_name, tone, self._icon_size))
            size = self._theme.size(self._icon_size)
            self.setIconSize(QSize(size, size))


def primary_button(theme: Theme, words: str, icon: str = "", *, trailing: bool = False) -> Button:
    """The one main way on of a page."""
    return Button(theme, words, "primary", icon, trailing=trailing)


def plain_button(theme: Theme, words: str, icon: str = "", *, trailing: bool = False) -> Button:
    return Button(theme, words, "plain", icon, trailing=trailing)


def quiet_button(theme: Theme, words: str, icon: str = "", *, trailing: bool = False) -> Button:
    """Without an edge."""
    return Button(theme, words, "quiet", icon, trailing=trailing)


def link_button(theme: Theme, words: str, icon: str = "", *, trailing: bool = False) -> Button:
    """Stands in a line of text or under a field."""
    return Button(theme, words, "link", icon, trailing=trailing)
