# SPDX-License-Identifier: EUPL-1.2
"""A long list of painted rows: one choice, walked with the arrows, opened with Enter, a click or a double click."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ui.painting.rows import RowDelegate
from ui.theme import Theme

AT_ONCE = 30
"""Rows whose height is asked before the first is painted; the others follow between events."""

BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class RowList(QListView):
    """`chosen` tells the row that is chosen now, `opened` the one a person wants to open, `marked` the one Space was
    pressed on.
    """

    chosen = Signal(int)
    opened = Signal(int)
    marked = Signal(int)

    def __init__(
        self, theme: Theme, model: QAbstractListModel, delegate: RowDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._delegate = theme, delegate
        self.shows_ring = False
        """Whether the keyboard was used here: brought here by a page or the mouse, the chosen row's edge is enough."""
        delegate.setParent(self)
        self.setProperty("kind", "rows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(AT_ONCE)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().rangeChanged.connect(self._go_on)
        self._due: int | None = None
        """How far down to scroll once that many rows are laid out; the chosen row has its own flag."""
        self._brings_chosen = False
        self.clicked.connect(lambda index: self.opened.emit(index.row()))
        theme.changed.connect(self._measure_again)

    def row(self) -> int:
        """The chosen row, -1 for none."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Choose a row and bring it into view."""
        index = self.model().index(row, 0)
        if index.isValid():
            self.setCurrentIndex(index)
            self._bring_chosen()

    def scroll_down(self, by: int) -> None:
        """Show the list from `by` px down, as soon as that many rows are laid out."""
        self._brings_chosen = False
        self.verticalScrollBar().setValue(by)
        self._due = by if self.verticalScrollBar().value() < by else None

    def _bring_chosen(self) -> None:
        """Bring the chosen row into view. Rows are laid out a batch at a time: one further down waits for its batch."""
        self._due = None
        self._brings_chosen = not self.visualRect(self.currentIndex()).isValid()
        above = self.model().index(self.row() - 1, 0)
        if above.isValid() and not above.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.scrollTo(above)  # the head it stands under
        self.scrollTo(self.currentIndex())

    def _go_on(self) -> None:
        """More rows are laid out."""
        if self._brings_chosen:
            self._bring_chosen()
        elif self._due is not None:
            self.scroll_down(self._due)

    def walk(self, by: int) -> None:
        """Choose the row `by` further on; rows that cannot be chosen are passed over, at the ends it stays."""
        model = self.model()
        row, step = self.row(), 1 if by > 0 else -1
        left = abs(by)
        target = row
        while left and 0 <= row + step < model.rowCount():
            row += step
            if model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsSelectable:
                target, left = row, left - 1
        if target != self.row():
            self.choose(target)

    def measure_again(self) -> None:
        """The words or sizes of rows changed: lay them out anew."""
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    # -- Qt -------------------------------------------------------------------------------------------------------------

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.shows_ring = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.row() >= 0:
            self.opened.emit(self.row())
            return
        if event.key() == Qt.Key.Key_Space and self.row() >= 0:
            self.marked.emit(self.row())
            return
        if by := self._steps(event.key()):
            self.walk(by)
            return
        super().keyPressEvent(event)

    def _steps(self, key: int) -> int:
        """How many rows a key leads on. Qt's own way stops at a head, and goes by rows that are not laid out yet."""
        page = max(self.viewport().height() // max(self.visualRect(self.currentIndex()).height(), 1) - 1, 1)
        every = self.model().rowCount()
        steps: dict[int, int] = {
            Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page, Qt.Key.Key_End: every, Qt.Key.Key_Home: -every
        }  # fmt: skip
        return steps.get(key, 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.shows_ring = event.reason() in BY_KEYBOARD
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        """Small: it takes what room there is, and never makes the page around it scroll."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(120))

    def _measure_again(self) -> None:
        self.measure_again()
