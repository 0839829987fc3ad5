# SPDX-License-Identifier: EUPL-1.2
"""Read the hand-over before it goes: shown as the receiver will see it, with a switch for every line of one's own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kit.signs.handover import HandOver, Line, Part
from ui.history import Place
from ui.models.hand_over import hand_over_of, hand_over_text, to_clipboard
from ui.widgets.buttons import primary_button, quiet_button
from ui.widgets.frames import Card, clear_layout
from ui.widgets.icon_label import IconLabel
from ui.widgets.naming import named
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.step_view import Step, StepView
from ui.widgets.switch import Switch
from ui.widgets.text import Hairline, Text


class HandOverView(StepView):
    def fill(self) -> None:
        way, theme = self.way, self.way.theme
        self.column.addLayout(self._head())
        self.column.addSpacing(theme.px(12))
        self.scrolling = scroll = ScrollColumn(theme)
        self._sheet = named(Card(theme, "card", side=36 if self.is_wide else 24, top=26), "hand_over_text")
        scroll.column.addWidget(self._sheet)
        if self.is_wide:
            row = QHBoxLayout()
            row.setSpacing(theme.px(20))
            row.addWidget(scroll, 1)
            row.addWidget(self._side())
            self.column.addLayout(row, 1)
        else:
            scroll.column.addSpacing(theme.px(16))
            self._add_choices(scroll.column)
            self.column.addWidget(scroll, 1)
            self.column.addSpacing(theme.px(10))
            self.column.addLayout(self._copy_row())
        scroll.column.addStretch(1)
        self._fill_switches()
        self._show(hand_over_of(way))

    def first_focus(self) -> QWidget | None:
        return self._copy

    @property
    def text(self) -> str:
        """What would be copied now."""
        return hand_over_text(self.way, self.way.visit.left_out)

    def _head(self) -> QHBoxLayout:
        way = self.way
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(way.say("handover_preview_title"), "h1"))
        words.addWidget(Text(way.say("handover_preview_hint"), "body", "text2"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, ScrollColumn.edge(way.theme), 0)
        row.addLayout(words, 1)
        back = named(quiet_button(way.theme, self.tr("Back to the route card"), "arrow-left"), "back_to_card")
        back.clicked.connect(lambda: self.step_chosen.emit(Step.CARD))
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    # -- the text ------------------------------------------------------------------------------------------------------

    def _show(self, text: HandOver) -> None:
        theme, column = self.way.theme, self._sheet.column
        clear_layout(column)
        column.addWidget(Text(text.title, "h2"))
        column.addWidget(Text(text.made_on, "small"))
        column.addSpacing(theme.px(10))
        column.addWidget(Hairline())
        for part in text.parts:
            column.addSpacing(theme.px(10))
            column.addWidget(Text(part.head, "body", weight=600))
            for line in part.lines:
                self._add_line(column, line)
        column.addSpacing(theme.px(16))
        column.addWidget(Hairline())
        column.addSpacing(theme.px(6))
        column.addWidget(Text(text.last, "small"))

    def _add_line(self, column: QVBoxLayout, line: Line) -> None:
        if line.text:
            column.addWidget(Text(f"– {line.text}"))
        if not line.own:
            return
        if line.key not in self.way.visit.left_out:
            column.addWidget(Text(line.own))
            return
        gone = Card(self.way.theme, "left-out", side=8, top=2)
        gone.column.addWidget(Text(self.way.say("handover_left_out"), "small", "on_selected"))
        column.addWidget(gone)

    # -- what goes along -----------------------------------------------------------------------------------------------

    def _side(self) -> QWidget:
        theme = self.way.theme
        side = QWidget()
        side.setFixedWidth(theme.size(300) + ScrollColumn.edge(theme))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        scroll = ScrollColumn(theme)
        self._add_choices(scroll.column)
        scroll.column.addStretch(1)
        column.addWidget(scroll, 1)
        column.addLayout(self._copy_row())
        return side

    def _add_choices(self, column: QVBoxLayout) -> None:
        way, theme = self.way, self.way.theme
        column.addWidget(Text(self.tr("Where was it?"), "small", "text", weight=600))
        column.addSpacing(theme.px(4))
        where = named(QLineEdit(way.visit.checklist.where), "hand_over_where", self.tr("Where was it?"))
        where.setProperty("kind", "field")
        where.textEdited.connect(self._where_typed)
        column.addWidget(where)
        column.addSpacing(theme.px(14))
        column.addWidget(Text(way.say("handover_switch_head"), "h3"))
        column.addWidget(Text(way.say("handover_switch_hint"), "small"))
        self._switches = QVBoxLayout()
        self._switches.setSpacing(0)
        column.addLayout(self._switches)
        column.addSpacing(theme.px(10))
        note = QHBoxLayout()
        note.setSpacing(theme.px(8))
        note.addWidget(IconLabel(theme, "info", "text2", 18), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(Text(way.say("handover_names_note"), "small"), 1)
        column.addLayout(note)

    def _copy_row(self) -> QHBoxLayout:
        theme = self.way.theme
        self._copy = named(primary_button(theme, self.tr("Copy as text"), "copy"), "copy_hand_over")
        self._copy.clicked.connect(self._copy_text)
        row = QHBoxLayout()
        pack = named(quiet_button(theme, self.tr("Visit pack"), "printer"), "to_pack")
        pack.clicked.connect(lambda: self.place_chosen.emit(Place("pack")))
        row.setContentsMargins(0, 0, ScrollColumn.edge(theme), 0)
        row.addWidget(self._copy, 1)
        row.addWidget(pack)
        return row

    def _fill_switches(self) -> None:
        clear_layout(self._switches)
        for part in hand_over_of(self.way).parts:
            for line in part.lines:
                if line.own:
                    self._switches.addLayout(self._switch(part, line))
                    self._switches.addWidget(Hairline())

    def _switch(self, part: Part, line: Line) -> QHBoxLayout:
        theme = self.way.theme
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        row.setSpacing(theme.px(10))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(part.head, "small", "text", weight=600))
        first = line.own.splitlines()[0]
        words.addWidget(
            Text(first if len(first) <= 40 else f"{first[:40].rpartition(' ')[0] or first[:38]} …", "small")
        )
        row.addLayout(words, 1)
        switch = named(
            Switch(theme, f"{part.head}: {first}", on=line.key not in self.way.visit.left_out), f"send_{line.key}"
        )
        switch.toggled.connect(lambda on, key=line.key: self._switched(key, on=on))
        row.addWidget(switch, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _switched(self, key: str, *, on: bool) -> None:
        visit = self.way.visit
        visit.left_out = visit.left_out - {key} if on else visit.left_out | {key}
        self._show(hand_over_of(self.way))

    def _where_typed(self, words: str) -> None:
        had = bool(self.way.visit.checklist.where)
        self.way.visit.change(where=words)
        self._show(hand_over_of(self.way))
        if bool(words) != had:
            self._fill_switches()

    def _copy_text(self) -> None:
        to_clipboard(self.text)
        self._copy.show_icon("check")
        self._copy.say(self.tr("Copied"))
