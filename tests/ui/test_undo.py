# SPDX-License-Identifier: EUPL-1.2
"""Taking back: step by step, the last one first, and nothing that was answered elsewhere is lost by it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from kit.signs.checklist import Checklist, Form, Reply, SignAnswer, with_answer, with_words
from ui.models.undo import Taken, Undo, What

AT = datetime(2026, 11, 24, 14, 32, tzinfo=UTC)
SEEN, NOT_SEEN = SignAnswer.SEEN, SignAnswer.NOT_SEEN


class Desk:
    """A checklist with its undo, driven as the visit drives them."""

    def __init__(self) -> None:
        self.now, self.undo = Checklist(), Undo()

    def answers(self, sign: str, answer: SignAnswer) -> None:
        self.takes(What.ANSWER, with_answer(self.now, sign, answer, AT), sign)

    def writes(self, sign: str, words: str) -> None:
        self.takes(What.WORDS, with_words(self.now, sign, words), sign)

    def takes(self, what: What, after: Checklist, sign: str = "") -> None:
        before, self.now = self.now, after
        self.undo.took(Taken(what, sign, before, after))

    def back(self) -> What | None:
        moved = self.undo.undo(self.now)
        return self._moved(moved)

    def again(self) -> What | None:
        return self._moved(self.undo.redo(self.now))

    def _moved(self, moved: tuple[Checklist, Taken] | None) -> What | None:
        if moved is None:
            return None
        self.now, step = moved
        return step.what


def test_answers_go_back_one_by_one_with_their_times_and_come_again() -> None:
    desk = Desk()
    desk.answers("A", SEEN)
    desk.answers("B", NOT_SEEN)
    desk.answers("A", NOT_SEEN)
    assert [desk.back(), desk.now.answers, desk.back(), desk.now.answers] == [
        What.ANSWER, {"A": SEEN, "B": NOT_SEEN}, What.ANSWER, {"A": SEEN},
    ]  # fmt: skip
    assert desk.now.times == {"A": AT}
    desk.back()
    assert (desk.now, desk.back()) == (Checklist(), None)
    while desk.again():
        pass
    assert desk.now.answers == {"A": NOT_SEEN, "B": NOT_SEEN}


def test_letters_typed_in_one_line_are_one_step_until_the_line_is_left() -> None:
    desk = Desk()
    for words in ("Z", "Ze", "Zes"):
        desk.writes("A", words)
    desk.undo.line_left()
    desk.writes("A", "Zes matrassen")
    assert (desk.back(), desk.now.words) == (What.WORDS, {"A": "Zes"})
    assert (desk.back(), desk.now.words) == (What.WORDS, {})


def test_a_line_that_was_emptied_by_its_own_undo_leaves_no_step() -> None:
    desk = Desk()
    desk.answers("A", SEEN)
    desk.writes("A", "Zes")
    desk.writes("A", "")
    assert (desk.back(), desk.now) == (What.ANSWER, Checklist())


def test_words_beside_two_signs_are_two_steps() -> None:
    desk = Desk()
    desk.writes("A", "a")
    desk.writes("B", "b")
    desk.writes("A", "aa")
    assert [desk.back(), desk.back()] == [What.WORDS, What.WORDS]
    assert desk.now.words == {"A": "a"}


def test_clearing_gives_all_of_it_back() -> None:
    desk = Desk()
    desk.answers("A", SEEN)
    desk.writes("A", "Zes matrassen")
    full = desk.now
    desk.takes(What.CLEARING, replace(full, answers={}, words={}, times={}))
    assert (desk.back(), desk.now) == (What.CLEARING, full)


def test_sector_and_form_go_back_and_what_was_answered_elsewhere_stays() -> None:
    desk = Desk()
    desk.takes(What.SECTOR, replace(desk.now, sector="AGR"))
    desk.takes(What.FORM, replace(desk.now, form=Form.LABOUR))
    desk.now = replace(desk.now, danger=Reply.YES, region="GM1783")
    assert (desk.back(), desk.now.form, desk.now.sector) == (What.FORM, None, "AGR")
    assert desk.back() is What.SECTOR
    assert desk.now == Checklist(danger=Reply.YES, region="GM1783")


def test_a_new_step_lets_go_of_what_was_taken_back_and_another_visit_of_everything() -> None:
    desk = Desk()
    desk.answers("A", SEEN)
    desk.back()
    desk.answers("B", SEEN)
    assert desk.again() is None
    desk.undo.forget()
    assert (desk.undo.can_undo, desk.undo.can_redo, desk.back()) == (False, False, None)
