# SPDX-License-Identifier: EUPL-1.2
"""The tour: the real window driven through a fixed list of states, a picture of each, and one contact sheet per look."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from kit.content.refs import Kind, Ref
from kit.languages import Language
from kit.paths import Paths
from kit.settings import Appearance, Settings, save

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication, QWidget

    from ui.app import Program
    from ui.models.visit import Visit

REGION = "GM1783"
"""Westland: a place whose care coordinator's number is doubtful, so that both standings are seen."""
PATIENCE = 20.0
"""Seconds until something that should appear counts as not coming."""
THUMB = 420
NARROW = 720
"""Width at 100 % from which the tiles stand in sight; below it a button shows them."""


@dataclass(frozen=True, slots=True)
class Look:
    """One way to see everything. `only` narrows the list of states; empty means all."""

    name: str
    language: Language = Language.NL
    appearance: Appearance = Appearance.LIGHT
    text_size: int = 100
    size: tuple[int, int] = (1280, 800)
    only: tuple[str, ...] = ()


CARDS = ("cards", "cards-languages", "cards-turned")
SOME = ("home", "directory", "reader", "first-questions", "checklist", "route-card", *CARDS, "settings", "counter")
LOOKS = (
    Look("nl-light"),
    Look("nl-dark", appearance=Appearance.DARK),
    Look("en-light", language=Language.EN),
    Look("nl-200", text_size=200),
    Look("nl-contrast", appearance=Appearance.CONTRAST, only=("home", "checklist")),
    Look("nl-portrait", size=(800, 1280), only=SOME),
    Look("nl-670", size=(1280, 670), only=SOME),
    Look("nl-smallest", size=(800, 600), only=SOME),
)


class TourError(Exception):
    """A state of the list could not be reached."""


class Guide:
    """Goes through one program the way a person does: by places, words and names of buttons."""

    def __init__(self, app: QApplication, program: Program) -> None:
        self.app, self.program, self.window = app, program, program.window

    def settle(self) -> None:
        """Let answers arrive, pending work be done, deleted widgets go and wrapped words find their height."""
        from PySide6.QtCore import QEvent

        give_up = monotonic() + PATIENCE
        while self.program.background.is_busy and monotonic() < give_up:
            self.app.processEvents()
        give_up = monotonic() + PATIENCE
        while not self.program.background.is_idle and monotonic() < give_up:
            self.app.processEvents()
        for _ in range(6):
            self.app.processEvents()
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def until(self, is_so: Callable[[], bool], otherwise: str) -> None:
        give_up = monotonic() + PATIENCE
        while not is_so():
            if monotonic() > give_up:
                raise TourError(otherwise)
            self.app.processEvents()
        self.settle()

    def go(self, key: str, what: object = None) -> None:
        from ui.history import Place

        self.window.go(Place(key, what))
        self.settle()

    def found(self, name: str) -> QWidget:
        from PySide6.QtWidgets import QWidget

        def shown() -> list[QWidget]:
            return [one for one in self.window.findChildren(QWidget, name) if one.isVisible()]

        self.until(lambda: bool(shown()), f"{name} is not shown")
        return shown()[0]

    def press(self, name: str) -> None:
        from PySide6.QtWidgets import QAbstractButton

        button = self.found(name)
        if not isinstance(button, QAbstractButton):
            raise TourError(f"{name} cannot be pressed")
        button.click()
        self.settle()

    def search(self, text: str) -> None:
        self.window.search(text)
        page = self.window.page("search")
        self.until(lambda: not bool(getattr(page, "is_searching", False)), f"no answer to {text}")


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
    ("search-no-hits", lambda guide: guide.search("xqvz blauwe vlieger")),
    ("directory", _directory),
    ("directory-slip", _slip),
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


def run_tour(folder: Path) -> int:
    """Write every picture to `folder`; 1 when a state could not be reached, with its name on stderr."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    missed = []
    for look in LOOKS:
        print(f"{look.name}: ", end="", flush=True)
        missed += _walk(app, look, folder)
        print("done", flush=True)
    for one in missed:
        print(f"not reached: {one}", file=sys.stderr)
    print(f"The pictures are in {folder}.")
    return 1 if missed else 0


def _walk(app: QApplication, look: Look, folder: Path) -> list[str]:
    """One program in one look, on a home folder of its own."""
    from ui.app import build

    missed: list[str] = []
    pictures: list[tuple[str, QPixmap]] = []
    with tempfile.TemporaryDirectory(prefix="veldgids-tour-", ignore_cleanup_errors=True) as home:
        paths = Paths(own=Path(home))
        settings = Settings(
            interface_language=look.language,
            content_language=look.language,
            text_size=look.text_size,
            appearance=look.appearance,
            region=REGION,
        )
        save(paths.settings, settings)
        program = build(app, paths)
        guide = Guide(app, program)
        program.window.ring.rest()
        program.window.resize(*look.size)
        program.window.show()
        for name, reach in STATES:
            if look.only and name not in look.only:
                continue
            print(f"{name} ", end="", flush=True)
            try:
                reach(guide)
            except (TourError, KeyError) as error:
                missed.append(f"{look.name}, {name}: {error}")
                continue
            pictures.append((name, program.window.grab()))
            pictures[-1][1].save(str(folder / f"{look.name}-{name}.png"))
        program.close()
        program.window.deleteLater()
        guide.settle()
    _contact_sheet(pictures).save(str(folder / f"contact-{look.name}.png"))
    return missed


def _contact_sheet(pictures: list[tuple[str, QPixmap]]) -> QPixmap:
    """All pictures of a look on one sheet, three beside each other, with their names."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtGui import QPainter, QPixmap

    thumbs = [
        (name, picture.scaledToWidth(THUMB, Qt.TransformationMode.SmoothTransformation)) for name, picture in pictures
    ]
    high = max((thumb.height() for _, thumb in thumbs), default=1) + 32
    sheet = QPixmap(3 * (THUMB + 16) + 16, -(-len(thumbs) // 3) * high + 16)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    font = painter.font()
    font.setPixelSize(15)
    painter.setFont(font)
    for index, (name, thumb) in enumerate(thumbs):
        corner = QPoint(16 + index % 3 * (THUMB + 16), 16 + index // 3 * high)
        painter.drawPixmap(corner + QPoint(0, 20), thumb)
        painter.drawText(corner + QPoint(0, 14), name)
    painter.end()
    return sheet
