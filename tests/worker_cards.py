# SPDX-License-Identifier: EUPL-1.2
"""The shipped cards with a few lines of Arabic behind them, as they would be once a text is published or checked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kit.content.cards import Backing, CheckedSentence, OfficialSentence
from kit.content.standing import Source
from kit.store.library import Library
from kit.store.worker_cards import WorkerCards

SOURCE = Source("Instituut Lindenwaard", "Zinnen voor een eerste gesprek", 2024)


def with_arabic(library: Library) -> WorkerCards:
    """Two of the three sentences about papers, and of the answers only "I do not know"."""
    answers = library.card_answers()
    shipped = WorkerCards(library.cards(), answers)
    papers = shipped.card("papers")
    first, second = papers.sentences[:2]
    papers = replace(
        papers,
        official=(OfficialSentence(first.id, "ar", "نص أول", SOURCE),),
        checked=(
            CheckedSentence(second.id, "ar", "نص ثان", "N. Lindeman", date(2026, 3, 4)),
            CheckedSentence("unknown", "ar", "جواب", "N. Lindeman", date(2026, 3, 4)),
        ),
    )
    assert shipped.pointing is not None
    languages = tuple(
        replace(one, sentences=Backing.OFFICIAL) if one.code == "ar" else one for one in shipped.pointing.languages
    )
    others = (papers if card.id == "papers" else card for card in shipped.cards)
    return WorkerCards((replace(shipped.pointing, languages=languages), *others), answers)
