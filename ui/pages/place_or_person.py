# SPDX-License-Identifier: EUPL-1.2
"""A person, or only a place; which town; which form, if known. Each may be skipped and changed later."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kit.signs.checklist import Form, Situation
from ui.widgets.big_answers import BigAnswers, QuestionCard
from ui.widgets.buttons import plain_button, primary_button
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.naming import named
from ui.widgets.region_field import RegionField
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.step_view import Step, StepView
from ui.widgets.text import Text

LETTERS = {"p": "person", "l": "place"}


class PlaceOrPerson(StepView):
    def fill(self) -> None:
        way, theme = self.way, self.way.theme
        self.scrolling = scroll = ScrollColumn(theme)
        cards = QWidget()
        cards.setMaximumWidth(theme.size(820))
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        for card in (self._situation(), self._region(), self._form()):
            column.addWidget(card)
        row = QHBoxLayout()  # a column asks its rows how high they are at its own width, not at their largest
        row.addWidget(cards, 1)
        row.addStretch(0)
        scroll.column.addLayout(row)
        scroll.column.addStretch(1)
        self.column.addWidget(scroll, 1)
        self.column.addSpacing(theme.px(16))
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(12))
        foot.setContentsMargins(0, 0, ScrollColumn.edge(theme), 0)
        if self.shape != "compact":
            foot.addWidget(Text(self.tr("You may skip each question and change it later."), "small"), 1)
        back = named(plain_button(theme, self.tr("Back")), "situation_back")
        back.clicked.connect(lambda: self.step_chosen.emit(Step.FIRST))
        self._on = named(primary_button(theme, self.tr("Go on"), "arrow-right", trailing=True), "situation_on")
        self._on.clicked.connect(self._go_on)
        to_card = named(plain_button(theme, way.say("to_route_card")), "situation_route_card")
        to_card.clicked.connect(lambda: self._leave(Step.CARD))
        for button in (back, to_card, self._on):
            foot.addWidget(button)
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
        choices = [(one.value, way.say(f"situation_{one.value}")) for one in (Situation.PERSON, Situation.PLACE)]
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

    def _region(self) -> QuestionCard:
        way, theme = self.way, self.way.theme
        card = QuestionCard(theme, way.say("region_question"), "", None)
        self._place = RegionField(theme, way.directory, way.language, way.visit.checklist.region)
        self._place.setMaximumWidth(theme.size(460))
        self._place.place_chosen.connect(lambda code: way.settings.change(region=code))
        row = QHBoxLayout()
        row.addWidget(self._place, 3)
        row.addStretch(1)
        card.shown.addLayout(row)
        return card

    def _form(self) -> QuestionCard:
        way, theme = self.way, self.way.theme
        card = QuestionCard(theme, way.say("form_question"), "", None)
        self._chips: dict[str, Chip] = {}
        chips = Flow(theme.px(8))
        for key in (*(form.value for form in Form), "unknown"):
            chip = named(Chip(theme, way.say(f"form_{key}"), menu=False), f"form_{key}")
            chip.clicked.connect(lambda _=False, key=key: self._form_chosen(key))
            self._chips[key] = chip
            chips.addWidget(chip)
        card.shown.addLayout(chips)
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

    def _go_on(self) -> None:
        self._leave(Step.SECTOR)

    def _leave(self, step: Step) -> None:
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
        self.step_chosen.emit(step)
