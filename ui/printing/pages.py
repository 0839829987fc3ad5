# SPDX-License-Identifier: EUPL-1.2
"""A factsheet on paper: the same text, under its title what vouches for it, at its foot the sources."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QPagedPaintDevice

from kit.content.model import Figure
from kit.errors import UnknownRecord
from kit.store.library import Library
from ui.models.reading import ReadingPage
from ui.printing.pieces import TextPiece, pieces_of
from ui.printing.sheet import Piece, SheetWords, print_sheets
from ui.widgets.vouches import vouching_lines


def print_page(device: QPagedPaintDevice, page: ReadingPage, library: Library, words: SheetWords) -> int:
    """Print one page; the number of sheets."""
    return print_sheets(device, page_pieces(page, library, words.family), words)


def page_pieces(page: ReadingPage, library: Library, family: str) -> list[Piece]:
    def figure(figure_id: str) -> Figure | None:
        try:
            return library.figure(figure_id)
        except UnknownRecord:
            return None

    pieces = pieces_of(page.body, family, page.language, figure)
    if page.standing is not None:
        told = ". ".join(words for _, words in vouching_lines(page.standing, library.wording, page.language))
        pieces.insert(1, TextPiece(f'<p class="label">{escape(told)}.</p>', family, keeps_next=True))
    return pieces
