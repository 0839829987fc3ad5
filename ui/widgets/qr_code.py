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
    """Black on white in every theme, at least two px a module. `side`: px at 100 %, the usual size without one.

    As large as its code, once that is made; until then as large as most. On a white sheet the white around the code is
    that of the sheet, so that the code lines up with what stands beside it: keep `free` px round it.
    """

    def __init__(self, theme: Theme, text: str, name: str, side: int = 0) -> None:
        super().__init__()
        self._theme, self._text = theme, text
        self._side = side or theme.tokens.size["qr"]
        self.matrix: Matrix = ()
        self.setAccessibleName(name)
        self.setToolTip(name)
        theme.changed.connect(self._measure)
        self._measure()

    @property
    def free(self) -> int:
        """px to keep white around it, besides what it paints itself."""
        return (QUIET - self._quiet()) * self._module()

    def _measure(self) -> None:
        side = self._module() * ((len(self.matrix) or USUAL) + 2 * self._quiet())
        self.setFixedSize(side, side)

    def _module(self) -> int:
        return max(self._theme.size(self._side) // (USUAL + 2 * QUIET), 2)

    def _quiet(self) -> int:
        return 0 if self._theme.scheme == "light" else QUIET

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
        paint_qr(painter, QRectF(self.rect()), self.matrix, self._quiet())
        painter.end()
