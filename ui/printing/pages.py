# SPDX-License-Identifier: EUPL-1.2
"""A factsheet on paper: the same text, under its title what vouches for it, at its foot the sources."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from kit.content.model import Figure
from kit.errors import UnknownRecord
from kit.languages import Language
from kit.store.library import Library
from kit.store.page_body import table_html
from kit.store.standing_words import page_standing_text
from ui.models.reading import ReadingPage
from ui.printing.pieces import ChartPiece, TextPiece, pieces_of
from ui.printing.sheet import Piece


def figure_pieces(figures: Sequence[Figure], language: Language, family: str) -> list[Piece]:
    """Each figure with its title, its numbers and what must be said beside it."""
    pieces: list[Piece] = []
    for figure in figures:
        pieces.append(TextPiece(f"<h2>{escape(figure.title.say(language))}</h2>", family, keeps_next=True, above=9))
        if figure.chart != "table":
            pieces.append(ChartPiece(figure, language, family))
        else:
            pieces.append(TextPiece(table_html(figure, language), family, keeps_next=True))
        beside = " ".join(words.say(language) for words in figure.say_beside)
        pieces.append(TextPiece(f"<p>{escape(beside)}</p>", family))
    return pieces


def page_pieces(page: ReadingPage, library: Library, family: str) -> list[Piece]:
    def figure(figure_id: str) -> Figure | None:
        try:
            return library.figure(figure_id)
        except UnknownRecord:
            return None

    pieces = pieces_of(page.body, family, page.language, figure)
    if page.standing is not None:
        told = page_standing_text(library.wording, page.standing, page.language)
        pieces.insert(1, TextPiece(f'<p class="label">{escape(told)}</p>', family, keeps_next=True))
    return pieces
