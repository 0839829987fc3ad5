# SPDX-License-Identifier: EUPL-1.2
"""Beside the hits: the words that were searched besides those typed, each a press from gone, and what the keys do."""

from __future__ import annotations

from textwrap import shorten

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.buttons import link_button
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.naming import named
from ui.widgets.text import Hairline, Text

LONGEST = 24
"""Letters in a chip: some of our terms are whole sentences, told in full beside the pointer and to a screen reader."""


class SearchSide(QWidget):
    """`word_removed`: not to be searched besides any more; `words_wanted`: all of them again."""

    word_removed = Signal(str)
    words_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._query = ""
        self._words: tuple[str, ...] = ()
        self._removed: tuple[str, ...] = ()
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
        self._again = named(link_button(theme, "", "undo-2"), "words_again")
        self._again.clicked.connect(self.words_wanted)
        for part in (self._also_head, self._chips_box, self._why, self._again):
            also.addWidget(part)
        self._keys, keys = _column(theme.px(6))
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
        self._say()

    def show_words(self, query: str, words: tuple[str, ...], removed: tuple[str, ...]) -> None:
        """`words` were searched besides `query`; `removed` were taken away by the person."""
        if (query.strip(), words, removed) == (self._query, self._words, self._removed):
            return
        had_keyboard = self._chips_box.isAncestorOf(QApplication.focusWidget() or self)
        changed = words != self._words
        self._query, self._words, self._removed = query.strip(), words, removed
        if changed:
            self._chips.clear()
            for word in words:
                shown = shorten(word, LONGEST, placeholder=" …")
                chip = named(Chip(self._theme, shown, menu=False, closes=True), f"also_{word}")
                chip.setToolTip(word)
                chip.clicked.connect(lambda _=False, word=word: self.word_removed.emit(word))
                self._chips.addWidget(chip)
        self._say()
        self._show_what_fits()
        if had_keyboard:
            self._keep_keyboard()

    def _say(self) -> None:
        for chip in self._chips_box.findChildren(Chip):
            chip.setAccessibleName(self.tr("Also searched for {0}, press to leave it out").format(chip.toolTip()))
        told = self.tr("Words that go with “{0}” here. Press one to leave it out.")
        self._why.say(told.format(self._query) if self._words else "")
        self._again.say(self.tr("Search for %n left out too", "", len(self._removed)))

    def _keep_keyboard(self) -> None:
        """The word that was pressed is gone: on to the next, else to what brings it back."""
        first = self._chips.itemAt(0)
        stop = first.widget() if first is not None else self._again
        if stop is not None:
            stop.show()
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_shape(self, *, is_broad: bool) -> None:
        """Broad: a column at the right. Else only the words, over the list."""
        self._is_broad = is_broad
        width = self._theme.size(250)
        self.setMinimumWidth(width if is_broad else 0)
        self.setMaximumWidth(width if is_broad else 16777215)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        has_words = bool(self._words or self._removed)
        beside, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._also_column.setDirection(under if self._is_broad else beside)
        self._also_column.setStretchFactor(self._chips_box, 0 if self._is_broad else 1)
        self._also.setVisible(has_words)
        self._chips_box.setVisible(bool(self._words))
        self._why.setVisible(self._is_broad and bool(self._words))
        self._again.setVisible(bool(self._removed))
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
