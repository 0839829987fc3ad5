# SPDX-License-Identifier: EUPL-1.2
"""A page on paper: whole, in order, with the numbers on top and the count at the foot of each sheet."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from kit.acute import load as load_acute
from kit.content.model import Kind, Ref
from kit.languages import Language
from ui.app import Program
from ui.pages.reader import ReaderPage
from ui.printing.output import sheet_words, write_pdf
from ui.printing.pages import page_pieces
from ui.printing.sheet import ROOM, break_pages, print_sheets

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils reads the PDF back")


def _pdf(program: Program, slug: str, path: Path) -> int:
    assert program.library is not None
    program.window.follow(Ref(Kind.FACTSHEET, slug))
    reader = program.window.page("reader")
    assert isinstance(reader, ReaderPage)
    assert reader._page is not None
    pieces = page_pieces(reader._page, program.library, program.theme.family)
    words = sheet_words(program.library, load_acute(), Language.NL, program.theme.family)
    return write_pdf(path, "blad", lambda device: print_sheets(device, pieces, words))


@needs_poppler
@pytest.mark.parametrize("slug", ["under-18", "figures", "agriculture"])
def test_the_text_on_paper_is_the_text_on_the_screen(program: Program, slug: str, tmp_path: Path) -> None:
    sheets = _pdf(program, slug, tmp_path / "blad.pdf")
    printed = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "blad.pdf", "-"], capture_output=True, text=True, check=True
    )
    paper = re.sub(r"\W+", "", printed.stdout)
    assert program.library is not None
    page = program.library.page(slug, Language.NL)
    for block in page.blocks.values():
        for line in block.splitlines():
            if "|" not in line:  # cells of a row stand on several lines of paper
                assert re.sub(r"\W+", "", line)[:30] in paper, line
    for number in range(1, sheets + 1):
        assert f"blad{number}van{sheets}" in paper
    assert paper.count("direct") >= sheets


def test_no_piece_is_split_and_no_heading_stands_alone_at_the_foot(program: Program, tmp_path: Path) -> None:
    assert program.library is not None
    reader = program.window.page("reader")
    assert isinstance(reader, ReaderPage)
    for slug in ("agriculture", "figures", "how-to-read-signs"):
        reader.open(Ref(Kind.FACTSHEET, slug))
        assert reader._page is not None
        for page in break_pages(page_pieces(reader._page, program.library, program.theme.family)):
            assert sum(height for _, height in page) <= ROOM.height()
            assert not page[-1][0].keeps_next
