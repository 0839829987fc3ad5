# SPDX-License-Identifier: EUPL-1.2
"""Beside the hits: the words that were searched besides those typed, and what the keyboard does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.naming import named
from ui.widgets.text import Hairline, Text


class SearchSide(QWidget):
    """`word_chosen` carries a word one wants to search for alone."""

    word_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._query, self._fewer = "", False
        self._words: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(2), 0, 0)
        column.setSpacing(theme.px(16))
        self._also, self._also_column = _column(theme.px(8))
        also = self._also_column
        self._also_head = Text("", "small", "text", weight=600, wrap=False)
        self._chips_box = named(QWidget(), "also_searched")
        self._chips = Flow(theme.px(8), self._chips_box)
        self._why = Text("", "small")
        self._line = Hairline()
        for part in (self._also_head, self._chips_box, self._why):
            also.addWidget(part)
        self._keys, keys = _column(theme.px(4))
        self._keys_head = Text("", "small", "text", weight=600)
        keys.addWidget(self._keys_head)
        self._does = [self._key(keys, key) for key in ("↓ ↑", "Enter", "Esc")]
        column.addWidget(self._also)
        column.addWidget(self._line)
        column.addWidget(self._keys)
        self._is_broad = True
        self.set_words()

    def _key(self, column: QVBoxLayout, key: str) -> Text:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(10))
        does = Text("", "small", wrap=False)
        row.addWidget(Text(key, "caption", "text", weight=600, wrap=False))
        row.addWidget(does)
        row.addStretch(1)
        column.addLayout(row)
        return does

    def set_words(self) -> None:
        self._also_head.say(self.tr("Also searched for"))
        self._keys_head.say(self.tr("With the keyboard"))
        does = (self.tr("through the hits"), self.tr("open"), self.tr("back to where you were"))
        for label, words in zip(self._does, does, strict=True):
            label.say(words)
        if self._words:
            self.show_words(self._query, self._words, fewer=self._fewer)

    def show_words(self, query: str, words: tuple[str, ...], *, fewer: bool) -> None:
        """`fewer`: the words are those that were kept, because all words together stand nowhere."""
        self._query, self._words, self._fewer = query, words, fewer
        self._chips.clear()
        for word in words:
            chip = named(Chip(self._theme, word, menu=False), f"also_{word}", self.tr("Search for {0}").format(word))
            chip.clicked.connect(lambda _=False, word=word: self.word_chosen.emit(word))
            self._chips.addWidget(chip)
        typed = query.strip()
        self._why.say(
            self.tr("All words of “{0}” together stand nowhere. These were kept.").format(typed)
            if fewer
            else self.tr("The glossary ties these words to “{0}”. Press one to search for it alone.").format(typed)
        )
        self._show_what_fits()

    def take_shape(self, *, is_broad: bool) -> None:
        """Broad: a column at the right. Else only the words, over the list."""
        self._is_broad = is_broad
        width = self._theme.size(250)
        self.setMinimumWidth(width if is_broad else 0)
        self.setMaximumWidth(width if is_broad else 16777215)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        has_words = bool(self._words)
        beside, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._also_column.setDirection(under if self._is_broad else beside)
        self._also_column.setStretchFactor(self._chips_box, 0 if self._is_broad else 1)
        self._also.setVisible(has_words)
        self._why.setVisible(self._is_broad)
        self._line.setVisible(has_words and self._is_broad)
        self._keys.setVisible(self._is_broad)
        self.setVisible(has_words or self._is_broad)
        self._chips_box.updateGeometry()


def _column(spacing: int) -> tuple[QWidget, QVBoxLayout]:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return box, column
