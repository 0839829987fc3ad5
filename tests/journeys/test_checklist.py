# SPDX-License-Identifier: EUPL-1.2
"""Working in the list of signs: in what order, finding, taking back, clearing, and what stands behind the tiles."""

from __future__ import annotations

from typing import Any

from journeys.person import Person
from journeys.test_signs import CONTROL, contacts_in_order, signs_page
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from kit.content.model import Kind, Ref
from kit.signs.checklist import Form, Reply, SignAnswer, Situation
from kit.store.library import Library
from ui.history import Place
from ui.widgets.answers import Answers
from ui.widgets.checklist_head import ChecklistHead
from ui.widgets.step_view import Step

SHIFT = Qt.KeyboardModifier.ShiftModifier


def at_the_signs(person: Person, sector: str = "AGR") -> list[str]:
    """The signs of a sector, the keyboard on the first; their ids from the top."""
    person.window.go(Place("signs", sector))
    person.qtbot.waitUntil(lambda: signs_page(person).visit.checklist.sector == sector)
    person.window.go(Place("signs", Step.SIGNS))
    person.sees(QWidget, "group_document")
    shown = signs_in_sight(person)
    person.waits_for_keyboard_on(f"answer_{shown[0]}_not_looked_at")
    return shown


def library_of(person: Person) -> Library:
    assert person.program.library is not None
    return person.program.library


def signs_in_sight(person: Person) -> list[str]:
    rows = [one for one in person.window.findChildren(Answers) if one.isVisible()]
    rows.sort(key=lambda row: row.mapTo(person.window, QPoint(0, 0)).y())
    return [row.objectName().removeprefix("answers_") for row in rows]


def test_the_signs_for_any_visit_lead_and_the_sectors_own_follow_under_its_name(person: Person) -> None:
    shown = at_the_signs(person)
    assert len([sign for sign in shown if sign.startswith("GEN-")]) == 16
    library = library_of(person)
    see = [sign for sign in shown if library.sign(sign).channel.value == "see"]
    assert see == sorted(see, key=lambda sign: not sign.startswith("GEN-"))
    assert "NLA_SIGNS" in library.sign(see[0]).sources
    heads = [one.words for one in person.sees(QWidget, "group_see").findChildren(QLabel) if hasattr(one, "words")]
    assert heads.index("Bij elk bezoek") < heads.index("Land- en tuinbouw")


def test_every_step_goes_back_and_comes_again(person: Person) -> None:
    first, second, *_ = at_the_signs(person)
    visit = signs_page(person).visit
    person.key(Qt.Key.Key_1)
    person.key(Qt.Key.Key_Down)
    person.key(Qt.Key.Key_2)
    person.key(Qt.Key.Key_Z, CONTROL)
    assert visit.checklist.answers == {first: SignAnswer.SEEN}
    assert person.has_keyboard == f"answer_{second}_not_looked_at", "the eye and the keyboard go where it changed"
    person.presses("undo")
    assert visit.checklist.answers == {}
    assert not person.sees(QWidget, "undo").isEnabled()
    person.key(Qt.Key.Key_Y, CONTROL)
    person.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert visit.checklist.answers == {first: SignAnswer.SEEN, second: SignAnswer.NOT_SEEN}


def test_the_line_takes_its_own_letters_back_before_the_list_its_answers(person: Person) -> None:
    first, *_ = at_the_signs(person)
    visit = signs_page(person).visit
    person.key(Qt.Key.Key_1)
    person.key(Qt.Key.Key_Return)
    person.waits_for_keyboard_on(f"words_{first}")
    person.types("Zes / matrassen")
    assert visit.checklist.words[first] == "Zes / matrassen", "a stroke in a line is a stroke"
    field = person.sees(QPlainTextEdit, f"words_{first}")
    while field.toPlainText():
        person.key(Qt.Key.Key_Z, CONTROL)
    assert visit.checklist.answer(first) is SignAnswer.SEEN
    person.key(Qt.Key.Key_Y, CONTROL)
    assert visit.checklist.words[first]
    while field.toPlainText():
        person.key(Qt.Key.Key_Z, CONTROL)
    person.key(Qt.Key.Key_Z, CONTROL)
    assert visit.checklist.answers == {}, "nothing of its own is left, so the list goes back"


