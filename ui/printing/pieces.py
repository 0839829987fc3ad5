# SPDX-License-Identifier: EUPL-1.2
"""The pieces a sheet is made of: rich text, a chart, a line, a gap."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QPalette, QPen, QTextDocument

from kit.content.model import Figure
from kit.languages import Language
from ui.painting.anchors import anchored
from ui.painting.chart import ChartLook, chart_height, paint_chart
from ui.painting.reading_style import ReadingLook, reading_css
from ui.printing.sheet import GREY, HAIR, INK, Piece, paper_font, pt


def paper_look(read: float = 10, h1: float = 20, small: float = 8.5, leading: int = 126) -> ReadingLook:
    """A factsheet on paper: 10 points, black, no tints; a call-out has its bar alone. Sizes in points."""
    return ReadingLook(
        unit="px",
        read=pt(read),
        lead=pt(read * 1.1),
        h1=pt(h1),
        h2=pt(h1 * 0.65),
        h3=pt(read * 1.05),
        small=pt(small),
        text=INK.name(),
        text2="#333333",
        accent=INK.name(),
        line=HAIR.name(),
        callouts={kind: ("#FFFFFF", INK.name()) for kind in ("acute", "notice", "info")},
        paints_behind=False,
        leading=leading,
    )


PAPER = paper_look()


def paper_chart(family: str) -> ChartLook:
    return ChartLook(
        bar=QColor("#A6A6A6"),
        latest=INK,
        second=QColor("#404040"),
        grid=HAIR.lighter(150),
        axis=INK,
        text=INK,
        text2=GREY,
        font=paper_font(family, 8),
        strong=paper_font(family, 8, 600),
    )


@dataclass(slots=True)
class TextPiece:
    """Rich text that stays together. The document is laid out once per width."""

    html: str
    family: str
    keeps_next: bool = False
    above: float = 0
    below: float = 5.5
    """Space in points before and after: a document's outer margins do not count in its height."""
    look: ReadingLook = PAPER
    _laid_out: QTextDocument | None = field(default=None, repr=False)

    def height(self, width: float) -> float:
        return self._document(width).size().height() + pt(self.above + self.below)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        painter.save()
        painter.translate(area.left(), area.top() + pt(self.above))
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, INK)
        context.palette = palette
        self._document(area.width()).documentLayout().draw(painter, context)
        painter.restore()

    def _document(self, width: float) -> QTextDocument:
        document = self._laid_out
        if document is None:
            document = self._laid_out = QTextDocument()
            document.setDocumentMargin(0)
            document.setUseDesignMetrics(True)
            document.setDefaultFont(paper_font(self.family, self.look.read / 10))
            document.setIndentWidth(pt(18))
            document.setDefaultStyleSheet(reading_css(self.look))
            document.setHtml(anchored(self.html))
        if document.textWidth() != width:
            document.setTextWidth(width)
        return document


@dataclass(frozen=True, slots=True)
class ChartPiece:
    figure: Figure
    language: Language
    family: str
    keeps_next: bool = True

    def height(self, width: float) -> float:
        return chart_height(paper_chart(self.family)) + pt(8)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        paint_chart(painter, area.adjusted(0, 0, 0, -pt(8)), self.figure, self.language, paper_chart(self.family))


@dataclass(frozen=True, slots=True)
class LinePiece:
    """A line over the whole width; `weight` in points."""

    weight: float = 0.5
    gap: float = 6
    keeps_next: bool = True

    def height(self, width: float) -> float:
        return pt(self.gap * 2)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(INK if self.weight > 1 else HAIR, pt(self.weight)))
        middle = area.center().y()
        painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle))


HEAD = pt(13)


def heading_with_hint(text: str, hint: str) -> str:
    """A head and what explains it in smaller letters on its line: in a heading Qt gives all words one size."""
    head = f'<span style="font-size:{HEAD:g}px; font-weight:600">{escape(text)}</span>'
    return f'<p>{head}&nbsp;&nbsp; <span style="color:{GREY.name()}">{escape(hint)}</span></p>'


_TOP_LEVEL = re.compile(r"<(h[1-6]|p|ol|ul|table)\b.*?</\1>", re.DOTALL)
_ITEM = re.compile(r"<li>.*?</li>", re.DOTALL)
_FIGURE = re.compile(r'href="figure:([^"]+)"')
LONGEST_LIST = 12
"""Items of a list that still count as one piece; longer ones break between items."""


def pieces_of(html: str, family: str, language: Language, figure: Callable[[str], Figure | None]) -> list[Piece]:
    """A compiled page as pieces: each block one, headings tied to what follows, charts above their caption."""
    pieces: list[Piece] = []
    for found in _TOP_LEVEL.finditer(html):
        block = found[0]
        pictured = _FIGURE.search(block) if 'class="figure"' in block else None
        shown = figure(pictured[1]) if pictured else None
        if shown is not None and shown.chart != "table":
            pieces.append(ChartPiece(shown, language, family))
        if found[1] in ("ol", "ul") and len(items := _ITEM.findall(block)) > LONGEST_LIST:
            opening = block[: block.index(">") + 1]
            pieces += (TextPiece(f"{opening}{item}</{found[1]}>", family) for item in items)
        else:
            is_heading = found[1].startswith("h")
            above, below = (9.0, 2.0) if found[1] in ("h2", "h3") else (0.0, 5.5)
            pieces.append(TextPiece(block, family, keeps_next=is_heading, above=above, below=below))
    return pieces
