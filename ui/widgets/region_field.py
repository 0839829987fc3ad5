# SPDX-License-Identifier: EUPL-1.2
"""Type a municipality; what fits stands under the field, and when nothing fits, what was perhaps meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kit.languages import Language
from ui.theme import Theme, restyle
from ui.widgets.buttons import quiet_button
from ui.widgets.frames import clear_layout
from ui.widgets.naming import named
from ui.widgets.text import Text

if TYPE_CHECKING:
    from kit.store.directory import Directory, Place

MOST = 6


class RegionField(QWidget):
    """`place_chosen` carries a code, "" when the field was emptied."""

    place_chosen = Signal(str)

    def __init__(self, theme: Theme, directory: Directory, language: Language, code: str) -> None:
        super().__init__()
        self._theme, self._directory, self._language = theme, directory, language
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        self.field = named(QLineEdit(), "region_field", self.tr("Your municipality"))
        self.field.setProperty("kind", "field")
        self.field.setPlaceholderText(self.tr("Name of the municipality"))
        self.field.textEdited.connect(self._typed)
        self.field.returnPressed.connect(self._take_first)
        column.addWidget(self.field)
        self._note = Text("", "small", "acute_text")
        self._note.hide()
        column.addWidget(self._note)
        self._offers = QVBoxLayout()
        self._offers.setSpacing(0)
        column.addLayout(self._offers)
        self._found: tuple[Place, ...] = ()
        self._fits = False
        place = directory.place(code) if code else None
        if place is not None:
            self.field.setText(place.name.say(language))

    def _typed(self, text: str) -> None:
        clear_layout(self._offers)
        self._found = self._directory.places_named(text, MOST)
        self._fits = bool(self._found)
        if not self._fits:
            self._found = self._directory.places(text, MOST)
        self._say_wrong(wrong=bool(text.strip()) and not self._fits)
        for place in self._found:
            self._offer(place)
        if not text.strip():
            self.place_chosen.emit("")

    def _offer(self, place: Place) -> None:
        name = place.name.say(self._language)
        words = f"{name}, {place.within}" if place.within else name
        button = named(quiet_button(self._theme, words), f"region_{place.code}")
        button.setStyleSheet("text-align: left")
        button.clicked.connect(lambda _=False, place=place: self._take(place))
        self._offers.addWidget(button)

    def _say_wrong(self, *, wrong: bool) -> None:
        self.field.setProperty("wrong", "true" if wrong else "false")
        restyle(self.field)
        words = self.tr("No place with this name. Did you mean one of these?")
        self._note.say(words if self._found else self.tr("No place with this name. Look at the spelling."))
        self._note.setVisible(wrong)

    def _take_first(self) -> None:
        """Enter takes what is meant beyond doubt. Else it goes to what is offered: another town brings other numbers."""
        meant = self._directory.named(self.field.text())
        if meant is not None or (self._fits and len(self._found) == 1):
            self._take(meant or self._found[0])
        elif self._found and (offer := self._offers.itemAt(0)) is not None and (first := offer.widget()) is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, place: Place) -> None:
        self.field.setText(place.name.say(self._language))
        self._found = ()
        self._say_wrong(wrong=False)
        clear_layout(self._offers)
        self.field.setFocus()
        self.place_chosen.emit(place.code)
