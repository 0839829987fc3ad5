# SPDX-License-Identifier: EUPL-1.2
"""The ordered steps of a route card, and the plain lists beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.theme import Theme
from ui.widgets.frames import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.naming import named
from ui.widgets.step_disc import StepDisc
from ui.widgets.text import Hairline, Text


class StepList(Card):
    """`steps` are (head, body); `after` is the column under the last step, for what belongs to handing over."""

    def __init__(self, theme: Theme, steps: Sequence[tuple[str, str]]) -> None:
        super().__init__(theme, "card", side=22, top=6)
        for index, (head, body) in enumerate(steps):
            if index:
                self.column.addWidget(Hairline())
            row = QHBoxLayout()
            row.setContentsMargins(0, theme.px(12), 0, theme.px(12))
            row.setSpacing(theme.px(16))
            disc = StepDisc(theme, index + 1)
            row.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(theme.px(2))
            words.setContentsMargins(0, theme.px(3), 0, 0)
            words.addWidget(Text(head, "h3"))
            words.addWidget(Text(body))
            row.addLayout(words, 1)
            self.column.addLayout(row)


class PlainList(Card):
    """A head with an icon and lines of equal rank: do, don't, write down."""

    def __init__(self, theme: Theme, name: str, icon: str, head: str, lines: Sequence[str]) -> None:
        super().__init__(theme, "card", side=16, top=11)
        named(self, name, head)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(IconLabel(theme, icon, "text", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Text(head, "h3").beside(), 1)
        self.column.addLayout(row)
        self.column.addSpacing(theme.px(4))
        for line in lines:
            entry = QHBoxLayout()
            entry.setContentsMargins(0, theme.px(4), 0, 0)
            entry.setSpacing(theme.px(8))
            entry.addWidget(Text("–", "small", "text2", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
            entry.addWidget(Text(line, "small", "text"), 1)
            self.column.addLayout(entry)
        self.column.addStretch(1)
