# SPDX-License-Identifier: EUPL-1.2
"""Words as large as their place allows: on a card a sentence may be small, but never cut off."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

_LEADING = Qt.AlignmentFlag.AlignLeading


def largest_that_fits(words: str, font: QFont, room: QSize, largest: int, smallest: int) -> int:
    """Size in px, between the two, at which `words` wrap into `room`; the smallest when they never do."""
    low, high = smallest, largest
    while low < high:
        middle = (low + high + 1) // 2
        if _fits(words, font, room, middle):
            low = middle
        else:
            high = middle - 1
    return low


def largest_on_a_line(words: str, font: QFont, room: QSize, largest: int, smallest: int) -> int:
    """The same for words that do not wrap."""
    for px in range(largest, smallest, -1):
        metrics = _metrics(font, px)
        if metrics.horizontalAdvance(words) <= room.width() and metrics.height() <= room.height():
            return px
    return smallest


def height_at(words: str, font: QFont, width: int, px: int) -> int:
    """What the words need, wrapped at `width`."""
    return _metrics(font, px).boundingRect(QRect(0, 0, width, 100_000), Qt.TextFlag.TextWordWrap, words).height()


def _fits(words: str, font: QFont, room: QSize, px: int) -> bool:
    metrics = _metrics(font, px)
    widest = max((metrics.horizontalAdvance(word) for word in words.split()), default=0)
    return widest <= room.width() and height_at(words, font, room.width(), px) <= room.height()


def _metrics(font: QFont, px: int) -> QFontMetrics:
    sized = QFont(font)
    sized.setPixelSize(px)
    return QFontMetrics(sized)


class FittedText(QLabel):
    """`largest` and `smallest` in px; the two the same for words of one size.

    It takes what room there is; its direction is that of the widget around it.
    """

    def __init__(
        self, words: str, font: QFont, largest: int, smallest: int, tone: str = "text", *, at_top: bool = False
    ) -> None:
        super().__init__()
        self._font, self._largest, self._smallest = font, largest, min(smallest, largest)
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(_LEADING | (Qt.AlignmentFlag.AlignTop if at_top else Qt.AlignmentFlag.AlignVCenter))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.words = words
        self.setText(words)
        self.setAccessibleName(words)
        self._size(self._smallest)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """The least it can do with: what is left over it takes as it comes."""
        return height_at(self.words, self._font, max(width, 1), self._smallest)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, _metrics(self._font, self._smallest).height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.contentsRect().size()
        self._size(largest_that_fits(self.words, self._font, room, self._largest, self._smallest))

    def _size(self, px: int) -> None:
        if self.font().pixelSize() != px:
            sized = QFont(self._font)
            sized.setPixelSize(px)
            self.setFont(sized)
