# SPDX-License-Identifier: EUPL-1.2
"""What a person adds to the hand-over, and a switch for every line of their own: off means it goes nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kit.moment import read_moment, told
from ui.models.hand_over import HandOverText
from ui.models.way import Way
from ui.theme import restyle
from ui.widgets.frames import clear_layout
from ui.widgets.icon_label import IconLabel
from ui.widgets.naming import named
from ui.widgets.own_words import OwnWords
from ui.widgets.switch import Switch
from ui.widgets.switch_row import SwitchRow
from ui.widgets.text import Hairline, Text

WRITTEN = ("where", "said", "promised", "thought")
"""Fields of the checklist in one's own words, in the order they are asked; the moment stands after the place."""
SHORT = 44
"""Height of the field for the place, a line; the others are higher."""


class HandOverFields(QWidget):
    """Writes in the visit; `switched` tells that another line goes along, or stays."""

    switched = Signal()

    def __init__(self, way: Way, text: HandOverText) -> None:
        super().__init__()
        self._way, self._text = way, text
        self._fields: dict[str, OwnWords] = {}
        self._switches: dict[str, Switch] = {}
        self._rung: dict[str, SwitchRow] = {}
        self._shown: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._build()
        self.follow()

    # -- building ------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        way, theme, column = self._way, self._way.theme, self._column
        column.addWidget(Text(way.say("handover_switch_head"), "h3"))
        column.addWidget(Text(way.say("handover_switch_hint"), "small"))
        column.addSpacing(theme.px(10))
        self._add_field("where", self.tr("Where was it?"), SHORT)
        self._add_moment()
        self._signs = QVBoxLayout()
        self._signs.setSpacing(0)
        column.addLayout(self._signs)
        for field in WRITTEN[1:]:
            self._add_field(field, way.say(f"handover_{field}"), 66)
        self._add_rung()
        note = QHBoxLayout()
        note.setSpacing(theme.px(8))
        note.addWidget(IconLabel(theme, "info", "text2", 18), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(Text(way.say("handover_names_note"), "small"), 1)
        column.addLayout(note)

    def _add_field(self, key: str, head: str, least: int) -> None:
        theme = self._way.theme
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(Text(head, "small", "text", weight=600, tight=True), 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._switch(key, head), 0, Qt.AlignmentFlag.AlignVCenter)
        field = self._fields[key] = named(OwnWords(theme, least=least), f"hand_over_{key}", head)
        field.written.connect(lambda words: self._way.visit.tell(key, words))
        field.left.connect(self._way.visit.line_left)
        self._column.addLayout(row)
        self._column.addSpacing(theme.px(4))
        self._column.addWidget(field)
        self._column.addSpacing(theme.px(12))

    def _switch(self, key: str, words: str) -> Switch:
        name = self.tr("Goes along: {0}").format(words)
        switch = named(Switch(self._way.theme, name, on=key not in self._way.visit.left_out), f"send_{key}")
        switch.toggled.connect(lambda on: self._let_go(key, on=on))
        self._switches[key] = switch
        return switch

    def _let_go(self, key: str, *, on: bool) -> None:
        self._text.switch(key, on=on)
        self.switched.emit()

    def _add_moment(self) -> None:
        theme, column = self._way.theme, self._column
        head = self.tr("When was it?")
        column.addWidget(Text(head, "small", "text", weight=600))
        column.addSpacing(theme.px(4))
        self._moment = named(QLineEdit(), "hand_over_when", head)
        self._moment.setProperty("kind", "field")
        self._moment.setTextMargins(-3, 0, 0, 0)  # its words under those of the fields that hold more lines
        self._moment.editingFinished.connect(self._moment_typed)
        self._wrong = named(Text("", "small", "acute_text"), "hand_over_when_wrong")
        self._wrong.hide()
        column.addWidget(self._moment)
        column.addWidget(self._wrong)
        column.addSpacing(theme.px(12))

    def _add_rung(self) -> None:
        theme, visit = self._way.theme, self._way.visit
        contacts = self._text.contacts()
        if not contacts:
            return
        self._column.addWidget(Text(self._way.say("handover_rung"), "small", "text", weight=600))
        for contact in contacts:
            name, purpose = contact.name.say(self._way.language), contact.purpose.say(self._way.language)
            hint = purpose if name.casefold() not in purpose.casefold() else ""
            row = SwitchRow(theme, f"rung_{contact.id}", name, hint, on=contact.id in visit.checklist.rung)
            row.toggled.connect(lambda on, one=contact.id: self._rang(one, on=on))
            self._rung[contact.id] = row
            self._column.addWidget(row)
            self._column.addWidget(Hairline())
        self._column.addSpacing(theme.px(12))

    # -- what was told -------------------------------------------------------------------------------------------------

    def _rang(self, contact: str, *, on: bool) -> None:
        others = tuple(one for one in self._way.visit.checklist.rung if one != contact)
        if on != (contact in self._way.visit.checklist.rung):
            self._way.visit.tell("rung", (*others, contact) if on else others)
            self._way.visit.line_left()

    def _moment_typed(self) -> None:
        """Shown back in full, so that one sees which day was meant; what cannot be read stays there to be mended."""
        typed, visit = self._moment.text(), self._way.visit
        if not self._moment.isModified():
            return
        meant = read_moment(typed, visit.checklist.when or datetime.now().astimezone()) if typed.strip() else None
        if typed.strip() and meant is None:
            self._say_wrong(
                self.tr("Type a day and a time, such as 24-11 14.05. The text still says {0}.").format(self._told)
            )
            return
        self._say_wrong("")
        visit.tell("when", meant)
        visit.line_left()
        self._moment.setText(self._told)

    @property
    def _told(self) -> str:
        when = self._way.visit.checklist.when
        return told(when, self._way.language) if when is not None else ""

    def _say_wrong(self, words: str) -> None:
        self._wrong.say(words)
        self._wrong.setVisible(bool(words))
        self._moment.setProperty("wrong", "true" if words else "false")
        self._moment.setAccessibleDescription(words)
        restyle(self._moment)

    # -- following the visit -------------------------------------------------------------------------------------------

    def follow(self) -> None:
        """Show what the visit holds now; where one types nothing moves."""
        checklist = self._way.visit.checklist
        for key, field in self._fields.items():
            words = getattr(checklist, key)
            field.show_words(words)
            self._switches[key].setEnabled(bool(words.strip()))
        if not self._moment.isModified():
            self._moment.setText(self._told)
        for contact, row in self._rung.items():
            row.switch.setChecked(contact in checklist.rung)
        self._show_signs()

    def _show_signs(self) -> None:
        lines = [(part, line) for part, line in self._text.own_lines if line.key not in WRITTEN]
        if lines == self._shown:
            return
        self._shown = lines
        theme = self._way.theme
        clear_layout(self._signs)
        for part, line in lines:
            row = QHBoxLayout()
            row.setContentsMargins(0, theme.px(8), 0, theme.px(8))
            row.setSpacing(theme.px(10))
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Text(part.head, "small", "text", weight=600))
            first = line.own.strip().splitlines()[0] if line.own.strip() else ""
            words.addWidget(Text(_enough(first), "small"))
            row.addLayout(words, 1)
            row.addWidget(self._switch(line.key, f"{part.head}, {first}"), 0, Qt.AlignmentFlag.AlignVCenter)
            self._signs.addLayout(row)
            self._signs.addWidget(Hairline())
        if lines:
            self._signs.addSpacing(theme.px(12))
        self._order_tabs([line.key for _, line in lines])

    def _order_tabs(self, signs: Sequence[str]) -> None:
        """As on the screen; in each line the field first, for one writes before one decides whether it goes along."""
        first, *others = ((self._fields[key], self._switches[key]) for key in WRITTEN)
        stops = [
            *first,
            self._moment,
            *(self._switches[key] for key in signs),
            *(one for pair in others for one in pair),
            *(row.switch for row in self._rung.values()),
        ]
        for one, after in pairwise(stops):
            QWidget.setTabOrder(one, after)


def _enough(first: str) -> str:
    """Of someone's words as many as one needs to know which they are."""
    return first if len(first) <= 30 else f"{first[:30].rpartition(' ')[0] or first[:28]}\u00a0…"
