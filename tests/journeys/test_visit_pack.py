# SPDX-License-Identifier: EUPL-1.2
"""A visit pack from the window: what the screen says, in its order, on paper and in the file; nothing left behind."""

from __future__ import annotations

import re
import resource
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from typing import TypeVar

import pytest
from journeys.person import Person
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from kit.errors import PaperError
from kit.languages import Language
from kit.paper.blocks import PartKind
from kit.paper.html import pack_html
from kit.settings import OwnLine, OwnNumber
from kit.signs.checklist import Form, SignAnswer, Situation
from ui.history import Place
from ui.pages.hand_over import HandOverView
from ui.pages.pack import PackPage
from ui.pages.signs import SignsPage
from ui.printing.output import PdfFile, ask_for_file
from ui.printing.pack import print_pack
from ui.widgets.contact_card import ContactCard
from ui.widgets.numbers import BigNumber
from ui.widgets.sign_row import SignRow
from ui.widgets.step_list import StepList
from ui.widgets.step_view import Step, StepView
from ui.widgets.switch import Switch
from ui.widgets.text import Text

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils reads the PDF back")
W = TypeVar("W", bound=QWidget)
TYPED = "Zes matrassen achter de koelcel."
SECRET = "Kenteken NN-123-X"


def letters(text: str) -> str:
    """Without spaces and signs; ligatures of the typeface are taken apart."""
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", text))


def in_order(words: list[str], paper: str) -> None:
    """Each of `words` stands in `paper` after the one before it."""
    place = 0
    for one in words:
        found = paper.find(letters(one), place)
        assert found >= 0, f"{one!r} is not there, or not in this place"
        place = found + 1


def signs_page(person: Person) -> SignsPage:
    page = person.window.page("signs")
    assert isinstance(page, SignsPage)
    return page


def pack_page(person: Person) -> PackPage:
    person.window.go(Place("pack"))
    page = person.window.page("pack")
    assert isinstance(page, PackPage)
    return page


@pytest.fixture
def noted(person: Person) -> Person:
    """Someone with an own number who saw a sign in a greenhouse near Zutphen, and wants everything along."""
    every = tuple(kind.value for kind in PartKind)
    person.program.settings.change(
        region="GM0301", own_numbers={OwnLine.TEAM_LEADER: OwnNumber("R. Bakker", "06 1234 5678")}, pack_parts=every
    )
    visit = signs_page(person).visit
    visit.change(situation=Situation.PERSON, form=Form.LABOUR, where=SECRET)
    visit.choose_sector("AGR")
    visit.answer("AGR-01", SignAnswer.SEEN)
    visit.answer("GEN-02", SignAnswer.NOT_SEEN)
    visit.write("AGR-01", TYPED)
    return person


def on_paper(person: Person, path: Path) -> tuple[str, int]:
    """The text of the whole pack read back from its PDF, and its sheets."""
    pdf = PdfFile("pakket")
    sheets = max(of for _, of in print_pack(pdf.device, pack_page(person).pack, person.program.theme.family))
    pdf.save(path)
    read = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True)
    return read.stdout, sheets


def in_the_file(person: Person) -> str:
    made = pack_html(pack_page(person).pack, "Signaal").partition("</style>")[2]
    return unescape(re.sub(r"<[^>]+>", " ", made))


def words_of_the_screen(person: Person) -> dict[PartKind, list[str]]:
    """What the window shows of the pages that go along, from the top."""
    page = signs_page(person)

    def shown(step: Step) -> StepView:
        person.window.go(Place("signs", step))
        view = page._views[step]
        person.qtbot.waitUntil(lambda: view.isVisible() and view.is_built)
        view.go_to_place(0)
        if step is Step.SIGNS:
            person.qtbot.waitUntil(lambda: sum(row.isVisible() for row in view.findChildren(SignRow)) > 20)
        return view

    def from_the_top(view: StepView, kind: type[W]) -> list[W]:
        inside = [one for one in view.findChildren(kind) if one.isVisible()]
        return sorted(inside, key=lambda one: one.mapTo(view, one.rect().topLeft()).y())

    signs = [text(row) for row in from_the_top(shown(Step.SIGNS), SignRow)]
    assert len(signs) > 20
    card = shown(Step.CARD)
    numbers = [
        word for box in from_the_top(card, ContactCard) for word in (text(box), box.findChildren(BigNumber)[0].text())
    ]
    steps = [one.words for box in card.findChildren(StepList) for one in box.findChildren(Text)]
    hand_over = shown(Step.HAND_OVER)
    assert isinstance(hand_over, HandOverView)
    lines = [line.strip().removeprefix("- ") for line in hand_over.text.splitlines() if line.strip()]
    return {
        PartKind.ROUTE_CARD: [*numbers, *steps],
        PartKind.FILLED: signs,
        PartKind.BLANK: signs,
        PartKind.HAND_OVER: lines,
    }


