# SPDX-License-Identifier: EUPL-1.2
"""A person, a place or a group; two facts that lead elsewhere; which town and form. Each may be skipped and changed later."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kit.signs.checklist import Form, Situation
from ui.models.way import Way
from ui.widgets.big_answers import BigAnswers, QuestionCard
from ui.widgets.buttons import plain_button, primary_button
from ui.widgets.chip import Chip
from ui.widgets.fact_button import FactButton
from ui.widgets.flow import Flow
from ui.widgets.naming import named
from ui.widgets.region_field import RegionField
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.step_view import Step, StepView
from ui.widgets.text import Text

LETTERS = {"p": "person", "l": "place", "g": "group"}


FACTS = {"asks_for_help": "asks-for-help", "found_offending": "found-offending"}
"""Fields of the checklist, with the route each leads to."""


class PlaceOrPerson(StepView):
    def __init__(self, way: Way) -> None:
        super().__init__(way)
        way.visit.changed.connect(self.fill_when_back)

    def fill(self) -> None:
        way, theme = self.way, self.way.theme
        self.scrolling = scroll = ScrollColumn(theme)
        column = scroll.column
        column.setSpacing(theme.px(16))
        column.addWidget(self._situation())
        column.addWidget(self._facts())
        last = QHBoxLayout() if self.is_wide else QVBoxLayout()
        last.setSpacing(theme.px(16))
        last.addWidget(self._region(), 1)
        last.addWidget(self._form(), 1)
        column.addLayout(last)
        column.addStretch(1)
        self.column.addWidget(scroll, 1)
        self.column.addSpacing(theme.px(16))
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(12))
        foot.setContentsMargins(0, 0, ScrollColumn.edge(theme), 0)
        if self.shape != "compact":
            foot.addWidget(Text(self.tr("You may skip each question and change it later."), "small"), 1)
        back = named(plain_button(theme, self.tr("Back")), "situation_back")
        back.clicked.connect(lambda: self.step_chosen.emit(Step.FIRST))
        self._on = named(primary_button(theme, self.on_words(), "arrow-right", trailing=True), "situation_on")
        self._on.clicked.connect(self._leave)
        foot.addWidget(back)
        if self.back_to is None:
            to_card = named(plain_button(theme, way.say("to_route_card")), "situation_route_card")
            to_card.clicked.connect(lambda: self._leave(Step.CARD))
            foot.addWidget(to_card)
        else:
            back.hide()
        foot.addWidget(self._on)
        self.column.addLayout(foot)

    def first_focus(self) -> QWidget | None:
        return self._answers.focus_target()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._place.field.hasFocus():
            self._on.click()
        else:
            super().keyPressEvent(event)

    # -- the three questions -------------------------------------------------------------------------------------------

    def _situation(self) -> QuestionCard:
        way = self.way
        choices = [(one.value, way.say(f"situation_{one.value}")) for one in Situation]
        chosen = way.visit.checklist.situation
        question = way.say("situation_question")
        self._answers = BigAnswers(
            way.theme,
            "situation",
            question,
            choices,
            chosen.value if chosen else "",
            letters=LETTERS,
        )
        self._answers.chosen.connect(self._situation_chosen)
        card = QuestionCard(way.theme, question, "", self._answers)
        self._hint = Text("", "small")
        card.shown.addSpacing(way.theme.px(8))
        card.shown.addWidget(self._hint)
        self._say_hint()
        return card

    def _situation_chosen(self, key: str) -> None:
        self.way.visit.change(situation=Situation(key))
        self._say_hint()

    def _say_hint(self) -> None:
        chosen = self.way.visit.checklist.situation
        self._hint.say(self.way.say(f"situation_{chosen.value}_hint") if chosen else "")
        self._hint.setVisible(chosen is not None)

    def _facts(self) -> QuestionCard:
        """Two facts, told in the words of the routes they lead to. Each is one tap, and one tap takes it away."""
        way, theme = self.way, self.way.theme
        card = QuestionCard(theme, way.say("facts_question"), "", None)
        row = QHBoxLayout() if self.is_wide else QVBoxLayout()
        row.setSpacing(theme.px(12))
        routes = {route.id: route for route in way.library.routes()}
        for fact, route_id in FACTS.items():
            if route_id not in routes:
                continue
            told = routes[route_id].when.say(way.language)
            switch = named(FactButton(theme, told, on=getattr(way.visit.checklist, fact)), fact)
            switch.toggled.connect(lambda on, fact=fact: way.visit.change(**{fact: on}))
            row.addWidget(switch, 1)
        card.shown.addLayout(row)
        return card

    def _region(self) -> QuestionCard:
        way, theme = self.way, self.way.theme
        card = QuestionCard(theme, way.say("region_question"), "", None)
        self._place = RegionField(theme, way.directory, way.language, way.visit.checklist.region)
        self._place.place_chosen.connect(lambda code: way.settings.change(region=code))
        card.shown.addWidget(self._place)
        card.shown.addStretch(1)
        return card

    def _form(self) -> QuestionCard:
        way, theme = self.way, self.way.theme
        card = QuestionCard(theme, way.say("form_question"), "", None)
        self._chips: dict[str, Chip] = {}
        box = QWidget()
        chips = Flow(theme.px(8), box)
        for key in (*(form.value for form in Form), "unknown"):
            chip = named(Chip(theme, way.say(f"form_{key}"), menu=False), f"form_{key}")
            chip.clicked.connect(lambda _=False, key=key: self._form_chosen(key))
            self._chips[key] = chip
            chips.addWidget(chip)
        card.shown.addWidget(box)
        self._show_form()
        return card

    def _form_chosen(self, key: str) -> None:
        chosen = None if key == "unknown" else Form(key)
        self.way.visit.change(form=None if chosen is self.way.visit.checklist.form else chosen)
        self._show_form()

    def _show_form(self) -> None:
        form = self.way.visit.checklist.form
        for key, chip in self._chips.items():
            chip.show_choice(self.way.say(f"form_{key}"), chosen=form is not None and form.value == key)

    # -- going on ------------------------------------------------------------------------------------------------------

    def _leave(self, step: object = Step.SECTOR) -> None:
        """What was typed and is no known place goes along as it was said: the card names it and the nearest spelling."""
        typed, visit = self._place.field.text().strip(), self.way.visit
        place = self.way.directory.place(visit.checklist.region) if visit.checklist.region else None
        known = place is not None and typed in (place.name.nl, place.name.en)
        if typed and not known:
            found = self.way.directory.named(typed)
            if found is not None:
                self.way.settings.change(region=found.code)
            else:
                visit.change(region="", region_said=typed)
        elif not typed and visit.checklist != replace(visit.checklist, region="", region_said=""):
            visit.change(region="", region_said="")
        if step is Step.CARD:
            self.step_chosen.emit(step)
        else:
            self.go_on(Step.SECTOR)
