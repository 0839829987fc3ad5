# SPDX-License-Identifier: EUPL-1.2
"""Reading a page: finding, keeping the place, following, marking."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from kit.content.model import Kind, Ref
from kit.languages import Language
from kit.settings import Appearance
from ui.app import Program
from ui.history import Place
from ui.pages.reader import ReaderPage
from ui.widgets.reading_view import ReadingPlace


def test_the_contents_list_takes_one_to_the_heading(program: Program, reader: ReaderPage, qtbot: QtBot) -> None:
    contents = reader.findChild(QListWidget, "reader_contents")
    last = contents.item(contents.count() - 2)
    contents.setCurrentItem(last)
    contents.setFocus()
    qtbot.keyClick(contents, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reader.view.heading_at_top() != "")
    assert reader.view.verticalScrollBar().value() > 0


def test_find_in_page_says_which_of_how_many(program: Program, reader: ReaderPage, qtbot: QtBot) -> None:
    reader.find_asked()
    box = reader.findChild(QLineEdit, "find_box")
    qtbot.keyClicks(box, "kind")
    total = len(reader.view.find_all("kind"))
    assert total > 3
    assert reader.find_bar.count.words == f"1 van {total}"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert reader.find_bar.count.words == f"2 van {total}"
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert reader.find_bar.count.words == f"{total} van {total}"


def test_a_word_that_is_not_there_is_said_to_be_not_there(program: Program, reader: ReaderPage, qtbot: QtBot) -> None:
    reader.find_asked()
    qtbot.keyClicks(reader.find_bar.box, "zeppelin")
    assert reader.find_bar.count.words == "Niet op deze pagina"


def test_escape_closes_find_and_takes_the_marks_away(program: Program, reader: ReaderPage, qtbot: QtBot) -> None:
    reader.find_asked()
    qtbot.keyClicks(reader.find_bar.box, "kind")
    assert reader.view.extraSelections()
    qtbot.keyClick(reader.find_bar.box, Qt.Key.Key_Escape)
    assert not reader.find_bar.isVisible()
    assert not reader.view.extraSelections()


def test_another_page_begins_at_its_top_without_the_words_sought_before(
    program: Program, reader: ReaderPage, qtbot: QtBot
) -> None:
    reader.find_asked()
    qtbot.keyClicks(reader.find_bar.box, "kind")
    program.window.follow(Ref(Kind.FACTSHEET, "reflection-period"))
    assert not reader.find_bar.isVisible()
    assert reader.view.verticalScrollBar().value() == 0


def _at(reader: ReaderPage, block: str, qtbot: QtBot) -> None:
    reader.view.go_to(ReadingPlace(block))
    qtbot.waitUntil(lambda: reader.view.reading_place().block == block)


def test_the_place_is_kept_when_text_grows(program: Program, reader: ReaderPage, qtbot: QtBot) -> None:
    _at(reader, "signs", qtbot)
    program.settings.change(text_size=150)
    qtbot.waitUntil(lambda: reader.view.reading_place().block == "signs")


def test_the_place_is_kept_in_the_dark(program: Program, reader: ReaderPage, qtbot: QtBot) -> None:
    _at(reader, "signs.1", qtbot)
    program.settings.change(appearance=Appearance.DARK)
    assert reader.view.reading_place().block == "signs.1"


def test_the_place_is_kept_in_the_other_language(program: Program, reader: ReaderPage, qtbot: QtBot) -> None:
    _at(reader, "signs", qtbot)
    dutch = reader.view.toPlainText()
    program.settings.change(content_language=Language.EN)
    assert reader.view.toPlainText() != dutch
    assert reader.view.reading_place().block == "signs"


def test_back_returns_to_the_same_lines(program: Program, reader: ReaderPage, qtbot: QtBot) -> None:
    _at(reader, "signs", qtbot)
    program.window.follow(Ref(Kind.FACTSHEET, "figures"))
    assert reader.view.reading_place().block != "signs"
    program.window.back()
    assert program.window.here == Place("reader", Ref(Kind.FACTSHEET, "under-18"))
    assert reader.view.reading_place().block == "signs"


def test_a_term_is_explained_beside_the_text(program: Program, reader: ReaderPage) -> None:
    reader.view.ref_chosen.emit(Ref(Kind.TERM, "minor"))
    assert reader.card.isVisible()
    assert program.window.here.what == Ref(Kind.FACTSHEET, "under-18")


def test_every_link_of_the_list_leads_somewhere(program: Program, reader: ReaderPage) -> None:
    links = reader.findChild(QListWidget, "reader_links")
    refs = [links.item(row).data(Qt.ItemDataRole.UserRole) for row in range(links.count())]
    assert refs
    assert program.library is not None
    for ref in refs:
        assert program.library.title(ref, Language.NL).text


def test_a_bookmark_is_there_after_a_restart(program: Program, reader: ReaderPage) -> None:
    reader.bookmark_asked()
    assert [b.ref.id for b in type(program.bookmarks)(program.paths.bookmarks).all] == ["under-18"]
    reader.bookmark_asked()
    assert type(program.bookmarks)(program.paths.bookmarks).all == ()


@pytest.mark.parametrize("language", list(Language))
def test_every_page_opens_in_both_languages(program: Program, language: Language) -> None:
    program.settings.change(content_language=language)
    assert program.library is not None
    slugs = [page.slug for theme in program.library.themes(language) for page in theme.pages]
    assert len(slugs) >= 8
    reader = program.window.page("reader")
    assert isinstance(reader, ReaderPage)
    for slug in slugs:
        program.window.follow(Ref(Kind.FACTSHEET, slug))
        page = program.library.page(slug, language)
        assert reader.view.toPlainText().startswith(page.title)
        assert {heading.id for heading in page.headings} <= {name for name, _ in reader.view.contents()}
    program.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(reader.view.findChildren(QTextDocument)) == 1  # who reads all day does not fill the memory


def test_a_sign_shows_its_ordinary_explanations(program: Program) -> None:
    program.window.follow(Ref(Kind.SIGN, "GEN-05"))
    reader = program.window.page("reader")
    assert isinstance(reader, ReaderPage)
    text = reader.view.toPlainText()
    assert "Op eigen verzoek bewaard" in text
    assert "Afkomst, uiterlijk, religie en verblijfsstatus zijn nooit een signaal." in text


def test_all_terms_stand_in_one_list_at_the_term_asked_for(program: Program, qtbot: QtBot) -> None:
    program.window.follow(Ref(Kind.TERM, "shelter"))
    reader = program.window.page("reader")
    assert isinstance(reader, ReaderPage)
    assert program.library is not None
    assert len(reader.view.contents()) == len(program.library.terms())
    qtbot.waitUntil(lambda: reader.view.reading_place().block == "shelter")


def test_without_room_for_a_margin_the_text_itself_says_what_vouches_for_it(
    program: Program, reader: ReaderPage, qtbot: QtBot
) -> None:
    assert "Nog niet nagekeken" not in reader.view.toPlainText()
    program.window.resize(800, 1280)
    qtbot.waitUntil(lambda: "Nog niet nagekeken door een deskundige" in reader.view.toPlainText())
