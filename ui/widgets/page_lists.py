# SPDX-License-Identifier: EUPL-1.2
"""The contents and the links of a page as real lists: the text itself tells a screen reader neither."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget

from kit.content.model import Kind, Ref
from ui.icons import icon
from ui.theme import Theme

KIND_ICONS = {
    Kind.ROUTE: "route",
    Kind.FACTSHEET: "book-open",
    Kind.SIGN: "eye",
    Kind.ORGANISATION: "phone",
    Kind.TERM: "type",
    Kind.FIGURE: "chart-column",
    Kind.TRAINING: "graduation-cap",
}


class PageList(QListWidget):
    """As high as what is in it; Enter or a click chooses. `chosen` carries the data of the entry."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", kind)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.itemClicked.connect(self._tell)
        self.itemActivated.connect(self._tell)
        theme.changed.connect(self._restyle)

    def _tell(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _restyle(self) -> None:
        self._fit()

    def _fit(self) -> None:
        self.doItemsLayout()
        height = sum(self.sizeHintForRow(row) for row in range(self.count()))
        self.setFixedHeight(max(height + 2, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.size(100), self.height())

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.Polish:
            self._fit()
        return done


class ContentsList(PageList):
    """The headings of the page; the one being read is marked and bold."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "contents", parent)

    def show_headings(self, headings: Sequence[tuple[str, str]]) -> None:
        """Pairs of heading id and words, in reading order."""
        self.clear()
        for heading, words in headings:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, heading)
            self.addItem(item)
        self._fit()

    def mark(self, heading: str) -> None:
        for row in range(self.count()):
            item = self.item(row)
            is_here = item.data(Qt.ItemDataRole.UserRole) == heading
            item.setFont(self._theme.font("small", 600 if is_here else 400))
            item.setForeground(self._theme.colour("text" if is_here else "text2"))
            if is_here and self.currentRow() != row and not self.hasFocus():
                self.setCurrentRow(row)

    def _restyle(self) -> None:
        here = self.currentItem()
        self.mark(here.data(Qt.ItemDataRole.UserRole) if here else "")
        super()._restyle()


class LinksList(PageList):
    """Where the page leads to: each with the icon of its kind."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "links", parent)

    def show_links(self, links: Sequence[tuple[Ref, str]]) -> None:
        self.clear()
        for ref, words in links:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, ref)
            self.addItem(item)
        self._restyle()

    def _restyle(self) -> None:
        self.setIconSize(QSize(self._theme.size(16), self._theme.size(16)))
        for row in range(self.count()):
            item = self.item(row)
            ref: Ref = item.data(Qt.ItemDataRole.UserRole)
            item.setIcon(icon(self._theme, KIND_ICONS[ref.kind], "text2", 16))
            item.setFont(self._theme.font("small", 500))
            item.setForeground(self._theme.colour("accent"))
        super()._restyle()
