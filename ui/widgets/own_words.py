# SPDX-License-Identifier: EUPL-1.2
"""The field for the person's own words: it grows with them, and takes its own letters back before the list's steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from ui.actions import REDO, UNDO
from ui.theme import Theme


class OwnWords(QPlainTextEdit):
    """`written` carries the words at each change, `left` tells that the keyboard went elsewhere. `least` is its height."""

    written = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, *, least: int = 88) -> None:
        super().__init__()
        self._theme, self._least = theme, least
        self.setProperty("kind", "field")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self.textChanged.connect(lambda: self.written.emit(self.toPlainText()))
        self._grow()

    def show_words(self, words: str) -> None:
        """Other words without telling anyone; what was typed before them cannot be taken back here any more."""
        if self.toPlainText() != words:
            self.blockSignals(True)
            self.setPlainText(words)
            self.moveCursor(QTextCursor.MoveOperation.End)
            self.blockSignals(False)
            self._grow()

    def event(self, event: QEvent) -> bool:
        """Undo is the list's as soon as the field has nothing left of its own."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            for keys, has_own in ((UNDO, document.isUndoAvailable()), (REDO, document.isRedoAvailable())):
                if _is_one_of(event, keys):
                    event.setAccepted(has_own)
                    return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_one_of(event, REDO):  # Qt knows only one of the two on each system
            self.redo()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _grow(self) -> None:
        """As high as `least`, growing with the words to 200."""
        line = self.fontMetrics().lineSpacing()
        lines = int(self.document().size().height())
        wanted = lines * line + self._theme.px(24)
        self.setFixedHeight(min(max(wanted, self._theme.size(self._least)), self._theme.size(200)))


def _is_one_of(event: QKeyEvent, keys: Sequence[str]) -> bool:
    pressed = QKeySequence(event.keyCombination())
    return any(QKeySequence(one) == pressed for one in keys)
