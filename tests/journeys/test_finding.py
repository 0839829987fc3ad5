# SPDX-License-Identifier: EUPL-1.2
"""From a word typed to someone to ring: the box, the hits, a page, a link on it, a contact."""

from __future__ import annotations

from pathlib import Path

import pytest
from journeys.person import Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget

from kit.content.model import Kind, Ref
from kit.exchange.query_slip import read_query_slips
from kit.exchange.slip import SlipField, read_slips
from ui.history import Place
from ui.models.hits import HIT
from ui.models.organisations import EntryKind
from ui.pages.directory import DirectoryPage
from ui.pages.search import SearchPage
from ui.stylesheet import held
from ui.widgets.large_number import LargeNumber
from ui.widgets.qr_code import QrCode
from ui.widgets.row_list import RowList
from ui.widgets.text import Text

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def search(person: Person) -> SearchPage:
    page = person.window.page("search")
    assert isinstance(page, SearchPage)
    return page


def directory(person: Person) -> DirectoryPage:
    page = person.window.page("directory")
    assert isinstance(page, DirectoryPage)
    return page


def types_in_the_box(person: Person, text: str) -> RowList:
    person.key(Qt.Key.Key_K, CONTROL)
    assert person.has_keyboard == "search_box"
    person.types(text)
    person.qtbot.waitUntil(lambda: person.window.here.key == "search" and search(person).list.row() == 0)
    return person.sees(RowList, "hits")


def arrows_to(person: Person, hits: RowList, ref: Ref) -> None:
    rows = [hit.ref for hit in search(person).model.hits]
    for _ in range(rows.index(ref)):
        person.key(Qt.Key.Key_Down)
    assert hits.currentIndex().data(HIT).ref == ref


def test_a_word_leads_to_a_page_and_its_link_to_a_contact(person: Person) -> None:
    hits = types_in_the_box(person, "wie bel ik")
    arrows_to(person, hits, Ref(Kind.FACTSHEET, "whom-to-call"))
    assert person.has_keyboard == "search_box"  # arrows walk without leaving it
    person.key(Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: person.window.here.what == Ref(Kind.FACTSHEET, "whom-to-call"))

    links = person.sees(QListWidget, "reader_links")
    link = next(
        item
        for item in (links.item(row) for row in range(links.count()))
        if item.data(Qt.ItemDataRole.UserRole) == Ref(Kind.ORGANISATION, "veilig-thuis")
    )
    links.itemActivated.emit(link)
    person.qtbot.waitUntil(lambda: person.window.here.key == "directory")
    page = directory(person)
    person.qtbot.waitUntil(
        lambda: page.detail.organisation is not None and page.detail.organisation.id == "veilig-thuis"
    )
    assert person.sees(QWidget, "detail_number_1").accessibleName().endswith("0 8 0 0, 2 0 0 0")

    person.window.back()
    person.window.back()
    assert person.sees(RowList, "hits").currentIndex().data(HIT).ref == Ref(Kind.FACTSHEET, "whom-to-call")
    assert person.sees(QLineEdit, "search_box").text() == "wie bel ik"


def test_a_child_in_danger_shows_a_route_first(person: Person) -> None:
    hits = types_in_the_box(person, "kind in gevaar")
    assert hits.currentIndex().data(HIT).ref.kind is Kind.ROUTE


def test_escape_leads_back_to_where_one_was(person: Person) -> None:
    person.key(Qt.Key.Key_3, ALT)
    person.qtbot.waitUntil(lambda: person.window.here.key == "directory")
    types_in_the_box(person, "opvang")
    person.key(Qt.Key.Key_Escape)
    assert person.window.here.key == "directory"
    assert person.sees(QLineEdit, "search_box").text() == ""


def test_escape_leads_back_from_the_hits_too(person: Person) -> None:
    hits = types_in_the_box(person, "kas")
    hits.setFocus()
    person.key(Qt.Key.Key_Escape)
    assert person.window.here.key == "start"
    assert person.sees(QLineEdit, "search_box").text() == ""


def test_an_empty_box_says_what_one_can_ask_and_escape_leads_back(person: Person) -> None:
    person.key(Qt.Key.Key_3, ALT)
    person.qtbot.waitUntil(lambda: person.window.here.key == "directory")
    person.key(Qt.Key.Key_K, CONTROL)
    person.sees(QWidget, "example_1")
    assert person.has_keyboard == "search_box"
    person.key(Qt.Key.Key_Escape)
    assert person.window.here.key == "directory"


def test_enter_before_the_answer_presses_nothing_one_has_not_read(person: Person) -> None:
    person.key(Qt.Key.Key_K, CONTROL)
    person.types("zzzxq wwq")
    person.key(Qt.Key.Key_Return)
    person.sees(QWidget, "nothing_head")
    assert person.window.here.key == "search"
    person.key(Qt.Key.Key_Return)  # now the first way on was there to read
    assert person.window.here.key == "signs"


def test_a_pasted_page_of_text_makes_no_page_as_wide_as_itself(person: Person) -> None:
    person.key(Qt.Key.Key_K, CONTROL)
    QApplication.clipboard().setText("mensenhandel" * 400)
    person.key(Qt.Key.Key_V, CONTROL)
    head = person.sees(Text, "nothing_head")
    assert head.mapTo(person.window, head.rect().bottomRight()).x() < person.window.width()
    assert len(head.words) < 150


def test_an_example_is_asked_and_stands_in_the_box(person: Person) -> None:
    person.key(Qt.Key.Key_K, CONTROL)
    person.presses("example_1")
    person.qtbot.waitUntil(lambda: search(person).list.row() == 0)
    assert person.sees(QLineEdit, "search_box").text() == "kind in gevaar"


