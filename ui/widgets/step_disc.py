# SPDX-License-Identifier: EUPL-1.2
"""The disc with a step's number: ink when it is now, a ring when it is still to come, a check when it is done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.icons import paint_icon
from ui.theme import Theme


class StepDisc(QWidget):
    """`state`: now, later or done. `size` in px at 100 % (32 beside a step, 22 in the steps above a page)."""

    def __init__(self, theme: Theme, number: int, *, size: int = 32, state: str = "now") -> None:
        super().__init__()
        self._theme, self._number, self._size, self._state = theme, number, size, state
        theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.setFixedSize(self._theme.size(self._size), self._theme.size(self._size))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_disc(painter, QRectF(self.rect()), self._theme, self._number, self._state)
        painter.end()


def paint_disc(painter: QPainter, box: QRectF, theme: Theme, number: int, state: str = "now") -> None:
    """Draw the disc into `box`; the reader and prints use it too."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    is_now = state == "now"
    edge = "selected" if state != "later" or box.height() > theme.size(26) else "control"
    painter.setPen(QPen(theme.colour(edge), 1.5))
    painter.setBrush(theme.colour("selected") if is_now else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75))
    if state == "done":
        inset = box.height() * 0.2
        paint_icon(painter, box.adjusted(inset, inset, -inset, -inset), theme, "check", "text", 3.2)
        return
    font = theme.font("h3" if box.height() > theme.size(26) else "caption", 600)
    painter.setFont(font)
    painter.setPen(theme.colour("on_selected" if is_now else "text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
