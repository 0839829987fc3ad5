# SPDX-License-Identifier: EUPL-1.2
"""The five steps above a page: done, now, still to come. With little room it is one line of words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.theme import Theme
from ui.widgets.box_button import BoxButton
from ui.widgets.frames import clear_layout
from ui.widgets.naming import named
from ui.widgets.step_disc import StepDisc
from ui.widgets.text import Text

DONE, NOW, LATER = "done", "now", "later"


class StepLine(QWidget):
    """`chosen` carries the index of the step one pressed; the keyboard goes back with Alt+Left instead."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(8))

    def show_steps(self, words: Sequence[str], now: int, *, is_wide: bool) -> None:
        clear_layout(self._row)
        if not is_wide:
            told = self.tr("Step {0} of {1}, {2}").format(now + 1, len(words), words[now].lower())
            self._row.addWidget(named(Text(told, "small", wrap=False), "step_line_words"))
            self._row.addStretch(1)
            return
        for index, name in enumerate(words):
            if index:
                line = QLabel()
                line.setProperty("kind", "hairline")
                line.setProperty("tone", "control")
                line.setFixedWidth(self._theme.px(28))
                self._row.addWidget(line, 0, Qt.AlignmentFlag.AlignVCenter)
            self._row.addWidget(self._step(index, name, DONE if index < now else NOW if index == now else LATER))
        self._row.addStretch(1)

    def _step(self, index: int, name: str, state: str) -> BoxButton:
        button = named(BoxButton("row"), f"step_{index + 1}")
        button.face.setSpacing(self._theme.px(8))
        button.add(StepDisc(self._theme, index + 1, size=22, state=state))
        is_now = state == NOW
        button.add(Text(name, "small", "text" if is_now else "text2", weight=600 if is_now else 0, wrap=False))
        told = {DONE: self.tr("done"), NOW: self.tr("you are here"), LATER: self.tr("still to come")}[state]
        button.setAccessibleName(f"{index + 1} {name}, {told}")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.chosen.emit(index))
        return button
