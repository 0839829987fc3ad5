# SPDX-License-Identifier: EUPL-1.2
"""The interpreter line: the person's own number with its client code, or the hole where it should stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kit.content.standing import ContactStanding, Standing
from kit.languages import Language
from kit.settings import OwnNumber
from kit.store.standing_words import standing_short
from kit.store.wording import Wording
from ui.spoken import digit_by_digit
from ui.theme import Theme
from ui.widgets.acute_strip import copy_number
from ui.widgets.buttons import plain_button
from ui.widgets.contact_card import EmptyOwnNumber
from ui.widgets.frames import Card
from ui.widgets.naming import named
from ui.widgets.numbers import BigNumber
from ui.widgets.text import Text


class InterpreterBox(QWidget):
    """`fill_in_asked`: the person wants to write down the number."""

    fill_in_asked = Signal()

    def __init__(self, theme: Theme, wording: Wording, language: Language, own: OwnNumber | None) -> None:
        super().__init__()
        self._theme, self._wording, self._language = theme, wording, language
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._number(own) if own is not None and own.number else self._hole())

    def _number(self, own: OwnNumber) -> Card:
        say, label = self._wording.say, self._wording.say("own_interpreter", self._language)
        card = named(Card(self._theme, "contact", side=18, top=12), "interpreter")
        card.setProperty("first", "true")
        card.column.addWidget(Text(f"{label}: {own.name}" if own.name else label, "small"))
        number = named(BigNumber(own.number, "number_l"), "interpreter_number")
        number.setAccessibleName(f"{own.name or label}: {digit_by_digit(own.number)}")
        card.column.addWidget(number)
        if own.note:
            card.column.addWidget(Text(f"{say('own_interpreter_code', self._language)}: {own.note}", "body"))
        standing = standing_short(self._wording, ContactStanding(Standing.OWN), self._language)
        card.column.addWidget(Text(standing, "caption", "text3"))
        card.column.addSpacing(self._theme.px(6))
        copy = plain_button(self._theme, QCoreApplication.translate("ContactDetail", "Copy number"), "copy")
        copy.clicked.connect(lambda: copy_number(copy, own.number))
        row = QHBoxLayout()
        row.addWidget(named(copy, "copy_interpreter"))
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _hole(self) -> EmptyOwnNumber:
        say = self._wording.say
        empty, fill_in = say("own_empty", self._language), say("own_fill_in", self._language)
        hole = EmptyOwnNumber(self._theme, "interpreter", say("own_interpreter", self._language), empty, fill_in)
        hole.fill_in_asked.connect(self.fill_in_asked)
        return hole
