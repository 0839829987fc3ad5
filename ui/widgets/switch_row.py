# SPDX-License-Identifier: EUPL-1.2
"""One thing that goes along or not: its words at the left, a switch at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.naming import named
from ui.widgets.switch import Switch
from ui.widgets.text import Text


class SwitchRow(QWidget):
    """`toggled` tells whether it is on now. `hint` says in a few words what it is."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, name: str, head: str, hint: str, *, on: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        row.setSpacing(theme.px(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(head, "body", weight=500, tight=True))
        if hint:
            words.addWidget(Text(hint, "small", tight=True))
        row.addLayout(words, 1)
        self.switch = named(Switch(theme, f"{head}, {hint}" if hint else head, on=on), name)
        self.switch.toggled.connect(self.toggled)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
