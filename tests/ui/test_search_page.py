# SPDX-License-Identifier: EUPL-1.2
"""Searching as one types: the newest question counts, nothing typed is an error, and no hits is no dead end."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence

import pytest
from desk import Desk, desk
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kit.cancel import CancelToken
from kit.content.model import Kind
from kit.languages import Language
from kit.store.search import Answer, Search
from ui.history import Place
from ui.models.asked import FIRST, MORE
from ui.models.hits import HIT, HitModel
from ui.pages.search import SearchPage
from ui.painting.hit_row import HitRow
from ui.widgets.chip import Chip
from ui.widgets.region_field import RegionField
from ui.widgets.text import Text

__all__ = ["desk"]


class HeldSearch(Search):
    """Answers `held` only when let go, and does not notice that it was called off meanwhile."""

    held = ""

    def ask(
        self,
        text: str,
        language: Language,
        *,
        kind: Kind | None = None,
        region: str = "",
        limit: int = 50,
        without: Sequence[str] = (),
        token: CancelToken | None = None,
    ) -> Answer:
        if text == self.held:
            self.is_asked.set()
            assert self.let_go.wait(10)
        return super().ask(text, language, kind=kind, region=region, limit=limit, without=without)

    def hold(self, text: str) -> None:
        self.held, self.is_asked, self.let_go = text, threading.Event(), threading.Event()


@pytest.fixture
def search(desk: Desk) -> HeldSearch:
    return HeldSearch(desk.library)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, search: HeldSearch) -> Iterator[SearchPage]:
    page = SearchPage(desk.theme, desk.library, search, desk.settings, desk.background)
    qtbot.addWidget(page)
    page.resize(1084, 680)
    page.show()
    yield page
    if search.held:
        search.let_go.set()


def titles(page: SearchPage) -> list[str]:
    return [hit.title for hit in page.model.hits]


def asks(qtbot: QtBot, page: SearchPage, text: str) -> None:
    page.ask(text)
    qtbot.waitUntil(lambda: page._found is not None and page._asked is not None and page._asked.text == text)


def test_typing_shows_hits_of_all_kinds_with_the_first_chosen(qtbot: QtBot, page: SearchPage) -> None:
    asks(qtbot, page, "uitbuit")
    assert page.list.row() == 0
    assert {hit.ref.kind for hit in page.model.hits} >= {Kind.TERM, Kind.ORGANISATION}
    count = page.findChild(Chip, "kind_all")
    assert count is not None
    assert str(sum(page._found.answer.counts.values())) in count.text()  # type: ignore[union-attr]


def test_a_late_answer_never_overwrites_a_newer_one(qtbot: QtBot, page: SearchPage, search: HeldSearch) -> None:
    search.hold("paspoort")
    page.ask("paspoort")
    qtbot.waitUntil(search.is_asked.is_set)
    asks(qtbot, page, "CoMensha")
    newest = titles(page)
    search.let_go.set()
    assert page._background._pool.waitForDone(10_000)
    asks(qtbot, page, "CoMensha")
    qtbot.waitUntil(lambda: not page._background._tokens)
    assert titles(page) == newest


def test_a_question_that_takes_long_says_so(qtbot: QtBot, page: SearchPage, search: HeldSearch) -> None:
    page._still.setInterval(1)
    search.hold("paspoort")
    page.ask("paspoort")
    busy = page.findChild(QLabel, "still_searching")
    assert busy is not None
    qtbot.waitUntil(busy.isVisible)
    search.let_go.set()
    qtbot.waitUntil(lambda: bool(titles(page)))
    assert not busy.isVisible()


def test_enter_before_the_answer_opens_the_first_hit_when_it_comes(qtbot: QtBot, page: SearchPage) -> None:
    page.ask("CoMensha")
    with qtbot.waitSignal(page.ref_chosen) as opened:
        page.open_chosen()
    assert opened.args is not None
    assert opened.args[0] == page.model.hits[0].ref


def test_arrows_walk_and_stay_at_the_ends(qtbot: QtBot, page: SearchPage) -> None:
    asks(qtbot, page, "uitbuit")
    page.walk(1)
    page.walk(1)
    assert page.list.row() == 2
    page.walk(-8)
    assert page.list.row() == 0


def test_a_kind_narrows_and_all_brings_the_rest_back(qtbot: QtBot, page: SearchPage) -> None:
    asks(qtbot, page, "uitbuit")
    everything = titles(page)
    qtbot.mouseClick(page.findChild(Chip, "kind_organisation"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(page) != everything)
    assert {hit.ref.kind for hit in page.model.hits} == {Kind.ORGANISATION}
    qtbot.mouseClick(page.findChild(Chip, "kind_all"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(page) == everything)


def test_the_end_of_the_list_brings_the_other_hits(qtbot: QtBot, page: SearchPage) -> None:
    asks(qtbot, page, "uitbuit")
    found = sum(page._found.answer.counts.values())  # type: ignore[union-attr]
    assert len(titles(page)) < found
    page.model.fetchMore(QModelIndex())
    qtbot.waitUntil(lambda: len(titles(page)) == min(found, FIRST + MORE))
    assert page.list.row() == 0


def test_a_word_full_of_errors_leads_to_the_right_one_and_to_someone_to_ring(qtbot: QtBot, page: SearchPage) -> None:
    asks(qtbot, page, "uitbbuiitnng")
    qtbot.waitUntil(lambda: page.findChild(QPushButton, "way_on_1") is not None)
    words = " ".join(label.words for label in page._nothing.findChildren(Text))
    assert "“uitbuiting”" in words
    assert "033 448 11 86" in words
    assert "niet gebeld" in words
    first = page.findChild(QPushButton, "way_on_1")
    with qtbot.waitSignal(page.place_chosen) as led:
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert led.args == [Place("search", "uitbuiting")]


def test_a_town_that_is_no_municipality_leads_to_its_municipality(qtbot: QtBot, page: SearchPage) -> None:
    asks(qtbot, page, "hoogvliet")
    qtbot.waitUntil(lambda: page._nothing.findChild(QLineEdit, "region_field") is not None)
    field = page._nothing.findChild(QLineEdit, "region_field")
    qtbot.keyClicks(field, "rotterdam")
    with qtbot.waitSignal(page.place_chosen) as led:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert led.args == [Place("directory", "GM0599")]


def test_the_ways_on_grow_with_the_text(qtbot: QtBot, page: SearchPage, desk: Desk, qapp: QApplication) -> None:
    asks(qtbot, page, "hoogvliet")
    qtbot.waitUntil(lambda: page.findChild(RegionField) is not None)
    narrow = page.findChild(RegionField).maximumWidth()  # type: ignore[union-attr]
    desk.theme.choose("light", 2.0)
    desk.theme.apply(qapp)
    qtbot.waitUntil(lambda: {one.maximumWidth() for one in page.findChildren(RegionField)} == {2 * narrow})


def test_digits_that_stand_nowhere_are_no_town(qtbot: QtBot, page: SearchPage) -> None:
    asks(qtbot, page, "99887766")
    qtbot.waitUntil(lambda: page.findChild(QPushButton, "way_on_1") is not None)
    assert page._nothing.findChild(QLineEdit, "region_field") is None


def test_words_that_never_stand_together_are_offered_without_one(qtbot: QtBot, page: SearchPage) -> None:
    asks(qtbot, page, "matras uitbuiting xqzw")
    assert page._nothing.isVisible()
    page.open_chosen()
    assert page._hits.isVisible()
    assert titles(page)


def test_a_word_that_was_searched_besides_is_a_press_from_gone_and_back(qtbot: QtBot, page: SearchPage) -> None:
    asks(qtbot, page, "loverboy")
    with_it = titles(page)
    chip = page.findChild(Chip, "also_mensenhandelaar")
    assert chip.isVisible()
    assert "mensenhandelaar" in chip.accessibleName()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page._found is not None and not page._found.answer.synonyms)
    assert len(titles(page)) < len(with_it)
    again = page.findChild(QPushButton, "words_again")
    assert again.isVisible()
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(page) == with_it)


def test_what_was_read_for_a_word_that_stands_nowhere_is_said(qtbot: QtBot, page: SearchPage) -> None:
    asks(qtbot, page, "pasport")
    note = page.findChild(Text, "note_corrected")
    assert note.isVisible()
    assert "“paspoort”" in note.words
    assert "“pasport”" in note.words
    asks(qtbot, page, "paspoort")
    assert not page._notes.isVisible()


def test_a_kind_that_hides_hits_says_how_many_and_one_press_shows_them(qtbot: QtBot, page: SearchPage) -> None:
    asks(qtbot, page, "uitbuiting")
    everything, counts = titles(page), page._found.answer.counts  # type: ignore[union-attr]
    page._kinds.kind_chosen.emit(Kind.TERM)
    qtbot.waitUntil(lambda: titles(page) != everything)
    hidden = sum(counts.values()) - counts[Kind.TERM]
    assert str(hidden) in page.findChild(Text, "note_all_kinds").words
    qtbot.mouseClick(page.findChild(QPushButton, "do_all_kinds"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(page) == everything)
    assert not page._notes.isVisible()


def test_hits_of_the_region_alone_tell_how_many_are_elsewhere(qtbot: QtBot, page: SearchPage, desk: Desk) -> None:
    asks(qtbot, page, "zorgcoördinatie")
    assert not page.findChild(Chip, "only_region").isVisible()  # no region was set
    desk.settings.change(region="GM1783")
    chip = page.findChild(Chip, "only_region")
    qtbot.waitUntil(chip.isVisible)
    everything = titles(page)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(titles(page)) < len(everything))
    assert str(page._found.elsewhere) in page.findChild(Text, "note_everywhere").words  # type: ignore[union-attr]
    asks(qtbot, page, "hulp in Zutphen")  # another place asked for by name is not hidden by one's own
    assert any("Moviera" in title for title in titles(page))
    asks(qtbot, page, "zorgcoördinatie")
    qtbot.mouseClick(page.findChild(QPushButton, "do_everywhere"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(page) == everything)


def test_a_place_that_was_named_leads_to_its_numbers(qtbot: QtBot, page: SearchPage) -> None:
    asks(qtbot, page, "opvang Zutphen")
    with qtbot.waitSignal(page.place_chosen) as led:
        qtbot.mouseClick(page.findChild(QPushButton, "do_named_place"), Qt.MouseButton.LeftButton)
    assert led.args == [Place("directory", "GM0301")]


@pytest.mark.parametrize("text", ['"; DROP (', "*", "NEAR(", "😀", "١٢٣", "a" * 5000, "\x00\x01", "-kas", "'"])
def test_nothing_typed_is_an_error(qtbot: QtBot, page: SearchPage, text: str) -> None:
    asks(qtbot, page, text)
    assert not page._trouble.isVisible()


def test_an_empty_box_says_what_one_can_search_for(qtbot: QtBot, page: SearchPage) -> None:
    asks(qtbot, page, "kas")
    page.ask("  ")
    assert page._start.isVisible()
    assert not titles(page) or not page._hits.isVisible()


def test_what_was_opened_stays_at_hand_in_memory_only(qtbot: QtBot, page: SearchPage, desk: Desk) -> None:
    asks(qtbot, page, "paspoort")
    page.open_chosen()
    page.ask("")
    assert page.findChild(Chip, "recent_1").words == "paspoort"  # type: ignore[union-attr]
    assert not list(desk.settings._path.parent.glob("*"))


def test_coming_back_finds_the_same_hit_chosen(qtbot: QtBot, page: SearchPage) -> None:
    asks(qtbot, page, "uitbuit")
    page.walk(3)
    chosen, state = page.list.currentIndex().data(HIT), page.state()
    asks(qtbot, page, "kas")
    page.open("uitbuit")
    page.restore(state)
    qtbot.waitUntil(lambda: page.list.currentIndex().data(HIT) == chosen)


def test_a_screen_reader_hears_title_kind_and_text_of_a_hit(qtbot: QtBot, page: SearchPage) -> None:
    asks(qtbot, page, "0800 5151")
    spoken = page.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Nederlandse Arbeidsinspectie")
    assert "Organisation" in spoken


def test_the_model_keeps_the_rules_of_qt(qtbot: QtBot, page: SearchPage) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    for text in ("uitbuit", "xqzw", "kas"):
        asks(qtbot, page, text)
    page.model.fetchMore(QModelIndex())


@pytest.mark.parametrize("width", [330, 738, 1200])
def test_the_height_told_for_a_row_is_the_height_it_takes(
    qtbot: QtBot, page: SearchPage, desk: Desk, width: int
) -> None:
    delegate = HitRow(desk.theme)
    for text in ("uitbuit", "CoMensha", "kas"):
        asks(qtbot, page, text)
        for row in range(page.model.rowCount()):
            index = page.model.index(row, 0)
            told, taken = delegate.height(index, width), delegate.laid_out(index, width).height
            assert abs(told - taken) < 1, page.model.hits[row].title


def test_other_words_replace_the_old_ones_in_place(qtbot: QtBot) -> None:
    model = HitModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_words({}, "twijfelachtig")
    model.show((), 0)
    assert model.rowCount() == 0


def test_in_a_wide_window_hits_begin_where_the_chips_do_and_the_rest_stays_paper(
    qtbot: QtBot, page: SearchPage
) -> None:
    page.take_shape("wide")
    page.resize(1700, 700)
    asks(qtbot, page, "uitbuit")
    left = page._kinds.mapTo(page, page._kinds.rect().topLeft()).x()
    assert page.list.mapTo(page, page.list.rect().topLeft()).x() == left
    assert page.list.width() <= page.theme.size(900)
    assert page._side.mapTo(page, page._side.rect().topLeft()).x() < left + page.theme.size(900) + page.theme.px(48)
