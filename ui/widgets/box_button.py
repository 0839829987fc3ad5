# SPDX-License-Identifier: EUPL-1.2
"""A button whose face is a small layout of labels: a number in the strip, a row that leads somewhere."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Text


class BoxButton(QPushButton):
    """Fill `face`; what is in it lets presses through, and the button is as high as its words need."""

    def __init__(self, kind: str, *, vertical: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.face: QBoxLayout = QVBoxLayout(self) if vertical else QHBoxLayout(self)
        self.face.setContentsMargins(0, 0, 0, 0)
        self.face.setSpacing(0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, stretch: int = 0, alignment: Qt.AlignmentFlag | None = None) -> None:
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if alignment is None:
            self.face.addWidget(widget, stretch)
        else:
            self.face.addWidget(widget, stretch, alignment)

    def sizeHint(self) -> QSize:
        return self.face.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.face.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return self.face.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self.face.totalHeightForWidth(width) if self.face.hasHeightForWidth() else self.sizeHint().height()


class LinkRow(BoxButton):
    """A row that leads somewhere: words and a chevron, at least 46 high."""

    def __init__(self, theme: Theme, words: str, *, tone: str = "text", chevron: str = "accent") -> None:
        super().__init__("row")
        self._theme = theme
        self.label = Text(words, "body", tone, weight=500)
        self.add(self.label, 1)
        self.add(IconLabel(theme, "chevron-right", chevron, 18), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(words)
        theme.changed.connect(self._measure)
        self._measure()

    def say(self, words: str) -> None:
        self.label.say(words)
        self.setAccessibleName(words)

    def _measure(self) -> None:
        # Qt puts the extra of the line height under the words; three pixels more above keep them in the middle.
        self.face.setContentsMargins(0, self._theme.px(12), 0, self._theme.px(9))
