# SPDX-License-Identifier: EUPL-1.2
"""A question as the search page asks it off the GUI thread, what narrows it, and everything that comes back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kit.cancel import CancelToken
from kit.content.refs import Kind, Ref
from kit.languages import Language
from kit.store.directory import Directory, Place
from kit.store.library import Library
from kit.store.search import Answer, Search
from kit.store.suggestions import Suggestion, suggestions

FIRST, MORE = 50, 200
"""Hits asked at first, and how many more when the list is walked to its end."""


@dataclass(frozen=True, slots=True)
class Question:
    text: str
    language: Language
    kind: Kind | None = None
    limit: int = FIRST
    region: str = ""
    without: tuple[str, ...] = ()
    """What everyday words mean that is not to be searched besides."""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What a person narrowed the hits to. `only_region` goes on with other words, the rest is for these words alone."""

    kind: Kind | None = None
    only_region: bool = False
    without: tuple[str, ...] = ()
    shows_fewer: bool = False


@dataclass(frozen=True, slots=True)
class SearchState:
    """Enough to come back to the same hit at the same height."""

    text: str
    narrowed: Narrowed
    ref: Ref | None
    scrolled: int


@dataclass(frozen=True, slots=True)
class Found:
    """`elsewhere`: how many hits the region filter hides; `gave_way`: it hides none, for it would have hidden the answer.

    `place`: the place that was named among the words.
    """

    answer: Answer
    meant: tuple[Suggestion, ...]
    elsewhere: int = 0
    gave_way: bool = False
    place: Place | None = None


def answer(search: Search, library: Library, question: Question, token: CancelToken) -> Found:
    found, everywhere = _ask(search, question, token), None
    if question.region:
        everywhere = _ask(search, replace(question, region=""), token)
    gives_way = everywhere is not None and _is_better(everywhere, found)
    told = everywhere if everywhere is not None and gives_way else found
    is_poor = not told.hits or told.widened == "fewer_words"
    meant = suggestions(search, library, question.text, question.language, token) if is_poor else ()
    hidden = 0 if everywhere is None or gives_way else sum(everywhere.counts.values()) - sum(found.counts.values())
    place = Directory(library).place(told.place_code) if told.place_code else None
    return Found(told, meant, max(0, hidden), gives_way, place)


def _is_better(everywhere: Answer, here: Answer) -> bool:
    """Another place was asked for by name, or the words stand nowhere in the region."""
    return (
        bool(everywhere.place)
        or here.widened == "elsewhere"
        or (here.widened == "fewer_words" and bool(everywhere.hits) and everywhere.widened != "fewer_words")
    )


def _ask(search: Search, question: Question, token: CancelToken) -> Answer:
    return search.ask(
        question.text,
        question.language,
        kind=question.kind,
        region=question.region,
        limit=question.limit,
        without=question.without,
        token=token,
    )
