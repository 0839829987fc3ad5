# SPDX-License-Identifier: EUPL-1.2
"""The route card on paper: the blocks of `kit.paper`, drawn."""

from __future__ import annotations

from kit.languages import Language
from kit.paper.route_card import route_card_blocks
from kit.signs.card import RouteCard
from kit.signs.checklist import Checklist
from kit.signs.material import signs_of
from kit.store.library import Library
from ui.printing.drawn import drawn
from ui.printing.sheet import Piece


def route_card_pieces(
    card: RouteCard, checklist: Checklist, library: Library, language: Language, family: str
) -> list[Piece]:
    """The card as pieces none of which is split over two sheets."""
    blocks = route_card_blocks(card, checklist, signs_of(checklist, library), library.wording, language)
    return drawn(blocks, family)
