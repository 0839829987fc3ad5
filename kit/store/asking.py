# SPDX-License-Identifier: EUPL-1.2
"""The plan of one question, tier by tier. See docs/decisions/0006.

Names first: exact, an organisation that is meant, a route, a beginning, the words of names. Then texts; several words
are weighed, so that a document with nearly all of them in its name may stand beside one that has all in a long text.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kit.cancel import CancelToken
from kit.content.refs import Kind
from kit.languages import Language
from kit.store import phones
from kit.store.fold import key
from kit.store.known import Known
from kit.store.named_place import NamedPlace
from kit.store.terms import TermMaker, Terms
from kit.store.tiers import Found, Named, Tiers
from kit.store.weighing import weigh

ENOUGH = 50
"""Hits that are put in order; more when more are asked for."""
SMALL = 5000
"""Up to this many records everything that matches is counted; beyond, what was read."""
FEW_BEARERS = 4
"""A name that more organisations have in common is not the name of one."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What someone typed, as the search understands it; `enough` hits are put in order."""

    text: str
    words: tuple[str, ...]
    language: Language
    region: str = ""
    enough: int = ENOUGH
    without: tuple[str, ...] = ()


@dataclass(slots=True)
class Told:
    """What was found, and what was done to find it.

    `digits` were found in `numbers`, by record. `kept`: the words that hits have which lack some, best first.
    """

    terms: Terms
    found: Found
    digits: str = ""
    numbers: Mapping[int, str] = field(default_factory=dict)
    place: NamedPlace | None = None
    widened: str = ""
    kept: tuple[tuple[str, ...], ...] = ()


