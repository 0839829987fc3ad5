# SPDX-License-Identifier: EUPL-1.2
"""Several words at once: which documents have most of them, and have them where it counts.

Nobody types the words of our texts in our order. A rare word tells more than a common one, a word of a name more than
one of the text, a short text more than a long page; having every word counts half as much again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import log

from kit.store.terms import Terms, Unit
from kit.store.tiers import Tiers

IN_NAME, IN_TEXT, IN_LONG_PAGE = 3.0, 1.0, 0.6
ALL_WORDS = 1.5
NEARLY = 0.6
"""A document that lacks a word is shown from this part of the best weight on."""
MOST_LACKING = 30
MOST_WEIGHED = 6
"""Words that are weighed, the rarest ones; others tell next to nothing."""
LEADING = 2
"""A document without one of so many rarest words is not looked at."""
EVERYWHERE = 4
"""A word in more than one document of so many is not weighed."""
MOST_KEPT = 3
PLENTY = 20
"""When so many documents have every word, those that lack one are not looked at."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """`documents` best first. `has_all`: some have every word. `kept`: the words that the best of the others have."""

    documents: list[int]
    has_all: bool
    kept: tuple[tuple[str, ...], ...]


def weigh(tiers: Tiers, terms: Terms, pages: tuple[int, int], size: int) -> Weighed:
    """`pages` is the range of ids of the long documents, `size` the number of all documents."""
    units = _telling(terms, size)
    full = set(tiers.texts(terms.levels[-1])) if terms.levels else set()
    named = [set(tiers.postings(unit.meant, "fn")) for unit in units]
    if len(full) >= PLENTY:
        in_texts: list[set[int]] = [full] * len(units)
        looked_at = full
    else:
        in_texts = [set(tiers.postings(unit.meant, "ft")) for unit in units]
        looked_at = full.union(*named[:LEADING], *in_texts[:LEADING])
    weights = dict.fromkeys(looked_at, 0.0)
    has = dict.fromkeys(looked_at, 0)
    first, last = pages
    for place, unit in enumerate(units):
        told, bit = log(1 + size * _rarity(unit, len(in_texts[place]))), 1 << place
        for number in named[place] & looked_at:
            weights[number] += IN_NAME * told
            has[number] |= bit
        for number in (in_texts[place] & looked_at) - named[place]:
            weights[number] += (IN_LONG_PAGE if first <= number <= last else IN_TEXT) * told
            has[number] |= bit
    for number in full:
        weights[number] *= ALL_WORDS
    return _chosen(terms, units, weights, has, full)


def _rarity(unit: Unit, documents: int) -> float:
    """An everyday phrase is as rare as what it means here: its own words ("man op een kamer") tell little."""
    return max(unit.rarity, 1 / (1 + documents)) if unit.meanings and len(unit.words) > 1 else unit.rarity


def _telling(terms: Terms, size: int) -> list[Unit]:
    """The rarest units; without those that are everywhere, unless all are."""
    units = sorted((unit for unit in terms.units if unit.meant), key=lambda unit: -unit.rarity)[:MOST_WEIGHED]
    rare = [unit for unit in units if unit.rarity * size > EVERYWHERE]
    return rare or units[:1]


def _chosen(terms: Terms, units: list[Unit], weights: dict[int, float], has: dict[int, int], full: set[int]) -> Weighed:
    least = NEARLY * max(weights.values(), default=0.0)
    lacking = [number for number, weight in weights.items() if weight >= least and number not in full]
    lacking = _best_first(lacking, weights)[:MOST_LACKING]
    order = {unit: place for place, unit in enumerate(terms.units)}
    masks = list(dict.fromkeys(has[number] for number in lacking))[:MOST_KEPT]
    kept = [
        sorted((unit for place, unit in enumerate(units) if mask >> place & 1), key=lambda unit: order[unit])
        for mask in masks
    ]
    return Weighed(
        _best_first((*full, *lacking), weights),
        bool(full),
        tuple(tuple(word for unit in some for word in unit.spelled) for some in kept),
    )


def _best_first(numbers: Iterable[int], weights: dict[int, float]) -> list[int]:
    return sorted(numbers, key=lambda number: (-weights[number], number))
