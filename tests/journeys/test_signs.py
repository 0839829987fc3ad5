# SPDX-License-Identifier: EUPL-1.2
"""From the first questions to the route card in the real window, with the mouse and by keyboard alone."""

from __future__ import annotations

import pytest
from journeys.person import Person
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from kit.content.model import Kind, Ref
from kit.languages import Language
from kit.settings import OwnLine, OwnNumber, Role
from kit.signs.checklist import SignAnswer
from kit.signs.coverage import Look
from ui.history import Place
from ui.pages.checklist import ChecklistView
from ui.pages.signs import SignsPage
from ui.widgets.answers import Answers
from ui.widgets.step_view import Step
from ui.widgets.tile import Tile

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def signs_page(person: Person) -> SignsPage:
    page = person.window.page("signs")
    assert isinstance(page, SignsPage)
    return page


def contacts_in_order(person: Person) -> list[str]:
    """The ids of the contact boxes on the card, from the top."""

    def found() -> list[QWidget]:
        shown = person.sees(QWidget, "route_card").findChildren(QWidget)
        return [one for one in shown if one.objectName().startswith("contact_") and one.isVisible()]

    person.qtbot.waitUntil(lambda: bool(found()))
    boxes = found()
    boxes.sort(key=lambda box: box.mapTo(person.window, box.rect().topLeft()).y())
    return [box.objectName().removeprefix("contact_") for box in boxes]


def test_two_taps_lead_to_the_card_for_danger(person: Person) -> None:
    person.presses("nav_signs")
    person.presses("danger_yes")
    assert person.sees(QWidget, "danger_112").isVisible()
    person.presses("to_route_card")
    assert contacts_in_order(person)[:2] == ["noodnummer-112", "own:team-leader"]
    assert "Routekaart" in person.window.windowTitle()
    person.window.back()
    person.sees(QWidget, "danger_yes")


def test_not_knowing_the_age_counts_as_yes_and_shows_whom_to_ring(person: Person) -> None:
    person.presses("nav_signs")
    person.presses("danger_no")
    assert person.does_not_see("under18_panel")
    person.presses("under18_unknown")
    assert person.sees(QWidget, "under18_number").accessibleName()
    person.presses("to_route_card")
    assert contacts_in_order(person)[0] == "noodnummer-112"
    assert "veilig-thuis" in contacts_in_order(person)


def test_ten_signs_lead_to_the_card_for_a_place_and_a_text_to_hand_over(person: Person) -> None:
    person.presses("nav_signs")
    person.presses("danger_no")
    person.presses("under18_no")
    person.presses("go_on_signs")
    person.presses("situation_place")
    person.presses("situation_on")
    person.qtbot.keyClicks(person.sees(QLineEdit, "sector_field"), "wasstraat")
    person.key(Qt.Key.Key_Return)
    person.sees(QWidget, "group_document")
    rows = person.window.findChildren(Answers)
    ten = [row.objectName().removeprefix("answers_") for row in rows if row.isVisible()][:10]
    assert len(ten) == 10
    for number, sign in enumerate(ten):
        person.presses(f"answer_{sign}_{'seen' if number % 2 == 0 else 'not_seen'}")
    person.presses(f"sign_{ten[0]}")
    person.qtbot.keyClicks(person.sees(QPlainTextEdit, f"words_{ten[0]}"), "Zes matrassen bij de ketel.")
    looks = {tile.look for tile in person.window.findChildren(Tile) if tile.isVisible()}
    assert Look.NOTED in looks
    assert Look.NOT_LOOKED_AT in looks
    person.presses("to_route_card")
    found = contacts_in_order(person)
    assert found[0] == "own:team-leader"
    assert "meld-misdaad-anoniem" in found
    assert "noodnummer-112" not in found
    person.presses("copy_hand_over")
    text = QGuiApplication.clipboard().text()
    assert "Zes matrassen bij de ketel." in text
    assert "Het gaat om een plek." in text
    assert text.rstrip().endswith("trekt geen conclusie over een persoon.")


def test_a_line_one_wrote_can_be_left_out_of_the_text(person: Person) -> None:
    signs_page(person).visit.answer("GEN-05", SignAnswer.SEEN)
    signs_page(person).visit.write("GEN-05", "Geheim adres")
    person.window.follow(Ref(Kind.ROUTE, "possible-victim"))
    person.presses("read_hand_over")
    person.presses("send_GEN-05")
    person.presses("copy_hand_over")
    text = QGuiApplication.clipboard().text()
    assert "Geheim adres" not in text
    assert "(weggelaten)" in text


