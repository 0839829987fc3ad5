# SPDX-License-Identifier: EUPL-1.2
"""The pocket card: four panels of A6, each inside its fold and the right way up once the sheet is folded."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from desk import Desk, desk
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QTextBlock, QTransform

from kit.acute import load as load_acute
from kit.languages import Language
from kit.paper.pocket_card import pocket_blocks
from kit.paper.stock import Stock
from kit.settings import OwnLine, OwnNumber
from kit.signs.checklist import Checklist
from ui.printing.output import sheet_words, write_pdf
from ui.printing.pieces import TextPiece
from ui.printing.pocket import COUNT, EDGE, PANEL, PLACES, ROOM, PocketSheet, panel_area, pocket_sheets
from ui.printing.sheet import A4, Page, Piece, print_pages, pt

__all__ = ["desk"]
NOTE = "Alleen tussen negen en vijf, daarna de piketdienst. "
FILLED = {line: OwnNumber(f"Naam {line.value}", "06 12 34 56 78", NOTE * 3) for line in OwnLine}
LONG = {line: OwnNumber("Naam", "06 12 34 56 78", NOTE * 60) for line in (OwnLine.TEAM_LEADER, OwnLine.INTERPRETER)}
REGIONS = ("", "GM0301", "GM1783", "GM0363", "GM0518")
MM = 72 / 25.4


def card(desk: Desk, region: str, own: dict[OwnLine, OwnNumber], language: Language = Language.NL) -> list[PocketSheet]:
    stock = Stock(desk.library, desk.directory, own, load_acute())
    blocks = pocket_blocks(Checklist(region=region), stock, language)
    return pocket_sheets(blocks, sheet_words(desk.library, load_acute(), language, desk.theme.family))


def picture(pages: Sequence[Page], dots: float = 2) -> QImage:
    """The first sheet, `dots` pixels a point, its ink grey on white."""
    image = QImage(round(A4.width() / 10 * dots), round(A4.height() / 10 * dots), QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.scale(dots / 10, dots / 10)
    pages[0].paint(painter, 1, 1)
    painter.end()
    return image


def ink(image: QImage, area: QRectF, dots: float = 2) -> int:
    """Dark pixels in an area given in tenths of a point."""
    part = (
        image.copy(QRectF(area.x() / 10, area.y() / 10, area.width() / 10, area.height() / 10).toRect())
        if dots == 1
        else (image.copy(QTransform.fromScale(dots / 10, dots / 10).mapRect(area).toRect()))
    )
    return sum(part.pixelColor(x, y).value() < 200 for x in range(part.width()) for y in range(part.height()))


def test_a_panel_is_a6_and_four_of_them_are_the_sheet() -> None:
    assert round(PANEL.width() / 10 / MM, 1) == 105.0
    assert round(PANEL.height() / 10 / MM, 1) == 148.5
    areas = [panel_area(place) for place in range(4)]
    assert len({(area.x(), area.y()) for area in areas}) == 4
    assert all(not one.intersects(other) for one in areas for other in areas if one is not other)
    assert [PLACES[place][2] for place in range(4)] == [True, False, False, True], "the upper half stands upside down"


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("own", [{}, FILLED, LONG], ids=["empty", "filled", "long"])
def test_every_word_stands_inside_its_panel_and_a_card_of_one_sheet_is_usual(
    desk: Desk, own: dict[OwnLine, OwnNumber], language: Language
) -> None:
    for region in REGIONS:
        sheets = card(desk, region, own, language)
        assert len(sheets) == 1 or own, region
        for panel in (panel for sheet in sheets for panel in sheet.panels):
            assert sum(height for _, height in panel) <= ROOM.height() - COUNT
            assert not panel[-1][0].keeps_next, "a heading stands alone at the foot"


def test_nothing_but_the_folds_is_drawn_near_a_fold_or_an_edge(desk: Desk) -> None:
    image = picture(card(desk, "GM0301", {}))
    free = EDGE - pt(2)
    wide, high = A4.width(), A4.height()
    beside_folds = (
        QRectF(wide / 2 - free, 0, free - pt(2), high),
        QRectF(wide / 2 + pt(2), 0, free - pt(2), high),
        QRectF(0, high / 2 - free, wide, free - pt(2)),
        QRectF(0, high / 2 + pt(2), wide, free - pt(2)),
    )
    dashes = pt(2) * 2
    for strip in beside_folds:
        crossing = 3 * 2 * 2 * 2  # where the other fold line runs through the strip
        assert ink(image, strip) <= crossing + dashes, strip
    edges = (QRectF(0, 0, wide, free), QRectF(0, high - free, wide, free), QRectF(0, 0, free, high))
    assert all(ink(image, edge) <= 200 for edge in edges)
    folds = (QRectF(wide / 2 - pt(1), 0, pt(2), high), QRectF(0, high / 2 - pt(1), wide, pt(2)))
    assert all(ink(image, fold) > 100 for fold in folds), "both fold lines are there"


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils reads the PDF back")
def test_folded_it_reads_from_cover_to_back(desk: Desk, tmp_path: Path) -> None:
    """Each panel cut out and turned as a folded card shows it: the cover has 112, the next the numbers, the last the date."""
    path = tmp_path / "kaart.pdf"
    write_pdf(path, "kaart", lambda device: sum(1 for _ in print_pages(device, card(desk, "GM0301", {}))))
    told = []
    for place in range(4):
        column, row, _ = PLACES[place]
        wide, high = PANEL.width() / 10, PANEL.height() / 10
        cut = ["-x", f"{column * wide:.0f}", "-y", f"{row * high:.0f}", "-W", f"{wide:.0f}", "-H", f"{high:.0f}"]
        read = subprocess.run(["pdftotext", "-raw", *cut, path, "-"], capture_output=True, text=True, check=True)
        told.append(" ".join(read.stdout.split()))
    cover, first, second, back = told
    assert "Zakkaart" in cover
    assert "112" in cover
    assert "Doe dit in deze volgorde" in cover
    assert "Bel in deze volgorde" in first
    assert "Niet gebeld." in first
    assert "Ook landelijk" in first + second + back
    assert "Geen signalen zien bewijst niets." in second + back
    assert "Inhoud van 24 november 2026" in back


def test_no_word_is_smaller_than_what_one_can_read_in_the_hand(desk: Desk) -> None:
    panels = card(desk, "GM1783", FILLED)[0].panels
    sizes = [size for panel in panels for piece, _ in panel for size in sizes_of(piece)]
    assert len(sizes) > 30
    assert not [text for text, size in sizes if size < pt(8.5)]


def sizes_of(piece: Piece) -> Iterator[tuple[str, float]]:
    """Its texts, each with the height of its letters."""
    block = piece._document(ROOM.width()).begin() if isinstance(piece, TextPiece) else QTextBlock()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            yield parts.fragment().text(), parts.fragment().charFormat().font().pixelSize()
            parts += 1
        block = block.next()
