# SPDX-License-Identifier: EUPL-1.2
"""Cards in a language that runs from right to left, and letters that a machine may not have."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk import Desk, desk
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kit.content.cards import Backing, CardLanguage
from kit.content.refs import Kind, Ref
from kit.errors import UnknownRecord
from kit.languages import Language, Words
from tests.worker_cards import with_arabic
from ui.card_fonts import card_font, has_every_letter
from ui.models.worker_card import Pointed, Turned
from ui.pages.cards import CardsPage
from ui.widgets.fitted_text import FittedText
from ui.widgets.language_grid import LanguageTile
from ui.widgets.text import Text

__all__ = ["desk"]
OURS = ("IBM Plex Sans", "IBM Plex Sans Arabic", "Noto Sans SC")


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> CardsPage:
    page = CardsPage(desk.theme, with_arabic(desk.library), desk.library.wording, desk.settings)
    qtbot.addWidget(page)
    page.resize(1280, 750)
    page.show()
    return page


def opened(page: CardsPage, what: object) -> None:
    page.open(what)
    QApplication.processEvents()


def found(page: CardsPage, name: str) -> QWidget:
    return next(part for part in page.findChildren(QWidget, name) if part.isVisible())


def words(page: CardsPage, name: str) -> str:
    text = found(page, name)
    assert isinstance(text, Text)
    return text.words


def ink(words: FittedText) -> tuple[float, float]:
    """Where the words of a label stand in it, from 0 at its left to 1 at its right."""
    image = words.grab().toImage()
    ground = image.pixel(image.width() // 2, image.height() - 1)
    columns = [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(0, image.height(), 2))]
    return columns[0] / image.width(), columns[-1] / image.width()


def test_arabic_stands_at_the_right_and_the_readers_side_does_not_turn(page: CardsPage) -> None:
    opened(page, Turned("papers", "ar"))
    worker, reader = found(page, "card_worker"), found(page, "card_reader")
    assert worker.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert reader.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert worker.locale().language() is QLocale.Language.Arabic
    sentence, own = found(page, "worker_sentence"), found(page, "reader_sentence")
    assert isinstance(sentence, FittedText)
    assert isinstance(own, FittedText)
    assert ink(sentence)[0] > 0.5
    assert ink(sentence)[1] > 0.97
    assert ink(own)[0] < 0.03


def test_the_readers_own_page_keeps_its_direction_for_arabic(page: CardsPage) -> None:
    opened(page, Pointed("ar"))
    name = found(page, "pointed_endonym")
    assert isinstance(name, FittedText)
    assert ink(name)[0] < 0.03


def test_an_answer_stands_on_one_line_in_both_and_only_where_it_has_words_in_both(page: CardsPage) -> None:
    opened(page, Turned("papers", "ar"))
    answers = {part.objectName() for part in page.findChildren(FittedText) if "_answer_" in part.objectName()}
    assert answers == {"worker_answer_unknown", "reader_answer_unknown"}
    heights = [found(page, name).mapTo(page, found(page, name).rect().center()).y() for name in sorted(answers)]
    assert heights[0] == heights[1]


def test_a_card_says_what_stands_behind_it_and_names_no_organisation(page: CardsPage) -> None:
    opened(page, Turned("papers", "ar"))
    line = found(page, "card_behind")
    assert isinstance(line, QLabel)
    assert "Officiële tekst" in line.text()
    assert "Lindenwaard" not in line.text()
    opened(page, Pointed("ar"))
    behind = found(page, "cards_behind").accessibleName()
    assert "Instituut Lindenwaard" in behind
    assert "N. Lindeman, moedertaalspreker, op 4 maart 2026" in behind


def test_every_language_is_drawn_with_letters_we_ship(desk: Desk) -> None:
    for language in desk.library.cards()[0].languages:
        layout = QTextLayout(language.endonym, card_font(desk.theme.family, language.code))
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        families = {run.rawFont().familyName() for run in layout.glyphRuns()}
        assert all(family.startswith(OURS) for family in families), (language.code, families)
        assert has_every_letter(language.endonym, card_font(desk.theme.family, language.code))


def test_a_language_whose_letters_no_font_has_is_shown_by_its_name_and_says_so(desk: Desk, qtbot: QtBot) -> None:
    unknown = CardLanguage(17, "ti", "ltr", "\ue0ff\ue0fe", Words("Tigrinya", "Tigrinya"), Backing.NONE)
    tile = LanguageTile(desk.theme, unknown, Language.NL)
    qtbot.addWidget(tile)
    assert tile.text() == "Tigrinya"
    assert tile.accessibleDescription() != "Tigrinya"
    known = LanguageTile(desk.theme, replace(unknown, code="fr", endonym="français"), Language.NL)
    qtbot.addWidget(known)
    assert known.text() == "français"
    assert known.accessibleDescription() == "Tigrinya"


def test_a_language_that_was_looked_up_says_so_and_asks_to_let_the_person_point(page: CardsPage) -> None:
    opened(page, Pointed("pl"))
    assert words(page, "pointed_by") == "The person pointed to"
    opened(page, Ref(Kind.LANGUAGE, "pl"))
    assert words(page, "pointed_by") == "You looked up"
    assert not page.faces_worker()
    assert words(page, "no_sentences")
    assert page.first_focus() is found(page, "show_languages")


def test_a_card_that_was_found_is_where_the_keyboard_goes_and_nothing_is_turned(page: CardsPage) -> None:
    opened(page, Ref(Kind.CARD, "papers"))
    assert not page.faces_worker()
    assert page.first_focus() is found(page, "card_papers")
    opened(page, Ref(Kind.CARD, "point-to-language"))
    assert page.first_focus() is found(page, "show_languages")


@pytest.mark.parametrize("ref", [Ref(Kind.LANGUAGE, "xx"), Ref(Kind.CARD, "gone")])
def test_what_this_content_has_not_leaves_the_page_as_it_was(page: CardsPage, ref: Ref) -> None:
    opened(page, Pointed("ar"))
    with pytest.raises(UnknownRecord):
        page.open(ref)
    assert words(page, "pointed_name") == "Arabisch"
