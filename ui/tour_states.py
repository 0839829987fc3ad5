# SPDX-License-Identifier: EUPL-1.2
"""What the tour shows: each state of the window by its name, and the way there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kit.content.refs import Kind, Ref
from kit.languages import Language
from ui.tour_guide import Guide, TourError

if TYPE_CHECKING:
    from ui.models.visit import Visit

NARROW = 720
"""Width at 100 % from which the tiles stand in sight; below it a button shows them."""


def _directory(guide: Guide) -> None:
    """With its QR code where there is room for one: that is made once the card rests."""
    from ui.widgets.qr_code import QrCode

    guide.go("directory")
    codes = [code for code in guide.window.findChildren(QrCode) if code.isVisible()]
    guide.until(lambda: all(code.matrix for code in codes), "the QR code is not made")


def _slip(guide: Guide) -> None:
    guide.go("directory", Ref(Kind.ORGANISATION, "comensha"))
    guide.press("something_wrong")
    guide.press("dialog_make")
    guide.until(lambda: bool(getattr(guide.found("slip_qr"), "matrix", ())), "the QR code of the slip is not made")


def _search_slip(guide: Guide) -> None:
    guide.search("xqvz blauwe vlieger")
    guide.press("make_query_slip")
    guide.press("dialog_make")
    guide.until(lambda: bool(getattr(guide.found("slip_qr"), "matrix", ())), "the QR code of the slip is not made")


def _large_contact(guide: Guide) -> None:
    """The slip that may still stand over the page is closed first."""
    from ui.dialogs.dialog import Dialog

    if any(one.isVisible() for one in guide.window.findChildren(Dialog)):
        guide.press("dialog_close")
    guide.go("large", Ref(Kind.ORGANISATION, "comensha"))


def _find_in_page(guide: Guide) -> None:
    from PySide6.QtWidgets import QLineEdit

    guide.go("reader", Ref(Kind.FACTSHEET, "agriculture"))
    guide.window.page("reader").find_asked()
    box = guide.found("find_box")
    if isinstance(box, QLineEdit):
        words = "werk" if guide.program.settings.now.content_language is Language.NL else "work"
        box.setText(words)
        box.textEdited.emit(words)
    guide.settle()


def _danger_yes(guide: Guide) -> None:
    guide.go("signs", "new")
    guide.press("danger_yes")


def _counter(guide: Guide) -> None:
    """The one screen with some answers. The role stays, so this comes after all other states of the signs."""
    from kit.settings import Role
    from ui.pages.signs import SignsPage
    from ui.widgets.step_view import Step

    page = guide.window.page("signs")
    if isinstance(page, SignsPage):
        page.visit.start_anew()
    guide.program.settings.change(role=Role.COUNTER)
    guide.go("signs", Step.FIRST)
    for press in ("danger_no", "under18_no", "answer_BAL-01_seen", "answer_BAL-05_seen", "answer_BAL-03_cannot_tell"):
        guide.press(press)


def _sector_choice(guide: Guide) -> None:
    from ui.widgets.step_view import Step

    guide.go("signs", Step.SECTOR)


def _checklist(guide: Guide) -> None:
    """The signs of a farm, with some answered in each of the four ways and the first one opened."""
    from ui.dialogs.dialog import Dialog
    from ui.widgets.step_view import Step

    for dialog in guide.window.findChildren(Dialog):
        dialog.end(lambda: None)
    guide.go("signs", "AGR")
    guide.go("signs", Step.SIGNS)
    library = guide.program.library
    signs = library.signs("AGR") if library is not None else ()
    for sign, answer in zip(signs, ("seen", "not_seen", "cannot_tell", "seen"), strict=False):
        guide.press(f"answer_{sign.id}_{answer}")
    if signs:
        guide.press(f"sign_{signs[0].id}")


def _checklist_find(guide: Guide) -> None:
    """The list with only what was asked for."""
    from PySide6.QtWidgets import QLineEdit

    _checklist(guide)
    guide.window.page("signs").find_asked()
    box = guide.found("sign_filter")
    if isinstance(box, QLineEdit):
        box.setText("slaap" if guide.program.settings.now.content_language is Language.NL else "sleep")
    guide.settle()


def _checklist_cleared(guide: Guide) -> None:
    """All answers just cleared, the way back above the list."""
    from PySide6.QtGui import QAction

    from ui.widgets.checklist_head import ChecklistHead

    _checklist(guide)
    head = guide.found("checklist_head")
    if isinstance(head, ChecklistHead) and (clear := head.make_menu().findChild(QAction, "clear_answers")):
        clear.trigger()
    guide.settle()


def _tile(guide: Guide) -> None:
    """What stands behind a tile, beside the list or over it."""
    _checklist(guide)
    guide.press("tile_EX" if guide.window.width() / guide.program.theme.scale >= NARROW else "show_tiles")


def _situation(guide: Guide) -> None:
    from ui.widgets.step_view import Step

    guide.go("signs", Step.SITUATION)
    guide.press("situation_group")
    guide.press("asks_for_help")


def _route_card(guide: Guide) -> None:
    _checklist(guide)
    guide.press("to_route_card")


def _visit(guide: Guide) -> Visit:
    from ui.pages.signs import SignsPage

    page = guide.window.page("signs")
    if not isinstance(page, SignsPage):
        raise TourError("the page of the signs is another one")
    return page.visit


def _hand_over(guide: Guide) -> None:
    """Filled in, one line left out."""
    _route_card(guide)
    visit = _visit(guide)
    in_dutch = guide.program.settings.now.content_language is Language.NL
    visit.tell("where", "Kas aan de Noordweg" if in_dutch else "Greenhouse on the Noordweg")
    visit.tell("said", "Hij zei: ik bel mijn neef." if in_dutch else "He said: I will ring my cousin.")
    guide.press("read_hand_over")
    guide.press("send_said")


def _hand_over_changed(guide: Guide) -> None:
    """By hand, and then an answer: the person chooses which text goes."""
    from PySide6.QtWidgets import QPlainTextEdit

    _hand_over(guide)
    guide.press("edit_hand_over")
    field = guide.found("hand_over_field")
    if isinstance(field, QPlainTextEdit):
        field.insertPlainText("* ")
    _visit(guide).tell("thought", "?")
    guide.found("text_out_of_date")


def _closing(guide: Guide) -> None:
    from ui.widgets.step_view import Step

    guide.go("signs", Step.HAND_OVER)
    guide.window.close()
    guide.found("last_copy")


def _languages(guide: Guide) -> None:
    from ui.models.worker_card import Pointing

    guide.go("cards", Pointing())


def _arabic_pointed_at(guide: Guide) -> None:
    from ui.models.worker_card import Pointed

    guide.go("cards", Pointed("ar"))


def _card_turned(guide: Guide) -> None:
    """In the language the reader does not read."""
    from ui.models.worker_card import Turned

    reader = guide.program.settings.now.content_language
    guide.go("cards", Turned("papers", reader.other.value))


def _pack(guide: Guide) -> None:
    _checklist(guide)
    guide.go("pack")
    guide.until(lambda: bool(getattr(guide.found("pack_sheets"), "words", "").strip()), "the sheets are not counted")


def _broken(guide: Guide) -> None:
    from kit.errors import ContentError
    from ui.app import broken_page

    error = ContentError("The content file is damaged.", detail="checksum")
    guide.window.show_broken(broken_page(guide.program, error))
    guide.settle()


PAGES = (
    "reflection-period",
    "labour-exploitation",
    "signs-any-visit",
    "municipal-counter",
    "care-coordinators",
    "national-rapporteur",
)
"""Pages with what pages can have: call-outs, steps, tables of signs, long tables."""


def _page(slug: str) -> Callable[[Guide], None]:
    return lambda guide: guide.go("reader", Ref(Kind.FACTSHEET, slug))


STATES: tuple[tuple[str, Callable[[Guide], None]], ...] = (
    ("home", lambda guide: guide.go("start")),
    ("search", lambda guide: guide.search("kind in gevaar")),
    ("search-language", lambda guide: guide.search("pools")),
    ("search-no-hits", lambda guide: guide.search("xqvz blauwe vlieger")),
    ("directory", _directory),
    ("directory-slip", _slip),
    ("search-slip", _search_slip),
    ("contact-large", _large_contact),
    ("reader", lambda guide: guide.go("reader", Ref(Kind.FACTSHEET, "safe-conversation"))),
    ("reader-find", _find_in_page),
    *((f"page-{slug}", _page(slug)) for slug in PAGES),
    ("library", lambda guide: guide.go("library")),
    ("first-questions", lambda guide: guide.go("signs", "new")),
    ("danger-yes", _danger_yes),
    ("situation", _situation),
    ("sector-choice", _sector_choice),
    ("checklist", _checklist),
    ("checklist-find", _checklist_find),
    ("checklist-tile", _tile),
    ("checklist-cleared", _checklist_cleared),
    ("route-card", _route_card),
    ("hand-over", _hand_over),
    ("hand-over-changed", _hand_over_changed),
    ("cards", lambda guide: guide.go("cards")),
    ("cards-languages", _languages),
    ("cards-language-looked-up", lambda guide: guide.go("cards", Ref(Kind.LANGUAGE, "pl"))),
    ("cards-arabic", _arabic_pointed_at),
    ("cards-turned", _card_turned),
    ("closing", _closing),
    ("pack", _pack),
    ("figures", lambda guide: guide.go("figures")),
    ("own-numbers", lambda guide: guide.go("own_numbers")),
    ("settings", lambda guide: guide.go("settings")),
    ("counter", _counter),
    ("broken", _broken),
)
