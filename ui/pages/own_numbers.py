# SPDX-License-Identifier: EUPL-1.2
"""Six lines for the numbers no national list knows. Saved as one types; a cleared line can be put back."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from kit.settings import OwnLine, OwnNumber
from ui.settings_store import SettingsStore
from ui.theme import Theme
from ui.widgets.buttons import link_button
from ui.widgets.frames import Card, clear_layout
from ui.widgets.naming import named
from ui.widgets.page import Page
from ui.widgets.text import Hairline, Text

NOTHING = OwnNumber()


class OwnNumbersPage(Page):
    def __init__(self, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(theme)
        self._settings = settings
        self._lines: dict[OwnLine, OwnLineForm] = {}
        self.set_words()
        settings.changed.connect(self._settings_changed)

    def title(self) -> str:
        return self.tr("Own numbers")

    def restyled(self) -> None:
        self.set_words()

    def let_go(self) -> None:
        clear_layout(self.column)
        self._lines.clear()

    def width_changed(self, shape: str) -> None:
        for line in self._lines.values():
            line.take_shape(shape)

    def set_words(self) -> None:
        self.let_go()
        self.column.addWidget(Text(self.tr("Your own numbers"), "h1"))
        lead = self.tr(
            "These come first on every route card, after 112. They stay on this device and are saved at once."
        )
        self.column.addWidget(Text(lead, "body", "text2"))
        self.column.addSpacing(self.theme.px(12))
        card = Card(self.theme)
        card.setMaximumWidth(self.theme.size(900))
        for index, line in enumerate(OwnLine):
            if index:
                card.column.addWidget(Hairline())
            form = OwnLineForm(self.theme, line, self._head(line), self._why(line))
            form.show_number(self._settings.now.own_numbers.get(line, NOTHING))
            form.take_shape(self.shape)
            form.number_changed.connect(lambda own, line=line: self._settings.set_own_number(line, own))
            self._lines[line] = form
            card.column.addWidget(form)
        self.column.addWidget(card)
        self.column.addStretch(1)

    def _settings_changed(self, names: Set[str]) -> None:
        if "own_numbers" in names:
            for line, form in self._lines.items():
                form.show_number(self._settings.now.own_numbers.get(line, NOTHING))

    def _head(self, line: OwnLine) -> str:
        return {
            OwnLine.CONTACT_PERSON: self.tr("Contact person of the municipality"),
            OwnLine.TEAM_LEADER: self.tr("Team leader"),
            OwnLine.POLICE: self.tr("Contact at the police"),
            OwnLine.INTERPRETER: self.tr("Interpreter line"),
            OwnLine.ON_CALL: self.tr("On call, evening and weekend"),
            OwnLine.OTHER: self.tr("Someone else"),
        }[line]

    def _why(self, line: OwnLine) -> str:
        return {
            OwnLine.CONTACT_PERSON: self.tr(
                "The route ends with this person. Do you not know the number? Ask your team leader."
            ),
            OwnLine.TEAM_LEADER: self.tr("For advice and for the decision to go on."),
            OwnLine.POLICE: self.tr("A named officer, when you have one. In danger, call 112."),
            OwnLine.INTERPRETER: self.tr("With your client code in the note."),
            OwnLine.ON_CALL: self.tr("Who answers outside office hours."),
            OwnLine.OTHER: self.tr("A number you want to have at hand."),
        }[line]


class OwnLineForm(QWidget):
    """One line: name, number and note. `number_changed` carries an OwnNumber at each change a person makes."""

    number_changed = Signal(object)

    def __init__(self, theme: Theme, line: OwnLine, head: str, why: str) -> None:
        super().__init__()
        self._theme, self._cleared = theme, NOTHING
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(10), 0, theme.px(14))
        column.setSpacing(theme.px(2))
        top = QHBoxLayout()
        top.addWidget(Text(head, "h3", tight=True), 1)
        self._clear = named(link_button(theme, self.tr("Clear")), f"own_{line.value}_clear")
        self._clear.setAccessibleName(self.tr("Clear: {0}").format(head))
        self._clear.clicked.connect(self._clear_or_undo)
        top.addWidget(self._clear)
        column.addLayout(top)
        column.addWidget(Text(why, "small"))
        self._fields = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fields.setSpacing(theme.px(12))
        column.addLayout(self._fields)
        self.name = self._field(f"own_{line.value}_name", self.tr("Name"), head, 3)
        self.number = self._field(f"own_{line.value}_number", self.tr("Number"), head, 2)
        self.note = self._field(f"own_{line.value}_note", self.tr("Note"), head, 3)
        self._say_clear()

    def take_shape(self, shape: str) -> None:
        beside = shape in ("normal", "wide")
        self._fields.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def show_number(self, own: OwnNumber) -> None:
        """Show what is kept, without touching the field one is typing in."""
        if own != self._value():
            for field, words in ((self.name, own.name), (self.number, own.number), (self.note, own.note)):
                if field.text() != words:
                    field.setText(words)
        self._say_clear()

    def _field(self, name: str, words: str, head: str, stretch: int) -> QLineEdit:
        box = QVBoxLayout()
        box.setSpacing(self._theme.px(2))
        field = named(QLineEdit(), name, f"{head}: {words}")
        field.setProperty("kind", "field")
        field.textEdited.connect(self._edited)
        field.installEventFilter(self)
        label: QLabel = Text(words, "caption", wrap=False)
        label.setBuddy(field)
        box.addWidget(label)
        box.addWidget(field)
        self._fields.addLayout(box, stretch)
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._cleared = NOTHING
            self._say_clear()
        return False

    def _value(self) -> OwnNumber:
        return OwnNumber(self.name.text().strip(), self.number.text().strip(), self.note.text().strip())

    def _edited(self) -> None:
        self._cleared = NOTHING
        self._say_clear()
        self.number_changed.emit(self._value())

    def _clear_or_undo(self) -> None:
        back, self._cleared = self._cleared, self._value()
        for field, words in ((self.name, back.name), (self.number, back.number), (self.note, back.note)):
            field.setText(words)
        if back != NOTHING:
            self._cleared = NOTHING
        self.number_changed.emit(back)
        self._say_clear()

    def _say_clear(self) -> None:
        is_undo = self._cleared != NOTHING and self._value() == NOTHING
        self._clear.say(self.tr("Put back") if is_undo else self.tr("Clear"))
        self._clear.setVisible(is_undo or self._value() != NOTHING)
