# SPDX-License-Identifier: EUPL-1.2
"""The list of signs on paper: a sign at the left, its four boxes at the right, each channel under its own verbs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextOption

from kit.paper.blocks import SignRow, SignTable
from ui.printing.pieces import TextPiece, heading_with_hint
from ui.printing.sheet import GREY, HAIR, INK, Piece, paper_font, pt
from ui.printing.story import in_lines, parts

COLUMN = pt(46)
BOX = pt(5 / 25.4 * 72)
ROW = pt(9.5 / 25.4 * 72)
ROW_TO_WRITE = pt(13.5 / 25.4 * 72)
"""With room for one line by hand between the sign and the hairline under it."""
HEAD = pt(30)
PLACE = pt(19)
"""Width for the number of a sign."""


def sign_pieces(table: SignTable, family: str) -> Iterator[Piece]:
    """The heads of the columns, then a piece for each sign; long words of one's own go on under it."""
    head = SignHeadPiece(table, family)
    yield head
    for row in table.rows:
        first, *others = parts(row.own)
        yield SignRowPiece(row, first, len(table.columns), table.is_form, head, family)
        for part in others:
            yield TextPiece(f"<p>{in_lines(part)}</p>", family)


@dataclass(frozen=True, slots=True)
class SignHeadPiece:
    table: SignTable
    family: str
    keeps_next: bool = True

    def height(self, width: float) -> float:
        return HEAD

    def paint(self, painter: QPainter, area: QRectF) -> None:
        html = heading_with_hint(self.table.head, self.table.hint)
        words = area.adjusted(0, pt(4), -COLUMN * len(self.table.columns) - pt(8), 0)
        TextPiece(html, self.family).paint(painter, words)
        painter.setFont(paper_font(self.family, 7.5, 500))
        painter.setPen(INK)
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        for place, column in enumerate(self.table.columns):
            box = QRectF(_left(area, place, self.table), area.top(), COLUMN, HEAD - pt(5))
            painter.drawText(box.adjusted(pt(1), 0, -pt(1), 0), column, option)
        painter.setPen(QPen(HAIR, pt(0.5)))
        painter.drawLine(area.bottomLeft(), area.bottomRight())


def _left(area: QRectF, place: int, table: SignTable) -> float:
    return area.right() - COLUMN * (len(table.columns) - place)


@dataclass(slots=True)
class SignRowPiece:
    """`own` is the first part of the person's words; the time stands before them."""

    row: SignRow
    own: str
    columns: int
    is_form: bool
    again: SignHeadPiece
    family: str
    keeps_next: bool = False
    _text: TextPiece | None = field(default=None, repr=False)

    def height(self, width: float) -> float:
        words = self._words().height(self._room(width)) + pt(10)
        return max(words + (ROW_TO_WRITE - ROW if self.is_form else 0), ROW_TO_WRITE if self.is_form else ROW)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(GREY)
        painter.setFont(paper_font(self.family, 8.5))
        top = area.top() + pt(6.5)
        painter.drawText(QRectF(area.left(), top, PLACE, pt(14)), Qt.AlignmentFlag.AlignLeft, str(self.row.place))
        room = self._room(area.width())
        self._words().paint(painter, QRectF(area.left() + PLACE, area.top() + pt(5), room, area.height()))
        for place in range(self.columns):
            middle = area.right() - COLUMN * (self.columns - place) + COLUMN / 2
            self._paint_box(painter, QRectF(middle - BOX / 2, area.top() + pt(6.3), BOX, BOX), place)
        painter.setPen(QPen(HAIR, pt(0.5)))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _paint_box(self, painter: QPainter, box: QRectF, place: int) -> None:
        is_chosen = self.row.chosen == place
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(INK, pt(1.5 if is_chosen else 0.75)))
        painter.drawRect(box)
        if is_chosen:
            inside = box.adjusted(pt(3), pt(3), -pt(3), -pt(3))
            painter.setPen(QPen(INK, pt(1.75)))
            painter.drawLine(QLineF(inside.topLeft(), inside.bottomRight()))
            painter.drawLine(QLineF(QPointF(inside.right(), inside.top()), QPointF(inside.left(), inside.bottom())))

    def _room(self, width: float) -> float:
        return width - COLUMN * self.columns - PLACE - pt(8)

    def _words(self) -> TextPiece:
        if self._text is None:
            at = f"{escape(self.row.at)}  " if self.row.at else ""
            own = f"<p><i>{at}</i>{in_lines(self.own)}</p>" if at or self.own else ""
            self._text = TextPiece(f"<p>{escape(self.row.text)}</p>{own}", self.family, below=0)
        return self._text
