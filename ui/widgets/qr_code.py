# SPDX-License-Identifier: EUPL-1.2
"""A contact as a QR code to take along on a phone, made when it is first painted on screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.painting.qr import QUIET, paint_qr, qr_matrix
from ui.theme import Theme


class QrCode(QWidget):
    """White and black in every theme."""

    def __init__(self, theme: Theme, text: str, name: str) -> None:
        super().__init__()
        self._theme, self.matrix = theme, qr_matrix(text)
        self.setAccessibleName(name)
        self.setToolTip(name)
        theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        """As large as the reference where the code has room for it, and at least two px a module."""
        modules = len(self.matrix) + 2 * QUIET
        side = max(self._theme.size(self._theme.tokens.size["qr"]), 2 * modules)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_qr(painter, QRectF(self.rect()), self.matrix)
        painter.end()
