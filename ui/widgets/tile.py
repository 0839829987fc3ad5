# SPDX-License-Identifier: EUPL-1.2
"""One of the six tiles: something noted, nothing noted, not looked at. Never a count, never a colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from kit.signs.coverage import Look
from ui.theme import Theme
from ui.widgets.naming import named

DENSE = 44
"""Height in px of a tile where the window is low."""


class Tile(QAbstractButton):
    """Painted: a dashed edge and a thick one sit on the same place, so nothing moves when a tile changes. A press shows
    what stands behind it."""

    def __init__(self, theme: Theme, code: str) -> None:
        super().__init__()
        self._theme = theme
        self._look, self._name, self._words = Look.NOT_LOOKED_AT, "", ""
        self._is_dense = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        named(self, f"tile_{code}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyled)

    def show_look(self, look: Look, name: str, words: str, lines: str = "") -> None:
        """`words` are those of the look ("iets genoteerd"); a screen reader hears both, then the person's own `lines`."""
        self.setAccessibleDescription(lines)
        if (look, name, words) == (self._look, self._name, self._words):
            return
        self._look, self._name, self._words = look, name, words
        self.setAccessibleName(f"{name}: {words}")
        self.updateGeometry()
        self.update()

    def set_dense(self, *, dense: bool) -> None:
        """A little lower, for a window that is."""
        if dense != self._is_dense:
            self._is_dense = dense
            self.updateGeometry()

    @property
    def look(self) -> Look:
        return self._look

    def sizeHint(self) -> QSize:
        _, high = self._theme.tokens.size["tile"]
        return QSize(self._least(), self._theme.size(DENSE if self._is_dense else high))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _least(self) -> int:
        t = self._theme
        name = QFontMetrics(t.font("body", 500)).horizontalAdvance(self._name)
        words = QFontMetrics(t.font("small")).horizontalAdvance(self._words)
        return t.size(44) + max(name, words) + t.px(14)

    def _restyled(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_edge(painter)
        if self.underMouse() or self.isDown():
            self._paint_hover(painter)
        self._paint_mark(painter, QPointF(t.size(23), self.height() / 2))
        left, width = t.size(44), self.width() - t.size(44) - t.px(6)
        name, words = t.font("body", 500), t.font("small")
        name_high, words_high = QFontMetrics(name).height(), QFontMetrics(words).height()
        top = (self.height() - name_high - words_high) / 2 + t.size(1)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(name)
        painter.setPen(t.colour("text"))
        painter.drawText(QRectF(left, top, width, name_high), align, self._name)
        painter.setFont(words)
        painter.setPen(t.colour("text2"))
        painter.drawText(QRectF(left, top + name_high - t.size(1), width, words_high), align, self._words)
        painter.end()

    def _paint_edge(self, painter: QPainter) -> None:
        t = self._theme
        box, radius = QRectF(self.rect()), float(t.tokens.radius["control"])
        match self._look:
            case Look.NOTED:
                painter.setBrush(t.colour("surface"))
                painter.setPen(QPen(t.colour("text"), 2))
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
            case Look.NOTHING_NOTED:
                painter.setBrush(t.colour("surface"))
                painter.setPen(QPen(t.colour("line"), 1))
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            case Look.NOT_LOOKED_AT:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(self._dashed(1))
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _paint_hover(self, painter: QPainter) -> None:
        t, radius = self._theme, float(self._theme.tokens.radius["control"])
        painter.setBrush(t.colour("accent_tint"))
        painter.setPen(QPen(t.colour("accent"), 2 if self.isDown() else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    def _paint_mark(self, painter: QPainter, middle: QPointF) -> None:
        t = self._theme
        radius, reach = t.size(8), t.size(4)
        across = (QPointF(middle.x() - reach, middle.y()), QPointF(middle.x() + reach, middle.y()))
        match self._look:
            case Look.NOTED:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(t.colour("text"))
                painter.drawEllipse(middle, radius, radius)
                painter.setPen(QPen(t.colour("surface"), t.scale * 1.8))
                painter.drawLine(*across)
                painter.drawLine(QPointF(middle.x(), middle.y() - reach), QPointF(middle.x(), middle.y() + reach))
            case Look.NOTHING_NOTED:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(t.colour("text2"), t.scale * 1.5))
                painter.drawEllipse(middle, radius, radius)
                painter.drawLine(*across)
            case Look.NOT_LOOKED_AT:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(self._dashed(t.scale * 1.5, (2.6, 2.0)))
                painter.drawEllipse(middle, radius, radius)

    def _dashed(self, width: float, pattern: tuple[float, float] | None = None) -> QPen:
        pen = QPen(self._theme.colour("control"), width)
        pen.setDashPattern([float(length) for length in pattern or self._theme.tokens.border["dash"]])
        return pen
