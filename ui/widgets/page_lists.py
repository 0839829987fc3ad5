# SPDX-License-Identifier: EUPL-1.2
"""The contents and the links of a page as real lists: the text itself tells a screen reader neither."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kit.content.refs import Ref
from ui.icons import KIND_ICONS, paint_icon
from ui.theme import Theme

HERE = Qt.ItemDataRole.UserRole + 1
"""True for the heading that is being read."""


class EntryDelegate(QStyledItemDelegate):
    """Draws wrapped words; style sheets cut them short as soon as an entry has padding."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme, self._list = theme, parent

    def font(self, index: QModelIndex | QPersistentModelIndex) -> QFont:
        return self._theme.font("small", 500 if isinstance(self._ref(index), Ref) else 400)

    def left(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """Where the words begin: after the bar, or after the icon of the kind."""
        return self._theme.size(24) if isinstance(self._ref(index), Ref) else self._theme.px(14)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = max(self._list.viewport().width(), 60)
        room = QRect(0, 0, width - self.left(index), 10_000)
        height = self._height(room, index, self.font(index))
        return QSize(width, height + 2 * self._theme.px(5))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        ref = self._ref(index)
        painter.save()
        if state & QStyle.StateFlag.State_MouseOver or (isinstance(ref, Ref) and self._has_key_focus(state)):
            painter.fillRect(box, self._theme.colour("accent_tint"))
        if isinstance(ref, Ref):
            size = self._theme.size(16)
            place = QRectF(box.left(), box.top() + self._theme.px(5) + self._theme.size(1.5), size, size)
            paint_icon(painter, place, self._theme, KIND_ICONS[ref.kind], "text2")
            painter.setPen(self._theme.colour("accent"))
            painter.setFont(self.font(index))
        else:
            is_here = bool(index.data(HERE))
            if is_here or self._has_key_focus(state):
                tall = box.adjusted(0, self._theme.px(3), 0, -self._theme.px(3))
                painter.fillRect(QRect(tall.left(), tall.top(), 3, tall.height()), self._theme.colour("accent"))
            painter.setPen(self._theme.colour("text" if is_here else "text2"))
            heavy = self._theme.font("small", 600)
            room = box.adjusted(self.left(index), 0, 0, 0)
            is_heavy = is_here and self._height(room, index, heavy) <= room.height()
            painter.setFont(heavy if is_heavy else self.font(index))
        words = box.adjusted(self.left(index), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, str(index.data()))
        painter.restore()

    @staticmethod
    def _height(room: QRect, index: QModelIndex | QPersistentModelIndex, font: QFont) -> int:
        tall = QRect(0, 0, room.width(), 10_000)
        return QFontMetrics(font).boundingRect(tall, Qt.TextFlag.TextWordWrap, str(index.data())).height()

    def _has_key_focus(self, state: QStyle.StateFlag) -> bool:
        return bool(state & QStyle.StateFlag.State_Selected) and self._list.hasFocus()

    def _ref(self, index: QModelIndex | QPersistentModelIndex) -> object:
        return index.data(Qt.ItemDataRole.UserRole)


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
        self.setMouseTracking(True)
        self.setItemDelegate(EntryDelegate(theme, self))
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
            item.setData(HERE, is_here)
            if is_here and not self.hasFocus():
                self.setCurrentRow(row)


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
        self._fit()
