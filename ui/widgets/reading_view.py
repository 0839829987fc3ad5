# SPDX-License-Identifier: EUPL-1.2
"""One factsheet in one QTextBrowser: it shows, keeps the reading place by block, finds, and paints behind the text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from kit.content.model import Figure, Kind, Ref
from kit.languages import Language
from ui.painting.anchors import anchored
from ui.painting.figure_object import FigureObject, insert_figures
from ui.painting.reading_look import callout_roles, chart_look, screen_look
from ui.painting.reading_style import reading_css
from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """The block at the top of the view, and how far into it one had read (0 to 1). The same in both languages."""

    block: str = ""
    within: float = 0.0


class ReadingView(QTextBrowser):
    """Shows compiled pages. Everything clickable comes out as a fact: `ref_chosen` with the Ref that was pressed."""

    ref_chosen = Signal(object)
    heading_reached = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._html = ""
        self._figures: Mapping[str, Figure] = {}
        self._language = Language.NL
        self._kept = ReadingPlace()
        self._is_moving = False
        self._blocks: dict[str, int] = {}
        self._headings: list[tuple[int, str]] = []
        self._callouts: list[tuple[QTextTable, str]] = []
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("kind", "reading")
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(self._follow)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        self.verticalScrollBar().rangeChanged.connect(self._laid_out_anew)
        theme.changed.connect(self._restyle)

    # -- showing ------------------------------------------------------------------------------------------------------

    def show_page(
        self,
        html: str,
        place: ReadingPlace | None = None,
        figures: Mapping[str, Figure] | None = None,
        language: Language = Language.NL,
    ) -> None:
        """Show compiled HTML with its charts, and go to `place`, or to the top."""
        self._html, self._figures, self._language = html, figures or {}, language
        self._load()
        self.go_to(place or ReadingPlace())

    def contents(self) -> tuple[tuple[str, str], ...]:
        """Id and words of every heading of the page, in reading order."""
        return tuple((name, self.document().findBlock(position).text()) for position, name in self._headings)

    def _load(self) -> None:
        document = QTextDocument(self)
        document.setDocumentMargin(0)
        document.setDefaultFont(self._theme.font("read"))
        document.setDefaultStyleSheet(reading_css(screen_look(self._theme)))
        document.setIndentWidth(self._theme.size(44))
        document.setHtml(anchored(self._html))
        if self._figures:
            handler = FigureObject(
                self._figures, self._language, lambda: chart_look(self._theme), self._chart_width, document
            )
            insert_figures(document, handler, self._figures)
        self._blocks, self._headings, self._callouts = {}, [], []  # they speak of the document that goes
        before = self.document()
        is_ours = before.parent() is self  # the very first one is Qt's own, which Qt takes away
        self.setDocument(document)
        if is_ours:
            before.deleteLater()
        self._index()

    def _chart_width(self) -> float:
        return max(self.viewport().width() - 2.0, 200.0)

    def _restyle(self) -> None:
        if self._html:
            place = self._kept
            self._load()
            self.go_to(place)

    def _index(self) -> None:
        self._blocks, self._headings = {}, []
        for block in _blocks(self.document()):
            for name in _anchor_names(block):
                self._blocks.setdefault(name, block.position())
                if block.blockFormat().headingLevel() in (2, 3):
                    self._headings.append((block.position(), name))
        self._callouts = [(table, kind) for table in self._tables() if (kind := self._kind_of(table))]

    def _tables(self) -> Iterator[QTextTable]:
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                yield frame

    def _kind_of(self, table: QTextTable) -> str:
        """Which call-out this is. The compiler gives the first words of a call-out an anchor `callout-<kind>`."""
        first = table.cellAt(0, 0).firstCursorPosition().block()
        names = (name for name in _anchor_names(first) if name.startswith("callout-"))
        return next(names, "").removeprefix("callout-")

    # -- the reading place --------------------------------------------------------------------------------------------

    @property
    def kept_place(self) -> ReadingPlace:
        """Where one reads, as it was before any change of width or size that is under way."""
        return self._kept

    def reading_place(self) -> ReadingPlace:
        """Where the reader is: the last named block that starts above the top edge of the view."""
        top = self.verticalScrollBar().value()
        names = sorted((self._y(position), name) for name, position in self._blocks.items())
        above = [entry for entry in names if entry[0] <= top + 1]
        if not above:
            return ReadingPlace()
        y, name = above[-1]
        below = next((other for other, _ in names if other > y), self.document().size().height())
        return ReadingPlace(name, (top - y) / max(below - y, 1.0))

    def go_to(self, place: ReadingPlace) -> None:
        """Bring this place to the top, and keep it there when the width changes, until someone scrolls."""
        self._kept = place
        self._is_moving = True
        self._put_caret(place)
        self.verticalScrollBar().setValue(self._top_of(place))
        self._is_moving = False
        self._tell_heading()

    def _put_caret(self, place: ReadingPlace) -> None:
        """The caret goes along: a screen reader starts there, and Qt scrolls to it when the view is first shown."""
        if self.textCursor().hasSelection():
            return
        caret = QTextCursor(self.document())
        caret.setPosition(self._blocks.get(place.block, 0))
        self.setTextCursor(caret)

    def _top_of(self, place: ReadingPlace) -> int:
        if not place.block or place.block not in self._blocks:
            return 0
        y = self._y(self._blocks[place.block])
        below = [other for position in self._blocks.values() if (other := self._y(position)) > y]
        height = min(below, default=self.document().size().height()) - y
        return round(y + place.within * height)

    def heading_at_top(self) -> str:
        """Id of the heading whose passage is being read, "" above the first one."""
        bar = self.verticalScrollBar()
        if bar.value() == bar.maximum() and bar.maximum() > 0 and self._headings:
            return self._headings[-1][1]
        limit = bar.value() + self._theme.size(40)
        return next((name for position, name in reversed(self._headings) if self._y(position) <= limit), "")

    def _moved(self) -> None:
        if not self._is_moving:
            self._kept = self.reading_place()
            self._tell_heading()

    def _laid_out_anew(self) -> None:
        """The text became longer or shorter (width, size, a chart): stay where one was reading."""
        self.go_to(self._kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._is_moving = True  # Qt scrolls while it lays out anew: that is nobody's wish
        super().resizeEvent(event)
        self.go_to(self._kept)

    def _tell_heading(self) -> None:
        self.heading_reached.emit(self.heading_at_top())

    def _y(self, position: int) -> float:
        block = self.document().findBlock(position)
        rect = self.document().documentLayout().blockBoundingRect(block)
        return rect.top() + block.layout().position().y() - rect.top() if rect.isNull() else rect.top()

    # -- finding ------------------------------------------------------------------------------------------------------

    def find_all(self, words: str) -> list[QTextCursor]:
        """Every place where `words` stands, in reading order, cells of tables too."""
        found: list[QTextCursor] = []
        cursor = QTextCursor(self.document())
        while words and not (cursor := self.document().find(words, cursor)).isNull():
            found.append(QTextCursor(cursor))
        return found

    def mark(self, found: list[QTextCursor], current: int) -> None:
        """Lay the mark over all of `found`, the stronger one over `current`, and bring that one into view."""
        self.setExtraSelections([self._selection(cursor, index == current) for index, cursor in enumerate(found)])
        if 0 <= current < len(found):
            y = self._y(found[current].selectionStart())
            bar = self.verticalScrollBar()
            if not bar.value() <= y <= bar.value() + self.viewport().height() * 0.8:
                bar.setValue(round(y - self.viewport().height() / 3))

    def _selection(self, cursor: QTextCursor, is_current: bool) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format.setBackground(self._theme.colour("mark_now" if is_current else "mark"))
        selection.format.setForeground(self._theme.colour("on_mark"))
        return selection

    # -- links --------------------------------------------------------------------------------------------------------

    def _follow(self, url: QUrl) -> None:
        ref = ref_of(url)
        if ref is not None:
            self.ref_chosen.emit(ref)

    # -- painting behind the text -------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        for table, kind in self._callouts:
            self._paint_callout(painter, table, kind)
        self._paint_list_marks(painter, event.rect().translated(0, self.verticalScrollBar().value()).toRectF())
        painter.end()
        super().paintEvent(event)

    def _paint_callout(self, painter: QPainter, table: QTextTable, kind: str) -> None:
        ground, bar = callout_roles(kind)
        box = self._cell_rect(table)
        path = QPainterPath()
        path.addRoundedRect(box, self._theme.px(8), self._theme.px(8))
        painter.fillPath(path, self._theme.colour(ground))
        painter.setClipPath(path)
        painter.fillRect(QRectF(box.left(), box.top(), 4, box.height()), self._theme.colour(bar))
        painter.setClipping(False)

    def _cell_rect(self, table: QTextTable) -> QRectF:
        """The cell with its padding. A table's own rectangle is shifted by that padding and includes its margins."""
        layout = self.document().documentLayout()
        cell = table.cellAt(0, 0)
        padding = cell.format().toTableCellFormat().topPadding()
        first = layout.blockBoundingRect(cell.firstCursorPosition().block())
        last = layout.blockBoundingRect(cell.lastCursorPosition().block())
        return QRectF(0, first.top() - padding, self.viewport().width() - 1, last.bottom() - first.top() + 2 * padding)

    def _paint_list_marks(self, painter: QPainter, seen: QRectF) -> None:
        layout = self.document().documentLayout()
        for block, step in _list_items(self.document()):
            rect = layout.blockBoundingRect(block)
            if not rect.intersects(seen.adjusted(0, -40, 0, 40)):
                continue
            line = block.layout().lineAt(0)
            baseline = rect.top() + line.y() + line.ascent()
            if step:
                self._paint_disc(painter, step, baseline)
            else:
                painter.setFont(self._theme.font("read"))
                painter.setPen(self._theme.colour("text2"))
                painter.drawText(QPointF(rect.left() + line.x() - self._theme.size(22), baseline), "\u2013")

    def _paint_disc(self, painter: QPainter, step: int, baseline: float) -> None:
        size = float(self._theme.size(30))
        disc = QRectF(1, baseline - self._theme.size(6) - size / 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("selected"))
        painter.drawEllipse(disc)
        painter.setFont(self._theme.font("h3"))
        painter.setPen(self._theme.colour("on_selected"))
        painter.drawText(disc.translated(QPointF(0, -0.5)), Qt.AlignmentFlag.AlignCenter, str(step))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()


def ref_of(url: QUrl) -> Ref | None:
    """The Ref behind a link of a compiled page, or None for anything else."""
    try:
        return Ref(Kind(url.scheme()), url.path(), url.fragment())
    except ValueError:
        return None


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _anchor_names(block: QTextBlock) -> list[str]:
    names: list[str] = []
    fragments = block.begin()
    while not fragments.atEnd():
        names += fragments.fragment().charFormat().anchorNames()
        fragments += 1
    return names


def _list_items(document: QTextDocument) -> Iterator[tuple[QTextBlock, int]]:
    """Blocks that open a list item, with the number of the step, or 0 in a plain list."""
    for block in _blocks(document):
        items = block.textList()
        if items is not None and items.format().style() == QTextListFormat.Style.ListStyleUndefined:
            yield block, items.itemNumber(block) + 1 if items.format().indent() else 0
