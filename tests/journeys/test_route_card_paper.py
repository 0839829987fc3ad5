# SPDX-License-Identifier: EUPL-1.2
"""The route card on paper: same order, numbers and words as on the screen; nothing split, letters embedded, no colour."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest
from journeys.person import Person
from PySide6.QtWidgets import QApplication

from kit.acute import load as load_acute
from kit.languages import Language
from kit.settings import OwnLine, OwnNumber
from kit.signs.checklist import Form, Reply, SignAnswer, Situation
from kit.signs.contacts import in_sight
from kit.store.standing_words import standing_text
from ui.pages.signs import SignsPage
from ui.printing.output import sheet_words, write_pdf
from ui.printing.route_card import route_card_pieces
from ui.printing.sheet import ROOM, Piece, break_pages, print_sheets

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils reads the PDF back")


def letters(text: str) -> str:
    """Without spaces and signs; ligatures of the typeface are taken apart."""
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", text))


def signs_page(person: Person) -> SignsPage:
    page = person.window.page("signs")
    assert isinstance(page, SignsPage)
    return page


def pieces_of(person: Person, language: Language) -> list[Piece]:
    library = person.program.library
    assert library is not None
    page = signs_page(person)
    return route_card_pieces(page.card(), page.visit.checklist, library, language, person.program.theme.family)


def printed(person: Person, path: Path, language: Language = Language.NL) -> tuple[str, int]:
    """The text of the PDF read back, and its sheets."""
    library = person.program.library
    assert library is not None
    words = sheet_words(library, load_acute(), language, person.program.theme.family)
    pieces = pieces_of(person, language)
    sheets = write_pdf(path, "kaart", lambda device: print_sheets(device, pieces, words))
    read = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True)
    return read.stdout, sheets


@pytest.fixture
def noted(person: Person) -> Person:
    """Someone with an own number who saw a sign in a greenhouse near Zutphen."""
    person.program.settings.change(
        region="GM0301", own_numbers={OwnLine.TEAM_LEADER: OwnNumber("R. Bakker", "06 1234 5678")}
    )
    visit = signs_page(person).visit
    visit.change(situation=Situation.PERSON, form=Form.LABOUR)
    visit.choose_sector("AGR")
    visit.answer("AGR-01", SignAnswer.SEEN)
    visit.write("AGR-01", "Zes matrassen achter de koelcel.")
    return person


@pytest.mark.parametrize("language", list(Language))
def test_paper_says_what_the_screen_says_with_the_standing_under_each_number(
    noted: Person, tmp_path: Path, language: Language
) -> None:
    noted.program.settings.change(content_language=language)
    text, sheets = printed(noted, tmp_path / "kaart.pdf", language)
    paper, card = letters(text), signs_page(noted).card()
    library = noted.program.library
    assert library is not None
    for words in (*card.cautions, *card.do, *card.dont, *card.cannot_promise, *(step.head for step in card.steps)):
        assert letters(words.say(language))[:28] in paper, words
    numbered, _ = in_sight(card.contacts)
    places = [paper.index(letters(contact.phones[0].number)) for contact in numbered if contact.phones]
    assert len(places) == len(set(places)) >= 5
    for contact in numbered:
        standing = letters(standing_text(library.wording, contact.standing, language))
        assert standing[:22] in paper
    assert letters("Zes matrassen achter de koelcel.") in paper
    of = "van" if language is Language.NL else "of"
    sheet = "blad" if language is Language.NL else "sheet"
    assert all(f"{sheet}{number}{of}{sheets}" in paper for number in range(1, sheets + 1))


def test_numbers_stand_on_paper_in_the_order_of_the_screen(noted: Person) -> None:
    labels = [piece.words.label for piece in pieces_of(noted, Language.NL) if hasattr(piece, "words")]
    numbered, empty = in_sight(signs_page(noted).card().contacts)
    assert [label.split("\u00a0")[0] for label in labels[: len(numbered)]] == [
        str(place) for place in range(1, len(numbered) + 1)
    ]
    assert len(labels) == len(numbered) + len(empty)


@pytest.mark.parametrize("danger", [Reply.NO, Reply.YES])
def test_nothing_that_belongs_together_is_split(noted: Person, danger: Reply) -> None:
    signs_page(noted).visit.change(danger=danger, under_18=Reply.UNKNOWN)
    pages = break_pages(pieces_of(noted, Language.NL))
    for page in pages:
        assert sum(height for _, height in page) <= ROOM.height()
        assert not page[-1][0].keeps_next, "a heading stands alone at the foot"


def test_letters_are_embedded_and_there_is_no_colour(noted: Person, tmp_path: Path, qapp: QApplication) -> None:
    path = tmp_path / "kaart.pdf"
    printed(noted, path)
    fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert fonts
    assert all("IBMPlexSans" in line and " yes " in line for line in fonts)
    subprocess.run(["pdftoppm", "-r", "30", path, tmp_path / "kaart"], check=True)
    for picture in tmp_path.glob("kaart-*.ppm"):
        pixels = picture.read_bytes().split(b"\n255\n", 1)[1]
        assert pixels[0::3] == pixels[1::3] == pixels[2::3]


def test_long_words_of_ones_own_are_on_paper_to_the_last(noted: Person, tmp_path: Path) -> None:
    said = "06 12 34 56 78 (niet op maandag, dan 015 123 45 67)"
    noted.program.settings.set_own_number(OwnLine.TEAM_LEADER, OwnNumber("R. Bakker", said))
    story = "\n".join(f"Regel {number}: zes matrassen achter de koelcel." for number in range(1, 121))
    signs_page(noted).visit.write("AGR-01", story)
    text, _ = printed(noted, tmp_path / "kaart.pdf")
    assert letters(said) in letters(text)
    assert all(letters(line) in letters(text) for line in story.split("\n"))
    assert max(piece.height(ROOM.width()) for piece in pieces_of(noted, Language.NL)) < ROOM.height()