class Question:
    def __init__(
        self,
        connection: sqlite3.Connection,
        asked: Asked,
        known: Known,
        token: CancelToken,
    ) -> None:
        self._connection = connection
        self._asked = asked
        self._known = known
        self._token = token
        self._maker = TermMaker(connection, asked.language, known, asked.without)
        self._asked_of: dict[str, Tiers] = {}
        self._terms = self._maker.terms(asked.words, is_begun=True)
        telling = self._maker.telling_of(self._terms)
        self._telling = self._terms
        if telling != asked.words:
            self._telling = self._maker.terms(telling, is_begun=telling[-1] == asked.words[-1])

    def answer(self) -> Told:
        """All words in the place; all words elsewhere; fewer words in the place, else elsewhere."""
        told = self._ask(self._asked.region)
        if self._asked.region and not told.found.records:
            told = self._ask("")
            if told.found.records:
                told.widened = told.widened or "elsewhere"
        if self._terms.corrections and told.found.records:
            told.widened = told.widened or "spelling"
        return told

    def _is_elsewhere(self, here: Tiers) -> bool:
        """Whether no document of the place has all the words, and one of another place has."""
        widest = self._telling.levels[-1:]
        return any(not here.texts(level) and self._tiers("").texts(level) for level in widest)

    def _tiers(self, region: str) -> Tiers:
        if region not in self._asked_of:
            self._asked_of[region] = Tiers(self._connection, region, is_small=self._known.last <= 2 * SMALL)
        return self._asked_of[region]

    def _ask(self, region: str) -> Told:
        tiers = self._tiers(region)
        told = Told(self._terms, Found())
        place = None if region else self._named_place()
        if place is None:
            self._by_name(tiers, told)
            self._by_text(tiers, told, region)
        elif place.is_country:
            self._by_country(tiers, told, place)
        else:
            self._by_name(tiers, told)
            self._by_place(tiers, told, place, self._beside(place))
            self._by_text(tiers, told, region)
        return told

    def _by_text(self, tiers: Tiers, told: Told, region: str = "") -> None:
        self._token.raise_if_cancelled()
        is_number = bool(told.digits) and len(self._telling.units) > 1
        if is_number or self._is_full(tiers, told):
            return
        if len(self._telling.units) > 1:
            if region and not told.found.records and self._is_elsewhere(tiers):
                return
            self._by_weight(tiers, told)
        else:
            for level in self._telling.for_texts:
                if not self._is_full(tiers, told):
                    told.found.add(tiers.texts(level))

    def _is_full(self, tiers: Tiers, told: Told) -> bool:
        """Whether nobody would see what is read further: enough records, all in the language asked for.

        Of a small file everything is counted.
        """
        return not tiers.is_small and told.found.has(self._asked.enough, self._asked.language)

    # -- names --------------------------------------------------------------------------------------------------------

    def _by_name(self, tiers: Tiers, told: Told) -> None:
        """The exact name of a route, an organisation, a language, whose number it is, who is meant; other names; routes."""
        typed = self._spelled(self._terms)
        exact = tiers.exact([" ".join(typed)])
        with_words, in_any_way = self._with_words(tiers)
        closest, rest = [one.number for one in with_words], [one.number for one in in_any_way]
        starting = tiers.starting(" ".join(typed))
        meant = tiers.exact([key(meaning) for meaning in self._terms.meanings]) if len(self._terms.units) == 1 else []
        for some in (
            self._of(Kind.ROUTE, exact),
            self._of(Kind.ORGANISATION, exact),
            self._of(Kind.LANGUAGE, exact),
            self._by_phone(tiers, told),
            self._whose_number(tiers),
            self._meant_by_name(with_words),
            exact,
            self._of(Kind.ROUTE, (*starting, *closest)),
            self._of(Kind.FACTSHEET, closest),
            self._of(Kind.SIGN, meant),
            starting,
            self._of(Kind.SIGN, closest),
            self._of(Kind.ROUTE, (*meant, *rest)),
            meant,
            rest,
        ):
            told.found.add(some)

    def _with_words(self, tiers: Tiers) -> tuple[list[Named], list[Named]]:
        """Documents with the telling words just so in their names, and all that have the words in any way, best first."""
        named = {level: terms.typed for terms in (self._terms, self._telling) for level in terms.for_names}
        closest: list[Named] = []
        found: list[Named] = []
        for level, words in named.items():
            self._token.raise_if_cancelled()
            if len(found) > 2 * self._asked.enough:
                break
            here = tiers.names(level, words)
            if level == self._telling.closest:
                closest = here
            found += here
        return closest, found

    def _by_phone(self, tiers: Tiers, told: Told) -> list[int]:
        for digits in phones.asked(self._asked.text):
            if found := tiers.phones(digits):
                told.digits = digits
                told.numbers = {number >> 1: shown for number, shown in reversed(found)}
                return [number for number, _ in found]
        return []

    def _whose_number(self, tiers: Tiers) -> list[int]:
        """Whom a number was asked of: "nummer politie" is no other organisation with both words. Of 112 that is the route."""
        others = tuple(word for word in self._asked.words if word not in self._known.number_words)
        if len(others) in (0, len(self._asked.words)):
            return []
        other = Question(self._connection, replace(self._asked, words=others), self._known, self._token)
        exact = tiers.exact([" ".join(other._spelled(other._telling))])
        named = (*self._of(Kind.ROUTE, exact), *self._of(Kind.ORGANISATION, exact))
        return [*named, *other._meant_by_name(other._with_words(tiers)[0])]

    def _spelled(self, terms: Terms) -> tuple[str, ...]:
        """The words as typed, unknown ones as they were perhaps meant."""
        return tuple(word for unit in terms.units for word in unit.spelled)

    def _meant_by_name(self, named: Sequence[Named]) -> list[int]:
        """An organisation of which the words are the name, its beginning or half of it, when few have that."""
        first, last = self._known.of(Kind.ORGANISATION)
        organisations = [one for one in named if first <= one.number <= last]
        if len({one.number >> 1 for one in organisations}) > FEW_BEARERS:
            return []
        words = self._spelled(self._telling)
        start = " ".join(words)
        return [
            one.number
            for one in organisations
            if one.name.startswith(start)
            or (2 * len(words) >= one.short and all(word in one.short_name for word in words))
        ]

    def _of(self, kind: Kind, numbers: Sequence[int]) -> list[int]:
        first, last = self._known.of(kind)
        return [number for number in numbers if first <= number <= last]

    # -- places and texts ---------------------------------------------------------------------------------------------

    def _named_place(self) -> NamedPlace | None:
        """As typed, else as it was perhaps meant."""
        find = self._known.places.named_in
        return find(self._asked.words) or (find(self._spelled(self._terms)) if self._terms.corrections else None)

    def _beside(self, place: NamedPlace) -> tuple[str, ...]:
        """What is asked for in the place, in any form; nothing when the place is all that was typed."""
        others = place.without(self._asked.words)
        is_begun = others[-1:] == self._asked.words[-1:]
        return self._maker.terms(self._maker.telling(others), is_begun=is_begun).levels[-1:] if others else ()

    def _fitting(self, tiers: Tiers, place: NamedPlace, levels: Sequence[str]) -> list[int]:
        """Who is in the place and fits the other words."""
        return [number for level in levels for number in tiers.of_region(place.code, level)]

    def _by_place(self, tiers: Tiers, told: Told, place: NamedPlace, levels: Sequence[str]) -> None:
        """Who is in the place that was named and fits the other words, who is there at all, who is for everywhere."""
        if told.digits:
            return
        here = [*self._fitting(tiers, place, levels), *tiers.of_region(place.code)]
        if here:
            told.place = place
            told.found.add(here)
            for level in [] if self._is_full(tiers, told) else levels:
                told.found.add(self._of(Kind.ORGANISATION, self._tiers(place.code).texts(level)))

    def _by_country(self, tiers: Tiers, told: Told, place: NamedPlace) -> None:
        """Who helps there stands before names, which hold the embassy too; unless that, or something else, was asked for."""
        is_all = place.count == len(self._asked.words)
        everyone = tiers.of_region(place.code)
        told.found.add(everyone if is_all else self._fitting(tiers, place, self._beside(place)))
        told.place = place if everyone else None
        self._by_name(tiers, told)
        if told.found.records:
            told.found.add(everyone)
        self._by_text(tiers, told)
        told.found.add(everyone)

    def _by_weight(self, tiers: Tiers, told: Told) -> None:
        weighed = weigh(tiers, self._telling, self._known.of(Kind.FACTSHEET), self._known.last)
        told.kept = weighed.kept
        if not told.found.records and not weighed.has_all and weighed.documents:
            told.widened = "fewer_words"
        told.found.add(weighed.documents)
