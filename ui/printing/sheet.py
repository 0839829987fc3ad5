# SPDX-License-Identifier: EUPL-1.2
"""A4 sheets: a head with the acute numbers, pieces that are never split, a foot with "blad 1 van 4".

Everything is measured in tenths of a point (`pt(1)` is one point), so a PDF and a printer of any resolution break
pages alike, and fonts, whose pixel sizes are whole numbers, still come in halves of a point.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from kit.errors import PaperError
from kit.paper.blocks import Around

INK = QColor("#000000")
GREY = QColor("#555555")
HAIR = QColor("#808080")
WHITE = QColor("#FFFFFF")


def pt(points: float) -> float:
    return points * 10


MARGIN = pt(16 / 25.4 * 72)
BAR = pt(40)
FOOT = pt(34)
A4 = QSizeF(pt(595.28), pt(841.89))
ROOM = QSizeF(A4.width() - 2 * MARGIN, A4.height() - 2 * MARGIN - BAR - pt(14) - FOOT - pt(10))
"""What the pieces of one page may fill."""


class Piece(Protocol):
    """Something that stands together on one page. `keeps_next` ties a heading to what follows it."""

    @property
    def keeps_next(self) -> bool: ...

    def height(self, width: float) -> float: ...

    def paint(self, painter: QPainter, area: QRectF) -> None: ...


@runtime_checkable
class Continued(Piece, Protocol):
    """A piece of a table: where it begins a page, `again` (the heads of its columns) stands over it once more."""

    @property
    def again(self) -> Piece: ...


class Page(Protocol):
    """One sheet of paper, ready to be painted as number `number` of `pages`."""

    def paint(self, painter: QPainter, number: int, pages: int) -> None: ...


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What stands on every page, in the typeface `family`. `running` as in a Pack."""

    around: Around
    family: str
    running: str = ""


def paper_font(family: str, size: float, weight: int = 400) -> QFont:
    """A font of `size` points; unhinted, because paper has no pixels."""
    font = QFont(family)
    font.setPixelSize(round(pt(size)))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def prepare(device: QPagedPaintDevice) -> None:
    """A4 upright without margins of its own: the sheet keeps 16 mm itself."""
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
            QPageLayout.Unit.Point,
        )
    )


def break_pages(pieces: Sequence[Piece], width: float = 0, room: float = 0) -> list[list[tuple[Piece, float]]]:
    """Pieces with their heights, page by page. A heading moves on with what it heads; nothing is split.

    `width` and `room` are those of a sheet unless they are given.
    """
    width, room = width or ROOM.width(), room or ROOM.height()
    pages: list[list[tuple[Piece, float]]] = [[]]
    used = 0.0
    for group in _groups(pieces):
        measured = [(piece, piece.height(width)) for piece in group]
        tall = sum(height for _, height in measured)
        if pages[-1] and used + tall > room:
            pages.append([])
            used = 0.0
            first = group[0]
            if isinstance(first, Continued):
                measured.insert(0, (first.again, first.again.height(width)))
                tall += measured[0][1]
        pages[-1] += measured
        used += tall
    return pages


def _groups(pieces: Sequence[Piece]) -> list[list[Piece]]:
    groups: list[list[Piece]] = []
    is_open = False
    for piece in pieces:
        if is_open:
            groups[-1].append(piece)
        else:
            groups.append([piece])
        is_open = piece.keeps_next
    return groups


@dataclass(frozen=True, slots=True)
class Sheet:
    """The pieces of one page between head and foot."""

    pieces: Sequence[tuple[Piece, float]]
    words: SheetWords

    def paint(self, painter: QPainter, number: int, pages: int) -> None:
        _paint_head(painter, self.words)
        _paint_foot(painter, self.words, number, pages)
        y = MARGIN + BAR + pt(14)
        for piece, height in self.pieces:
            piece.paint(painter, QRectF(MARGIN, y, ROOM.width(), height))
            y += height


def print_sheets(device: QPagedPaintDevice, pieces: Sequence[Piece], words: SheetWords) -> int:
    """Print all pieces on `device`, which `prepare` made ready; the number of pages. Nothing is split.

    Raises PaperError where the device takes nothing: a disk that is full, a printer that is gone.
    """
    pages = [Sheet(page, words) for page in break_pages(pieces)]
    return sum(1 for _ in print_pages(device, pages))


def print_pages(device: QPagedPaintDevice, pages: Sequence[Page]) -> Iterator[int]:
    """Print page by page; the number of each once it is on the device. Closed early, it leaves the device unfinished.

    Raises PaperError as `print_sheets` does.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise PaperError("Nothing could be printed there.")
    try:
        scale = device.logicalDpiX() / 720
        painter.scale(scale, scale)
        for number, page in enumerate(pages, start=1):
            if number > 1:
                device.newPage()
            page.paint(painter, number, len(pages))
            yield number
    finally:
        painter.end()


def _paint_head(painter: QPainter, words: SheetWords) -> None:
    """The black bar: 112 large, then the other numbers, each with its label above it."""
    bar = QRectF(MARGIN, MARGIN, ROOM.width(), BAR)
    painter.fillRect(bar, INK)
    if words.running:
        painter.setPen(GREY)
        painter.setFont(paper_font(words.family, 7.5))
        above = QRectF(MARGIN, MARGIN - pt(15), ROOM.width(), pt(12))
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft, words.running)
    painter.setPen(WHITE)
    (label, number), *others = words.around.numbers
    large, small = paper_font(words.family, 22, 600), paper_font(words.family, 9)
    painter.setFont(large)
    left = bar.left() + pt(12)
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(QRectF(left, bar.top(), pt(80), BAR), middle, number)
    left += _width(large, number) + pt(10)
    painter.setFont(small)
    painter.drawText(QRectF(left, bar.top(), pt(120), BAR), middle, label)
    left = bar.left() + pt(150)
    room = (bar.right() - left) / max(len(others), 1)
    for index, (label, number) in enumerate(others):
        cell = QRectF(left + room * index, bar.top() + pt(6), room, BAR - pt(12))
        painter.setFont(paper_font(words.family, 7))
        painter.drawText(cell, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, label)
        painter.setFont(paper_font(words.family, 11, 600))
        painter.drawText(cell, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, number)


def _paint_foot(painter: QPainter, words: SheetWords, page: int, pages: int) -> None:
    top = A4.height() - MARGIN - FOOT
    painter.setPen(QPen(HAIR, pt(0.5)))
    painter.drawLine(QPointF(MARGIN, top), QPointF(A4.width() - MARGIN, top))
    painter.setPen(INK)
    painter.setFont(paper_font(words.family, 8.5, 600))
    line = QRectF(MARGIN, top + pt(5), ROOM.width(), pt(13))
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft, words.around.strong)
    painter.setPen(GREY)
    painter.setFont(paper_font(words.family, 7.5))
    below = line.translated(0, pt(14))
    painter.drawText(below, Qt.AlignmentFlag.AlignLeft, words.around.foot)
    painter.drawText(below, Qt.AlignmentFlag.AlignRight, words.around.count(page, pages))


def _width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
