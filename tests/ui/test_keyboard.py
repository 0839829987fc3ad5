# SPDX-License-Identifier: EUPL-1.2
"""Everything can be done with the keyboard, and one sees where it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kit.settings import Role
from ui.actions import PLACES
from ui.app import Program
from ui.history import Place
from ui.places import destinations

from .conftest import OpenProgram, settle

KEYS = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def tab_round(program: Program, qtbot: QtBot) -> list[QWidget]:
    """Every widget Tab stops at, from the first one until it comes round."""
    window = program.window
    window.activateWindow()
    window.setFocus()
    stops: list[QWidget] = []
    for _ in range(300):
        qtbot.keyClick(QApplication.focusWidget() or window, KEYS.Key_Tab)
        stop = QApplication.focusWidget()
        if stop is None or stop in stops:
            break
        stops.append(stop)
    return stops


def can_be_pressed(window: QWidget) -> set[QAbstractButton]:
    """Visible buttons; of a group of which one is chosen, Tab stops at the chosen one and arrows reach the others."""
    pressable = {b for b in window.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()}
    return {b for b in pressable if b.group() is None or not b.group().exclusive() or b.isChecked()}


def test_every_item_of_the_sidebar_has_a_key_and_no_key_leads_nowhere() -> None:
    assert len(destinations()) == PLACES


@pytest.mark.parametrize("key", ["start", "settings", "own_numbers", "library", "cards", "figures"])
def test_tab_reaches_whatever_can_be_pressed(program: Program, qtbot: QtBot, key: str, qapp: QApplication) -> None:
    program.window.go(Place(key))
    settle(qapp)
    missed = can_be_pressed(program.window) - set(tab_round(program, qtbot))
    assert not sorted(b.objectName() or b.text() for b in missed)


def test_tab_goes_through_strip_sidebar_search_row_and_page(program: Program, qtbot: QtBot) -> None:
    names = [stop.objectName() for stop in tab_round(program, qtbot)]
    order = [names.index(name) for name in ("acute_112", "nav_start", "search_box", "role_inspection")]
    assert order == sorted(order)


def test_the_ring_lies_around_what_the_keyboard_is_on(program: Program, qtbot: QtBot) -> None:
    assert not program.window.ring.isVisible()
    stop = tab_round(program, qtbot)[3]
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    ring = program.window.ring
    assert ring.isVisible()
    assert ring.geometry().contains(stop.mapTo(program.window, stop.rect().center()))


def test_a_press_with_the_mouse_shows_no_ring_until_a_key_is_pressed(
    program: Program, qtbot: QtBot, qapp: QApplication
) -> None:
    row = program.window.findChild(QAbstractButton, "home_new_visit")
    assert isinstance(row, QAbstractButton)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    settle(qapp)
    assert program.window.here.key == "signs"
    qtbot.keyClick(QApplication.focusWidget() or program.window, KEYS.Key_Tab)
    assert program.window.ring.isVisible()
    program.window.ring.rest()
    program.window.go(Place("settings"))
    settle(qapp)
    assert not program.window.ring.isVisible()


def test_choosing_a_role_with_the_arrows_keeps_the_keyboard_there(program: Program, qtbot: QtBot) -> None:
    role = program.window.findChild(QAbstractButton, "role_inspection")
    assert isinstance(role, QAbstractButton)
    program.window.activateWindow()
    role.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(role, KEYS.Key_Right)
    qtbot.waitUntil(lambda: program.settings.now.role is Role.ENFORCEMENT)
    qtbot.waitUntil(lambda: getattr(QApplication.focusWidget(), "objectName", str)() == "role_enforcement")


KEPT_AT = {
    "start": "role_inspection",
    "cards": "show_languages",
    "pack": "pack_back",
    "large": "card_close",
    "figures": "figures_print",
    "own_numbers": "own_interpreter_number",
    "settings": "settings_language",
}


def test_larger_text_and_other_words_leave_the_keyboard_where_it_is(program: Program, qapp: QApplication) -> None:
    program.window.activateWindow()
    went = {}
    for key, name in KEPT_AT.items():
        program.window.go(Place(key))
        settle(qapp)
        program.window.page(key).findChildren(QWidget, name)[-1].setFocus(Qt.FocusReason.TabFocusReason)
        now = program.settings.now
        program.settings.change(text_size=125 if now.text_size == 100 else 100)
        settle(qapp)
        program.settings.change(interface_language=now.interface_language.other)
        settle(qapp)
        focus = QApplication.focusWidget()
        went[key] = focus.objectName() if focus is not None and focus.isVisible() else ""
    assert went == KEPT_AT


def test_control_k_leads_to_the_search_box_from_anywhere(program: Program, qtbot: QtBot) -> None:
    program.window.go(Place("settings"))
    qtbot.keyClick(program.window, KEYS.Key_K, CTRL)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.objectName() == "search_box"


def test_alt_and_a_number_leads_to_a_place_and_alt_left_back(program: Program, qtbot: QtBot) -> None:
    window = program.window
    qtbot.keyClick(window, KEYS.Key_6, ALT)
    assert window.here.key == "figures"
    qtbot.keyClick(window, KEYS.Key_7, ALT)
    assert window.here.key == "settings"
    qtbot.keyClick(window, KEYS.Key_Left, ALT)
    assert window.here.key == "figures"
    qtbot.keyClick(window, KEYS.Key_Right, ALT)
    assert window.here.key == "settings"
    qtbot.keyClick(window, KEYS.Key_8, ALT)
    assert window.here.key == "settings"


def test_f6_walks_through_the_parts_of_the_window(program: Program, qtbot: QtBot) -> None:
    window = program.window
    window.setFocus()
    parts = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget() or window, KEYS.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        parts.append(
            next(p for p in (window.strip, window.sidebar, window.search_row, window.stack) if p.isAncestorOf(focus))
        )
    assert parts == [window.strip, window.sidebar, window.search_row, window.stack]


def test_escape_twice_makes_the_window_small_and_once_does_not(program: Program, qtbot: QtBot) -> None:
    qtbot.keyClick(program.window, KEYS.Key_Escape)
    assert not program.window.isMinimized()
    qtbot.keyClick(program.window, KEYS.Key_Escape)
    assert program.window.isMinimized()


def test_escape_twice_can_be_switched_off(open_program: OpenProgram, qtbot: QtBot) -> None:
    window = open_program(hide_on_double_escape=False).window
    qtbot.keyClick(window, KEYS.Key_Escape)
    qtbot.keyClick(window, KEYS.Key_Escape)
    assert not window.isMinimized()


def test_back_finds_the_place_one_had_scrolled_to(open_program: OpenProgram, qapp: QApplication) -> None:
    program = open_program(size=(1280, 500))
    window = program.window
    window.go(Place("own_numbers"))
    settle(qapp)
    bar = window.page("own_numbers").verticalScrollBar()
    bar.setValue(180)
    window.go(Place("settings"))
    window.back()
    settle(qapp)
    assert bar.value() == 180


def test_after_a_link_tab_goes_on_inside_the_page_it_led_to(program: Program, qtbot: QtBot, qapp: QApplication) -> None:
    row = program.window.findChild(QAbstractButton, "home_own_numbers")
    assert isinstance(row, QAbstractButton)
    row.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(row, KEYS.Key_Space)
    settle(qapp)
    assert program.window.here.key == "own_numbers"
    assert not program.window.ring.isVisible()
    qtbot.keyClick(QApplication.focusWidget() or program.window, KEYS.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert program.window.page("own_numbers").isAncestorOf(focus)
