# SPDX-License-Identifier: EUPL-1.2
"""Contacts on paper: own numbers first, every number with what was checked about it, nobody split over two sheets."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest
from desk import Desk, desk

from kit.acute import load as load_acute
from kit.languages import Language
from kit.settings import OwnLine, OwnNumber
from kit.store.directory import Filters
from kit.store.listing import listing
from kit.store.standing_words import standing_text
from ui.printing.contacts import Slot, contact_pieces
from ui.printing.drawn import LINE_TO_FILL
from ui.printing.output import sheet_words, write_pdf
from ui.printing.sheet import ROOM, Piece, break_pages, print_sheets

__all__ = ["desk"]
NOTHING: dict[OwnLine, OwnNumber] = {}


def pieces(desk: Desk, own: dict[OwnLine, OwnNumber]) -> list[Piece]:
    found = listing(desk.directory, Filters(region="GM1783", need="advice"))
    shown = [one for group in found.groups.values() for one in group]
    return contact_pieces("Wie bel ik?", shown, own, desk.library, Language.NL, desk.theme.family)


def on_paper(desk: Desk, own: dict[OwnLine, OwnNumber], path: Path) -> str:
    words = sheet_words(desk.library, load_acute(), Language.NL, desk.theme.family)
    write_pdf(path, "blad", lambda device: print_sheets(device, pieces(desk, own), words))
    printed = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True)
    return unicodedata.normalize("NFKC", re.sub(r"\s+", " ", printed.stdout))


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils reads the PDF back")
def test_every_number_has_its_standing_beside_it(desk: Desk, tmp_path: Path) -> None:
    own = {OwnLine.CONTACT_PERSON: OwnNumber("A. de Vries", "06 12 34 56 78")}
    paper = on_paper(desk, own, tmp_path / "blad.pdf")
    centre = desk.library.organisation("comensha")
    order = [
        "06 12 34 56 78",
        "Eigen nummer, zelf ingevuld",
        "033 448 11 86 Landelijke helpdesk",
        standing_text(desk.library.wording, centre.standing, Language.NL),
        "070 361 47 47 (twijfelachtig)",
        "Twijfelachtig: oud of uit de tweede hand",
    ]
    places = [paper.index(words) for words in order]
    assert places == sorted(places)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils reads the PDF back")
def test_an_own_number_nobody_knows_yet_has_a_line_to_write_on(desk: Desk, tmp_path: Path) -> None:
    paper = on_paper(desk, NOTHING, tmp_path / "blad.pdf")
    assert LINE_TO_FILL in paper
    assert "nog niet ingevuld" in paper


def test_six_contacts_stand_on_a_sheet(desk: Desk) -> None:
    found = listing(desk.directory, Filters(region="GM1783", need="advice"))
    short = [one for group in found.groups.values() for one in group if len(one.phones) <= 2][:11]
    own = {OwnLine.CONTACT_PERSON: OwnNumber("A. de Vries", "06 12 34 56 78")}
    shown = contact_pieces("Wie bel ik?", short, own, desk.library, Language.NL, desk.theme.family)
    assert [sum(isinstance(piece, Slot) for piece, _ in sheet) for sheet in break_pages(shown)] == [6, 6]


def test_nobody_is_split_over_two_sheets(desk: Desk) -> None:
    long_note = {OwnLine.TEAM_LEADER: OwnNumber("A. de Vries", "06 12 34 56 78", "Niet op maandag. " * 400)}
    for own in (NOTHING, long_note):
        for sheet in break_pages(pieces(desk, own)):
            assert sum(height for _, height in sheet) <= ROOM.height()
