# SPDX-License-Identifier: EUPL-1.2
"""The answers to a first question: yes, no, I do not know. The steps and the counter's one screen ask alike."""

from __future__ import annotations

from kit.signs.checklist import Reply
from ui.models.way import Way
from ui.widgets.big_answers import BigAnswers

QUESTIONS = {"danger": "danger", "under_18": "under18"}
"""Fields of the checklist, with the names of their answers in the window."""
LETTERS = {"j": "yes", "y": "yes", "n": "no", "?": "unknown"}


def reply_answers(way: Way, field: str, *, is_slim: bool = False) -> BigAnswers:
    """The answers, none chosen; `chosen` tells the value of a Reply."""
    choices = [(one.value, way.say(f"reply_{one.value}")) for one in (Reply.YES, Reply.NO, Reply.UNKNOWN)]
    question = way.say(f"{field}_question")
    return BigAnswers(way.theme, QUESTIONS[field], question, choices, letters=LETTERS, is_slim=is_slim)


def show_reply(answers: BigAnswers, reply: Reply) -> None:
    """Show it as chosen without telling anyone; none while nobody asked."""
    answers.show_key("" if reply is Reply.NOT_ASKED else reply.value)
