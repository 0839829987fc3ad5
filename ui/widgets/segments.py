# SPDX-License-Identifier: EUPL-1.2
"""A few choices in one track, of which exactly one is chosen: role, language, zoom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.naming import named


class Segments(QFrame):
    """`choices` are (key, words); each button is called `<name>_<key>`. Arrow keys walk, `chosen` tells the key."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, name: str, choices: Sequence[tuple[str, str]], key: str, *, label: str = ""
    ) -> None:
        super().__init__()
        self.setProperty("kind", "track")
        named(self, name, label)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for choice, words in choices:
            button = named(QPushButton(words), f"{name}_{choice}")
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.toggled.connect(lambda on, choice=choice: self._toggled(choice, on=on))
            self._buttons[choice] = button
            self._group.addButton(button)
            row.addWidget(button)
        self._theme = theme
        theme.changed.connect(self._measure)
        self._measure()
        self.choose(key)

    def _measure(self) -> None:
        """Wide enough for the words when they are chosen, so that nothing moves when the choice does."""
        metrics = QFontMetrics(self._theme.font("small", 600))
        for button in self._buttons.values():
            button.setFixedWidth(metrics.horizontalAdvance(button.text()) + 2 * self._theme.px(10) + 2)

    @property
    def key(self) -> str:
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def _toggled(self, choice: str, *, on: bool) -> None:
        if on:
            self.chosen.emit(choice)

    @property
    def stops(self) -> list[QWidget]:
        return list(self._buttons.values())

    def choose(self, key: str) -> None:
        """Show `key` as chosen without telling anyone. Tab stops at the chosen one, as after a press."""
        for choice, button in self._buttons.items():
            button.blockSignals(True)
            button.setChecked(choice == key)
            button.blockSignals(False)
            is_stop = choice == key or key not in self._buttons
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)

    def say(self, key: str, words: str, accessible: str = "") -> None:
        self._buttons[key].setText(words)
        self._measure()
        if accessible:
            self._buttons[key].setAccessibleName(accessible)