def text(widget: QWidget) -> str:
    """The first words in it."""
    return widget.findChildren(Text)[0].words


# -- the same words ---------------------------------------------------------------------------------------------------


@needs_poppler
@pytest.mark.parametrize("language", list(Language))
def test_paper_and_file_say_what_the_screen_says_in_its_order(
    noted: Person, tmp_path: Path, language: Language
) -> None:
    noted.program.settings.change(content_language=language)
    screen = words_of_the_screen(noted)
    told, sheets = on_paper(noted, tmp_path / "pakket.pdf")
    paper, file = letters(told), letters(in_the_file(noted))
    everything = [word for kind in PartKind for word in screen.get(kind, [])]
    in_order(everything, paper.replace(letters(running(noted)), ""))
    in_order(everything, file)
    of, sheet = ("van", "blad") if language is Language.NL else ("of", "sheet")
    assert all(f"{sheet}{number}{of}{sheets}" in paper for number in range(1, sheets + 1))
    assert paper.count("Veldgids") >= 2 * (sheets - 1), "above and under every sheet but the pocket card"


def running(person: Person) -> str:
    return pack_page(person).pack.running


@needs_poppler
def test_a_line_that_was_switched_off_goes_nowhere(noted: Person, tmp_path: Path) -> None:
    noted.window.go(Place("signs", Step.HAND_OVER))
    for key in ("where", "AGR-01"):
        noted.sees(Switch, f"send_{key}").click()
    told, _ = on_paper(noted, tmp_path / "pakket.pdf")
    for typed in (SECRET, TYPED):
        assert letters(typed) not in letters(told)
        assert letters(typed) not in letters(in_the_file(noted))
    assert "(weggelaten)" in told


def test_parts_that_would_say_nothing_are_not_offered(person: Person) -> None:
    person.program.settings.change(pack_parts=tuple(kind.value for kind in PartKind))
    page = pack_page(person)
    person.sees(Switch, "pack_blank-checklist")
    assert person.does_not_see("pack_filled-checklist")
    assert person.does_not_see("pack_hand-over")
    assert {chapter.kind for chapter in page.pack.chapters}.isdisjoint({PartKind.FILLED, PartKind.HAND_OVER})


# -- black on white ---------------------------------------------------------------------------------------------------


@needs_poppler
def test_every_sheet_is_legible_in_grey(noted: Person, tmp_path: Path) -> None:
    """Without smoothing a sheet has the inks that were used and no other: words 4.5 to 1 on white, lines 3 to 1."""
    path = tmp_path / "pakket.pdf"
    on_paper(noted, path)
    plain = ["pdftoppm", "-gray", "-r", "60", "-aa", "no", "-aaVector", "no", path, tmp_path / "blad"]
    subprocess.run(plain, check=True)
    pictures = sorted(tmp_path.glob("blad-*.pgm"))
    assert len(pictures) > 8
    for picture in pictures:
        pixels = picture.read_bytes().split(b"\n255\n", 1)[1]
        inks = set(pixels) - {255}
        assert min(inks) == 0
        assert all(contrast_on_white(ink) >= 3 for ink in inks), (picture.name, inks)
        weak = bytes(ink for ink in inks if contrast_on_white(ink) < 4.5)
        wide = int(picture.read_bytes().split(maxsplit=3)[1])
        rows = (pixels[start : start + wide] for start in range(0, len(pixels), wide))
        in_row = [sum(row.count(ink) for ink in weak) for row in rows]
        is_folded = picture == pictures[-1]
        assert is_folded or all(count == 0 or count > wide / 4 for count in in_row), "only hairlines may be lighter"


