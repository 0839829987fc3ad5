# SPDX-License-Identifier: EUPL-1.2
"""The words of a question as MATCH expressions, from exactly as typed to whatever they may mean.

Only words that our own tokenizer made get into an expression, each in quotes: nothing typed is ever FTS syntax. An
empty expression says that asking would find nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from kit.languages import Language
from kit.store import correcting, splitting
from kit.store.fold import key, words
from kit.store.known import Known
from kit.store.lexicon import Lexicon
from kit.store.sayings import Synonym
from kit.store.stems import all_stems, stem

WRITTEN_OUT = 50
"""A beginning of five letters and more is asked as the words that begin so, the commonest ones: an OR is read lazily."""
MERGED = 2000
"""Unless there are more words than that in so few documents: then the index merges them in half a millisecond."""
SHORT = 4
"""Beginnings of so many letters have an index of their own."""
TELLING = 3
"""Letters from which the beginning of a word tells something beside other words."""
LONGEST_SAYING = 4
"""Words that an everyday phrase has at most."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One typed word, or a few that belong together; `spelled` as typed, or as they were perhaps meant.

    `rarity` is high for words that few documents have: 1 at most, 0 for one that has hardly been begun.
    """

    words: tuple[str, ...]
    spelled: tuple[str, ...]
    whole: str
    inflected: str
    begun: str
    forms: str
    meant: str
    rarity: float
    meanings: tuple[str, ...] = ()
    corrections: tuple[str, ...] = ()


@dataclass(frozen=True)
class Terms:
    """Expressions for all words: as typed, the last one as a beginning, every form, and what is meant by them."""

    typed: tuple[str, ...]
    units: tuple[Unit, ...]

    @cached_property
    def levels(self) -> tuple[str, ...]:
        """Ever wider, each once, without those that find nothing."""
        every = (
            all_of(unit.whole for unit in self.units),
            all_of(unit.begun for unit in self.units),
            all_of(unit.forms for unit in self.units),
            all_of(unit.meant for unit in self.units),
        )
        return tuple(level for level in dict.fromkeys(every) if level)

    @cached_property
    def closest(self) -> str:
        """The words themselves, as near to what was typed as there is; "" when only what they mean is found."""
        own = (all_of(unit.whole for unit in self.units), all_of(unit.inflected for unit in self.units))
        return next(filter(None, own), "")

    @cached_property
    def for_names(self) -> tuple[str, ...]:
        return tuple(level for level in dict.fromkeys((self.closest, *self.levels[-1:])) if level)

    @cached_property
    def for_texts(self) -> tuple[str, ...]:
        """The words in any form, then everything: in a text it tells little whether a word stands just as typed."""
        inflected = all_of(unit.inflected for unit in self.units)
        return tuple(level for level in dict.fromkeys((inflected, *self.levels[-1:])) if level)

    @cached_property
    def corrections(self) -> tuple[str, ...]:
        return tuple(word for unit in self.units for word in unit.corrections)

    @cached_property
    def meanings(self) -> tuple[str, ...]:
        return tuple(meaning for unit in self.units for meaning in unit.meanings)


class TermMaker:
    """For one question. `without`: what an everyday word means that is not to be searched besides."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        language: Language,
        known: Known,
        without: Sequence[str],
    ) -> None:
        self._connection = connection
        self._language = language
        self._stop_words = known.stop_words
        self._known_sayings = known.sayings
        self._without = frozenset(without)
        self._lexicon = Lexicon(connection)
        self._corrections: dict[tuple[str, bool], tuple[str, ...]] = {}
        self._beginnings: dict[str, str] = {}

    def telling(self, typed: tuple[str, ...]) -> tuple[str, ...]:
        """Without the words that every text has; all of them when there is nothing else."""
        return tuple(word for word in typed if word not in self._stop_words) or typed

    def telling_of(self, terms: Terms) -> tuple[str, ...]:
        """The telling words of these, with all words of an everyday phrase: "man op een kamer"."""
        kept = (
            word
            for unit in terms.units
            for word in unit.words
            if word not in self._stop_words or (len(unit.words) > 1 and unit.meanings)
        )
        return tuple(kept) or terms.typed

    def terms(self, typed: tuple[str, ...], *, is_begun: bool) -> Terms:
        """`is_begun`: the last word may be only the beginning of one."""
        pairs = list(splitting.joined(typed))
        self._lexicon.learn(
            (*typed, *(form for word in typed for form in all_stems(word)), *(pair for _, pair in pairs))
        )
        joined: dict[int, list[str]] = {}
        for at, pair in pairs:
            if self._lexicon.documents(pair):
                joined.setdefault(at, []).append(pair)
        said = self._sayings([(word,) for word in typed], is_begun)
        has_another_way = {at + step for at in joined for step in (0, 1)}
        has_another_way |= {at + step for at, (count, _) in said.items() for step in range(count)}
        parts = [
            self._word(word, is_begun and at == len(typed) - 1, at in has_another_way) for at, word in enumerate(typed)
        ]
        if any(part.corrections for part in parts):
            said = self._sayings([part.corrections or part.words for part in parts], is_begun)
        units: list[Unit] = []
        at = 0
        while at < len(typed):
            count, meanings = said.get(at, (2 if at in joined else 1, []))
            units.append(self._unit(parts[at : at + count], joined.get(at, []), meanings))
            at += count
        return Terms(typed, tuple(units))

    # -- one unit -----------------------------------------------------------------------------------------------------

    def _unit(self, parts: Sequence[Unit], joined: list[str], meanings: list[Synonym]) -> Unit:
        if len(parts) == 1 and not joined and not meanings:
            return parts[0]
        forms = any_of([all_of(part.forms for part in parts), *map(quoted, joined)])
        told = [(synonym.means, self._meaning(synonym.means)) for synonym in meanings]
        found = [(means, expression) for means, expression in told if expression]
        return Unit(
            tuple(word for part in parts for word in part.words),
            tuple(word for part in parts for word in part.spelled),
            all_of(part.whole for part in parts),
            any_of([all_of(part.inflected for part in parts), *map(quoted, joined)]),
            all_of(part.begun for part in parts),
            forms,
            any_of([forms, *(expression for _, expression in found)]),
            max(part.rarity for part in parts),
            tuple(dict.fromkeys(means for means, _ in found)),
            tuple(word for part in parts for word in part.corrections),
        )

    def _word(self, word: str, is_begun: bool, has_another_way: bool) -> Unit:
        whole = quoted(word) if self._lexicon.documents(word) else ""
        begun = self._beginning(word) if is_begun else whole
        stems = [form for form in all_stems(word) if self._lexicon.documents(form)]
        inflected = any_of([whole, *map(quoted, stems)])
        if begun and is_begun:
            stems = [form for form in stems if not form.startswith(word)]
        forms = any_of([begun, *map(quoted, stems)])
        corrections: tuple[str, ...] = ()
        if not forms and not has_another_way and word not in self._stop_words:
            corrections, forms = self._mended(word, is_begun)
        documents = max(map(self._lexicon.documents, (word, *stems, *corrections)))
        is_hardly_begun = is_begun and len(word) < TELLING
        rarity = 0.0 if is_hardly_begun else 1 / (1 + (documents or self._lexicon.frequency(word)))
        return Unit(
            (word,), corrections[:1] or (word,), whole, inflected or forms, begun, forms, forms, rarity, (), corrections
        )

    def _mended(self, word: str, is_begun: bool) -> tuple[tuple[str, ...], str]:
        """An unknown word: as it was perhaps meant, else as two words written together."""
        found = self._corrections.get((word, is_begun))
        if found is None:
            near = correcting.nearest(self._connection, word, is_begun=is_begun)
            found = tuple(other for other in near if other not in self._stop_words)
            self._corrections[word, is_begun] = found
        if found:
            self._lexicon.learn(form for other in found for form in (other, *all_stems(other)))
            return found, any_of(quoted(form) for other in found for form in self._known_forms(other))
        pairs = splitting.cuts(word)
        self._lexicon.learn(form for pair in pairs for part in pair for form in (part, *all_stems(part)))
        for pair in pairs:
            forms = [any_of(map(quoted, self._known_forms(part))) for part in pair]
            if all(forms):
                return (), f"({all_of(forms)})"
        return (), ""

    def _known_forms(self, word: str) -> list[str]:
        return [form for form in (word, *all_stems(word)) if self._lexicon.documents(form)]

    def _beginning(self, word: str) -> str:
        if word not in self._beginnings:
            if len(word) <= SHORT:
                found = f'"{word}"*' if self._lexicon.beginning(word, 1) else ""
            else:
                beginning = self._lexicon.commonest(word, WRITTEN_OUT + 1)
                is_merged = len(beginning) > WRITTEN_OUT and self._lexicon.places(word) <= MERGED
                found = f'"{word}"*' if is_merged else any_of(map(quoted, beginning))
            self._beginnings[word] = found
        return self._beginnings[word]

    # -- what is meant ------------------------------------------------------------------------------------------------

    def _sayings(self, spelled: Sequence[tuple[str, ...]], is_begun: bool) -> dict[int, tuple[int, list[Synonym]]]:
        """Where an everyday phrase begins, how many words it takes, and what it is called here; the longest first.

        `spelled`: each word as typed, or as it was perhaps meant.
        """
        typed = tuple(some[0] for some in spelled)
        spans: dict[tuple[int, int], set[str]] = {}
        for count in range(1, min(LONGEST_SAYING, len(typed)) + 1):
            for at in range(len(typed) - count + 1):
                several = [(word,) for word in spelled[at]] if count == 1 else [typed[at : at + count]]
                spans[at, count] = {_stems(phrase, language) for phrase in several for language in Language}
        phrases = {phrase for found in spans.values() for phrase in found}
        begun = " ".join(typed) if is_begun and len(typed[-1]) > SHORT else ""
        known = self._known_sayings.find(phrases, begun, self._language)
        if not known:
            return {}
        if begun in known:
            spans[0, len(typed)].add(begun)
        taken: set[int] = set()
        said: dict[int, tuple[int, list[Synonym]]] = {}
        for (at, count), phrases in sorted(spans.items(), key=lambda span: (-span[0][1], span[0][0])):
            itself = " ".join(typed[at : at + count])
            found = [
                one
                for phrase in sorted(phrases)
                for one in known.get(phrase, ())
                if one.means not in self._without and key(one.means) != itself
            ]
            here = set(range(at, at + count))
            if found and not here & taken:
                taken |= here
                said[at] = (count, found)
        return said

    def _meaning(self, means: str) -> str:
        """All telling words of it, in any form."""
        telling = self.telling(tuple(words(means)))
        self._lexicon.learn(form for word in telling for form in (word, *all_stems(word)))
        forms = [any_of(map(quoted, self._known_forms(word))) for word in telling]
        told = all_of(forms)
        return f"({told})" if len(forms) > 1 and told else told


def _stems(phrase: Sequence[str], language: Language) -> str:
    return " ".join([stem(word, language) for word in phrase])


def quoted(word: str) -> str:
    return f'"{word}"'


def any_of(expressions: Iterable[str]) -> str:
    several = [one for one in dict.fromkeys(expressions) if one]
    return several[0] if len(several) == 1 else f"({' OR '.join(several)})" if several else ""


def all_of(expressions: Iterable[str]) -> str:
    """ "" as soon as one of them finds nothing."""
    several = list(dict.fromkeys(expressions))
    return " AND ".join(several) if all(several) else ""
