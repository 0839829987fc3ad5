# SPDX-License-Identifier: EUPL-1.2
"""The two questions that outrank everything: danger now, perhaps under 18. Yes shows the number and the way on."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kit.signs.checklist import Reply
from kit.signs.contacts import CHILD_ROLE
from kit.store.standing_words import standing_short
from ui.history import Place
from ui.models.way import Way
from ui.widgets.big_answers import BigAnswers, QuestionCard
from ui.widgets.buttons import Button, plain_button, primary_button, quiet_button
from ui.widgets.frames import Card, clear_layout
from ui.widgets.icon_label import IconLabel
from ui.widgets.naming import named
from ui.widgets.numbers import BigNumber
from ui.widgets.reply_answers import reply_answers, show_reply
from ui.widgets.role_choice import RoleChoice
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.step_view import Step, StepView
from ui.widgets.text import Text


class FirstQuestions(StepView):
    REFILL_FOR = frozenset({"content_language", "role"})

    def __init__(self, way: Way) -> None:
        super().__init__(way)
        way.visit.changed.connect(self.fill_when_back)

    def fill(self) -> None:
        way, theme = self.way, self.way.theme
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        left = QVBoxLayout()
        left.setSpacing(theme.px(16))
        self.scrolling = scroll = ScrollColumn(theme)
        checklist = way.visit.checklist
        self._danger = self._question("danger", checklist.danger, 1)
        self._age = self._question("under_18", checklist.under_18, 2)
        scroll.column.addWidget(self._danger)
        scroll.column.addSpacing(theme.px(16))
        scroll.column.addWidget(self._age)
        scroll.column.addSpacing(theme.px(14))
        scroll.column.addLayout(self._role())
        scroll.column.addStretch(1)
        left.addWidget(scroll, 1)
        left.addLayout(self._foot())
        row.addLayout(left, 1)
        if self.is_wide:
            row.addLayout(self._side())
        self.column.addLayout(row, 1)
        self._show_danger()
        self._show_age()
        self._say_primary()

    def first_focus(self) -> QWidget | None:
        return self._answers["danger"].focus_target()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._primary.click()
        else:
            super().keyPressEvent(event)

    # -- the questions -------------------------------------------------------------------------------------------------

    def _question(self, key: str, reply: Reply, number: int) -> QuestionCard:
        if number == 1:
            self._answers: dict[str, BigAnswers] = {}
        way = self.way
        answers = reply_answers(way, key)
        show_reply(answers, reply)
        answers.chosen.connect(lambda value: self._answered(key, Reply(value)))
        self._answers[key] = answers
        return QuestionCard(way.theme, way.say(f"{key}_question"), way.say(f"{key}_help"), answers, number)

    def _answered(self, key: str, reply: Reply) -> None:
        self.way.visit.change(**{key: reply})
        if key == "danger":
            self._show_danger()
        self._show_age()
        self._say_primary()
        QTimer.singleShot(0, self, lambda: self._bring_in_sight(self._danger if key == "danger" else self._age))

    def _bring_in_sight(self, card: QuestionCard) -> None:
        """The number an answer shows stands where the eye is."""
        panel = card.findChild(Card)
        if panel is not None and panel.isVisible() and self.scrolling is not None:
            self.scrolling.ensureWidgetVisible(panel, 0, self.way.theme.px(12))

    def _show_danger(self) -> None:
        clear_layout(self._danger.shown)
        match self.way.visit.checklist.danger:
            case Reply.YES:
                self._danger.shown.addSpacing(self.way.theme.px(14))
                self._danger.shown.addWidget(self._call_now())
                self._danger.shown.addSpacing(self.way.theme.px(8))
            case Reply.UNKNOWN:
                self._danger.shown.addSpacing(self.way.theme.px(14))
                self._danger.shown.addWidget(self._in_sight())
            case _:
                pass

    def _call_now(self) -> Card:
        """The red panel: 112 as large as it goes, and what to say."""
        way, theme = self.way, self.way.theme
        panel = named(Card(theme, "danger", side=24, top=12), "danger_panel")
        row = QHBoxLayout()
        row.setSpacing(theme.px(30))
        number = QVBoxLayout()
        number.setSpacing(0)
        number.addWidget(Text(way.say("danger_yes_label"), "small", "on_acute", wrap=False))
        number.addWidget(named(BigNumber("112", "giant", tone="on_acute"), "danger_112"))
        number.addStretch(1)
        row.addLayout(number)
        words = QVBoxLayout()
        words.setSpacing(theme.px(12))
        words.addWidget(Text(way.say("danger_yes_body"), "body", "on_acute"))
        words.addWidget(Text(way.say("danger_yes_after"), "small", "on_acute"))
        words.addStretch(1)
        row.addLayout(words, 1)
        panel.column.addLayout(row)
        return panel

    def _in_sight(self) -> QWidget:
        theme = self.way.theme
        box = named(Card(theme, "callout", side=18, top=7), "danger_in_sight")
        box.setProperty("tone", "acute")
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        row.addWidget(IconLabel(theme, "phone", "acute_text", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(BigNumber("112", "number_l", tone="acute_text"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Text(self.way.say("danger_unknown_body")).beside(), 1, Qt.AlignmentFlag.AlignVCenter)
        box.column.addLayout(row)
        return box

    def _show_age(self) -> None:
        clear_layout(self._age.shown)
        checklist = self.way.visit.checklist
        if not checklist.may_be_under_18:
            return
        way, theme = self.way, self.way.theme
        head = way.say("under_18_yes_head" if checklist.under_18 is Reply.YES else "under_18_unknown_head")
        box = named(Card(theme, "callout", side=18, top=6), "under18_panel", head)
        box.setProperty("tone", "notice")
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        sign = IconLabel(theme, "info", "notice", 20)
        sign.setContentsMargins(0, theme.px(3), 0, 0)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(head, "h3"))
        words.addWidget(Text(way.say("under_18_body")))
        if checklist.danger is Reply.YES:
            words.addWidget(Text(way.say("under_18_after_danger"), weight=600))
        self._add_child_line(words)
        row.addLayout(words, 1)
        box.column.addLayout(row)
        self._age.shown.addSpacing(theme.px(14))
        self._age.shown.addWidget(box)

    def _add_child_line(self, column: QVBoxLayout) -> None:
        """The number of whoever the roles name for advice about a child."""
        way, language = self.way, self.way.language
        organisation = way.library.organisation(way.library.roles()[CHILD_ROLE].filled_by)
        if not organisation.phones:
            return
        phone = organisation.phones[0]
        row = QHBoxLayout()
        row.setContentsMargins(0, way.theme.px(2), 0, 0)
        row.setSpacing(way.theme.px(16))
        row.addWidget(named(BigNumber(phone.number, "number_l"), "under18_number"))
        words = QVBoxLayout()
        words.setSpacing(0)
        name = organisation.name.say(language).split(" (")[0]
        hours = phone.hours.say(language)
        is_compact = self.shape == "compact"
        standing = standing_short(way.library.wording, organisation.standing, language)
        words.addStretch(1)
        words.addWidget(Text(f"{name}, {hours}" if hours else name, "small", "text", wrap=is_compact))
        words.addWidget(Text(standing, "caption", wrap=is_compact))
        words.addStretch(1)
        row.addLayout(words, 1)
        column.addLayout(row)

    # -- around them ---------------------------------------------------------------------------------------------------

    def _role(self) -> QBoxLayout:
        """Who one is decides whom to ring first; it is remembered, and another is one tap away."""
        way, theme = self.way, self.way.theme
        question, roles = way.say("role_question"), RoleChoice(way)
        is_compact = self.shape == "compact"
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if is_compact else QBoxLayout.Direction.LeftToRight)
        row.setSpacing(theme.px(4 if is_compact else 12))
        row.addWidget(Text(question, "small", "text", weight=600, wrap=False), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(roles)
        row.addStretch(1)
        return row

    def _side(self) -> QVBoxLayout:
        way, theme = self.way, self.way.theme
        side = QVBoxLayout()
        side.setContentsMargins(0, theme.px(12), 0, 0)
        side.setSpacing(0)
        for words in (
            Text(way.say("first_two_head"), "small", "text", weight=600),
            Text(way.say("first_two_body"), "small"),
        ):
            words.setFixedWidth(theme.size(176))
            side.addWidget(words)
        side.addStretch(1)
        return side

    def _foot(self) -> QHBoxLayout | QVBoxLayout:
        way, theme = self.way, self.way.theme
        later = Text(way.say("change_later"), "small")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(12))
        buttons.setContentsMargins(0, 0, ScrollColumn.edge(theme), 0)
        back = named(quiet_button(theme, self.tr("Back")), "first_back")
        back.clicked.connect(lambda: self.place_chosen.emit(Place("start")))
        self._signs = named(plain_button(theme, way.say("go_on_signs")), "go_on_signs")
        self._signs.clicked.connect(lambda: self.step_chosen.emit(Step.SITUATION))
        self._card = named(
            primary_button(theme, way.say("to_route_card"), "arrow-right", trailing=True), "to_route_card"
        )
        self._card.clicked.connect(lambda: self.step_chosen.emit(Step.CARD))
        self._primary: Button = self._signs
        if self.shape == "compact":
            column = QVBoxLayout()
            column.setSpacing(theme.px(8))
            for button in (self._signs, self._card):
                buttons.addWidget(button, 1)
            column.addLayout(buttons)
            return column
        buttons.addWidget(later, 1)
        for button in (back, self._signs, self._card):
            buttons.addWidget(button)
        return buttons

    def _say_primary(self) -> None:
        """The route card is the main way on as soon as an answer leads there."""
        checklist = self.way.visit.checklist
        leads = checklist.danger is Reply.YES or checklist.may_be_under_18
        self._primary = self._card if leads else self._signs
        self._card.show_kind("primary" if leads else "plain")
        self._signs.show_kind("plain" if leads else "primary")