def contrast_on_white(grey: int) -> float:
    """Source: WCAG 2.2, relative luminance."""
    part = grey / 255
    luminance = part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
    return 1.05 / (luminance + 0.05)


# -- making it --------------------------------------------------------------------------------------------------------


@pytest.fixture
def saves_to(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder in which every file dialog is answered with the name it offers."""
    folder = tmp_path / "gekozen"
    folder.mkdir()
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda parent, title, start, kinds: (str(folder / Path(start).name), kinds)
    )
    return folder


def test_from_the_card_to_a_saved_pdf_that_says_where_it_is(noted: Person, saves_to: Path) -> None:
    noted.window.go(Place("signs", Step.CARD))
    noted.presses("to_pack")
    noted.presses("pack_pdf")
    noted.qtbot.waitUntil(lambda: bool(list(saves_to.iterdir())), timeout=30_000)
    (saved,) = saves_to.iterdir()
    assert saved.name == "Bezoekpakket.pdf"
    assert saved.read_bytes().rstrip().endswith(b"%%EOF")
    assert str(saved) in noted.window.notice.words
    noted.presses("pack_html")
    assert (saves_to / "Bezoekpakket.html").read_text(encoding="utf-8").endswith("</html>\n")


def test_the_number_of_sheets_follows_what_is_chosen_and_is_remembered(noted: Person) -> None:
    pack_page(noted)
    sheets = noted.sees(Text, "pack_sheets")
    noted.qtbot.waitUntil(lambda: sheets.words[:1].isdigit())
    before = int(sheets.words.split()[0])
    noted.sees(Switch, "pack_pocket-card").click()
    noted.qtbot.waitUntil(lambda: sheets.words[:1].isdigit() and int(sheets.words.split()[0]) == before - 1)
    assert "pocket-card" not in noted.program.settings.now.pack_parts
    written = noted.program.paths.settings.read_text(encoding="utf-8")
    assert "route-card" in written
    assert not any(word in written for word in (TYPED, SECRET, "agriculture", "AGR"))


def test_leaving_the_page_calls_off_what_is_being_made(noted: Person, saves_to: Path) -> None:
    pack_page(noted)
    noted.presses("pack_pdf")
    noted.window.go(Place("start"))
    noted.qtbot.waitUntil(lambda: noted.program.background.is_idle, timeout=30_000)
    assert list(saves_to.iterdir()) == []


def test_control_p_leads_there_from_a_page_with_nothing_of_its_own_to_print(person: Person) -> None:
    person.window.go(Place("own_numbers"))
    person.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert person.window.here == Place("pack")
    person.window.back()
    assert person.window.here == Place("own_numbers")


@contextmanager
def a_disk_with_room_for(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_leaves_what_was_there_and_nothing_beside_it(noted: Person, tmp_path: Path) -> None:
    path = tmp_path / "map" / "pakket.pdf"
    path.parent.mkdir()
    path.write_text("het pakket van gisteren", encoding="utf-8")
    pdf = PdfFile("pakket")
    list(print_pack(pdf.device, pack_page(noted).pack, noted.program.theme.family))
    with a_disk_with_room_for(2000), pytest.raises(PaperError):
        pdf.save(path)
    assert path.read_text(encoding="utf-8") == "het pakket van gisteren"
    assert list(path.parent.iterdir()) == [path]


def test_no_folder_stays_in_a_list_of_recent_ones(
    noted: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    user = QSettings.Scope.UserScope
    QSettings.setPath(QSettings.Format.NativeFormat, user, str(tmp_path / "qt"))
    noted_before = QSettings(user, "QtProject")
    noted_before.setValue("FileDialog/viewMode", "List")
    noted_before.sync()

    def answered(*asked: object) -> tuple[str, str]:  # as Qt's own dialog does when it goes
        settings = QSettings(user, "QtProject")
        settings.setValue("FileDialog/lastVisited", f"file://{tmp_path}/zaak-Kenteken")
        settings.sync()
        return str(tmp_path / "zaak-Kenteken" / "pakket.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answered)
    assert ask_for_file(noted.window, "Bewaar", "pakket", "pdf") is not None
    left = "".join(one.read_text() for one in (tmp_path / "qt").rglob("*") if one.is_file())
    assert "Kenteken" not in left
    assert "viewMode" in left
