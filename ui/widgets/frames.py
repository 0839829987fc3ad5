# SPDX-License-Identifier: EUPL-1.2
"""Boxes words stand in: cards, call-outs, banners, tags, the dashed box of what is not there yet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Text


class Card(QFrame):
    """White sheet with a hairline. `kind`: card, feature, tint, well, float, danger or contact. Fill `column`."""

    def __init__(self, theme: Theme, kind: str = "card", *, side: int = 24, top: int = 18, bottom: int = 0) -> None:
        super().__init__()
        self._theme, self._side, self._top, self._bottom = theme, side, top, bottom or top
        self.setProperty("kind", kind)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        px = self._theme.px
        self.column.setContentsMargins(px(self._side), px(self._top), px(self._side), px(self._bottom))


_CALLOUT_ICON = {
    "info": ("info", "accent"),
    "notice": ("triangle-alert", "notice"),
    "acute": ("phone", "acute_text"),
}


class CallOut(QFrame):
    """A bar, a tint, a head that works alone and at most two sentences. `tone`: info, notice or acute."""

    def __init__(self, theme: Theme, tone: str, head: str, body: str = "", *, icon: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "callout")
        self.setProperty("tone", tone)
        name, icon_tone = _CALLOUT_ICON[tone]
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(14))
        row.setSpacing(theme.px(12))
        row.addWidget(IconLabel(theme, icon or name, icon_tone, 18), 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout()
        self.column.setSpacing(0)
        row.addLayout(self.column, 1)
        self.head = Text(head, "h3")
        self.body = Text(body, "small", "text")
        self.column.addWidget(self.head)
        self.column.addWidget(self.body)
        self.body.setVisible(bool(body))


class Banner(QFrame):
    """A call-out over the whole width with at most one action; one on a page. It never hides content."""

    def __init__(self, theme: Theme, tone: str, words: str, action: QWidget | None = None, *, icon: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "banner")
        self.setProperty("tone", tone)
        name, icon_tone = _CALLOUT_ICON[tone]
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6))
        row.setSpacing(theme.px(12))
        row.addWidget(IconLabel(theme, icon or name, icon_tone, 18))
        self.words = Text(words, "small", "text")
        row.addWidget(self.words, 1)
        if action is not None:
            row.addWidget(action)
        self.setMinimumHeight(theme.px(44))


class Tag(QLabel):
    """A small label: plain, `fact`, `notice`, `training`, or `edge` ("twijfelachtig")."""

    def __init__(self, words: str, tone: str = "") -> None:
        super().__init__(words)
        self.setProperty("kind", "tag")
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Maximum)
        policy.setVerticalPolicy(policy.Policy.Maximum)
        self.setSizePolicy(policy)


class DashedBox(QFrame):
    """A hole one can see: not filled in, not looked at, or doubtful. Style sheets draw such dashes as dots."""

    def __init__(self, theme: Theme, *, side: int = 18, top: int = 12, radius: int = 8) -> None:
        super().__init__()
        self._theme, self._side, self._top, self._radius = theme, side, top, radius
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        side, top = self._theme.px(self._side), self._theme.px(self._top)
        self.column.setContentsMargins(side, top, side, top)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_dashes(QPainter(self), QRectF(self.rect()), self._theme, self._radius)


def paint_dashes(painter: QPainter, box: QRectF, theme: Theme, radius: float) -> None:
    """The dashed edge of whatever is not there yet, just inside `box`."""
    pen = QPen(theme.colour("control"), 1)
    pen.setDashPattern([float(length) for length in theme.tokens.border["dash"]])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.end()


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a column or row, widgets and the rows inside it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)
