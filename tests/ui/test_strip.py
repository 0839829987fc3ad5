# SPDX-License-Identifier: EUPL-1.2
"""The acute strip is on every screen, in every width, also when there is no content."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kit.acute import load
from kit.languages import Language
from ui.app import Program
from ui.history import Place
from ui.widgets.acute_strip import AcuteStrip

from .conftest import OpenProgram, settle
from .fits import clipped


def strip_of(program: Program) -> AcuteStrip:
    strip = program.window.findChild(AcuteStrip)
    assert isinstance(strip, AcuteStrip)
    return strip


def shown_numbers(strip: AcuteStrip) -> list[str]:
    return [n.objectName() for n in strip.numbers if n.isVisible()]


def test_112_stands_in_the_same_corner_of_every_page(program: Program) -> None:
    strip = strip_of(program)
    for key in ("start", "signs", "directory", "library", "figures", "own_numbers", "settings"):
        program.window.go(Place(key))
        assert program.window.here.key == key
        assert strip.isVisible(), key
        assert strip.pos().isNull(), key
        assert strip.danger.isVisible(), key
        assert len(shown_numbers(strip)) == 4, key


@pytest.mark.logs("content does not open")
def test_without_content_the_numbers_are_there_and_there_is_nothing_to_go_to(
    open_program: OpenProgram, tmp_path: Path
) -> None:
    program = open_program(content=tmp_path / "nothing")
    assert len(shown_numbers(strip_of(program))) == 4
    assert not program.window.sidebar.isVisible()
    assert not program.window.search_row.isVisible()
    assert program.window.findChild(QPushButton, "try_again").isVisible()


@pytest.mark.parametrize(
    ("size", "text", "expected"),
    [((1280, 800), 100, 4), ((800, 1280), 100, 2), ((1280, 800), 200, 1), ((700, 600), 100, 1), ((920, 600), 100, 3)],
)
def test_with_less_room_fewer_numbers_stand_there_and_the_others_are_one_press_away(
    open_program: OpenProgram, size: tuple[int, int], text: int, expected: int
) -> None:
    strip = strip_of(open_program(size=size, text_size=text))
    assert len(shown_numbers(strip)) <= expected
    assert strip.danger.isVisible()
    assert strip.more.isVisible() == (len(shown_numbers(strip)) < 4)
    if expected == 1:
        assert shown_numbers(strip) == ["acute_comensha"]


@pytest.mark.parametrize(("size", "text"), [((640, 480), 100), ((800, 600), 200), ((1280, 800), 250)])
def test_however_little_room_there_is_no_word_of_the_strip_is_cut_off(
    open_program: OpenProgram, size: tuple[int, int], text: int
) -> None:
    strip = strip_of(open_program(size=size, text_size=text))
    assert not [line for line in clipped(strip.window()) if "acute" in line or "hide_window" in line]
    assert strip.more.isVisible()


def test_a_press_copies_the_number_and_says_so(program: Program, qtbot: QtBot) -> None:
    strip = strip_of(program)
    police = strip.numbers[0]
    qtbot.mouseClick(police, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "0900 8844"
    assert any(label.text() == "gekopieerd" for label in police.findChildren(type(police._label)))


def test_verberg_makes_the_window_small_and_loses_nothing(program: Program, qtbot: QtBot) -> None:
    program.window.go(Place("own_numbers"))
    qtbot.mouseClick(strip_of(program).hide_button, Qt.MouseButton.LeftButton)
    assert program.window.isMinimized()
    program.window.showNormal()
    assert program.window.here.key == "own_numbers"


def test_the_strip_shows_the_numbers_the_directory_has(program: Program) -> None:
    """The strip ships its own copy, so that it works without content; the two must not part."""
    library = program.library
    assert library is not None
    acute = load()
    for number in (acute.danger, *acute.others):
        organisation = library.organisation(number.organisation)
        assert (number.number, number.e164) in [(phone.number, phone.e164) for phone in organisation.phones]


def test_in_english_the_strip_speaks_english(open_program: OpenProgram, qapp: QApplication) -> None:
    program = open_program(interface_language=Language.EN, content_language=Language.EN)
    settle(qapp)
    assert strip_of(program).hide_button.words == "Hide"
    assert "immediate danger" in strip_of(program).danger.accessibleName()
