# SPDX-License-Identifier: EUPL-1.2
"""Someone is faster than the window: what was to happen to a view finds that it is gone, and nothing breaks."""

from __future__ import annotations

from journeys.person import Person
from PySide6.QtWidgets import QWidget

from kit.content.model import Kind, Ref
from kit.errors import ContentError
from kit.settings import Role
from kit.signs.checklist import SignAnswer
from ui.app import broken_page
from ui.history import Place
from ui.pages.signs import SignsPage
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.step_view import Step


def signs_page(person: Person) -> SignsPage:
    page = person.window.page("signs")
    assert isinstance(page, SignsPage)
    return page


def all_is_done(person: Person) -> None:
    """Several turns of the event loop: errors in it fail the test."""
    person.qtbot.wait(0)
    person.qtbot.wait(0)


def test_a_new_visit_begins_while_a_sign_was_about_to_open(person: Person) -> None:
    page = signs_page(person)
    person.window.go(Place("signs", Ref(Kind.SIGN, "AGR-01")))
    all_is_done(person)
    page.visit.start_anew()
    page.open(Ref(Kind.SIGN, "AGR-01"))
    page.new_visit()
    all_is_done(person)
    assert page.visit.checklist.is_empty


def test_what_is_answered_after_a_new_visit_finds_no_hand_over_of_the_old_one(person: Person) -> None:
    page = signs_page(person)
    person.window.go(Place("signs", Step.HAND_OVER))
    all_is_done(person)
    page.new_visit()
    all_is_done(person)
    page.visit.answer("GEN-05", SignAnswer.SEEN)
    all_is_done(person)
    assert page.visit.checklist.answer("GEN-05") is SignAnswer.SEEN


def test_two_steps_back_at_once_lead_into_the_sector_before(person: Person) -> None:
    page = signs_page(person)
    page.visit.choose_sector("SCP")
    page.visit.answer("SCP-06", SignAnswer.SEEN)
    page.visit.choose_sector("AGR")
    person.window.go(Place("signs", Step.SIGNS))
    all_is_done(person)
    page.undo_asked()
    page.undo_asked()
    assert page.visit.checklist.answer("SCP-06") is SignAnswer.NOT_LOOKED_AT
    all_is_done(person)


def test_larger_text_and_another_size_while_the_signs_are_out_of_sight(person: Person) -> None:
    """What the list showed is let go of; the size it gets when it comes back is told to nothing that is gone."""
    page = signs_page(person)
    page.visit.choose_sector("AGR")
    person.window.go(Place("signs", Step.SIGNS))
    all_is_done(person)
    person.window.go(Place("signs", Step.CARD))
    person.program.settings.change(text_size=110)
    person.window.resize(1280, 670)
    person.window.go(Place("signs", Step.SIGNS))
    all_is_done(person)
    person.sees(QWidget, "group_see")


def test_a_sign_of_a_list_that_was_built_anew_since_is_not_sought_in_it(person: Person) -> None:
    """Opened, then text grew twice: Qt would warn of a row that stands elsewhere, and scroll to nowhere."""
    page = signs_page(person)
    page.visit.choose_sector("AGR")
    person.window.go(Place("signs", Step.SIGNS))
    all_is_done(person)
    column = page.findChild(ScrollColumn)
    gone = QWidget(page)
    gone.resize(300, 3000)
    column.bring_in_sight(gone)
    assert column.verticalScrollBar().value() == 0


def test_a_new_visit_at_the_counter_begins_from_the_hand_over(person: Person) -> None:
    person.program.settings.change(role=Role.COUNTER)
    page = signs_page(person)
    person.window.go(Place("signs", Step.HAND_OVER))
    all_is_done(person)
    page.new_visit()
    all_is_done(person)
    person.sees(QWidget, "counter_signs")


def test_a_pack_is_put_away_before_anyone_saw_it(person: Person) -> None:
    person.window.page("pack").put_away()
    person.window.go(Place("pack"))
    person.sees(QWidget, "pack_title")


def test_a_question_about_a_visit_that_is_gone_does_nothing(person: Person) -> None:
    page = signs_page(person)
    person.window.go(Place("signs", Step.SIGNS))
    page.visit.answer("GEN-05", SignAnswer.SEEN)
    page.new_visit()
    person.sees(QWidget, "dialog")
    person.window.show_broken(broken_page(person.program, ContentError("damaged")))
    all_is_done(person)
    person.presses("dialog_erase")
    all_is_done(person)
    assert person.window.here.key == "broken"
