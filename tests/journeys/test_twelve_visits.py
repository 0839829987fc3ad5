# SPDX-License-Identifier: EUPL-1.2
"""Twelve people's visits, written down before they were played: with the mouse, and with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
import yaml
from journeys.by_hand import ByHand, ByKeyboard, ByMouse, settle
from journeys.person import Person, W
from journeys.test_signs import signs_page
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kit.languages import Language
from kit.paths import Paths
from kit.settings import Role
from kit.store.directory import Directory
from ui.app import Program, build
from ui.history import Place
from ui.widgets.numbers import BigNumber
from ui.widgets.step_view import Step

SCRIPTS = Path(__file__).parents[1] / "golden" / "visits" / "visits.yaml"
VISITS: list[dict[str, Any]] = yaml.safe_load(SCRIPTS.read_text(encoding="utf-8"))
by_name = [visit["visit"] for visit in VISITS]


@pytest.fixture(scope="module")
def program(qapp: QApplication, shipped_content: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """One window for all of them: between two visits somebody starts a new one."""
    program = build(qapp, Paths(tmp_path_factory.mktemp("own") / "veldgids", shipped_content))
    program.window.resize(1280, 800)
    program.window.show()
    yield program
    program.close()
    shiboken6.delete(program.window)


@pytest.fixture
def person(qtbot: QtBot, program: Program) -> Person:
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    return Person(qtbot, program)


def begins(hand: ByHand, visit: dict[str, Any]) -> None:
    """Home, nothing noted, and in the settings what the script says an earlier day left there."""
    person, remembers = hand.person, visit["remembers"]
    signs_page(person).visit.start_anew()
    person.window.go(Place("signs", Step.FIRST))
    person.window.go(Place("start"))
    assert person.program.library is not None
    place = Directory(person.program.library).named(remembers.get("region", ""))
    person.program.settings.change(
        role=Role(remembers["role"]),
        region=place.code if place else "",
        content_language=Language.NL,
        interface_language=Language.NL,
    )
    QGuiApplication.clipboard().clear()
    person.window.setFocus()
    settle()


def plays(hand: ByHand, visit: dict[str, Any]) -> None:
    begins(hand, visit)
    hand.actions = 0
    for step in visit["does"]:
        hand.does(step)
    assert hand.actions <= visit["at_most"]
    sees_the_end(hand.person, visit["sees"])
    if not QGuiApplication.clipboard().text():
        hand.presses("copy_hand_over")
    told = parts_of(QGuiApplication.clipboard().text())
    for head, lines in visit["hand_over"].items():
        for line in lines:
            assert any(one.endswith(line) for one in told.get(head, ())), (
                f"{line!r} does not stand under {head!r}: {told}"
            )
    for head, lines in visit.get("never", {}).items():
        assert not [line for line in lines if any(one.endswith(line) for one in told.get(head, ()))]


def sees_the_end(person: Person, end: dict[str, Any]) -> None:
    card = the_card(person)
    contacts = [box.objectName().removeprefix("contact_") for box in from_the_top(card, QWidget, "contact_")]
    others = [one for one in contacts if not one.startswith("own:")]
    told = " ".join(label.accessibleName() or label.text() for label in card.findChildren(QLabel) if label.isVisible())
    assert signs_page(person).card().route == end["route"]
    assert others[: len(end["contacts"])] == end["contacts"]
    assert from_the_top(card, BigNumber, "number_")[0].text() == end["number"]
    assert [words for words in end["says"] if words not in told] == []


def the_card(person: Person) -> QWidget:
    """The route card in sight: the whole of it, or in short beside the signs of the counter."""
    cards = ("route_card", "counter_card")
    person.qtbot.waitUntil(lambda: any(not person.does_not_see(card) for card in cards))
    return person.sees(QWidget, next(card for card in cards if not person.does_not_see(card)))


def from_the_top(card: QWidget, kind: type[W], name: str) -> list[W]:
    shown = [one for one in card.findChildren(kind) if one.isVisible() and one.objectName().startswith(name)]
    return sorted(shown, key=lambda one: one.mapTo(card, one.rect().topLeft()).y())


def parts_of(text: str) -> dict[str, list[str]]:
    """The lines of a hand-over by their head."""
    blocks = (block.splitlines() for block in text.split("\n\n"))
    return {head: lines for head, *lines in blocks}


@pytest.mark.parametrize("visit", VISITS, ids=by_name)
def test_a_visit_ends_where_it_should_in_as_few_actions_as_promised(person: Person, visit: dict[str, Any]) -> None:
    plays(ByMouse(person), visit)


@pytest.mark.parametrize("visit", VISITS, ids=by_name)
def test_the_keyboard_alone_comes_to_the_same_end(person: Person, visit: dict[str, Any]) -> None:
    plays(ByKeyboard(person), visit)


def test_the_scripts_go_to_every_card_in_every_role() -> None:
    assert len(VISITS) == 12
    assert len({visit["sees"]["route"] for visit in VISITS}) == 8
    assert {visit["remembers"]["role"] for visit in VISITS} | {"counter"} == {role.value for role in Role}
    assert any(step.get("press") == "role_counter" for visit in VISITS for step in visit["does"])
