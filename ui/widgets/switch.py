# SPDX-License-Identifier: EUPL-1.2
"""On or off, with the word at its left so that colour and place are never the only sign."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.theme import Theme


class Switch(QAbstractButton):
    """A checkable button that paints the word and a track of 48 x 28."""

    def __init__(self, theme: Theme, accessible_name: str, *, on: bool = False, with_word: bool = True) -> None:
        super().__init__()
        self._theme, self._with_word = theme, with_word
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(accessible_name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def _word(self) -> str:
        return self.tr("On") if self.isChecked() else self.tr("Off")

    def sizeHint(self) -> QSize:
        wide, high = self._theme.tokens.size["switch"]
        track = QSize(self._theme.size(wide), self._theme.size(high))
        if not self._with_word:
            return track
        metrics = self.fontMetrics()
        words = max(metrics.horizontalAdvance(word) for word in (self.tr("On"), self.tr("Off")))
        return QSize(track.width() + words + self._theme.px(14), track.height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = (t.size(side) for side in t.tokens.size["switch"])
        track = QRectF(self.width() - wide, (self.height() - high) / 2, wide, high)
        ground, edge, knob = self._tones()
        painter.setPen(QPen(t.colour(edge), 1))
        painter.setBrush(t.colour(ground))
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), high / 2, high / 2)
        radius = high / 2 - t.size(5)
        middle = track.right() - high / 2 if self.isChecked() else track.left() + high / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.colour(knob))
        painter.drawEllipse(QRectF(middle - radius, track.center().y() - radius, 2 * radius, 2 * radius))
        if self._with_word:
            painter.setFont(t.font("button"))
            painter.setPen(t.colour("text" if self.isEnabled() else "text2"))
            words = QRectF(0, 0, track.left() - t.px(12), self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._word())
        painter.end()

    def _tones(self) -> tuple[str, str, str]:
        """Ground, edge and knob as colour roles."""
        if not self.isEnabled():
            return "sunken", "control", "control"
        return ("accent", "accent", "on_accent") if self.isChecked() else ("surface", "control", "control")