def test_an_own_number_that_is_filled_in_appears_on_the_card(person: Person) -> None:
    person.window.follow(Ref(Kind.ROUTE, "possible-victim"))
    person.presses("fill_in_own:team-leader")
    field = person.sees(QLineEdit, "own_team-leader_number")
    person.qtbot.keyClicks(field, "06 1234 5678")
    person.key(Qt.Key.Key_Left, ALT)
    number = person.sees(QWidget, "number_own:team-leader")
    assert "06 1234 5678" in number.accessibleName()
    assert contacts_in_order(person)[0] == "own:team-leader"
    assert person.program.settings.now.own_numbers[OwnLine.TEAM_LEADER] == OwnNumber(number="06 1234 5678")


def test_the_keyboard_alone_goes_from_home_to_the_card(person: Person) -> None:
    person.key(Qt.Key.Key_2, ALT)
    person.waits_for_keyboard_on("danger_yes")
    person.sees(QWidget, "to_route_card")
    person.types("n")
    for _ in range(2):
        person.key(Qt.Key.Key_Tab)
    assert person.has_keyboard == "under18_yes"
    person.types("n")
    person.key(Qt.Key.Key_Return)
    person.waits_for_keyboard_on("situation_person")
    person.types("p")
    person.key(Qt.Key.Key_Return)
    person.waits_for_keyboard_on("sector_field")
    person.types("kas")
    person.key(Qt.Key.Key_Return)
    first = person.sees(QWidget, "group_see").window().findChild(Answers)
    assert first is not None
    sign = first.objectName().removeprefix("answers_")
    person.waits_for_keyboard_on(f"answer_{sign}_not_looked_at")
    person.key(Qt.Key.Key_1)
    person.key(Qt.Key.Key_Return)
    person.types("Zes matrassen")
    checklist = signs_page(person).visit.checklist
    assert (checklist.answer(sign), checklist.words[sign]) == (SignAnswer.SEEN, "Zes matrassen")
    person.key(Qt.Key.Key_Return, CONTROL)
    person.sees(QWidget, "print_route_card")
    assert contacts_in_order(person)[0] == "own:team-leader"


def test_arrows_walk_from_sign_to_sign_and_numbers_answer(person: Person) -> None:
    person.window.go(Place("signs", "AGR"))
    person.qtbot.waitUntil(lambda: signs_page(person).visit.checklist.sector == "AGR")
    person.window.go(Place("signs", Step.SIGNS))
    order = [one.objectName().removeprefix("answers_") for one in person.window.findChildren(Answers)]
    person.waits_for_keyboard_on(f"answer_{order[0]}_not_looked_at")
    person.key(Qt.Key.Key_Down)
    person.key(Qt.Key.Key_4)
    person.key(Qt.Key.Key_Down)
    person.key(Qt.Key.Key_2)
    person.key(Qt.Key.Key_Up)
    person.key(Qt.Key.Key_Left)
    person.key(Qt.Key.Key_Space)
    answers = signs_page(person).visit.checklist.answers
    assert answers == {order[2]: SignAnswer.NOT_SEEN}, "space chose 'not looked at', which takes the answer away"


def test_closing_asks_first_when_something_was_noted(person: Person) -> None:
    visit = signs_page(person).visit
    visit.answer("GEN-05", SignAnswer.SEEN)
    person.presses("nav_signs")
    assert not person.window.close()
    person.sees(QWidget, "dialog")
    assert person.has_keyboard == "dialog_cancel"
    person.key(Qt.Key.Key_Escape)
    person.qtbot.waitUntil(lambda: person.does_not_see("dialog"))
    assert visit.checklist.holds_notes
    person.window.close()
    person.presses("dialog_erase")
    person.qtbot.waitUntil(lambda: not person.window.isVisible())


