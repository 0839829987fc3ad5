# SPDX-License-Identifier: EUPL-1.2
"""A worker points to a language and is shown a card: what they see, what they do not see, and the way back."""

from __future__ import annotations

import pytest
from journeys.person import Person
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from kit.settings import OwnLine, OwnNumber
from ui.history import Place
from ui.models.worker_card import Pointed, Pointing, Turned
from ui.widgets.fitted_text import FittedText, height_at
from ui.widgets.language_grid import LanguageTile
from ui.window import MainWindow

KEYS = Qt.Key
TELLING = ("mensenhandel", "trafficking", "comensha", "veilig thuis", "arbeidsinspectie", "uitbuiting", "slachtoffer")


def words_in_sight(window: MainWindow) -> str:
    labels = (label.text() for label in window.findChildren(QLabel) if label.isVisible())
    return " ".join([window.windowTitle(), *labels]).lower()


def test_a_worker_points_to_a_language_and_the_reader_hears_what_to_do(person: Person) -> None:
    person.presses("nav_cards")
    person.presses("show_languages")
    person.waits_for_keyboard_on("language_nl")
    for key in (
        KEYS.Key_Right,
        KEYS.Key_Down,
        KEYS.Key_Left,
        KEYS.Key_Up,
        KEYS.Key_Right,
        KEYS.Key_Right,
        KEYS.Key_Right,
    ):
        person.key(key)
    assert person.has_keyboard == "language_ro"
    person.key(KEYS.Key_Return)
    assert person.window.here == Place("cards", Pointed("ro"))
    assert person.sees(QLabel, "pointed_name").text().count("Roemeens") == 1
    assert person.sees(QLabel, "pointed_endonym").text() == "română"
    assert "Roemeens" in person.sees(QLabel, "no_sentences").text()
    person.presses("fill_in_interpreter")
    assert person.window.here == Place("own_numbers")


def test_the_interpreter_line_that_was_filled_in_stands_ready(person: Person) -> None:
    person.program.settings.set_own_number(OwnLine.INTERPRETER, OwnNumber("Tolk", "088 000 00 00", "code 12"))
    person.window.go(Place("cards", Pointed("vi")))
    assert person.sees(QLabel, "interpreter_number").text() == "088 000 00 00"
    person.presses("copy_interpreter")
    assert QApplication.clipboard().text() == "088 000 00 00"
    person.window.go(Place("cards", Pointing()))
    assert "088 000 00 00" in person.sees(QLabel, "card_told").text()


@pytest.mark.parametrize("what", [Pointing(), Turned("papers", "en"), Turned("help-exists", "nl")])
def test_what_a_worker_sees_is_the_card_and_112_alone(person: Person, what: object) -> None:
    usual = person.window.strip.height()
    person.window.go(Place("cards", what))
    person.sees(QWidget, "card_bar")
    assert not [number for number in person.window.strip.numbers if number.isVisible()]
    assert not person.window.strip.more.isVisible()
    assert person.window.strip.danger.isVisible()
    assert person.window.strip.height() < usual
    assert not person.window.sidebar.isVisible()
    assert not person.window.search_row.isVisible()
    assert not [word for word in TELLING if word in words_in_sight(person.window)]
    person.window.resize(700, 600)  # another shape brings none of it back
    person.window.resize(1280, 800)
    assert not person.window.sidebar.isVisible()
    person.key(KEYS.Key_Escape)
    assert person.window.here == Place("start")
    assert person.window.sidebar.isVisible()
    assert person.window.strip.height() == usual
    assert not person.window.isMinimized()


def test_arrows_walk_through_a_card_and_escape_leads_back_to_its_row(person: Person) -> None:
    person.window.go(Place("cards"))
    person.sees(QWidget, "card_papers").setFocus()
    person.presses("card_papers")
    person.waits_for_keyboard_on("card_next")
    first = person.sees(FittedText, "worker_sentence").words
    assert first == "Do you have your passport or identity card yourself?"
    person.key(KEYS.Key_Right)
    assert person.sees(FittedText, "worker_sentence").words == "Who keeps your papers?"
    assert person.does_not_see("worker_answer_yes")
    person.key(KEYS.Key_Left)
    assert person.sees(FittedText, "worker_sentence").words == first
    person.key(KEYS.Key_Escape)
    person.waits_for_keyboard_on("card_papers")


def test_past_the_last_sentence_the_card_is_done(person: Person) -> None:
    person.window.go(Place("cards"))
    person.presses("card_no-promise")
    for _ in range(3):
        person.presses("card_next")
    assert person.window.here == Place("cards")


def test_closing_the_languages_leaves_the_keyboard_where_it_was(person: Person) -> None:
    person.presses("nav_cards")
    person.presses("show_languages")
    person.key(KEYS.Key_Down)
    person.key(KEYS.Key_Return)
    person.key(KEYS.Key_Left, Qt.KeyboardModifier.AltModifier)
    person.waits_for_keyboard_on("language_bg")
    person.presses("card_close")
    person.waits_for_keyboard_on("show_languages")


def test_a_card_that_does_not_exist_in_a_language_is_told_and_leads_nowhere(person: Person) -> None:
    person.window.go(Place("cards", Turned("papers", "pl")))
    assert person.window.here == Place("start")


def test_a_screen_reader_hears_a_language_in_its_own_name_and_voice(person: Person) -> None:
    person.window.go(Place("cards", Pointing()))
    tile = person.sees(QWidget, "language_uk")
    heard = QAccessible.queryAccessibleInterface(tile)
    assert heard.text(QAccessible.Text.Name) == "українська"
    assert heard.text(QAccessible.Text.Description) == "Oekraïens"
    told = heard.attributesInterface().attributeValue(QAccessible.Attribute.Locale)
    assert told.name().startswith("uk")


@pytest.mark.parametrize(
    ("size", "text"),
    [
        ((1280, 670), 200),
        ((1280, 670), 100),
        ((800, 1280), 200),
        ((800, 1280), 100),
        ((800, 600), 100),
        ((1280, 800), 250),
    ],
)
def test_a_card_fits_whole_whatever_the_window_and_the_text_size(
    person: Person, size: tuple[int, int], text: int
) -> None:
    person.window.resize(*size)
    person.program.settings.change(text_size=text)
    cut: list[str] = []
    for what in (Pointing(), Turned("papers", "en"), Turned("housing", "nl"), Turned("freedom-to-leave", "en")):
        person.window.go(Place("cards", what))
        QApplication.processEvents()
        page = person.window.page("cards")
        assert isinstance(page, QScrollArea)
        cut += [f"{what} scrolls"] if page.verticalScrollBar().maximum() > 0 else []
        cut += [words.words for words in page.findChildren(FittedText) if words.isVisible() and not fits(words)]
        cut += [tile.words for tile in page.findChildren(LanguageTile) if tile.isVisible() and not holds(tile)]
    assert not cut


def fits(words: FittedText) -> bool:
    room = words.contentsRect()
    return height_at(words.words, words.font(), room.width(), words.font().pixelSize()) <= room.height()


def holds(tile: LanguageTile) -> bool:
    """Its name, and a finger."""
    return tile.fontMetrics().horizontalAdvance(tile.words) < tile.width() and tile.height() >= 40


def test_a_route_card_leads_to_the_question_cards_and_back(person: Person) -> None:
    person.window.go(Place("signs", "new"))
    person.presses("danger_yes")
    person.presses("to_route_card")
    person.presses("to_cards")
    person.sees(QWidget, "show_languages")
    assert person.window.here == Place("cards")
    person.window.back()
    person.sees(QWidget, "to_cards")
