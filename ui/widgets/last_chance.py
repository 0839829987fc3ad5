# SPDX-License-Identifier: EUPL-1.2
"""Inside a question that erases: copy the hand-over, or save it, before it goes."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kit.errors import KitError
from ui.models.hand_over import HandOverText
from ui.theme import Theme
from ui.widgets.buttons import plain_button
from ui.widgets.flow import Flow
from ui.widgets.hand_over_out import HandOverOut
from ui.widgets.naming import named
from ui.widgets.text import Text


class LastChance(QWidget):
    """The question stays; under the buttons stands what came of it."""

    def __init__(self, theme: Theme, text: HandOverText) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(Text(self.tr("Take the hand-over text with you first:"), "body", "text2"))
        self._out = HandOverOut(theme, text, self)
        self._copy = named(plain_button(theme, self.tr("Copy as text"), "copy"), "last_copy")
        self._copy.clicked.connect(self._copied)
        save = named(plain_button(theme, self.tr("Save as text"), "file-text"), "last_save")
        save.clicked.connect(self._out.save_text)
        ways = QWidget()
        row = Flow(theme.px(10), ways)
        row.addWidget(self._copy)
        row.addWidget(save)
        column.addWidget(ways)
        self._told = named(
            Text(self.tr("A copy stays on the clipboard of this device until something else is copied."), "small"),
            "last_told",
        )
        column.addWidget(self._told)
        self._out.told.connect(self._say)
        self._out.failed.connect(self._failed)

    def _copied(self) -> None:
        self._out.copy()
        self._copy.show_icon("check")
        self._copy.say(self.tr("Copied"))

    def _failed(self, error: KitError) -> None:
        from ui.messages import words_for

        self._say(words_for(error))

    def _say(self, words: str) -> None:
        from ui.spoken import announce

        self._told.say(words)
        announce(self, words)
