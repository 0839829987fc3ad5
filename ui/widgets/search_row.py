# SPDX-License-Identifier: EUPL-1.2
"""The row over every page: search, and the two languages. Small, it also opens the menu the sidebar became."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from kit.languages import Language
from ui.theme import Theme
from ui.widgets.buttons import plain_button
from ui.widgets.naming import named
from ui.widgets.search_box import SearchBox
from ui.widgets.segments import Segments
from ui.widgets.text import Text

WALKING = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Languages(Segments):
    """The two languages of everything one reads, each by its own name to a screen reader."""

    def __init__(self, theme: Theme, name: str, language: Language) -> None:
        super().__init__(theme, name, [("nl", "NL"), ("en", "EN")], language.value)
        self.set_words()

    def set_words(self) -> None:
        self.setAccessibleName(QCoreApplication.translate("SearchRow", "Language"))
        self.say("nl", "NL", "Nederlands")
        self.say("en", "EN", "English")


class SearchRow(QFrame):
    """Facts: `typed` the text, `walked` so many hits on, `entered`, `left` (Escape), `language_chosen`, `menu_asked`."""

    typed = Signal(str)
    walked = Signal(int)
    entered = Signal()
    left = Signal()
    language_chosen = Signal(str)
    menu_asked = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme, self._shape = theme, "normal"
        self.setProperty("kind", "search-row")
        theme.dress(self)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self.menu = named(plain_button(theme, "", "menu"), "menu_button")
        self.menu.clicked.connect(self.menu_asked)
        self.box = SearchBox(theme, "search_box", "")
        self.box.textEdited.connect(self.typed)
        self.box.installEventFilter(self)
        self.hint = Text("Ctrl K", "caption", "text3", wrap=False)
        self.languages = Languages(theme, "language", language)
        self.languages.chosen.connect(self.language_chosen)
        self._row.addWidget(self.menu)
        self._row.addWidget(self.box)
        self._row.addWidget(self.hint)
        self._row.addWidget(self.languages)
        self._row.setAlignment(self.languages, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._measure)
        self.set_words()
        self._measure()

    def set_words(self) -> None:
        self.menu.say(self.tr("Menu"))
        short = self._shape in ("compact", "narrow")
        full = self.tr("Search for a sign, organisation, term or number")
        self.box.setPlaceholderText(self.tr("Search") if short else full)
        self.box.setAccessibleName(self.tr("Search the kit"))
        self.languages.set_words()

    def take_shape(self, shape: str) -> None:
        self._shape = shape
        self.set_words()
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.set_words()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in WALKING:
                self.walked.emit(WALKING[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit()
                return True
            if key == Qt.Key.Key_Escape and self.box.text():
                self.box.clear()
                self.left.emit()
                return True
        return False

    def _measure(self) -> None:
        shape, t = self._shape, self._theme
        small = shape in ("compact", "narrow")
        side = t.px(20 if small else 28)
        self._row.setContentsMargins(side, t.px(8), t.px(20 if small else 24), t.px(9))
        self._row.setSpacing(t.px(12))
        self.menu.setVisible(shape == "compact")
        self.hint.setVisible(not small)
        self.box.setMaximumWidth(16777215 if small else t.size(t.tokens.size["search_box"]))
        self._row.setStretchFactor(self.box, 1 if small else 1000)
        self._row.setStretchFactor(self.languages, 0 if small else 1)
        self.setFixedHeight(t.px(t.tokens.size["search_row"]) + (2 if t.scale > 1 else 0))
