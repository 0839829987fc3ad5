# SPDX-License-Identifier: EUPL-1.2
"""A row one can press: words, perhaps a line under them, and a chevron at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.theme import Theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Text

CHEVRON = 18


class LinkRow(QPushButton):
    """`tone` is the colour role of its words ("on_feature" on the filled card); `icon` stands before them."""

    def __init__(
        self, theme: Theme, words: str, under: str = "", *, icon: str = "", tone: str = "text", chevron: str = "accent",
        space: int = 8, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "row")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._head = Text(words, "body", tone, weight=500, tight=bool(under))
        self._head.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._under: Text | None = None
        extra = 0 if under else round(self._head.fontMetrics().height() * 0.2)
        self._head.setContentsMargins(0, extra, 0, 0)  # Qt puts a line's extra height under it
        row = QHBoxLayout(self)
        self._chevron, self._space = chevron, space
        row.setSpacing(theme.px(14))
        if icon:
            row.addWidget(IconLabel(theme, icon, "text2", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addWidget(self._head)
        row.addLayout(self._words, 1)
        self._measure()
        if chevron:
            theme.changed.connect(self._measure)
        self._say_under(under)
        self.setAccessibleName(f"{words}. {under}" if under else words)

    def say(self, words: str, under: str = "") -> None:
        self._head.say(words)
        self._say_under(under)
        self.setAccessibleName(f"{words}. {under}" if under else words)
        self.updateGeometry()

    def _say_under(self, words: str) -> None:
        """Most rows have nothing there, and a shelf holds sixty of them: its label is made when it has words."""
        if words and self._under is None:
            self._under = Text("", "small", tight=True)
            self._under.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._words.addWidget(self._under)
        if self._under is not None:
            self._under.say(words)
            self._under.setHidden(not words)

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return max(layout.totalHeightForWidth(width), self._theme.size(40)) if layout else 0

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalMinimumSize() if layout else super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._chevron:
            size = self._theme.size(CHEVRON)
            drawn = pixmap(
                self._theme, "chevron-right", self._chevron, CHEVRON, ratio=self.devicePixelRatioF(), stroke=2
            )
            painter = QPainter(self)
            painter.drawPixmap(self.width() - size, (self.height() - size) // 2, drawn)
            painter.end()

    def _measure(self) -> None:
        """Leave room for the chevron, which is painted: a label for each costs a tenth of opening the shelf."""
        layout = self.layout()
        if layout is not None:
            above = self._theme.px(self._space - 2)
            right = self._theme.px(14) + self._theme.size(CHEVRON) if self._chevron else 0
            layout.setContentsMargins(0, above, right, above)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._underline(on=True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._underline(on=False)
        super().leaveEvent(event)

    def _underline(self, *, on: bool) -> None:
        font = self._head.font()
        font.setUnderline(on)
        self._head.setFont(font)
