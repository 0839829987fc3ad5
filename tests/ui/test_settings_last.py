# SPDX-License-Identifier: EUPL-1.2
"""What a person set holds at once, survives a restart, and two windows do not undo each other."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kit import settings as kept
from kit.content.model import Kind, Ref
from kit.languages import Language
from kit.settings import Appearance, OwnLine, OwnNumber, Role
from ui.app import Program
from ui.bookmark_store import BookmarkStore
from ui.history import Place
from ui.pages.directory import DirectoryPage
from ui.pages.settings import SettingsPage
from ui.settings_store import SettingsStore
from ui.widgets.switch import Switch
from ui.widgets.text import Text

from .conftest import OpenProgram, close, idle, settle


def button(program: Program, name: str) -> QPushButton:
    return next(one for one in program.window.findChildren(QPushButton, name) if one.isVisible())


def field(program: Program, name: str) -> QLineEdit:
    return next(one for one in program.window.findChildren(QLineEdit, name) if one.isVisible())


def test_a_restart_finds_everything_as_it_was_set(open_program: OpenProgram, qapp: QApplication) -> None:
    first = open_program()
    first.settings.change(
        text_size=125, appearance=Appearance.DARK, role=Role.COUNTER, region="GM1783", content_language=Language.EN
    )
    close(first)
    second = open_program()
    assert second.settings.now.role is Role.COUNTER
    assert second.settings.now.region == "GM1783"
    assert second.theme.scheme == "dark"
    assert second.theme.scale == 1.25
    assert second.window.search_row.languages.key == "en"


def test_nl_and_en_switch_words_and_texts_together(program: Program, qapp: QApplication) -> None:
    assert program.window.page("start").title() == "Start"
    button(program, "language_en").click()
    settle(qapp)
    assert program.settings.now.interface_language is Language.EN
    assert program.settings.now.content_language is Language.EN
    assert program.window.page("start").title() == "Home"
    assert QLocale().language() == QLocale.Language.English


def test_set_apart_they_switch_the_texts_only(open_program: OpenProgram, qapp: QApplication) -> None:
    program = open_program(languages_apart=True)
    button(program, "language_en").click()
    settle(qapp)
    assert program.settings.now.interface_language is Language.NL
    assert program.settings.now.content_language is Language.EN
    assert program.window.page("start").title() == "Start"


def test_two_windows_keep_each_others_settings(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    one, other = SettingsStore(path), SettingsStore(path)
    one.set_own_number(OwnLine.TEAM_LEADER, OwnNumber("A. de Boer", "06 12345678"))
    other.change(text_size=150)
    other.set_own_number(OwnLine.POLICE, OwnNumber("Wijkteam", "0900 8844"))
    read = kept.load(path)
    assert read.text_size == 150
    assert set(read.own_numbers) == {OwnLine.TEAM_LEADER, OwnLine.POLICE}


@pytest.mark.logs("settings not readable")
def test_a_change_that_cannot_be_written_is_told_and_holds_for_this_run(tmp_path: Path, qtbot: QtBot) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    store = SettingsStore(in_the_way / "settings.json")
    with qtbot.waitSignal(store.not_saved):
        store.change(text_size=200)
    assert store.now.text_size == 200
    in_the_way.unlink()
    with qtbot.waitSignal(store.saved):
        store.set_own_number(OwnLine.POLICE, OwnNumber("Wijkteam", "0900 8844"))
    assert kept.load(in_the_way / "settings.json") == store.now


def test_a_settings_file_that_vanished_is_written_whole_again(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    store = SettingsStore(path)
    store.set_own_number(OwnLine.POLICE, OwnNumber("Wijkteam", "0900 8844"))
    path.unlink()
    store.change(text_size=150)
    assert kept.load(path) == store.now
    assert store.now.own_numbers


def test_an_own_number_is_kept_while_one_types_and_can_be_put_back(program: Program, qtbot: QtBot) -> None:
    program.window.go(Place("own_numbers"))
    qtbot.keyClicks(field(program, "own_contact-person_number"), "015 123 45 67")
    kept_now = kept.load(program.paths.settings).own_numbers[OwnLine.CONTACT_PERSON]
    assert kept_now.number == "015 123 45 67"
    clear = button(program, "own_contact-person_clear")
    clear.click()
    assert OwnLine.CONTACT_PERSON not in kept.load(program.paths.settings).own_numbers
    clear.click()
    assert kept.load(program.paths.settings).own_numbers[OwnLine.CONTACT_PERSON] == kept_now


def test_an_own_contact_person_stands_in_the_box_on_home(program: Program, qapp: QApplication) -> None:
    program.settings.set_own_number(OwnLine.CONTACT_PERSON, OwnNumber("M. Jansen", "015 123 45 67"))
    settle(qapp)
    digits = [label.words for label in program.window.findChildren(Text, "home_number_digits")]
    assert digits == ["015 123 45 67"]


def test_choosing_a_municipality_brings_its_numbers_to_home(program: Program, qtbot: QtBot, qapp: QApplication) -> None:
    program.window.go(Place("settings", "region"))
    settle(qapp)
    box = field(program, "region_field")
    qtbot.keyClicks(box, "westl")
    settle(qapp)
    button(program, "region_GM1783").click()
    assert kept.load(program.paths.settings).region == "GM1783"
    program.window.go(Place("start"))
    settle(qapp)
    words = [label.words for label in program.window.page("start").findChildren(Text)]
    assert any("Haaglanden" in text for text in words)


def test_a_municipality_that_does_not_exist_is_said_under_the_field(
    program: Program, qtbot: QtBot, qapp: QApplication
) -> None:
    program.window.go(Place("settings", "region"))
    settle(qapp)
    box = field(program, "region_field")
    qtbot.keyClicks(box, "Wstland")
    settle(qapp)
    assert box.property("wrong") == "true"
    assert button(program, "region_GM1783").isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert program.settings.now.region == ""  # a guess is not taken by the way
    box.clear()
    qtbot.keyClicks(box, "bergen")  # there are two
    settle(qapp)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert program.settings.now.region == ""
    assert button(program, "region_GM0893").hasFocus()
    assert button(program, "region_GM0373").isVisible()
    box.clear()
    qtbot.keyClicks(box, "den bosch")
    assert box.property("wrong") == "false"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert program.settings.now.region == "GM0796"


@pytest.mark.parametrize("appearance", list(Appearance))
def test_each_appearance_is_taken_at_once(program: Program, appearance: Appearance) -> None:
    program.settings.change(appearance=appearance)
    expected = "light" if appearance is Appearance.SYSTEM else appearance.value
    assert program.theme.scheme == expected
    assert program.app.palette().window().color() == program.theme.colour("paper")


def test_about_says_what_this_is_and_why_this_content(program: Program, qapp: QApplication) -> None:
    program.window.go(Place("settings", "about"))
    settle(qapp)
    page = program.window.page("settings")
    assert isinstance(page, SettingsPage)
    told = " ".join(label.words for label in page.findChildren(Text))
    assert "Geen officiële publicatie van de Nederlandse overheid" in told
    assert "EUPL-1.2" in told
    assert program.library is not None
    assert program.library.about.version in told


def test_a_switch_says_its_state_in_a_word(program: Program) -> None:
    program.window.go(Place("settings", "display"))
    switch = program.window.findChild(Switch, "hide_on_double_escape")
    assert isinstance(switch, Switch)
    assert switch._word() == "Aan"
    switch.click()
    assert switch._word() == "Uit"
    assert program.settings.now.hide_on_double_escape is False


def test_two_windows_keep_each_others_bookmarks(tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.json"
    one, other = BookmarkStore(path), BookmarkStore(path)
    assert one.all == other.all == ()
    keys, doors = Ref(Kind.FACTSHEET, "keys"), Ref(Kind.FACTSHEET, "doors")
    one.add(keys, "Sleutel kwijt")
    other.add(doors, "Deuren")
    assert [mark.ref for mark in BookmarkStore(path).all] == [doors, keys]
    one.remove(doors)
    assert [mark.ref for mark in BookmarkStore(path).all] == [keys]


@pytest.mark.logs("bookmarks not readable")
def test_bookmarks_that_cannot_be_written_hold_for_this_run(tmp_path: Path, qtbot: QtBot) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    store = BookmarkStore(in_the_way / "bookmarks.json")
    with qtbot.waitSignal(store.not_kept):
        store.add(Ref(Kind.FACTSHEET, "keys"), "Sleutel kwijt")
    store.add(Ref(Kind.FACTSHEET, "doors"), "Deuren")
    assert len(store.all) == 2


def test_a_municipality_that_merged_into_another_hides_no_contact(open_program: OpenProgram, qtbot: QtBot) -> None:
    program = open_program(region="GM9999")
    assert program.settings.now.region == ""
    program.window.go(Place("directory"))
    idle(qtbot, program)
    page = program.window.page("directory")
    assert isinstance(page, DirectoryPage)
    assert len(page.model.entries) > 161


def test_an_own_number_with_a_remark_in_it_stays_inside_the_window(
    open_program: OpenProgram, qapp: QApplication
) -> None:
    said = "06 12 34 56 78 (niet op maandag; dan 015 123 45 67)"
    program = open_program(own_numbers={OwnLine.CONTACT_PERSON: OwnNumber("M. Jansen " * 9, said)})
    settle(qapp)
    number = program.window.findChild(Text, "home_number_digits")
    assert isinstance(number, Text)
    assert number.words == said
    assert number.mapTo(program.window, number.rect().bottomRight()).x() < program.window.width()
