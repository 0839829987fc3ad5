# SPDX-License-Identifier: EUPL-1.2
"""A QR code as crisp black squares on white, in every theme and on paper: scanners want exactly that."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

QUIET = 4
"""White modules around the code, as the standard asks. Source: ISO/IEC 18004, section 9.1."""
Matrix = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=32)
def qr_matrix(text: str) -> Matrix:
    """The modules of a code for `text`, error correction M. segno is loaded here, at the first code shown."""
    import segno

    return tuple(
        tuple(bool(module) for module in row) for row in segno.make_qr(text, error="m", encoding="utf-8").matrix
    )


def paint_qr(painter: QPainter, box: QRectF, matrix: Matrix, quiet: int = QUIET) -> None:
    """Fill `box` with white and the code in whole device pixels where there is room for them.

    `quiet`: modules of white around it inside `box`; none on a white sheet that is kept free for as much around it.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(box, QColor("white"))
    if not matrix:
        painter.restore()
        return
    count = len(matrix) + 2 * quiet
    ratio = painter.device().devicePixelRatioF()
    module = box.width() / count
    if module * ratio >= 1:
        module = int(module * ratio) / ratio
    left = box.left() + (box.width() - module * len(matrix)) / 2
    top = box.top() + (box.height() - module * len(matrix)) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("black"))
    for y, row in enumerate(matrix):
        for x, is_dark in enumerate(row):
            if is_dark:
                painter.drawRect(QRectF(left + x * module, top + y * module, module, module))
    painter.restore()
