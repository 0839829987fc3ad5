# SPDX-License-Identifier: EUPL-1.2
"""What was perhaps meant, when the words as typed stand nowhere: the same question with the nearest words we know."""

from __future__ import annotations

from dataclasses import dataclass

from kit.cancel import CancelToken
from kit.languages import Language
from kit.store import correcting
from kit.store.fold import typed_words
from kit.store.lexicon import Lexicon
from kit.store.library import Library
from kit.store.search import LONGEST_INPUT, MOST_WORDS, Hit, Search, as_written

MOST = 2


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`query` to ask instead, how many records it finds, and the first of them."""

    query: str
    count: int
    first: Hit


def suggestions(
    search: Search, library: Library, text: str, language: Language, token: CancelToken
) -> tuple[Suggestion, ...]:
    """Up to two other spellings of `text` that find something, the nearest first; none when every word is known.

    They go further than what the search itself forgives: three letters in a long word, two in a shorter one.
    """
    typed = typed_words(text[:LONGEST_INPUT])[:MOST_WORDS]
    lexicon = Lexicon(library.connection)
    unknown = [word for word in typed if not lexicon.documents(word) and not lexicon.beginning(word, 1)]
    found: list[Suggestion] = []
    if not unknown:
        return ()
    for variant in _variants(library, typed, unknown, token):
        token.raise_if_cancelled()
        answer = search.ask(" ".join(variant), language, limit=1, token=token)
        if answer.hits and not answer.widened:
            whole = [as_written(word, answer.hits) if word not in typed else word for word in variant]
            query = " ".join(whole)
            if all(one.query != query for one in found):
                found.append(Suggestion(query, sum(answer.counts.values()), answer.hits[0]))
        if len(found) == MOST:
            break
    return tuple(found)


def _variants(library: Library, typed: list[str], unknown: list[str], token: CancelToken) -> list[list[str]]:
    """The words with each unknown one replaced: all by their nearest, then by the second nearest."""
    nearest: dict[str, list[str]] = {}
    for word in unknown:
        token.raise_if_cancelled()
        nearest[word] = _nearest(library, word)
    if not any(nearest.values()):
        return []  # that would be the same words with some left out, which the search itself offers
    kept = [word for word in typed if word not in nearest or nearest[word]]
    variants = []
    for turn in range(MOST + 1):
        variant = [_choice(nearest[word], turn) if word in nearest else word for word in kept]
        if variant and variant not in variants:
            variants.append(variant)
    return variants


def _choice(candidates: list[str], turn: int) -> str:
    return candidates[min(turn, len(candidates) - 1)]


def _nearest(library: Library, word: str) -> list[str]:
    """Known words spelled most like `word`, the nearest first."""
    if not correcting.SHORTEST <= len(word) <= correcting.LONGEST:
        return []
    near = list(correcting.nearest(library.connection, word, is_begun=False))
    at_most = 3 if len(word) >= correcting.LONG else 2
    further = correcting.some_edits_away(library.connection, word, at_most) if len(word) > 5 else []
    return list(dict.fromkeys((*near, *further)))
