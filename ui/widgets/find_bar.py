# SPDX-License-Identifier: EUPL-1.2
"""Find in page: a bar at the top of the text, so hit and "3 van 12" are in one glance."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.naming import named
from ui.widgets.reading_view import ReadingView
from ui.widgets.text import Text


class FindBar(QFrame):
    """Searches the text of one view. Enter goes on, Shift+Enter back, Esc closes and leaves the place."""

    closed = Signal()

    def __init__(self, theme: Theme, view: ReadingView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._view = theme, view
        self._found: list[QTextCursor] = []
        self._current = -1
        self.setProperty("kind", "float")
        self.box = named(QLineEdit(), "find_box")
        self.box.setProperty("kind", "bare")
        self.count = named(Text("", "small", "text", weight=600, wrap=False), "find_count")
        self._before = named(Button(theme, "", "icon", "chevron-up"), "find_before")
        self._next = named(Button(theme, "", "icon", "chevron-down"), "find_next")
        self._close = named(Button(theme, "", "icon", "x"), "find_close")
        self._lay_out()
        self.box.textChanged.connect(self._search)
        self.box.installEventFilter(self)
        self._before.clicked.connect(lambda: self._step(-1))
        self._next.clicked.connect(lambda: self._step(1))
        self._close.clicked.connect(self.close_bar)
        self.set_words()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 4, 4)
        row.setSpacing(self._theme.px(6))
        row.addWidget(IconLabel(self._theme, "search", "text2", 18))
        row.addWidget(self.box, 1)
        row.addWidget(self.count)
        for button in (self._before, self._next, self._close):
            row.addWidget(button)

    def set_words(self) -> None:
        self.box.setPlaceholderText(self.tr("Find on this page"))
        self.box.setAccessibleName(self.tr("Find on this page"))
        for button, words in (
            (self._before, self.tr("Previous place")),
            (self._next, self.tr("Next place")),
            (self._close, self.tr("Close find")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self._tell()

    def open_bar(self) -> None:
        self.show()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()
        self._search()

    def close_bar(self) -> None:
        self.hide()
        self._view.mark([], -1)
        self._found, self._current = [], -1
        self.closed.emit()

    def search_again(self) -> None:
        """The page was loaded anew (theme, zoom, language): find the same words in it."""
        if self.isVisible():
            self._search()

    def _search(self) -> None:
        self._found = self._view.find_all(self.box.text())
        self._current = 0 if self._found else -1
        self._show()

    def _step(self, by: int) -> None:
        if self._found:
            self._current = (self._current + by) % len(self._found)
            self._show()

    def _show(self) -> None:
        self._view.mark(self._found, self._current)
        self._tell()

    def _tell(self) -> None:
        if not self.box.text():
            words = ""
        elif not self._found:
            words = self.tr("Not on this page")
        else:
            words = self.tr("{0} of {1}").format(self._current + 1, len(self._found))
        self.count.say(words)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_words()
