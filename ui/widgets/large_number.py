# SPDX-License-Identifier: EUPL-1.2
"""A telephone number as large as its line allows, its digits in groups, to be read across a table."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.spoken import digit_by_digit
from ui.widgets.fitted_text import largest_on_a_line

LONGEST_RUN = 4
"""Digits in a row that the eye still takes at once."""


def in_groups(number: str) -> str:
    """The same digits: a run of more than four is parted in pairs, an odd one begins with three ("613 92 25")."""
    return re.sub(rf"\d{{{LONGEST_RUN + 1},}}", lambda run: _parted(run.group()), number)


def _parted(run: str) -> str:
    first = 3 if len(run) % 2 else 2
    return " ".join([run[:first], *(run[at : at + 2] for at in range(first, len(run), 2))])


class LargeNumber(QLabel):
    """On one line, between `smallest` and `largest` px. A screen reader hears `whose` and then digit by digit."""

    def __init__(self, number: str, whose: str, font: QFont, largest: int, smallest: int, tone: str = "text") -> None:
        super().__init__(in_groups(number))
        self.number = number
        self._font, self._largest, self._smallest = font, largest, min(smallest, largest)
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{whose}: {digit_by_digit(in_groups(number))}")
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._size(self._smallest)

    def sizeHint(self) -> QSize:
        return QSize(self._advance(self.font().pixelSize()), QFontMetrics(self.font()).height())

    def minimumSizeHint(self) -> QSize:
        return QSize(1, QFontMetrics(self.font()).height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = QSize(event.size().width(), 10_000)
        self._size(largest_on_a_line(self.text(), self._font, room, self._largest, self._smallest))

    def _advance(self, px: int) -> int:
        font = QFont(self._font)
        font.setPixelSize(px)
        return QFontMetrics(font).horizontalAdvance(self.text())

    def _size(self, px: int) -> None:
        if self.font().pixelSize() != px:
            font = QFont(self._font)
            font.setPixelSize(px)
            self.setFont(font)
            self.updateGeometry()
