# SPDX-License-Identifier: EUPL-1.2
"""The two first questions as two slim rows: no answer closes the way on, and what they change shows on the card beside."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kit.signs.checklist import Reply
from ui.models.way import Way
from ui.widgets.big_answers import BigAnswers
from ui.widgets.frames import Card
from ui.widgets.naming import named
from ui.widgets.reply_answers import QUESTIONS, reply_answers, show_reply
from ui.widgets.text import Hairline, Text


class CounterQuestions(Card):
    def __init__(self, way: Way, *, is_beside: bool) -> None:
        gap = 4 if is_beside else 10
        super().__init__(way.theme, "card", side=18, top=gap + 1)
        named(self, "counter_questions")
        self._way = way
        self._answers: dict[str, BigAnswers] = {}
        for place, field in enumerate(QUESTIONS):
            if place:
                self.column.addSpacing(way.theme.px(gap))
                self.column.addWidget(Hairline())
                self.column.addSpacing(way.theme.px(gap))
            answers = reply_answers(way, field, is_slim=True)
            answers.chosen.connect(lambda key, field=field: way.visit.change(**{field: Reply(key)}))
            self._answers[field] = answers
            row: QHBoxLayout | QVBoxLayout = QHBoxLayout() if is_beside else QVBoxLayout()
            row.setSpacing(way.theme.px(12 if is_beside else 8))
            words = Text(way.say(f"{field}_question"), weight=600)
            row.addWidget(words.beside() if is_beside else words, 1, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(answers)
            self.column.addLayout(row)
        self.follow()

    def focus_target(self) -> QWidget:
        return self._answers["danger"].focus_target()

    def take_focus(self) -> None:
        """Come from the signs under it."""
        self._answers["under_18"].focus_target().setFocus(Qt.FocusReason.TabFocusReason)

    def follow(self) -> None:
        checklist = self._way.visit.checklist
        for field, answers in self._answers.items():
            show_reply(answers, getattr(checklist, field))
