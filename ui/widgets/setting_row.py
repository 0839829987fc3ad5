# SPDX-License-Identifier: EUPL-1.2
"""One setting: its name, what it does, and what one presses; small, the control goes under the words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.widgets.page import Page
from ui.widgets.text import Hairline, Text


def setting_row(page: Page, head: str, why: str, control: QWidget | None, *, first: bool = False) -> QWidget:
    """The page's shape decides whether the control stands beside or under. A hairline goes above all but the first."""
    theme, beside = page.theme, page.shape in ("normal", "wide")
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    if not first:
        column.addWidget(Hairline())
    direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
    row = QBoxLayout(direction)
    row.setContentsMargins(0, theme.px(13), 0, theme.px(13))
    row.setSpacing(theme.px(20 if beside else 8))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Text(head, "h3", tight=True))
    words.addWidget(Text(why, "small"))
    words.addStretch(1)
    row.addLayout(words, 1)
    if control is not None:
        place = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeft
        row.addWidget(control, 0, place)
    column.addLayout(row)
    return box
