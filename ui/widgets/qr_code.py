# SPDX-License-Identifier: EUPL-1.2
"""A contact as a QR code to take along on a phone. It is made once the card rests: 24 ms are too much while one walks."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.painting.qr import QUIET, Matrix, paint_qr, qr_matrix
from ui.theme import Theme

REST = 200
"""ms the card is in sight before its code is made."""
USUAL = 57
"""Modules of most codes here; a longer one makes the picture larger when it is there."""


class QrCode(QWidget):
    """White and black in every theme, at least two px a module. `side`: px at 100 %, the usual size without one."""

    def __init__(self, theme: Theme, text: str, name: str, side: int = 0) -> None:
        super().__init__()
        self._theme, self._text = theme, text
        self._side = side or theme.tokens.size["qr"]
        self.matrix: Matrix = ()
        self.setAccessibleName(name)
        self.setToolTip(name)
        theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        modules = max(len(self.matrix), USUAL) + 2 * QUIET
        side = max(self._theme.size(self._side), 2 * modules)
        self.setFixedSize(side, side)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.matrix:
            QTimer.singleShot(REST, self, self._make)

    def _make(self) -> None:
        self.matrix = qr_matrix(self._text)
        self._measure()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_qr(painter, QRectF(self.rect()), self.matrix)
        painter.end()