def test_a_new_visit_asks_first_and_going_back_to_it_erases_nothing(person: Person) -> None:
    person.presses("home_new_visit")
    visit = signs_page(person).visit
    person.presses("danger_no")
    visit.answer("GEN-05", SignAnswer.SEEN)
    person.presses("nav_start")
    person.window.back()
    person.sees(QWidget, "danger_yes")
    person.qtbot.waitUntil(lambda: person.does_not_see("dialog"))
    assert visit.checklist.answer("GEN-05") is SignAnswer.SEEN
    person.presses("nav_start")
    person.presses("home_new_visit")
    person.presses("dialog_erase")
    person.qtbot.waitUntil(lambda: visit.checklist.is_empty)


def test_the_role_decides_who_stands_first(person: Person) -> None:
    person.window.follow(Ref(Kind.ROUTE, "possible-victim"))
    assert contacts_in_order(person)[0] == "own:team-leader"
    person.program.settings.change(role=Role.COUNTER)
    person.qtbot.waitUntil(lambda: contacts_in_order(person)[0] == "own:contact-person")


def test_a_typed_place_nobody_knows_is_named_beside_the_numbers(person: Person) -> None:
    person.presses("nav_signs")
    person.presses("go_on_signs")
    person.qtbot.keyClicks(person.sees(QLineEdit, "region_field"), "Zutfen")
    person.presses("situation_route_card")
    told = " ".join(one.accessibleName() for one in card_texts(person))
    assert "Zutfen" in told
    assert "Zutphen" in told


def test_a_question_that_stands_lets_nothing_happen_under_it(person: Person) -> None:
    page = signs_page(person)
    page.visit.write("GEN-12", "Zes matrassen.")
    person.window.go(Place("signs", Step.FIRST))
    person.window.close()
    person.window.close()
    assert sum(one.isVisible() for one in person.window.findChildren(QWidget, "dialog")) == 1
    for key, modifier in ((Qt.Key.Key_3, ALT), (Qt.Key.Key_K, CONTROL), (Qt.Key.Key_Left, ALT)):
        person.key(key, modifier)
    assert person.window.here.key == "signs"
    assert person.has_keyboard == "dialog_cancel"
    person.key(Qt.Key.Key_Escape)
    person.qtbot.waitUntil(lambda: person.does_not_see("dialog"))
    assert person.window.isVisible()
    assert page.visit.checklist.words


def card_texts(person: Person) -> list[QWidget]:
    assert contacts_in_order(person)
    return [one for one in person.sees(QWidget, "route_card").findChildren(QWidget) if one.isVisible()]


def test_a_sign_that_was_found_is_shown_opened_with_its_explanations(person: Person) -> None:
    person.window.go(Place("signs", Ref(Kind.SIGN, "AGR-01")))
    assert person.sees(QPlainTextEdit, "words_AGR-01").isVisible()
    assert signs_page(person).visit.checklist.sector == "AGR"


def test_larger_text_while_typing_keeps_the_words_the_keyboard_and_the_place(person: Person) -> None:
    person.window.go(Place("signs", Ref(Kind.SIGN, "GEN-12")))
    field = person.sees(QPlainTextEdit, "words_GEN-12")
    field.setFocus()
    person.types("Zes ")
    view = signs_page(person).regions()[0]
    assert isinstance(view, ChecklistView)
    before = view.place
    assert before > 0
    person.program.look.step(1)
    person.waits_for_keyboard_on("words_GEN-12")
    person.types("matrassen")
    assert signs_page(person).visit.checklist.words["GEN-12"] == "Zes matrassen"
    assert view.place > 0


def test_another_language_keeps_the_answers_and_says_the_verbs_anew(person: Person) -> None:
    person.window.go(Place("signs", Ref(Kind.SIGN, "AGR-01")))
    person.presses("answer_AGR-01_seen")
    person.program.settings.change(content_language=Language.EN, interface_language=Language.EN)
    person.qtbot.waitUntil(
        lambda: person.sees(QWidget, "answer_AGR-01_seen").accessibleName().startswith("Seen: Sleeping"), timeout=5000
    )
    assert signs_page(person).visit.checklist.answer("AGR-01") is SignAnswer.SEEN


@pytest.mark.parametrize("route", ["danger", "under-18", "possible-victim", "location-only"])
def test_every_card_says_that_no_signs_seen_proves_nothing(person: Person, route: str) -> None:
    person.window.follow(Ref(Kind.ROUTE, route))
    told = " ".join(one.accessibleName() for one in card_texts(person))
    assert "Geen signalen zien bewijst niets." in told
    assert "Nog niet nagekeken door een deskundige" in told
