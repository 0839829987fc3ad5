# SPDX-License-Identifier: EUPL-1.2
"""The pocket card: four panels of A6 on one A4, printed on one side, and folded twice to the size of a pocket.

1 upside down | 4 upside down        first the top half goes back, then the sheet is closed like a book:
--------------+--------------        1 is its cover, 2 and 3 lie open inside, 4 is the back
2             | 3
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from kit.paper.blocks import Block, Contact, Emergency, Heading, Items, Line, Step, Text
from ui.printing.drawn import BESIDE_NUMBER, items_html, number_html, text_html
from ui.printing.pieces import LinePiece, TextPiece, paper_look
from ui.printing.sheet import A4, GREY, HAIR, INK, WHITE, Piece, SheetWords, break_pages, paper_font, pt
from ui.printing.story import parts

PANEL = QRectF(0, 0, A4.width() / 2, A4.height() / 2)
EDGE = pt(8 / 25.4 * 72)
"""Kept free inside each panel, on all sides: no word comes near a fold, nor where a printer cannot print."""
ROOM = PANEL.adjusted(EDGE, EDGE, -EDGE, -EDGE)
PLACES = ((0, 0, True), (0, 1, False), (1, 1, False), (1, 0, True))
"""Of each panel in the order one reads them: column, row, upside down."""
LOOK = paper_look(read=8.5, h1=14, small=8.5, leading=108)
NUMBER = pt(12)
COUNT = pt(10)


def pocket_sheets(blocks: Sequence[Block], words: SheetWords) -> list[PocketSheet]:
    """One sheet in nearly every case; own notes of many lines go on over a second."""
    pieces = [piece for block in blocks for piece in _pieces(block, words.family)]
    panels = break_pages(pieces, ROOM.width(), ROOM.height() - COUNT)
    return [PocketSheet(tuple(panels[first : first + 4]), words) for first in range(0, len(panels), 4)]


def panel_area(place: int) -> QRectF:
    """Where panel `place` (0 to 3) lies on the sheet, its edges free."""
    column, row, _ = PLACES[place]
    return ROOM.translated(column * PANEL.width(), row * PANEL.height())


@dataclass(frozen=True, slots=True)
class PocketSheet:
    panels: tuple[Sequence[tuple[Piece, float]], ...]
    words: SheetWords

    def paint(self, painter: QPainter, number: int, pages: int) -> None:
        self._paint_folds(painter)
        for place, pieces in enumerate(self.panels):
            painter.save()
            self._turn_to(painter, place)
            y = 0.0
            for piece, height in pieces:
                piece.paint(painter, QRectF(0, y, ROOM.width(), height))
                y += height
            if place == len(self.panels) - 1:
                self._paint_count(painter, number, pages)
            painter.restore()

    def _turn_to(self, painter: QPainter, place: int) -> None:
        """The painter's origin becomes the corner where the panel's words begin."""
        area = panel_area(place)
        if PLACES[place][2]:
            painter.translate(area.bottomRight())
            painter.rotate(180)
        else:
            painter.translate(area.topLeft())

    def _paint_folds(self, painter: QPainter) -> None:
        pen = QPen(HAIR, pt(0.5))
        pen.setDashPattern([6, 4])
        painter.setPen(pen)
        middle = QPointF(A4.width() / 2, A4.height() / 2)
        painter.drawLine(QPointF(0, middle.y()), QPointF(A4.width(), middle.y()))
        painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), A4.height()))

    def _paint_count(self, painter: QPainter, number: int, pages: int) -> None:
        painter.setPen(GREY)
        painter.setFont(paper_font(self.words.family, 7.5))
        line = QRectF(0, ROOM.height() - COUNT, ROOM.width(), COUNT)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, self.words.around.count(number, pages))


# -- pieces of a panel ------------------------------------------------------------------------------------------------


def _pieces(block: Block, family: str) -> Iterator[Piece]:
    match block:
        case Heading():
            hint = f' <span style="font-weight:400">{escape(block.hint)}</span>' if block.hint else ""
            html = f"<h{block.level}>{escape(block.text)}{hint}</h{block.level}>"
            yield _text(html, family, keeps_next=True, above=0 if block.level == 1 else 4, below=2)
        case Text():
            yield _text(text_html(block), family, below=3)
        case Items():
            yield _text(items_html(block), family)
        case Step():
            yield _text(f"<p><b>{block.number}. {escape(block.head)}</b> {escape(block.body)}</p>", family, below=2.5)
        case Contact():
            yield from _contact(block, family)
        case Line():
            yield LinePiece(1.25 if block.is_heavy else 0.5, gap=3)
        case Emergency():
            yield EmergencyPiece(block, family)
        case _:
            raise NotImplementedError(f"a pocket card has no {type(block).__name__}")


def _text(html: str, family: str, *, keeps_next: bool = False, above: float = 0, below: float = 4) -> TextPiece:
    return TextPiece(html, family, keeps_next=keeps_next, above=above, below=below, look=LOOK)


def _contact(contact: Contact, family: str) -> Iterator[Piece]:
    """What for, the number under it, what was checked. With no number there is a line to write it on."""
    words = contact.words
    if not words.number:
        yield ToFillPiece(words.label, family)
        return
    lines = [f"{escape(words.label)}<br/>{number_html(words.number, is_strong=not words.tag, size=NUMBER)}"]
    told, *others = parts(", ".join(part for part in (words.name, words.under) if part), BESIDE_NUMBER)
    lines += [escape(told)] if told else []
    for other in others:
        yield _text(f"<p>{'<br/>'.join(lines)}</p>", family, below=0)
        lines = [escape(other)]
    lines += [escape(contact.standing)] if contact.standing else []
    yield _text(f"<p>{'<br/>'.join(lines)}</p>", family, below=3.5)


@dataclass(frozen=True, slots=True)
class ToFillPiece:
    label: str
    family: str
    keeps_next: bool = False

    def height(self, width: float) -> float:
        return self._words().height(width) + pt(19)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        self._words().paint(painter, area)
        painter.setPen(QPen(INK, pt(0.75)))
        base = area.bottom() - pt(5)
        painter.drawLine(QPointF(area.left(), base), QPointF(area.right(), base))

    def _words(self) -> TextPiece:
        return _text(f"<p>{escape(self.label)}</p>", self.family, below=0)


@dataclass(frozen=True, slots=True)
class EmergencyPiece:
    """White on a black bar, as on top of every sheet; what to do and say under it."""

    block: Emergency
    family: str
    keeps_next: bool = False

    def height(self, width: float) -> float:
        return pt(36) + self._words().height(width)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        bar = QRectF(area.left(), area.top(), area.width(), pt(30))
        painter.fillRect(bar, INK)
        painter.setPen(WHITE)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(paper_font(self.family, 20, 600))
        painter.drawText(bar.adjusted(pt(10), 0, 0, 0), middle, self.block.number)
        painter.setFont(paper_font(self.family, 10))
        painter.drawText(bar.adjusted(pt(64), 0, 0, 0), middle, self.block.label)
        self._words().paint(painter, area.adjusted(0, pt(36), 0, 0))

    def _words(self) -> TextPiece:
        return _text(f"<p>{escape(self.block.body)}</p>", self.family)
