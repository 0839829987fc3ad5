# SPDX-License-Identifier: EUPL-1.2
"""Before anything is typed: what one can search for, a few examples, and what was searched in this run."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.frames import Card, clear_layout
from ui.widgets.icon_label import IconLabel
from ui.widgets.naming import named
from ui.widgets.text import Hairline, Text

KINDS = (
    ("route", QT_TRANSLATE_NOOP("SearchStart", "A route: what to do now"), ("child in danger", "112")),
    ("eye", QT_TRANSLATE_NOOP("SearchStart", "A sign: what you see, hear or read"), ("passport", "sleeping")),
    ("phone", QT_TRANSLATE_NOOP("SearchStart", "An organisation, by name, place or number"), ("CoMensha", "0800")),
    ("book-open", QT_TRANSLATE_NOOP("SearchStart", "A page or a term"), ("exploitation", "shelter")),
)
EXAMPLES = (
    QT_TRANSLATE_NOOP("SearchStart", "child in danger"),
    QT_TRANSLATE_NOOP("SearchStart", "passport"),
    QT_TRANSLATE_NOOP("SearchStart", "sleeping"),
    QT_TRANSLATE_NOOP("SearchStart", "exploitation"),
    QT_TRANSLATE_NOOP("SearchStart", "shelter"),
)
"""Said once for the translators; the words above that are names or numbers are the same in both languages."""


class SearchStart(QWidget):
    text_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._recent: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(10), 0, 0)
        self._column.setSpacing(theme.px(10))
        self.set_words()

    def set_words(self) -> None:
        clear_layout(self._column)
        self._column.addWidget(Text(self.tr("What are you looking for?"), "h1"))
        self._column.addWidget(Text(self.tr("Type a word, a name or a number in the box above."), "body", "text2"))
        self._column.addSpacing(self._theme.px(8))
        card = Card(self._theme)
        card.setMaximumWidth(self._theme.size(828))
        for place, (icon, words, examples) in enumerate(KINDS):
            if place:
                card.column.addWidget(Hairline())
            card.column.addLayout(self._kind(icon, self.tr(str(words)), examples))
        self._column.addWidget(card)
        if self._recent:
            self._column.addSpacing(self._theme.px(8))
            self._column.addWidget(Text(self.tr("Searched in this run, kept in memory only"), "small", weight=600))
            self._column.addWidget(self._chips(self._recent, "recent"))

    def show_recent(self, recent: tuple[str, ...]) -> None:
        if recent != self._recent:
            self._recent = recent
            self.set_words()

    def _kind(self, icon: str, words: str, examples: tuple[str, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, self._theme.px(10), 0, self._theme.px(10))
        row.setSpacing(self._theme.px(14))
        row.addWidget(IconLabel(self._theme, icon, "accent", 22), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Text(words, "body", weight=500, tight=True), 1)
        row.addWidget(self._chips(tuple(self.tr(example) for example in examples), "example"))
        return row

    def _chips(self, texts: tuple[str, ...], name: str) -> QWidget:
        box = QWidget()
        flow = Flow(self._theme.px(8), box)
        for place, text in enumerate(texts, start=1):
            chip = named(Chip(self._theme, text, menu=False), f"{name}_{place}", self.tr("Search for {0}").format(text))
            chip.clicked.connect(lambda _=False, text=text: self.text_chosen.emit(text))
            flow.addWidget(chip)
        return box
