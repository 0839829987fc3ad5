# SPDX-License-Identifier: EUPL-1.2
"""The counter in the real window: one screen, ten actions, the keyboard alone, and the very same route card."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from forbidden import forbidden
from journeys.person import Person
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QWidget

from kit import cli
from kit.languages import Language
from kit.settings import OwnLine, OwnNumber, Role
from kit.signs.checklist import Reply, SignAnswer
from kit.store import shelf
from tests.ui.fits import clipped
from ui.history import Place
from ui.models.visit import Visit
from ui.pages.signs import SignsPage
from ui.widgets.answers import Answers
from ui.widgets.step_view import Step
from ui.widgets.text import Text

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ORDER = ["BAL-01", "BAL-05", "BAL-07", "BAL-02", "BAL-03", "BAL-04", "BAL-06"]
"""See, hear, papers; in each those from practice last."""
OWN = {OwnLine.CONTACT_PERSON: OwnNumber("Aisha de Vries-van den Berg", "0174 12 34 56", "ma-do")}
"""As long as one may expect."""


@pytest.fixture
def clerk(person: Person) -> Person:
    """At the counter, on a laptop of 1280 x 720 with its task bar."""
    person.program.settings.change(role=Role.COUNTER, region="GM1783")
    person.window.resize(1280, 670)
    return person


def visit(person: Person) -> Visit:
    page = person.window.page("signs")
    assert isinstance(page, SignsPage)
    return page.visit


def signs_in_order(person: Person) -> list[str]:
    rows = [one for one in person.window.findChildren(Answers) if one.isVisible()]
    rows.sort(key=lambda row: row.mapTo(person.window, QPoint(0, 0)).y())
    return [row.objectName().removeprefix("answers_") for row in rows]


def numbers(person: Person) -> list[str]:
    """The ids of the contacts on the card, from the top."""

    def found() -> list[QWidget]:
        parts = person.window.findChildren(QWidget)
        return [one for one in parts if one.objectName().startswith("contact_") and one.isVisible()]

    person.qtbot.waitUntil(lambda: bool(found()))
    for _ in range(3):
        person.program.app.processEvents()
    boxes = sorted(found(), key=lambda box: box.mapTo(person.window, QPoint(0, 0)).y())
    return [box.objectName().removeprefix("contact_") for box in boxes]


def words_in_sight(part: QWidget) -> Iterator[str]:
    for one in (*part.findChildren(QLabel), *part.findChildren(QPushButton)):
        if one.isVisible():
            yield one.accessibleName() or one.text()


def hidden_by_scrolling(person: Person) -> list[int]:
    return [area.verticalScrollBar().maximum() for area in person.window.findChildren(QScrollArea) if area.isVisible()]


STATES: list[dict[str, Any]] = [
    {},
    {"danger": Reply.YES},
    {"danger": Reply.YES, "under_18": Reply.UNKNOWN},
    {"danger": Reply.NO, "under_18": Reply.YES},
    {"asks_for_help": True},
]
"""What one can answer here."""


def test_all_of_it_is_in_sight_whatever_was_answered(clerk: Person) -> None:
    clerk.presses("nav_signs")
    settings = clerk.program.settings
    for language, own, region in product(Language, (OWN, {}), ("GM1783", "")):
        settings.change(interface_language=language, content_language=language, own_numbers=own, region=region)
        for state in STATES:
            visit(clerk).start_anew()
            visit(clerk).change(**state)
            visit(clerk).answer("BAL-01", SignAnswer.SEEN, "BAL")
            clerk.qtbot.waitUntil(lambda: clerk.window.page("signs").folds_search())
            for _ in range(4):  # words that wrap settle in rounds: width, then height
                clerk.program.app.processEvents()
            told = f"{language} {own} {region} {state}"
            assert signs_in_order(clerk) == ORDER, told
            assert set(hidden_by_scrolling(clerk)) == {0}, told
            assert clipped(clerk.window) == [], told
            head, card = clerk.sees(QWidget, "counter_head"), clerk.sees(QWidget, "counter_card")
            assert head.mapTo(clerk.window, QPoint(head.width(), 0)).x() <= 1280 - 8, told
            assert card.mapTo(clerk.window, QPoint(card.width(), 0)).x() <= 1280 - 8, told
            said = " ".join(words_in_sight(clerk.window))
            assert forbidden(said) == [], told
            assert clerk.program.library is not None
            assert clerk.program.library.wording.say("no_signs_prove_nothing", language) in said, told
    assert clerk.does_not_see("search_box")


def test_ten_actions_lead_from_the_start_to_the_card_and_the_text_to_hand_over(clerk: Person) -> None:
    actions = ["nav_signs", "danger_no", "under18_no"]
    actions += [f"answer_{sign}_seen" for sign in ("BAL-01", "BAL-05", "BAL-07")]
    actions += [f"answer_{sign}_not_seen" for sign in ("BAL-02", "BAL-03")]
    actions += ["copy_hand_over", "to_route_card"]
    assert len(actions) == 10
    for action in actions[:-2]:
        clerk.presses(action)
    assert numbers(clerk)[0] == "own:contact-person"
    clerk.presses(actions[-2])
    text = QGuiApplication.clipboard().text()
    assert "Begeleider houdt de papieren vast en praat." in text
    assert "Bedrijf op naam van iemand die niets van het bedrijf weet." in text, "what was not looked at is named"
    assert text.rstrip().endswith("trekt geen conclusie over een persoon.")
    clerk.presses(actions[-1])
    assert clerk.sees(QLabel, "route_card_title").accessibleName()
    clerk.window.back()
    assert signs_in_order(clerk) == ORDER
    assert visit(clerk).checklist.answer("BAL-05") is SignAnswer.SEEN


def test_the_card_beside_follows_each_answer_at_once(clerk: Person) -> None:
    clerk.presses("nav_signs")
    title = clerk.sees(QLabel, "counter_card_title").accessibleName()
    assert title == "Routekaart: een mogelijk slachtoffer"
    clerk.presses("under18_unknown")
    assert [numbers(clerk)[0], numbers(clerk)[-1]] == ["noodnummer-112", "veilig-thuis"]
    clerk.presses("danger_yes")
    assert clerk.sees(QLabel, "counter_card_title").accessibleName() == "Routekaart: gevaar nu"
    clerk.presses("danger_no")
    clerk.presses("under18_no")
    clerk.presses("asks_for_help")
    assert "vraagt hulp" in clerk.sees(QLabel, "counter_card_title").accessibleName()
    clerk.presses("asks_for_help")
    assert clerk.sees(QLabel, "counter_card_title").accessibleName() == title
    clerk.presses("change_region")
    clerk.waits_for_keyboard_on("region_field")
    field = clerk.sees(QLineEdit, "region_field")
    field.clear()
    clerk.types("Zutphen")
    clerk.key(Qt.Key.Key_Return)
    clerk.presses("situation_on")
    assert "Zutphen" in clerk.sees(Text, "counter_place").words
    assert clerk.program.settings.now.region == "GM0301"


def test_the_keyboard_alone(clerk: Person) -> None:
    clerk.key(Qt.Key.Key_2, ALT)
    clerk.waits_for_keyboard_on("danger_yes")
    clerk.sees(QWidget, "to_route_card")
    clerk.types("n")
    for _ in range(2):
        clerk.key(Qt.Key.Key_Tab)
    assert clerk.has_keyboard == "under18_yes"
    clerk.types("n")
    for _ in range(3):
        clerk.key(Qt.Key.Key_Tab)
    assert clerk.has_keyboard == "answer_BAL-01_not_looked_at", (
        "past “I do not know” and the fact that someone asks for help"
    )
    clerk.key(Qt.Key.Key_1)
    clerk.key(Qt.Key.Key_Down)
    clerk.key(Qt.Key.Key_2)
    clerk.key(Qt.Key.Key_Return)
    assert clerk.sees(QLabel, "whole_BAL-05").accessibleName() == "Weet niet waarvoor is getekend."
    clerk.types("Wees naar de ander.")
    checklist = visit(clerk).checklist
    assert dict(checklist.answers) == {"BAL-01": SignAnswer.SEEN, "BAL-05": SignAnswer.NOT_SEEN}
    assert checklist.words["BAL-05"] == "Wees naar de ander."
    assert clerk.sees(QPlainTextEdit, "words_BAL-05").isVisible()
    clerk.key(Qt.Key.Key_Return, CONTROL)
    assert "Wees naar de ander." in QGuiApplication.clipboard().text()
    while clerk.has_keyboard != "to_route_card":
        clerk.key(Qt.Key.Key_Tab)
    clerk.key(Qt.Key.Key_Space)
    clerk.sees(QWidget, "route_card_title")
    clerk.key(Qt.Key.Key_Left, ALT)
    clerk.waits_for_keyboard_on("danger_no")
    clerk.sees(QWidget, "to_route_card")
    for _ in ("own words", "second answer", "first answer"):
        clerk.key(Qt.Key.Key_Z, CONTROL)
    assert visit(clerk).checklist.sector == "", "the list of the counter came with the first answer"
    assert not visit(clerk).checklist.answers
    assert visit(clerk).checklist.danger is Reply.NO


def test_the_same_answers_lead_where_the_command_line_leads(
    clerk: Person, shipped_content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = {
        "danger": False, "under_18": False, "asks_for_help": True, "role": "counter", "region": "GM1783", "sector": "BAL",
        "signs": {"BAL-01": "seen", "BAL-06": "cannot_tell"},
    }  # fmt: skip
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(told), encoding="utf-8")
    assert cli.main(["route", str(file), "--json", "--db", str(shelf.current(shipped_content))]) == 0
    route = json.loads(capsys.readouterr().out)["route"]
    clerk.presses("nav_signs")
    for press in ("danger_no", "under18_no", "asks_for_help", "answer_BAL-01_seen", "answer_BAL-06_cannot_tell"):
        clerk.presses(press)
    own, with_number = route["contacts"][0], next(one for one in route["contacts"] if one["phones"])
    assert numbers(clerk) == [own["id"], with_number["id"]]
    shown = clerk.sees(QWidget, "counter_step_1").findChild(Text)
    assert shown is not None
    assert shown.words == route["steps"][0]["head"]
    clerk.presses("to_route_card")
    page = clerk.window.page("signs")
    assert isinstance(page, SignsPage)
    card = page.card()
    assert (card.route, [step.id for step in card.steps]) == (route["id"], [step["id"] for step in route["steps"]])
    assert [one.id for one in card.contacts] == [one["id"] for one in route["contacts"]]
    assert card.about.nl == route["about"]


def test_another_role_is_one_tap_away_and_keeps_the_answers(clerk: Person) -> None:
    clerk.presses("nav_signs")
    clerk.presses("danger_no")
    clerk.presses("answer_BAL-04_seen")
    clerk.presses("first_role_inspection")
    clerk.sees(QWidget, "go_on_signs")
    clerk.waits_for_keyboard_on("first_role_inspection")
    assert clerk.sees(QPushButton, "danger_no").isChecked()
    clerk.window.go(Place("signs", Step.SIGNS))
    assert clerk.sees(QPushButton, "answer_BAL-04_seen").isChecked()
    assert "GEN-01" in signs_in_order(clerk)
    clerk.window.back()
    clerk.presses("first_role_counter")
    assert clerk.sees(QPushButton, "answer_BAL-04_seen").isChecked()
    assert signs_in_order(clerk) == ORDER


def test_search_comes_back_when_it_is_asked_and_folds_away_again(clerk: Person) -> None:
    clerk.presses("nav_signs")
    clerk.qtbot.waitUntil(lambda: clerk.does_not_see("search_box"))
    clerk.key(Qt.Key.Key_K, CONTROL)
    clerk.waits_for_keyboard_on("search_box")
    assert clerk.sees(QLineEdit, "search_box").isVisible()
    clerk.key(Qt.Key.Key_Escape)
    clerk.sees(QWidget, "danger_no")
    clerk.qtbot.waitUntil(lambda: clerk.does_not_see("search_box"))
    clerk.presses("counter_language_en")
    clerk.qtbot.waitUntil(lambda: clerk.sees(QLabel, "counter_title").text() == "At the counter")


@pytest.mark.parametrize(("width", "height", "text"), [(1280, 670, 200), (800, 1280, 100), (1280, 670, 125)])
def test_with_less_room_it_is_one_column_in_which_nothing_is_cut(
    clerk: Person, width: int, height: int, text: int
) -> None:
    clerk.presses("nav_signs")
    clerk.window.resize(width, height)
    clerk.program.settings.change(text_size=text)
    clerk.presses("danger_yes")
    clerk.sees(QWidget, "to_route_card")
    for _ in range(4):
        clerk.program.app.processEvents()
    assert signs_in_order(clerk) == ORDER
    assert clipped(clerk.window) == []
    assert clerk.sees(QLineEdit, "search_box").isVisible()
    card, signs = clerk.sees(QWidget, "counter_card"), clerk.sees(QWidget, "counter_signs")
    assert card.mapTo(clerk.window, QPoint(0, 0)).y() > signs.mapTo(clerk.window, QPoint(0, 0)).y()


def test_the_next_person_begins_with_an_empty_screen(clerk: Person) -> None:
    clerk.presses("nav_signs")
    clerk.presses("answer_BAL-01_seen")
    clerk.presses("counter_anew")
    clerk.presses("dialog_erase")
    clerk.qtbot.waitUntil(lambda: visit(clerk).checklist.is_empty)
    clerk.qtbot.waitUntil(lambda: signs_in_order(clerk) == ORDER)
    assert clerk.sees(QPushButton, "answer_BAL-01_not_looked_at").isChecked()
    assert QApplication.focusWidget() is not None
