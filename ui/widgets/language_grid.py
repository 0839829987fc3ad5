# SPDX-License-Identifier: EUPL-1.2
"""The names of languages in themselves, one large tile each, all equally large: a worker points, nobody chooses for them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from kit.content.cards import CardLanguage
from kit.languages import Language
from ui.card_fonts import card_font, has_every_letter
from ui.theme import Theme
from ui.widgets.fitted_text import largest_on_a_line
from ui.widgets.naming import named

LARGEST, SMALLEST = 30, 16
"""px of a name at 100 %."""
TALL, LEAST = 120, 56
"""px of a tile: as high as there is room for, and never too small for a finger."""
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class LanguageTile(QPushButton):
    """One language. Where no typeface has its letters it shows its name for the reader, who can say it aloud."""

    walked = Signal(Qt.Key)

    def __init__(self, theme: Theme, language: CardLanguage, reader: Language) -> None:
        super().__init__()
        self.language = language
        self.setProperty("kind", "language")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(LEAST)
        self.setMaximumHeight(theme.size(TALL))
        self.face = card_font(theme.family, language.code)
        self.is_drawn = has_every_letter(language.endonym, self.face)
        name = language.name.say(reader)
        self.words = language.endonym if self.is_drawn else name
        if not self.is_drawn:
            self.face = card_font(theme.family, reader.value)
        self.setText(self.words.replace("&", "&&"))
        self.setLocale(QLocale(language.code))  # a screen reader takes the voice of the language
        named(self, f"language_{language.code}", language.endonym)
        missing = QCoreApplication.translate("LanguageGrid", "This device has no letters for it.")
        self.setAccessibleDescription(name if self.is_drawn else f"{name}. {missing}")
        self.setToolTip("" if self.is_drawn else missing)

    def sizeHint(self) -> QSize:
        return QSize(LEAST, LEAST)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, LEAST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            self.walked.emit(Qt.Key(event.key()))
        elif event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)


class LanguageGrid(QWidget):
    """`pointed` tells the code of the language whose tile was pressed."""

    pointed = Signal(str)

    def __init__(self, theme: Theme, languages: Sequence[CardLanguage], reader: Language) -> None:
        super().__init__()
        self._theme, self._columns = theme, 0
        named(self, "languages", QCoreApplication.translate("LanguageGrid", "Languages"))
        self.tiles = [LanguageTile(theme, language, reader) for language in languages]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(14))
        for tile in self.tiles:
            tile.clicked.connect(lambda _=False, code=tile.language.code: self.pointed.emit(code))
            tile.walked.connect(lambda key, tile=tile: self._walk(tile, key))
        self._arrange(4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        size = event.size()
        self._arrange(2 if size.height() > size.width() else 4)
        super().resizeEvent(event)
        self._grid.activate()
        self._fit()

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for index in range(max(self._columns, columns)):
            self._grid.setColumnStretch(index, 1 if index < columns else 0)
        self._columns = columns
        for index, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, index // columns, index % columns)

    def _fit(self) -> None:
        """One size for all of them, as large as the longest name allows."""
        largest = self._theme.size(LARGEST)
        for tile in self.tiles:
            room = QSize(tile.width() - 2 * self._theme.px(10), tile.height() - 6)
            largest = largest_on_a_line(tile.words, tile.face, room, largest, SMALLEST)
        for tile in self.tiles:
            sized = QFont(tile.face)
            sized.setPixelSize(largest)
            tile.setFont(sized)

    def _walk(self, tile: LanguageTile, key: Qt.Key) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -self._columns, Qt.Key.Key_Down: self._columns}
        place = self.tiles.index(tile) + step[key]
        if 0 <= place < len(self.tiles):
            self.tiles[place].setFocus(Qt.FocusReason.TabFocusReason)
