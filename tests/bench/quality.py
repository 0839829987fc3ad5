# SPDX-License-Identifier: EUPL-1.2
"""What a fast search must not lose: the same hits as without any limit, exact names first, misspelt names found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from random import Random

from engines import Typed, ours
from keystrokes import Log, misspelt
from table import Row

from kit.store import asking, tiers
from kit.store.fold import key
from kit.store.library import Library
from kit.store.search import Search

LIMITS = {asking: ("ENOUGH", "SMALL"), tiers: ("EXACT", "STARTS", "NAMES", "TEXTS", "POSTINGS", "REGION")}
"""What says how many candidates are read; without them everything is."""
NONE = 10_000_000
SAME_FIRST, SAME_TEN, TYPO_IN_THREE = 0.99, 0.95, 0.97
ASKED, KNOWN = 400, 400


def rows(library: Library, log: Log) -> list[Row]:
    search = Search(library)
    ask = ours(search)
    random = Random(4)
    typed = random.sample(log.keystrokes, min(ASKED, len(log.keystrokes)))
    first, ten = _agreement(search, typed)
    names = log.names(KNOWN, 21)
    exact = sum(_is_first(ask(Typed(name)).hits[:1], name) for name in names) / len(names)
    wrong = [(misspelt(name, random), name) for name in log.names(KNOWN, 22)]
    wrong = [(text, name) for text, name in wrong if key(text) != key(name)]
    near = sum(_is_first(ask(Typed(text)).hits[:3], name) for text, name in wrong) / len(wrong)
    return [
        _row("same first hit as without limits", SAME_FIRST, first, len(typed)),
        _row("same among ten", SAME_TEN, ten, len(typed)),
        _row("exact name first", 1.0, exact, len(names)),
        _row("name with one typo among three", TYPO_IN_THREE, near, len(wrong)),
    ]


def _row(what: str, least: float, found: float, count: int) -> Row:
    return Row(what, f">= {least:.2f}", f"{found:.3f} of {count}", found >= least)


def _is_first(hits: Sequence[object], name: str) -> bool:
    return any(key(hit.title) == key(name) for hit in hits)  # type: ignore[attr-defined]


def _agreement(search: Search, typed: Sequence[Typed]) -> tuple[float, float]:
    """How often the first hit is the one it would be without limits, and which part of the first ten is."""
    ask = ours(search)
    limited = [[hit.ref for hit in ask(one).hits[:10]] for one in typed]
    with without_limits():
        every = [[hit.ref for hit in ask(one).hits[:10]] for one in typed]
    first = sum(a[:1] == b[:1] for a, b in zip(limited, every, strict=True)) / len(typed)
    wanted = sum(len(b) for b in every)
    ten = sum(len(set(a) & set(b)) for a, b in zip(limited, every, strict=True)) / wanted
    return first, ten


@contextmanager
def without_limits() -> Iterator[None]:
    before = {(module, name): getattr(module, name) for module, names in LIMITS.items() for name in names}
    try:
        for module, name in before:
            setattr(module, name, NONE)
        yield
    finally:
        for (module, name), value in before.items():
            setattr(module, name, value)
