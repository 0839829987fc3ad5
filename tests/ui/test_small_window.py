# SPDX-License-Identifier: EUPL-1.2
"""In a small window the sidebar and the numbers become menus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kit.settings import Appearance
from ui.history import Place
from ui.widgets.link_row import LinkRow

from .conftest import OpenProgram, settle

NO_POPUPS = pytest.mark.qt_log_ignore(r"^This plugin does not support (raise|grabbing the keyboard)", extend=True)
"""The offscreen platform says this of every menu that opens; it says nothing about ours."""


@NO_POPUPS
def test_the_menu_leads_to_every_place(open_program: OpenProgram, qtbot: QtBot, qapp: QApplication) -> None:
    window = open_program(size=(1280, 800), text_size=200).window
    assert not window.sidebar.isVisible()
    qtbot.mouseClick(window.search_row.menu, Qt.MouseButton.LeftButton)
    menu = window.findChild(QMenu, "places_menu")
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Start", "Signalen", "Wie bel ik?", "Naslag", "Vraagkaarten", "Cijfers", "Instellingen",
    ]  # fmt: skip
    menu.actions()[5].trigger()
    menu.close()
    settle(qapp)
    assert window.here.key == "figures"


@NO_POPUPS
def test_the_other_numbers_are_in_a_menu_and_can_be_copied(
    open_program: OpenProgram, qtbot: QtBot, qapp: QApplication
) -> None:
    window = open_program(size=(800, 1280)).window
    qtbot.mouseClick(window.strip.more, Qt.MouseButton.LeftButton)
    menu = window.findChild(QMenu, "acute_menu")
    assert isinstance(menu, QMenu)
    veilig_thuis = next(action for action in menu.actions() if "Veilig Thuis" in action.text())
    veilig_thuis.trigger()
    menu.close()
    assert QApplication.clipboard().text() == "0800 2000"
    assert window.strip.more.words == "gekopieerd"


def test_a_window_made_wider_gets_its_sidebar_back(open_program: OpenProgram, qapp: QApplication) -> None:
    window = open_program(size=(700, 600)).window
    assert not window.sidebar.isVisible()
    window.resize(1280, 800)
    settle(qapp)
    assert window.sidebar.isVisible()
    assert window.search_row.menu.isHidden()


def test_the_bar_stays_beside_its_line_when_text_and_window_change_at_once(
    open_program: OpenProgram, qapp: QApplication
) -> None:
    program = open_program(size=(1280, 800))
    window = program.window
    window.go(Place("signs"))
    program.settings.change(text_size=200)
    window.resize(1280, 670)
    settle(qapp)
    program.settings.change(text_size=100)
    window.resize(1280, 800)
    settle(qapp)
    line, bar = window.sidebar.findChild(QWidget, "nav_signs"), window.sidebar.findChild(QWidget, "nav_bar")
    assert line is not None
    assert bar is not None
    assert abs(line.geometry().center().y() - bar.geometry().center().y()) <= 2


@pytest.mark.parametrize("changed", [{"appearance": Appearance.DARK}, {"text_size": 125}])
def test_a_page_is_at_its_place_when_seen_again_in_another_look(
    open_program: OpenProgram, qapp: QApplication, qtbot: QtBot, changed: dict[str, object]
) -> None:
    program = open_program(size=(1280, 800))
    window = program.window
    window.go(Place("library"))
    settle(qapp)
    place = window.page("library").verticalScrollBar()
    place.setValue(300)
    window.go(Place("start"))
    settle(qapp)
    program.settings.change(**changed)  # type: ignore[arg-type]  # each by its name
    settle(qapp)
    window.back()
    qtbot.waitUntil(lambda: place.value() == 300)


def test_the_shelf_is_in_one_column_and_at_its_place_when_seen_again_in_a_smaller_window(
    open_program: OpenProgram, qapp: QApplication, qtbot: QtBot
) -> None:
    window = open_program(size=(1280, 800)).window
    window.go(Place("library"))
    settle(qapp)
    page = window.page("library")
    rows = len(page.findChildren(LinkRow))
    page.verticalScrollBar().setValue(300)
    window.go(Place("start"))
    settle(qapp)
    window.resize(800, 600)
    settle(qapp)
    window.back()
    settle(qapp)
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() == 300)
    seen = [row for row in page.findChildren(LinkRow) if row.isVisible()]
    assert len(seen) == rows
    assert len({row.mapTo(page, QPoint()).x() for row in seen}) == 1