def test_sector_and_form_go_back_and_another_visit_forgets_it_all(person: Person) -> None:
    at_the_signs(person)
    visit = signs_page(person).visit
    visit.change(form=Form.LABOUR)
    visit.choose_sector("HOR")
    person.qtbot.waitUntil(lambda: person.sees(QLabel, "checklist_title").accessibleName().startswith("Restaurant"))
    person.key(Qt.Key.Key_Z, CONTROL)
    person.qtbot.waitUntil(lambda: person.sees(QLabel, "checklist_title").accessibleName() == "Land- en tuinbouw")
    person.key(Qt.Key.Key_Z, CONTROL)
    assert (visit.checklist.form, visit.checklist.sector) == (None, "AGR")
    visit.start_anew()
    assert (visit.can_undo, visit.can_redo) == (False, False)


def test_all_answers_are_cleared_at_once_and_one_press_brings_them_back(person: Person) -> None:
    first, *_ = at_the_signs(person)
    visit = signs_page(person).visit
    visit.answer(first, SignAnswer.SEEN)
    visit.write(first, "Zes matrassen")
    menu = person.sees(ChecklistHead, "checklist_head").make_menu()  # offscreen there is nothing a menu could open on
    clear = menu.findChild(QAction, "clear_answers")
    assert clear is not None
    clear.trigger()
    assert not visit.checklist.holds_notes
    person.presses("undo_clearing")
    assert visit.checklist.words == {first: "Zes matrassen"}
    person.qtbot.waitUntil(lambda: person.does_not_see("cleared"))


def test_the_list_is_searched_where_it_stands(person: Person) -> None:
    all_signs = at_the_signs(person)
    person.key(Qt.Key.Key_F, CONTROL)
    person.waits_for_keyboard_on("sign_filter")
    person.types("KÁS slapen")
    assert signs_in_sight(person) == ["AGR-01"], "accents, capitals and order do not matter"
    assert person.sees(QLabel, "sign_filter_count").text() == "1 signaal"
    person.key(Qt.Key.Key_Return)
    person.waits_for_keyboard_on("answer_AGR-01_not_looked_at")
    person.key(Qt.Key.Key_1)
    person.sees(QLineEdit, "sign_filter").setText("zonnewijzer")
    assert signs_in_sight(person) == []
    assert "zonnewijzer" in " ".join(one.text() for one in person.sees(QWidget, "no_signs_found").findChildren(QLabel))
    person.presses("show_all_signs")
    assert signs_in_sight(person) == all_signs
    person.waits_for_keyboard_on(f"answer_{all_signs[0]}_not_looked_at")
    person.key(Qt.Key.Key_Slash)
    person.waits_for_keyboard_on("sign_filter")
    person.types("kas")
    person.key(Qt.Key.Key_Escape)
    assert signs_in_sight(person) == all_signs
    assert person.does_not_see("sign_filter")
    assert signs_page(person).visit.checklist.answer("AGR-01") is SignAnswer.SEEN


def test_a_tile_tells_the_words_behind_it_and_what_could_still_be_looked_at(person: Person) -> None:
    at_the_signs(person)
    visit = signs_page(person).visit
    visit.answer("AGR-01", SignAnswer.SEEN)
    visit.write("AGR-01", "Zes matrassen")
    tile = person.sees(QWidget, "tile_EX")
    assert tile.accessibleName() == "Omstandigheden: iets genoteerd"
    person.qtbot.waitUntil(lambda: tile.accessibleDescription() == "Zes matrassen")
    person.presses("tile_EX")
    said = [one.accessibleName() for one in person.sees(QWidget, "behind_EX").findChildren(QLabel)]
    assert "Zes matrassen" in said
    assert person.sees(QWidget, "tile_DR").accessibleName() == "Misleid: niet gekeken"
    person.presses("tile_DR")
    still = [
        one.objectName().removeprefix("to_sign_")
        for one in person.sees(QWidget, "behind_DR").findChildren(QWidget)
        if one.objectName().startswith("to_sign_")
    ]
    assert 0 < len(still) <= 3
    person.presses(f"to_sign_{still[0]}")
    person.waits_for_keyboard_on(f"answer_{still[0]}_not_looked_at")
    assert person.sees(QPlainTextEdit, f"words_{still[0]}").isVisible()


