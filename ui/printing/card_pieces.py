# SPDX-License-Identifier: EUPL-1.2
"""What only cards and lists have: numbered steps, two lists side by side, whom to ring, lines for a pen."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from kit.signs.contact_words import ContactWords
from ui.printing.pieces import TextPiece
from ui.printing.sheet import GREY, HAIR, INK, paper_font, pt

PEN_LINE = 15.0
"""Points between lines to write on by hand."""
NUMBER_SHARE = 0.23
"""Of a contact's width, for its number."""
WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class StepPiece:
    """A black disc with the number, the head in bold, the body under it."""

    number: int
    head: str
    body: str
    family: str
    keeps_next: bool = False

    def _words(self) -> TextPiece:
        return TextPiece(f"<p><b>{escape(self.head)}</b><br/>{escape(self.body)}</p>", self.family)

    def height(self, width: float) -> float:
        return max(self._words().height(width - pt(26)), pt(26))

    def paint(self, painter: QPainter, area: QRectF) -> None:
        disc = QRectF(area.left(), area.top() + pt(1), pt(17), pt(17))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(INK)
        painter.drawEllipse(disc)
        painter.setPen(Qt.GlobalColor.white)
        painter.setFont(paper_font(self.family, 9.5, 600))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self.number))
        self._words().paint(painter, area.adjusted(pt(26), 0, 0, 0))


@dataclass(frozen=True, slots=True)
class PairPiece:
    """Two texts side by side, together on one page."""

    left: TextPiece
    right: TextPiece
    keeps_next: bool = False

    def height(self, width: float) -> float:
        half = (width - pt(18)) / 2
        return max(self.left.height(half), self.right.height(half))

    def paint(self, painter: QPainter, area: QRectF) -> None:
        half = (area.width() - pt(18)) / 2
        self.left.paint(painter, QRectF(area.left(), area.top(), half, area.height()))
        self.right.paint(painter, QRectF(area.left() + half + pt(18), area.top(), half, area.height()))


@dataclass(frozen=True, slots=True)
class ContactPiece:
    """Label, number in bold, standing at the right; with no number a line to write it on. Doubtful numbers are lighter."""

    words: ContactWords
    standing: str
    family: str
    keeps_next: bool = False

    def _left(self) -> TextPiece:
        under = ", ".join(filter(None, [self.words.name, self.words.under]))
        below = f'<br/><span class="label">{escape(under)}</span>' if under else ""
        return TextPiece(f"<p>{escape(self.words.label)}{below}</p>", self.family, below=0)

    def _right(self) -> TextPiece:
        return TextPiece(f'<p class="label">{escape(self.standing)}</p>', self.family, below=0)

    def height(self, width: float) -> float:
        sides = self._left().height(width * 0.37), self._right().height(width * 0.38)
        return max(*sides, self._number_height(width), pt(17)) + pt(8)

    def _number_font(self) -> QFont:
        return paper_font(self.family, 13, 400 if self.words.tag else 600)

    def _number_height(self, width: float) -> float:
        """One line for a number; what a person wrote around their own is never cut off."""
        room = QRectF(0, 0, width * NUMBER_SHARE, pt(500))
        return QFontMetricsF(self._number_font()).boundingRect(room, WRAPPED, self.words.number).height()

    def paint(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(HAIR, pt(0.5)))
        painter.drawLine(area.topLeft(), area.topRight())
        left = QRectF(area.left(), area.top() + pt(4), area.width() * 0.37, area.height())
        tall = max(pt(19), self._number_height(area.width()))
        middle = QRectF(area.left() + area.width() * 0.385, area.top() + pt(2), area.width() * NUMBER_SHARE, tall)
        right = QRectF(area.left() + area.width() * 0.62, area.top() + pt(5), area.width() * 0.38, area.height())
        self._left().paint(painter, left)
        painter.setPen(INK)
        if self.words.number:
            painter.setFont(self._number_font())
            painter.drawText(middle, WRAPPED | Qt.AlignmentFlag.AlignVCenter, self.words.number)
            self._right().paint(painter, right)
        else:
            painter.setPen(QPen(INK, pt(0.75)))
            base = area.bottom() - pt(5)
            painter.drawLine(QPointF(middle.left(), base), QPointF(area.right(), base))


@dataclass(frozen=True, slots=True)
class FieldsPiece:
    """Lines to fill in by pen, each under its label."""

    labels: tuple[str, ...]
    family: str
    keeps_next: bool = False

    def height(self, width: float) -> float:
        return pt(38)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        shares = (0.26, 0.46, 0.28)
        left = area.left()
        for label, share in zip(self.labels, shares, strict=True):
            width = area.width() * share - (pt(10) if share != shares[-1] else 0)
            painter.setPen(GREY)
            painter.setFont(paper_font(self.family, 7.5, 500))
            painter.drawText(QRectF(left, area.top(), width, pt(12)), Qt.AlignmentFlag.AlignLeft, label)
            painter.setPen(QPen(INK, pt(0.75)))
            base = area.top() + pt(32)
            painter.drawLine(QPointF(left, base), QPointF(left + width, base))
            left += area.width() * share


@dataclass(frozen=True, slots=True)
class RulesPiece:
    """Lines for one's own words."""

    lines: int
    keeps_next: bool = False

    def height(self, width: float) -> float:
        return pt(PEN_LINE * 1.4 * self.lines)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(HAIR, pt(0.5)))
        for line in range(1, self.lines + 1):
            y = area.top() + pt(PEN_LINE * 1.4) * line - pt(2)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