def test_the_directory_is_walked_and_read_with_the_keyboard_alone(person: Person) -> None:
    person.key(Qt.Key.Key_3, ALT)
    page = directory(person)
    person.qtbot.waitUntil(lambda: page.detail.organisation is not None)
    person.waits_for_keyboard_on("directory_list")
    first = page.detail.organisation
    person.key(Qt.Key.Key_Down)
    person.qtbot.waitUntil(lambda: page.detail.organisation != first)
    chosen = page.model.entries[page.list.row()]
    assert chosen.kind is EntryKind.CONTACT
    person.key(Qt.Key.Key_Return)
    person.waits_for_keyboard_on("detail_number_1" if chosen.number else "bookmark")


def test_a_contact_is_shown_large_and_escape_leads_back_to_it(person: Person) -> None:
    person.window.go(Place("directory", Ref(Kind.ORGANISATION, "zc-den-haag-shop")))
    page = directory(person)
    person.qtbot.waitUntil(
        lambda: page.detail.organisation is not None and page.detail.organisation.name.nl[:4] == "SHOP"
    )
    person.presses("show_large")
    first = person.sees(LargeNumber, "large_instead")  # nobody vouches for the other: whom to ring first stands first
    assert first.accessibleName() == "Bel eerst: CoMensha: 0 3 3, 4 4 8, 1 1, 8 6"
    assert person.has_keyboard == "large_instead"
    assert person.sees(LargeNumber, "large_number_1").font().pixelSize() < first.font().pixelSize()
    assert not person.window.sidebar.isVisible()
    person.presses("copy_large")
    assert QApplication.clipboard().text() == "033 448 11 86"
    person.key(Qt.Key.Key_Escape)
    person.qtbot.waitUntil(
        lambda: person.window.here.key == "directory" and page.list.chosen_id() == "zc-den-haag-shop"
    )
    assert person.window.sidebar.isVisible()


def test_something_wrong_becomes_a_slip_that_is_read_back(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.window.go(Place("directory", Ref(Kind.ORGANISATION, "comensha")))
    person.qtbot.waitUntil(lambda: directory(person).detail.organisation is not None)
    person.presses("something_wrong")
    person.sees(QLineEdit, "slip_should_be").setText("033 000 00 00")
    person.sees(QLineEdit, "slip_who").setText("balie")
    person.presses("dialog_make")
    code = person.sees(QrCode, "slip_qr")
    person.qtbot.waitUntil(lambda: bool(code.matrix))
    path = tmp_path / "briefje.txt"
    monkeypatch.setattr("ui.printing.output.ask_for_file", lambda *_: path)
    person.presses("dialog_save")
    (slip,), broken = read_slips(path.read_text(encoding="utf-8"))
    assert not broken
    assert (slip.contact, slip.field, slip.was) == ("comensha", SlipField.PHONE, "033 448 11 86")
    assert (slip.should_be, slip.told_by) == ("033 000 00 00", "balie")


def test_a_search_in_vain_becomes_a_slip_that_one_reads_first(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.key(Qt.Key.Key_K, CONTROL)
    person.types("xqvz van jan de vries")
    person.qtbot.waitUntil(lambda: bool(search(person).findChildren(QWidget, "make_query_slip")))
    person.presses("make_query_slip")
    asked = person.sees(QLineEdit, "slip_asked")
    assert asked.text() == "xqvz van jan de vries"
    assert person.has_keyboard == "slip_hoped_for"
    asked.clear()
    assert not person.sees(QWidget, "dialog_make").isEnabled()  # nothing on it is no slip
    asked.setText("xqvz")  # the name of a person goes out before anything is made
    person.sees(QLineEdit, "slip_hoped_for").setText("een term")
    person.presses("dialog_make")
    path = tmp_path / "briefje.txt"
    monkeypatch.setattr("ui.printing.output.ask_for_file", lambda *_: path)
    person.presses("dialog_save")
    text = path.read_text(encoding="utf-8")
    (slip,), broken = read_query_slips(text)
    assert (slip.asked, slip.hoped_for, broken) == ("xqvz", "een term", 0)
    assert "vries" not in text


def test_the_place_one_types_stands_in_a_field_like_all_others(person: Person) -> None:
    person.key(Qt.Key.Key_3, ALT)
    person.qtbot.waitUntil(lambda: directory(person).detail.organisation is not None)
    person.presses("filter_region")
    field = person.sees(QLineEdit, "region_field")
    assert field.height() == held(person.window.page("directory").theme, 42)
    assert person.has_keyboard == "region_field"


def test_coming_back_from_a_hit_keeps_words_filters_and_place(person: Person) -> None:
    hits = types_in_the_box(person, "loverboy")
    person.presses("kind_organisation")
    person.qtbot.waitUntil(lambda: {hit.ref.kind for hit in search(person).model.hits} == {Kind.ORGANISATION})
    search(person).walk(20)
    ref, scrolled = hits.currentIndex().data(HIT).ref, hits.verticalScrollBar().value()
    assert scrolled > 0
    search(person).open_chosen()
    person.qtbot.waitUntil(lambda: person.window.here.key == "directory")
    person.window.back()
    person.qtbot.waitUntil(lambda: hits.isVisible() and hits.currentIndex().data(HIT).ref == ref)
    assert hits.verticalScrollBar().value() == scrolled
    assert person.sees(QLineEdit, "search_box").text() == "loverboy"
    assert person.sees(Text, "note_all_kinds").words
