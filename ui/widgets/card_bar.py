# SPDX-License-Identifier: EUPL-1.2
"""The foot of a card that is turned round: close it, where one is, and the sentence before and after."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.theme import Theme
from ui.widgets.buttons import Button, plain_button, primary_button
from ui.widgets.fitted_text import FittedText
from ui.widgets.naming import named

ROOM_FOR_WORDS = 560
"""px at 100 %: below it close, previous and next are known by their icons."""


class CardBar(QFrame):
    """`steps`: with the ways to the sentences around this one. On the last one the way on closes the card."""

    closed = Signal()
    stepped = Signal(int)

    def __init__(self, theme: Theme, close: str, told: str, steps: tuple[bool, bool] | None = None) -> None:
        """`steps`: is there a sentence before, and one after; None where there are no sentences."""
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "bar-bottom")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(12))
        row.setSpacing(theme.px(10))
        self.close_button = named(plain_button(theme, close, "x"), "card_close")
        self.close_button.clicked.connect(self.closed)
        row.addWidget(self.close_button)
        self.told = named(FittedText(told, theme.font("small"), theme.type_size("small"), 12, "text2"), "card_told")
        across = Qt.AlignmentFlag.AlignHCenter if steps else Qt.AlignmentFlag.AlignTrailing
        self.told.setAlignment(across | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.told, 1)
        self._words = [(self.close_button, close)]
        self.next_button: Button | None = None
        if steps is not None:
            self._add_steps(row, *steps)

    def add(self, button: Button) -> None:
        """At the end: what else one can do with what is shown."""
        row = self.layout()
        if row is not None:
            row.addWidget(button)
        self._words.append((button, button.words))

    def _add_steps(self, row: QHBoxLayout, before: bool, after: bool) -> None:
        translate = QCoreApplication.translate
        if before:
            previous = named(plain_button(self._theme, translate("CardBar", "Previous"), "arrow-left"), "card_previous")
            previous.clicked.connect(lambda: self.stepped.emit(-1))
            row.addWidget(previous)
            self._words.append((previous, previous.words))
        words = translate("CardBar", "Next") if after else translate("CardBar", "Done")
        icon = "arrow-right" if after else "check"
        self.next_button = named(primary_button(self._theme, words, icon, trailing=True), "card_next")
        self.next_button.clicked.connect(lambda: self.stepped.emit(1))
        row.addWidget(self.next_button)
        self._words.append((self.next_button, words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        has_room = event.size().width() >= self._theme.size(ROOM_FOR_WORDS)
        for button, words in self._words:
            button.say(words if has_room else "")
            button.setAccessibleName(words)
            button.setToolTip("" if has_room else words)
        super().resizeEvent(event)
