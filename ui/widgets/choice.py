# SPDX-License-Identifier: EUPL-1.2
"""One of a list: a field that shows what was chosen and opens a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy

from ui.stylesheet import held
from ui.theme import Theme
from ui.widgets.box_button import BoxButton
from ui.widgets.icon_label import IconLabel
from ui.widgets.naming import named
from ui.widgets.text import Text


class Choice(BoxButton):
    """`choices` are (key, words); `chosen` tells the key. The label beside it is given as `label` for a screen reader."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, name: str, label: str, choices: Sequence[tuple[str, str]], key: str, *, width: int = 220
    ) -> None:
        super().__init__("choice")
        self._theme, self._label, self._choices, self._key, self._width = theme, label, choices, key, width
        named(self, name)
        self._words = Text("", "button", wrap=False)
        self.add(self._words, 1)
        self.add(IconLabel(theme, "chevron-down", "text", 16), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        theme.changed.connect(self._measure)
        self._measure()
        self.choose(key)

    @property
    def key(self) -> str:
        return self._key

    def choose(self, key: str) -> None:
        """Show `key` without telling anyone."""
        self._key = key
        words = dict(self._choices).get(key, "")
        self._words.say(words)
        self.setAccessibleName(f"{self._label}: {words}")

    def _measure(self) -> None:
        self.face.setContentsMargins(self._theme.px(14), 0, self._theme.px(13), 0)
        self.setFixedHeight(held(self._theme, 42))
        widest = max(self._words.fontMetrics().horizontalAdvance(words) for _, words in self._choices)
        self.setFixedWidth(max(self._theme.px(self._width), widest + self._theme.size(70)))

    def _open(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for key, words in self._choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key == self._key)
            group.addAction(action)
            action.triggered.connect(lambda _=False, key=key: self._take(key))
        menu.setMinimumWidth(self.width())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _take(self, key: str) -> None:
        if key != self._key:
            self.choose(key)
            self.chosen.emit(key)
