# SPDX-License-Identifier: EUPL-1.2
"""Rows of long lists, painted from the tokens: one family of delegates that lay a row out once per width and theme.

A view asks the height of every row before it shows the first, so heights are told without laying text out wherever
that can be known from its width alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.painting.focus_ring import paint_focus_ring
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Marks = Sequence[tuple[int, int]]
KEPT = 400
"""Rows kept laid out; more than any screen shows."""
MARK_WEIGHT = 500
"""Found parts are at least this bold, so that colour is not the only sign."""
RING_INSIDE = 6
"""px the focus ring stands inside a row, so that it is never cut off by its neighbours."""


@dataclass(frozen=True, slots=True)
class Ink:
    """How a text is set: its font, colour and proportional line height in per cent."""

    font: QFont
    colour: QColor
    line: int


@dataclass(frozen=True, slots=True)
class Block:
    """A text laid out at a place of its row; `bottom` is where its last line ends."""

    layout: QTextLayout
    colour: QColor
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A row at one width: what is drawn, and how high it is."""

    blocks: tuple[Block, ...]
    height: float
    extra: Any = None


class RowDelegate(QStyledItemDelegate):
    """`row` says how a kind of row is laid out, `decorate` draws what is not text."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._kept: dict[tuple[object, int], LaidOut] = {}
        theme.changed.connect(self.forget)

    # -- for the kinds of rows ------------------------------------------------------------------------------------------

    def key(self, index: Index) -> object:
        """What the layout of this row depends on, besides width and theme."""
        raise NotImplementedError

    def row(self, index: Index, width: int) -> LaidOut:
        raise NotImplementedError

    def height(self, index: Index, width: int) -> float:
        """The height of a row; override where it is known without laying it out."""
        return self.laid_out(index, width).height

    def decorate(self, painter: QPainter, box: QRectF, index: Index, row: LaidOut, *, chosen: bool) -> None:
        """Draw icons and tags over the text of the row."""

    def has_line(self, index: Index) -> bool:
        """Whether a hairline stands under this row, when neither it nor the next one is chosen."""
        return True

    def line_side(self) -> float:
        return 0

    def ink(self, role: str, colour: str, weight: int = 0) -> Ink:
        return Ink(self.theme.font(role, weight), self.theme.colour(colour), self.theme.tokens.types[role].line)

    def forget(self) -> None:
        """Lay every row out anew when it is next painted."""
        self._kept.clear()

    def laid_out(self, index: Index, width: int) -> LaidOut:
        known = (self.key(index), width)
        row = self._kept.get(known)
        if row is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            row = self._kept[known] = self.row(index, width)
        return row

    # -- Qt -------------------------------------------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = _view_width(option)
        return QSize(width, round(self.height(index, width)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        box = QRectF(place)
        row = self.laid_out(index, place.width())
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver and state & QStyle.StateFlag.State_Enabled)
        painter.save()
        self._ground(painter, box, index, chosen=chosen, hovered=hovered)
        for block in row.blocks:
            painter.setPen(block.colour)
            block.layout.draw(painter, QPointF(box.left(), box.top() + block.top))
        self.decorate(painter, box, index, row, chosen=chosen)
        if chosen and state & QStyle.StateFlag.State_HasFocus and getattr(option.widget, "shows_ring", True):
            inside = box.adjusted(RING_INSIDE, RING_INSIDE, -RING_INSIDE, -RING_INSIDE)
            paint_focus_ring(painter, inside, self.theme, 4)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, index: Index, *, chosen: bool, hovered: bool) -> None:
        radius = float(self.theme.tokens.radius["control"])
        if chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.theme.colour("accent"), 2))
            painter.setBrush(self.theme.colour("surface"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
            return
        if hovered:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("accent_tint"))
            painter.drawRoundedRect(box, radius, radius)
        elif self.has_line(index):
            side = self.line_side()
            painter.fillRect(
                QRectF(box.left() + side, box.bottom() - 1, box.width() - 2 * side, 1), self.theme.colour("line")
            )

    # -- setting text ---------------------------------------------------------------------------------------------------

    def set_text(
        self, words: str, ink: Ink, left: float, top: float, width: float, *, marks: Marks = (), most: int = 0
    ) -> Block:
        """Set `words` in lines of at most `width`; `most` lines, the last one ending in dots when there is more."""
        layout = self._wrapped(words, ink, left, width, marks, most)
        last = layout.lineAt(layout.lineCount() - 1)
        shown = last.textStart() + last.textLength()
        if most and shown < len(words):
            cut = words[: max(shown - 2, last.textStart())].rstrip(" ,.;:") + " …"
            layout = self._wrapped(cut, ink, left, width, [(s, n) for s, n in marks if s + n <= len(cut) - 2], most)
            last = layout.lineAt(layout.lineCount() - 1)
        return Block(layout, ink.colour, top, top + last.y() + last.height())

    def _wrapped(self, words: str, ink: Ink, left: float, width: float, marks: Marks, most: int) -> QTextLayout:
        layout = QTextLayout(words, ink.font)
        layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._mark(start, length, ink) for start, length in marks])
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 20))
            line.setPosition(QPointF(left, y))
            y += line.height() * ink.line / 100
            if most and layout.lineCount() == most:
                break
        layout.endLayout()
        return layout

    def _mark(self, start: int, length: int, ink: Ink) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start, found.length = start, length
        look = QTextCharFormat()
        look.setBackground(self.theme.colour("mark"))
        look.setForeground(self.theme.colour("on_mark"))
        look.setFontWeight(max(int(ink.font.weight()), MARK_WEIGHT))
        found.format = look
        return found


def tag_width(theme: Theme, words: str) -> float:
    return QFontMetricsF(theme.font("caption", 500)).horizontalAdvance(words) + 2 * theme.px(10)


def paint_tag(painter: QPainter, theme: Theme, words: str, left: float, middle: float) -> float:
    """The edged label of a doubtful contact, its middle at `middle`; where it ends."""
    font = theme.font("caption", 500)
    metrics = QFontMetricsF(font)
    width, height = tag_width(theme, words), metrics.height() + 2 * theme.px(2)
    box = QRectF(left, middle - height / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("control"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = float(theme.tokens.radius["tag"])
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setFont(font)
    painter.setPen(theme.colour("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    return box.right()


def _view_width(option: QStyleOptionViewItem) -> int:
    view: QWidget | None = option.widget
    viewport = getattr(view, "viewport", None)
    return int(viewport().width()) if viewport is not None else int(option.rect.width())