def test_town_form_and_sector_are_changed_from_the_signs_and_one_is_back_at_once(person: Person) -> None:
    at_the_signs(person)
    person.presses("change_region")
    person.waits_for_keyboard_on("region_field")
    person.qtbot.keyClicks(person.sees(QLineEdit, "region_field"), "Zutphen")
    person.key(Qt.Key.Key_Return)
    person.presses("situation_on")
    assert "Zutphen" in person.sees(QLabel, "only_in_memory").accessibleName()
    person.presses("to_route_card")
    assert "Zutphen" in person.sees(QLabel, "route_card_about").accessibleName()
    person.presses("change_form")
    person.waits_for_keyboard_on("form_labour")
    person.presses("form_labour")
    person.presses("situation_on")
    assert contacts_in_order(person)[1] == "nederlandse-arbeidsinspectie"
    person.presses("change_sector")
    person.waits_for_keyboard_on("sector_field")
    person.types("kapper")
    person.key(Qt.Key.Key_Return)
    assert "nagelstudio" in person.sees(QLabel, "route_card_about").accessibleName()


def test_the_role_is_one_tap_away_and_remembered(person: Person) -> None:
    person.presses("nav_signs")
    person.presses("first_role_counter")
    person.presses("danger_no")
    person.presses("to_route_card")
    assert contacts_in_order(person)[0] == "own:contact-person"
    assert person.program.settings.now.role.value == "counter"


CARDS: dict[str, dict[str, Any]] = {
    "danger": {"danger": Reply.YES, "asks_for_help": True},
    "under-18": {"under_18": Reply.UNKNOWN, "found_offending": True},
    "found-offending": {"found_offending": True, "asks_for_help": True},
    "asks-for-help": {"asks_for_help": True, "situation": Situation.GROUP},
    "group-at-large-check": {"situation": Situation.GROUP},
    "location-only": {"situation": Situation.PLACE},
    "possible-victim": {"situation": Situation.PERSON},
    "ordinary-breach": {"situation": Situation.PERSON},
}


def test_each_of_the_eight_cards_is_reached_from_the_answers(person: Person) -> None:
    page = signs_page(person)
    library = library_of(person)
    breach = next(
        sign.id
        for sector in library.sectors()
        for sign in library.signs(sector.id)
        if sign.rules and sign.touches and {touch.dimension.value for touch in sign.touches} == {"EX"}
    )
    for route in library.routes():
        page.visit.start_anew()
        page.visit.change(**CARDS[route.id])
        if route.id == "ordinary-breach":
            page.visit.answer(breach, SignAnswer.SEEN)
        person.window.go(Place("signs", Step.CARD))
        title = route.title.nl
        wanted = f"Routekaart: {title[:1].lower()}{title[1:]}"
        person.qtbot.waitUntil(lambda w=wanted: person.sees(QLabel, "route_card_title").accessibleName() == w)
        assert page.card().route == route.id
        assert contacts_in_order(person)
        person.window.go(Place("signs", Step.FIRST))


def test_two_facts_are_one_tap_each_and_one_tap_takes_them_back(person: Person) -> None:
    person.window.go(Place("signs", Step.SITUATION))
    visit = signs_page(person).visit
    person.presses("asks_for_help")
    person.presses("found_offending")
    assert (visit.checklist.asks_for_help, visit.checklist.found_offending) == (True, True)
    person.presses("found_offending")
    person.presses("situation_group")
    assert (visit.checklist.found_offending, visit.checklist.situation) == (False, Situation.GROUP)
    QApplication.processEvents()
    person.window.follow(Ref(Kind.ROUTE, "found-offending"))
    assert contacts_in_order(person)[0] == "noodnummer-112"
