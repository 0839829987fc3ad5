# SPDX-License-Identifier: EUPL-1.2
"""A contact as a row of the directory: name, number, what it is; and the heads of the groups, which are rows too."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from ui.icons import pixmap
from ui.models.organisations import ENTRY, PICKED, Entry, EntryKind
from ui.painting.rows import Index, LaidOut, RowDelegate, paint_tag, tag_width
from ui.painting.widths import Widths
from ui.theme import Theme


class ContactRow(RowDelegate):
    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._measure()
        theme.changed.connect(self._measure)

    def key(self, index: Index) -> object:
        return (index.data(ENTRY), index.row() == 0)

    def has_line(self, index: Index) -> bool:
        entry: Entry = index.data(ENTRY)
        return entry.kind is not EntryKind.HEAD and not entry.is_last

    def line_side(self) -> float:
        return self.theme.px(14)

    def row(self, index: Index, width: int) -> LaidOut:
        entry: Entry = index.data(ENTRY)
        return (
            self._head(entry, index.row() == 0, width) if entry.kind is EntryKind.HEAD else self._contact(entry, width)
        )

    def height(self, index: Index, width: int) -> float:
        """Counted from the widths of its words wherever that is sure: ten thousand rows are asked before one can scroll."""
        entry: Entry = index.data(ENTRY)
        counted = 0.0 if entry.kind is EntryKind.HEAD else self._counted(entry, width - 2 * self.theme.px(14))
        return counted or self.laid_out(index, width).height

    def _counted(self, entry: Entry, room: float) -> float:
        """As `_contact` lays it out, 0 where only that can tell."""
        px = self.theme.px
        parts = [(entry.name, "h3", px(10), room)]
        if entry.number:
            parts.append((entry.number, "body", px(8), room))
        if entry.no_number:
            beside = tag_width(self.theme, entry.tag) + px(12) if entry.tag else 0
            parts.append((entry.no_number, "small", px(7), room - beside))
        if entry.under:
            parts.append((entry.under, "small", px(2) if len(parts) > 1 else px(7), room))
        height = 0.0
        for words, role, gap, wide in parts:
            widths, line, share = self._roles[role]
            if not (lines := widths.lines(words, wide)):
                return 0
            height += gap + line * (1 + (lines - 1) * share)
        return height + px(11)

    def _measure(self) -> None:
        """Per role: its letters, the height of a line, and what each further line adds to that."""
        inks = {
            "h3": self.ink("h3", "text"),
            "body": self.ink("body", "text", 600),
            "small": self.ink("small", "text2"),
        }
        self._roles = {
            role: (Widths(ink.font), self.set_text("x", ink, 0, 0, 100).bottom, ink.line / 100)
            for role, ink in inks.items()
        }

    def _head(self, entry: Entry, is_first: bool, width: int) -> LaidOut:
        px = self.theme.px
        ink = self.ink("small", "text2", 600)
        words = self.set_text(entry.name, ink, px(14), 0 if is_first else px(13), width - 2 * px(14))
        return LaidOut((words,), words.bottom + px(3))

    def _contact(self, entry: Entry, width: int) -> LaidOut:
        """Name, number and a line under it; what is not filled in is said in small words."""
        px, left = self.theme.px, self.theme.px(14)
        room = width - 2 * left
        blocks = [self.set_text(entry.name, self.ink("h3", "text"), left, px(10), room)]
        number_width = 0.0
        if entry.number:
            ink = self.ink("body", "text2", 500) if entry.tag else self.ink("body", "text", 600)
            number_width = QFontMetricsF(ink.font).horizontalAdvance(entry.number)
            blocks.append(self.set_text(entry.number, ink, left, blocks[-1].bottom + px(8), room))
        if entry.no_number:
            beside = tag_width(self.theme, entry.tag) + px(12) if entry.tag else 0
            ink = self.ink("small", "text2")
            blocks.append(self.set_text(entry.no_number, ink, left, blocks[-1].bottom + px(7), room - beside))
        if entry.under:
            gap = px(2) if len(blocks) > 1 else px(7)
            blocks.append(self.set_text(entry.under, self.ink("small", "text2"), left, blocks[-1].bottom + gap, room))
        return LaidOut(tuple(blocks), blocks[-1].bottom + px(11), (entry, left + number_width))

    def decorate(self, painter: QPainter, box: QRectF, index: Index, row: LaidOut, *, chosen: bool) -> None:
        if index.data(PICKED):
            self._paint_picked(painter, box)
        if row.extra is None:
            return
        entry, after_number = row.extra
        if entry.tag:
            number = row.blocks[1]
            middle = box.top() + (number.top + number.bottom) / 2
            left = after_number + self.theme.px(12) if entry.number else self._after(row)
            paint_tag(painter, self.theme, entry.tag, box.left() + left, middle)

    def _paint_picked(self, painter: QPainter, box: QRectF) -> None:
        """A check at the right of its name: it is on the contact sheet."""
        size, ratio = self.theme.size(18), painter.device().devicePixelRatioF()
        corner = QPointF(box.right() - self.theme.px(12) - size, box.top() + self.theme.px(12))
        painter.drawPixmap(corner, pixmap(self.theme, "check", "accent", 18, ratio=ratio))

    def _after(self, row: LaidOut) -> float:
        layout = row.blocks[1].layout
        widest = max(layout.lineAt(line).naturalTextWidth() for line in range(layout.lineCount()))
        return float(self.theme.px(14) + widest + self.theme.px(12))
