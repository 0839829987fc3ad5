# SPDX-License-Identifier: EUPL-1.2
"""Whom to ring: own numbers first, no doubtful number ahead of a sound one, and a number no one can mishear."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk import Desk, desk
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kit.content.model import Kind, Organisation, Ref
from kit.content.standing import Standing
from kit.languages import Language
from kit.settings import OwnLine, OwnNumber
from kit.store.directory import Filters
from kit.store.listing import Section, listing
from ui.history import Place
from ui.models.organisations import EntryKind, OrganisationModel, entries, spoken
from ui.pages.directory import DirectoryPage
from ui.painting.contact_row import ContactRow
from ui.spoken import digit_by_digit
from ui.widgets.chip import Chip
from ui.widgets.frames import DashedBox
from ui.widgets.text import Text

__all__ = ["desk"]
LEFT = Qt.MouseButton.LeftButton
WESTLAND, ZUTPHEN = "GM1783", "GM0301"


@pytest.fixture
def printed() -> list[list[Organisation]]:
    return []


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, printed: list[list[Organisation]]) -> Iterator[DirectoryPage]:
    page = DirectoryPage(
        desk.theme, desk.library, desk.directory, desk.settings, desk.bookmarks, desk.background,
        lambda shown, _: printed.append(list(shown)),
    )  # fmt: skip
    qtbot.addWidget(page)
    page.resize(1084, 680)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: page.detail.organisation is not None)
    yield page


def names(page: DirectoryPage) -> list[str]:
    return [entry.name for entry in page.model.entries]


def shows(qtbot: QtBot, page: DirectoryPage, organisation_id: str) -> None:
    qtbot.waitUntil(lambda: page.detail.organisation is not None and page.detail.organisation.id == organisation_id)


def part(qtbot: QtBot, page: DirectoryPage, name: str) -> QWidget:
    """The part of this name, once it is in sight."""
    found: list[QWidget] = []

    def is_there() -> bool:
        found[:] = [one for one in page.window().findChildren(QWidget, name) if one.isVisible()]
        return bool(found)

    qtbot.waitUntil(is_there)
    return found[0]


def test_own_numbers_come_first_even_when_empty(qtbot: QtBot, page: DirectoryPage) -> None:
    head, own = page.model.entries[:2]
    assert (head.kind, head.name) == (EntryKind.HEAD, "Eigen nummers")
    assert (own.name, own.number, own.no_number) == ("Aandachtsfunctionaris", "", "nog niet ingevuld")
    page.list.choose(1)
    with qtbot.waitSignal(page.place_chosen) as led:
        qtbot.mouseClick(part(qtbot, page, "fill_in"), LEFT)
    assert led.args == [Place("own_numbers")]


def test_a_filled_in_number_stands_there_at_once(qtbot: QtBot, page: DirectoryPage, desk: Desk) -> None:
    desk.settings.set_own_number(OwnLine.CONTACT_PERSON, OwnNumber("A. de Vries", "06 12 34 56 78"))
    qtbot.waitUntil(lambda: page.model.entries[1].number == "06 12 34 56 78")
    page.list.choose(1)
    assert part(qtbot, page, "detail_number_1").accessibleName() == "A. de Vries: 0 6, 1 2, 3 4, 5 6, 7 8"


def test_whom_to_ring_first_is_chosen_and_shown_in_full(qtbot: QtBot, page: DirectoryPage) -> None:
    assert page.detail.organisation is not None
    assert page.detail.organisation.id == "comensha"
    standing = part(qtbot, page, "detail_standing").findChild(Text)
    assert standing is not None
    assert standing.accessibleName() == "Overgenomen van Wegwijzer mensenhandel, datum onbekend. Niet gebeld."


def test_a_doubtful_number_never_leads(desk: Desk) -> None:
    regions = desk.library.regions()
    places = {place.safety_region: place.code for place in regions.municipalities}
    for code in [*places.values(), *places, ""]:
        found = listing(desk.directory, Filters(region=code))
        first = next(iter(found.groups.values()))[0]
        assert first.standing.standing is not Standing.DOUBTFUL, code
        for members in found.groups.values():
            doubts = [one.standing.standing is Standing.DOUBTFUL for one in members]
            assert doubts == sorted(doubts), code


def test_a_filter_that_keeps_a_doubtful_coordinator_keeps_comensha_before_it(desk: Desk) -> None:
    coordinator = desk.library.organisation("zc-den-haag-shop")
    narrow = Filters(region=WESTLAND, text="SHOP Stichting")
    found = listing(desk.directory, narrow)
    assert [one.id for one in found.groups[Section.FIRST]] == ["comensha"]
    assert coordinator in found.groups[Section.REGION]


def test_a_place_typed_with_an_error_is_offered_and_narrows_the_list(qtbot: QtBot, page: DirectoryPage) -> None:
    qtbot.mouseClick(part(qtbot, page, "filter_region"), LEFT)
    field = part(qtbot, page, "region_field")
    qtbot.keyClicks(field, "Zutfen")
    offer = part(qtbot, page, f"region_{ZUTPHEN}")
    qtbot.mouseClick(offer, LEFT)
    qtbot.waitUntil(lambda: "Voor Zutphen (Noord- en Oost-Gelderland)" in names(page))
    assert part(qtbot, page, "filter_region").words == "Zutphen"  # type: ignore[attr-defined]


def test_escape_closes_the_places_and_changes_nothing(qtbot: QtBot, page: DirectoryPage) -> None:
    qtbot.mouseClick(part(qtbot, page, "filter_region"), LEFT)
    qtbot.keyClick(part(qtbot, page, "region_field"), Qt.Key.Key_Escape)
    assert not [one for one in page.findChildren(QWidget, "place_chooser") if one.isVisible()]
    assert page._filters == Filters()


def test_a_filter_is_chosen_from_its_menu_and_a_press_takes_it_away(qtbot: QtBot, page: DirectoryPage) -> None:
    everyone = len(names(page))
    menu = page.filter_bar._menu("need", QMenu(page))  # a menu that pops up offscreen warns about the screen
    assert [action for action in menu.actions() if action.text().startswith("Advies")]
    next(action for action in menu.actions() if action.objectName() == "need_advice").trigger()
    qtbot.waitUntil(lambda: len(names(page)) < everyone)
    chip = part(qtbot, page, "filter_need")
    assert isinstance(chip, Chip)
    assert (chip.words, chip.is_chosen) == ("Advies", True)
    qtbot.mouseClick(chip, LEFT)
    qtbot.waitUntil(lambda: len(names(page)) == everyone)


def test_filters_say_how_many_they_leave_and_one_press_shows_all(qtbot: QtBot, page: DirectoryPage) -> None:
    page.show_filters(Filters(region=WESTLAND, need="advice"))
    count = page.findChild(QLabel, "directory_count")
    qtbot.waitUntil(lambda: "of 161" in count.text() and not count.text().startswith("161"))  # type: ignore[union-attr]
    qtbot.mouseClick(part(qtbot, page, "clear_filters"), LEFT)
    qtbot.waitUntil(lambda: count.text() == "161 of 161")  # type: ignore[union-attr]


def test_filters_that_leave_nobody_say_which_one_to_drop(qtbot: QtBot, page: DirectoryPage) -> None:
    page.show_filters(Filters(need="emergency", form="criminal", language="vi"))
    qtbot.waitUntil(lambda: bool([b for b in page.findChildren(QPushButton, "way_on_1") if b.isVisible()]))
    ways = [one for one in page.findChildren(QPushButton) if one.objectName().startswith("way_on") and one.isVisible()]
    assert ways[-1].text() == "Show 161"
    qtbot.mouseClick(part(qtbot, page, "way_on_1"), LEFT)
    qtbot.waitUntil(lambda: page._filters == Filters(form="criminal", language="vi"))


def test_a_contact_asked_for_is_shown_whatever_the_filters_hide(qtbot: QtBot, page: DirectoryPage) -> None:
    page.show_filters(Filters(region=WESTLAND, need="advice"))
    page.open(Ref(Kind.ORGANISATION, "ro-anitp"))
    shows(qtbot, page, "ro-anitp")
    assert page._filters == Filters()
    page.open(Ref(Kind.ORGANISATION, "zc-den-haag-shop"))  # further down than the rows that are laid out at once
    shows(qtbot, page, "zc-den-haag-shop")
    qtbot.waitUntil(lambda: page.list.viewport().rect().contains(page.list.visualRect(page.list.currentIndex())))


def test_filtering_shows_the_list_from_its_head_when_the_chosen_contact_fits_there(
    qtbot: QtBot, page: DirectoryPage
) -> None:
    page.open(Ref(Kind.ORGANISATION, "zc-den-haag-shop"))
    shows(qtbot, page, "zc-den-haag-shop")
    qtbot.waitUntil(lambda: page.list.verticalScrollBar().value() > 0)
    page.show_region(WESTLAND)
    qtbot.waitUntil(lambda: page.list.chosen_id() == "zc-den-haag-shop" and len(names(page)) < 100)
    assert page.list.verticalScrollBar().value() == 0


@pytest.mark.parametrize("width", [286, 330, 738])
def test_the_height_told_for_a_contact_is_the_height_it_takes(
    qtbot: QtBot, page: DirectoryPage, desk: Desk, width: int
) -> None:
    delegate, counted = ContactRow(desk.theme), 0
    rows = range(page.model.rowCount())
    for index in (page.model.index(row, 0) for row in rows):
        told, taken = delegate.height(index, width), delegate.laid_out(index, width).height
        assert abs(told - taken) < 1, page.model.entries[index.row()].name
        entry = page.model.entries[index.row()]
        counted += entry.kind is not EntryKind.HEAD and bool(delegate._counted(entry, width - 28))
    assert counted > len(rows) / 2


def test_the_keys_walk_to_both_ends_of_the_list(qtbot: QtBot, page: DirectoryPage) -> None:
    qtbot.keyClick(page.list, Qt.Key.Key_End)
    assert page.list.row() == page.model.rowCount() - 1
    qtbot.keyClick(page.list, Qt.Key.Key_PageUp)
    assert 0 < page.list.row() < page.model.rowCount() - 1
    qtbot.keyClick(page.list, Qt.Key.Key_Home)
    assert page.list.chosen_id() == OwnLine.CONTACT_PERSON.value
    assert page.list.verticalScrollBar().value() == 0  # with the head over it


def test_a_doubtful_number_is_lighter_dashed_and_after_comensha(qtbot: QtBot, page: DirectoryPage) -> None:
    page.open(Ref(Kind.ORGANISATION, "zc-den-haag-shop"))
    shows(qtbot, page, "zc-den-haag-shop")
    first, doubtful = part(qtbot, page, "detail_number_0"), part(qtbot, page, "detail_number_1")
    assert first.accessibleName() == "Bel eerst: CoMensha: 0 3 3, 4 4 8, 1 1, 8 6"
    assert first.mapTo(page, first.pos()).y() < doubtful.mapTo(page, doubtful.pos()).y()
    assert isinstance(doubtful.parentWidget(), DashedBox)
    assert doubtful.property("role") == "number_l"
    assert not [one for one in page.findChildren(QWidget, "qr") if one.isVisible()]
    qtbot.mouseClick(part(qtbot, page, "instead"), LEFT)
    shows(qtbot, page, "comensha")


def test_copying_a_number_says_so(qtbot: QtBot, page: DirectoryPage) -> None:
    QApplication.clipboard().clear()
    button = part(qtbot, page, "copy_number")
    qtbot.mouseClick(button, LEFT)
    assert QApplication.clipboard().text() == "033 448 11 86"
    assert "Copied" in button.text()  # type: ignore[attr-defined]


def test_the_keyboard_stays_on_the_number_when_the_theme_changes(
    qtbot: QtBot, page: DirectoryPage, desk: Desk, qapp: QApplication
) -> None:
    part(qtbot, page, "detail_number_1").setFocus()
    desk.theme.choose("dark", 1.25)
    desk.theme.apply(qapp)
    assert [one.isVisible() for one in page.findChildren(QWidget, "detail_number_1")].count(True) == 1
    assert QApplication.focusWidget() is part(qtbot, page, "detail_number_1")


def test_a_contact_gets_a_bookmark_and_loses_it(qtbot: QtBot, page: DirectoryPage, desk: Desk) -> None:
    ref = Ref(Kind.ORGANISATION, "comensha")
    qtbot.mouseClick(part(qtbot, page, "bookmark"), LEFT)
    assert desk.bookmarks.has(ref)
    assert "Bookmarked" in part(qtbot, page, "bookmark").text()  # type: ignore[attr-defined]
    qtbot.mouseClick(part(qtbot, page, "bookmark"), LEFT)
    assert not desk.bookmarks.has(ref)


def test_in_little_room_list_and_card_come_one_at_a_time(qtbot: QtBot, page: DirectoryPage) -> None:
    page.take_shape("compact")
    page.resize(640, 600)
    assert not page.detail.isVisible()
    qtbot.waitUntil(lambda: page.list.width() > 0.9 * page.width())
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    qtbot.waitUntil(lambda: page.detail.width() > 0.9 * page.width())
    assert QApplication.focusWidget() is part(qtbot, page, "detail_number_1")
    qtbot.mouseClick(part(qtbot, page, "all_organisations"), LEFT)
    assert page.list.isVisible()
    assert QApplication.focusWidget() is page.list


def test_coming_back_finds_filters_contact_and_place(qtbot: QtBot, page: DirectoryPage) -> None:
    page.show_filters(Filters(need="shelter"))
    qtbot.waitUntil(lambda: len(names(page)) < 60)
    page.list.choose(page.model.rowCount() - 1)
    chosen, state = page.list.chosen_id(), page.state()
    page.show_filters(Filters())
    qtbot.waitUntil(lambda: len(names(page)) > 100)
    page.restore(state)
    shows(qtbot, page, chosen)
    assert page._filters == Filters(need="shelter")


def test_arrows_pass_over_the_heads(qtbot: QtBot, page: DirectoryPage) -> None:
    page.list.choose(1)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.entry(page.list.row()).kind is EntryKind.CONTACT  # type: ignore[union-attr]


def test_what_is_listed_is_what_is_printed(
    qtbot: QtBot, page: DirectoryPage, printed: list[list[Organisation]]
) -> None:
    page.show_filters(Filters(need="shelter"))
    qtbot.waitUntil(lambda: len(names(page)) < 60)
    qtbot.mouseClick(part(qtbot, page, "print_contacts"), LEFT)
    listed = [entry.id for entry in page.model.entries if entry.kind is EntryKind.CONTACT]
    assert [one.id for one in printed[0]] == listed


def test_a_contact_sheet_is_put_together_while_one_looks_about(
    qtbot: QtBot, page: DirectoryPage, printed: list[list[Organisation]]
) -> None:
    bar = page.findChild(QWidget, "picked_bar")
    assert not bar.isVisible()  # type: ignore[union-attr]
    page.list.choose(page.model.row_of("veilig-thuis"))
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    page.list.choose(page.model.row_of("comensha"))
    qtbot.mouseClick(part(qtbot, page, "pick_contact"), LEFT)
    assert part(qtbot, page, "picked_count").words.startswith("2 ")  # type: ignore[attr-defined]
    told = page.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.endswith("On the contact sheet")
    page.show_filters(Filters(need="shelter"))  # what was put on it stays, whatever is listed
    qtbot.waitUntil(lambda: len(names(page)) < 60)
    page.print_asked()
    assert [one.id for one in printed[0]] == ["veilig-thuis", "comensha"]
    qtbot.mouseClick(part(qtbot, page, "clear_picked"), LEFT)
    assert not bar.isVisible()  # type: ignore[union-attr]
    page.print_asked()
    assert len(printed[1]) > 2


def test_a_contact_is_copied_whole_with_what_was_checked(qtbot: QtBot, page: DirectoryPage) -> None:
    qtbot.mouseClick(part(qtbot, page, "copy_contact"), LEFT)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[:3] == [
        "CoMensha - Coördinatiecentrum tegen Mensenhandel",
        "033 448 11 86 (Landelijke helpdesk, ma–vr 9.00–17.00)",
        "Overgenomen van Wegwijzer mensenhandel, datum onbekend. Niet gebeld.",
    ]


def test_a_place_without_coordinator_says_so_and_whom_to_ring(qtbot: QtBot, page: DirectoryPage) -> None:
    page.show_filters(Filters(region="GM0505"))
    why = "Voor Dordrecht vonden we geen zorgcoördinator. Bel CoMensha."
    qtbot.waitUntil(lambda: any(entry.under == why for entry in page.model.entries))
    page.list.choose(page.model.row_of("comensha"))
    assert any(label.words == why for label in page.detail.findChildren(Text))


def test_a_number_is_dictated_digit_by_digit() -> None:
    assert digit_by_digit("033 448 11 86") == "0 3 3, 4 4 8, 1 1, 8 6"
    assert digit_by_digit("0900-8020") == "0 9 0 0, 8 0 2 0"
    assert digit_by_digit("(+420) 222 – 71") == "+ 4 2 0, 2 2 2, 7 1"


def test_a_screen_reader_hears_group_name_number_and_standing(page: DirectoryPage) -> None:
    told = spoken(page.model.entries[page.model.row_of("comensha")])
    assert told.startswith("Bel eerst. CoMensha. 0 3 3, 4 4 8, 1 1, 8 6. overgenomen, datum onbekend, niet gebeld")


def test_the_model_keeps_the_rules_of_qt(qtbot: QtBot, desk: Desk) -> None:
    model = OrganisationModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for filters in (Filters(), Filters(region=WESTLAND), Filters(need="emergency", language="vi")):
        rows = entries(listing(desk.directory, filters), {}, desk.library.wording, Language.NL)
        model.show(rows)
        assert model.rowCount() == len(rows)
