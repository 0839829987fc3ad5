# SPDX-License-Identifier: EUPL-1.2
"""Search inside the list of signs: a small box above it that leaves only the rows with these words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.naming import named
from ui.widgets.text import Text


class SignFilter(QFrame):
    """`typed` carries what stands in the box, `closed` that it was emptied and put away, `entered` goes to the list."""

    typed = Signal(str)
    closed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self.setProperty("kind", "float")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 4, 4)
        row.setSpacing(theme.px(6))
        row.addWidget(IconLabel(theme, "search", "text2", 18))
        self.box = named(QLineEdit(text), "sign_filter", self.tr("Find in these signs"))
        self.box.setProperty("kind", "bare")
        self.box.setPlaceholderText(self.tr("Find in these signs"))
        self.box.textChanged.connect(self.typed)
        self.box.installEventFilter(self)
        row.addWidget(self.box, 1)
        self.count = named(Text("", "small", "text", weight=600, wrap=False), "sign_filter_count")
        row.addWidget(self.count)
        words = self.tr("Close and show all signs")
        close = named(Button(theme, "", "icon", "x"), "sign_filter_close", words)
        close.setToolTip(words)
        close.clicked.connect(self.close_box)
        row.addWidget(close)

    def say_count(self, number: int | None) -> str:
        """Tell how many rows are left, None for nothing asked; the words, for a screen reader."""
        words = "" if number is None else self.tr("%n sign(s)", "", number)
        self.count.say(words)
        return words

    def open_box(self) -> None:
        self.show()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def close_box(self) -> None:
        self.hide()
        self.box.clear()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc clears and closes; Enter and Down go to the first sign that is left."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Escape:
                    self.close_box()
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
                    self.entered.emit()
                    return True
        return False
