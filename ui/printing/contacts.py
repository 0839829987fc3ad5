# SPDX-License-Identifier: EUPL-1.2
"""Contacts on paper, six to a sheet: each with its numbers and what was checked; nobody is split over two sheets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kit.content.model import Organisation
from kit.languages import Language
from kit.paper.contacts import contact_sheet_blocks
from kit.settings import OwnLine, OwnNumber
from kit.store.library import Library
from ui.printing.drawn import drawn
from ui.printing.pieces import LinePiece
from ui.printing.sheet import ROOM, Piece, pt

TO_A_SHEET = 6


@dataclass(frozen=True, slots=True)
class Slot:
    """`piece` in a place at least `least` high, so that there is room to write beside it and to cut between."""

    piece: Piece
    least: float

    @property
    def keeps_next(self) -> bool:
        return self.piece.keeps_next

    def height(self, width: float) -> float:
        return max(self.least, self.piece.height(width))

    def paint(self, painter: QPainter, area: QRectF) -> None:
        self.piece.paint(painter, QRectF(area.left(), area.top(), area.width(), self.piece.height(area.width())))


def contact_pieces(
    title: str,
    organisations: Sequence[Organisation],
    own: Mapping[OwnLine, OwnNumber],
    library: Library,
    language: Language,
    family: str,
) -> list[Piece]:
    """A title, the person's own numbers, then a place for each organisation. The foot of every sheet has the date."""
    head, *contacts = drawn(contact_sheet_blocks(title, organisations, own, library.wording, language), family)
    return [head, *_in_slots(contacts, head.height(ROOM.width()))]


def _in_slots(pieces: Sequence[Piece], taken: float) -> Iterator[Piece]:
    """Six contacts share what a sheet has left over; `taken` is what stands on the first one already."""
    contacts = list(_contacts(pieces))
    for start in range(0, len(contacts), TO_A_SHEET):
        some = contacts[start : start + TO_A_SHEET]
        spare = ROOM.height() - (0 if start else taken) - sum(map(_tall, some)) - pt(1)
        more = max(0.0, spare) / TO_A_SHEET if len(some) == TO_A_SHEET else 0.0
        for *before, last in some:
            yield from before
            yield Slot(last, last.height(ROOM.width()) + more)


def _contacts(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """A line begins a contact; a long note beside a number goes on in pieces of its own."""
    one: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, LinePiece) and one:
            yield one
            one = []
        one.append(piece)
    if one:
        yield one


def _tall(pieces: Sequence[Piece]) -> float:
    return sum(piece.height(ROOM.width()) for piece in pieces)
