# SPDX-License-Identifier: EUPL-1.2
"""What was perhaps meant, when the words as typed stand nowhere: the same question with the nearest words we know."""

from __future__ import annotations

from dataclasses import dataclass

from kit.cancel import CancelToken
from kit.languages import Language
from kit.store.fold import flat, words
from kit.store.library import Library
from kit.store.search import LONGEST_INPUT, MOST_WORDS, Hit, Search
from kit.store.spelling import distance

MOST = 2
SHORTEST = 4
"""Letters a word must have before another is offered for it."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`query` to ask instead, how many records it finds, and the first of them."""

    query: str
    count: int
    first: Hit


def suggestions(
    search: Search, library: Library, text: str, language: Language, token: CancelToken
) -> tuple[Suggestion, ...]:
    """Up to two other spellings of `text` that find something, the nearest first; none when every word is known."""
    typed = words(text[:LONGEST_INPUT])[:MOST_WORDS]
    known: dict[str, int] = {str(word): int(documents) for word, documents in library.rows("SELECT w, df FROM word")}
    unknown = [word for word in typed if not _is_known(word, known)]
    found: list[Suggestion] = []
    if not unknown:
        return ()
    for variant in _variants(typed, unknown, known, token):
        answer = search.ask(" ".join(variant), language, limit=1, token=token)
        if answer.hits and not answer.widened:
            whole = [_whole_word(word, answer.hits[0]) if word not in typed else word for word in variant]
            query = " ".join(whole)
            if all(one.query != query for one in found):
                found.append(Suggestion(query, sum(answer.counts.values()), answer.hits[0]))
        if len(found) == MOST:
            break
    return tuple(found)


def _is_known(word: str, known: dict[str, int]) -> bool:
    return word in known or any(other.startswith(word) for other in known)


def _variants(typed: list[str], unknown: list[str], known: dict[str, int], token: CancelToken) -> list[list[str]]:
    """The words with each unknown one replaced: all by their nearest, then by the second nearest."""
    nearest = {word: _nearest(word, known, token) for word in unknown}
    kept = [word for word in typed if word not in nearest or nearest[word]]
    variants = []
    for turn in range(MOST + 1):
        variant = [_choice(nearest[word], turn) if word in nearest else word for word in kept]
        if variant and variant not in variants:
            variants.append(variant)
    return variants


def _choice(candidates: list[str], turn: int) -> str:
    return candidates[min(turn, len(candidates) - 1)]


def _nearest(word: str, known: dict[str, int], token: CancelToken) -> list[str]:
    """Known words spelled most like `word`; of equally near ones the commonest first."""
    if len(word) < SHORTEST:
        return []
    at_most = 1 if len(word) < 6 else 2
    measured = []
    for other, documents in known.items():
        if abs(len(other) - len(word)) > at_most or not ({word[0], word[1]} & {other[0], other[1:2]}):
            continue
        token.raise_if_cancelled()
        if (far := distance(word, other, at_most)) <= at_most:
            measured.append((far, -documents, other))
    return [other for _, _, other in sorted(measured)]


def _whole_word(word: str, hit: Hit) -> str:
    """The index also holds stems: the word as the text has it, when the first hit shows one that starts so."""
    for text in (hit.title, hit.snippet):
        for written, plain in zip(text.split(), flat(text).split(), strict=False):
            if plain.startswith(word):
                return written.strip(".,:;()?“”'\"").casefold()
    return word
