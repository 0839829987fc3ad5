# SPDX-License-Identifier: EUPL-1.2
"""One language of a card: its name, the sentence, and the answers a finger can point to."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from kit.store.worker_cards import Answer, Shown
from ui.card_fonts import card_font
from ui.theme import Theme
from ui.widgets.fitted_text import FittedText
from ui.widgets.icon_label import IconLabel
from ui.widgets.naming import named

MARK = {"yes": "check", "no": "x", "unknown": "circle-help", "rather-not": "hand"}
"""The same mark in every language, so that one sees which answer a finger is on."""
_RIGHT_TO_LEFT, _LEFT_TO_RIGHT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
ICON = 24
_SMALLEST = 12
"""px: what words shrink to where a window leaves them no more room."""


class AnswerLine(QFrame):
    """An answer to point to. Nothing is pressed, kept or counted."""

    def __init__(self, theme: Theme, side: str, answer: Answer, language: str, largest: int) -> None:
        super().__init__()
        self.setProperty("kind", "pointed")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._row = row = QHBoxLayout(self)
        self._icon = IconLabel(theme, MARK[answer.id], "text", ICON)
        row.addWidget(self._icon)
        words = FittedText(answer.words, card_font(theme.family, language), largest, _SMALLEST)
        row.addWidget(named(words, f"{side}_answer_{answer.id}"), 1)

    def set_height(self, height: int) -> None:
        self.setFixedHeight(height)
        self._icon.show_size(min(ICON, int((height - 8) / self._theme.scale)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        has_room = event.size().width() >= self._theme.size(230)
        side, gap = self._theme.px(22 if has_room else 10), self._theme.px(18 if has_room else 10)
        self._row.setContentsMargins(side, 2, self._theme.px(8), 2)
        self._row.setSpacing(gap)
        super().resizeEvent(event)


class CardSide(QFrame):
    """`side` is "reader" or "worker": the worker's is white, larger, and runs in the direction of its language."""

    def __init__(self, theme: Theme, side: str, head: str, shown: Shown) -> None:
        super().__init__()
        self._theme, code, is_worker = theme, shown.language.code, side == "worker"
        named(self, f"card_{side}", shown.language.endonym)
        self.setProperty("kind", f"card-{side}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setLayoutDirection(_RIGHT_TO_LEFT if shown.language.direction == "rtl" else _LEFT_TO_RIGHT)
        self.setLocale(QLocale(code))  # what is in it is read aloud in that language
        font = card_font(theme.family, code)
        column = QVBoxLayout(self)
        side_space = theme.px(36 if is_worker else 28)
        column.setContentsMargins(side_space, theme.px(18), side_space, theme.px(20))
        column.setSpacing(theme.px(10))
        name = FittedText(head, font, theme.type_size("small"), theme.type_size("small"), "text2")
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column.addWidget(named(name, f"{side}_language"))
        largest = theme.size(56 if is_worker else theme.tokens.types["display"].size)
        sentence = FittedText(shown.sentence, font, largest, _SMALLEST, at_top=True)
        self.sentence = named(sentence, f"{side}_sentence")
        column.addWidget(self.sentence, 1)
        largest = theme.size(24 if is_worker else 20)
        self.answers = [AnswerLine(theme, side, answer, code, largest) for answer in shown.answers]
        for answer in self.answers:
            column.addWidget(answer)

    def minimumSizeHint(self) -> QSize:
        """Its words fit any width; the height it needs comes from them."""
        return QSize(self._theme.px(160), super().minimumSizeHint().height())

    def set_answer_height(self, height: int) -> None:
        """The same on both sides: an answer stands on one line in both languages."""
        for answer in self.answers:
            answer.set_height(height)
