# SPDX-License-Identifier: EUPL-1.2
"""Contacts on paper: each with its numbers and what was checked about them; nobody is split over two sheets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kit.content.model import Organisation
from kit.languages import Language
from kit.paper.contacts import contact_sheet_blocks
from kit.settings import OwnLine, OwnNumber
from kit.store.library import Library
from ui.printing.drawn import drawn
from ui.printing.sheet import Piece


def contact_pieces(
    title: str,
    organisations: Sequence[Organisation],
    own: Mapping[OwnLine, OwnNumber],
    library: Library,
    language: Language,
    family: str,
) -> list[Piece]:
    """A title, the person's own numbers, then a piece for each organisation. The foot of every sheet has the date."""
    return drawn(contact_sheet_blocks(title, organisations, own, library.wording, language), family)
