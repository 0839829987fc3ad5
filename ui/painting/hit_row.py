# SPDX-License-Identifier: EUPL-1.2
"""A search hit as a row: the icon of its kind, the title, two lines of text at most, and the kind in words."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from kit.content.refs import Kind
from kit.store.search import Hit
from ui.icons import KIND_ICONS, pixmap
from ui.models.hits import HIT, KIND_WORDS, TAG
from ui.painting.rows import MARK_WEIGHT, Index, Ink, LaidOut, RowDelegate, paint_tag, tag_width
from ui.painting.widths import NEAR, Widths
from ui.theme import Theme

SNIPPET_LINES = 2


class HitRow(RowDelegate):
    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._measure()
        theme.changed.connect(self._measure)

    def key(self, index: Index) -> object:
        return index.data(HIT)

    def row(self, index: Index, width: int) -> LaidOut:
        hit: Hit = index.data(HIT)
        title = self.set_text(
            hit.title, self._title, self._left, self.theme.px(9), self._title_width(index, width), marks=hit.title_marks
        )
        if not hit.snippet:
            return LaidOut((title,), title.bottom + self.theme.px(14), hit)
        snippet = self.set_text(
            hit.snippet,
            self._snippet,
            self._left,
            title.bottom + self.theme.px(4),
            self._snippet_width(width),
            marks=hit.snippet_marks,
            most=SNIPPET_LINES,
        )
        return LaidOut((title, snippet), snippet.bottom + self.theme.px(17), hit)

    def height(self, index: Index, width: int) -> float:
        """Known from the widths of title and snippet, unless the title takes more than one line."""
        hit: Hit = index.data(HIT)
        room, long = self._snippet_width(width), self._advance(hit)
        title = self._title_widths.of(hit.title)
        if title > self._title_width(index, width) - NEAR or abs(long - room) < NEAR:
            return self.laid_out(index, width).height
        bottom = self.theme.px(9) + self._title_line
        if not hit.snippet:
            return bottom + self.theme.px(14)
        lines = self._snippet_line * (1 + self._snippet.line / 100) if long > room else self._snippet_line
        return bottom + self.theme.px(4) + lines + self.theme.px(17)

    def decorate(self, painter: QPainter, box: QRectF, index: Index, row: LaidOut, *, chosen: bool) -> None:
        hit: Hit = row.extra
        middle = box.top() + row.blocks[0].top + self._title_line / 2
        size = self.theme.size(20)
        ratio = painter.device().devicePixelRatioF()
        tone = "accent" if hit.ref.kind is Kind.ROUTE else "text2"
        drawn = pixmap(self.theme, KIND_ICONS[hit.ref.kind], tone, 20, ratio=ratio)
        painter.drawPixmap(QPointF(box.left() + self.theme.px(14), round(middle - size / 2)), drawn)
        painter.setFont(self._kind.font)
        painter.setPen(self._kind.colour)
        kind = str(index.data(KIND_WORDS))
        room = self._kind_width(kind) + 2
        place = QRectF(box.right() - self.theme.px(12) - room, middle - self._title_line / 2, room, self._title_line)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, kind)
        if tag := str(index.data(TAG) or ""):
            paint_tag(painter, self.theme, tag, place.left() - self._tag_width(tag), middle)

    # -- inside ---------------------------------------------------------------------------------------------------------

    def _measure(self) -> None:
        self._title: Ink = self.ink("h3", "text")
        self._snippet: Ink = self.ink("small", "text2")
        self._kind: Ink = self.ink("caption", "text2")
        self._title_widths = Widths(self._title.font)
        self._snippet_widths = Widths(self._snippet.font)
        self._mark_widths = Widths(self.theme.font("small", MARK_WEIGHT))
        self._kind_metrics = QFontMetricsF(self._kind.font)
        self._kind_widths: dict[str, float] = {}
        self._title_line = self.set_text("x", self._title, 0, 0, 100).bottom  # a set line is rounded, metrics are not
        self._snippet_line = self.set_text("x", self._snippet, 0, 0, 100).bottom
        self._left = self.theme.px(14) + self.theme.size(20) + self.theme.px(12)

    def _advance(self, hit: Hit) -> float:
        """The width of the snippet on one line; found parts are set bolder and take a little more."""
        marked = "".join(hit.snippet[start : start + length] for start, length in hit.snippet_marks)
        return self._snippet_widths.of(hit.snippet) + self._mark_widths.of(marked) - self._snippet_widths.of(marked)

    def _title_width(self, index: Index, width: int) -> float:
        taken = self._kind_width(str(index.data(KIND_WORDS))) + self.theme.px(28)
        if tag := str(index.data(TAG) or ""):
            taken += self._tag_width(tag)
        return width - self._left - taken

    def _kind_width(self, kind: str) -> float:
        if kind not in self._kind_widths:
            self._kind_widths[kind] = self._kind_metrics.horizontalAdvance(kind)
        return self._kind_widths[kind]

    def _snippet_width(self, width: int) -> float:
        return width - self._left - self.theme.px(24)

    def _tag_width(self, tag: str) -> float:
        return tag_width(self.theme, tag) + self.theme.px(12)
