# SPDX-License-Identifier: EUPL-1.2
"""A question as the search page asks it off the GUI thread, and everything that comes back."""

from __future__ import annotations

from dataclasses import dataclass

from kit.cancel import CancelToken
from kit.content.refs import Kind
from kit.languages import Language
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


@dataclass(frozen=True, slots=True)
class Found:
    answer: Answer
    meant: tuple[Suggestion, ...]


def answer(search: Search, library: Library, question: Question, token: CancelToken) -> Found:
    found = search.ask(question.text, question.language, kind=question.kind, limit=question.limit, token=token)
    is_poor = not found.hits or bool(found.widened)
    meant = suggestions(search, library, question.text, question.language, token) if is_poor else ()
    return Found(found, meant)
