# SPDX-License-Identifier: EUPL-1.2
"""Answers about one of the published lists of 2009: for research at the command line, never for a visit in the window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kit.content.indicators import Indicator, IndicatorList
from kit.content.model import Dimension
from kit.errors import InputError
from kit.signs.checklist import SignAnswer
from kit.signs.coverage import Tile, tiles
from kit.signs.entries import Entry


@dataclass(frozen=True, slots=True)
class Ticked:
    """The answers about one list, by indicator id; an indicator without one was not looked at.

    Each present indicator stands for a fact of its own: one fact ticks at most one indicator of a dimension, which only
    whoever ticks can know. The same id twice is one answer.
    """

    list: IndicatorList
    answers: Mapping[str, SignAnswer]

    @property
    def present(self) -> frozenset[str]:
        return frozenset(one for one, answer in self.answers.items() if answer is SignAnswer.SEEN)


ANSWERS = {
    "present": SignAnswer.SEEN,
    "absent": SignAnswer.NOT_SEEN,
    "not_looked_at": SignAnswer.NOT_LOOKED_AT,
    "cannot_tell": SignAnswer.CANNOT_TELL,
}
KEYS = frozenset({"list", *ANSWERS})
"""The keys of a checklist that are about indicators."""


def ticked_in(entries: Mapping[str, Entry]) -> Ticked | None:
    """The answers about indicators in a checklist, None when there are none. Raises InputError, naming the key.

    `list` with one list of ids for each answer; what is not listed was not looked at. Whether the ids are of that list
    is asked of the content: `check_ids`.
    """
    given = {key: entries[key] for key in ("list", *ANSWERS) if key in entries}
    if not given:
        return None
    if "list" not in given:
        codes = ", ".join(one.value for one in IndicatorList)
        raise InputError(f'"{next(iter(given))}" needs a "list": one of {codes}.')
    if "signs" in entries and entries["signs"].members():
        raise InputError('Give "signs", or indicators of a "list", not both.')
    answers: dict[str, SignAnswer] = {}
    under: dict[str, str] = {}
    for key, answer in ANSWERS.items():
        for one in _ids(given.get(key)):
            if under.setdefault(one, key) != key:
                raise InputError(f'"{one}" stands under "{under[one]}" and under "{key}".')
            answers[one] = answer
    return Ticked(given["list"].choice(IndicatorList), answers)


def _ids(entry: Entry | None) -> tuple[str, ...]:
    return tuple(one.text() for one in entry.items()) if entry else ()


def check_ids(ticked: Ticked, indicators: Iterable[Indicator], described: Iterable[str] = ()) -> None:
    """Raises InputError for an id that is not of this list: lists are never mixed. `described` have own words beside them."""
    known = {one.id for one in indicators}
    for one in (*ticked.answers, *described):
        if one in known:
            continue
        own = ticked.list.value
        if any(one.startswith(f"{other.value}-") for other in IndicatorList if other is not ticked.list):
            raise InputError(f'"{one}" is not of the list {own}: indicators of two lists are never mixed.')
        raise InputError(f'The list {own} has no indicator "{one}".')


def indicator_coverage(ticked: Ticked, indicators: Iterable[Indicator]) -> Mapping[Dimension, Tile]:
    """What the six tiles say of these answers, by the same rules as for signs."""
    indicators = tuple(indicators)
    return tiles(
        {dimension: tuple(one.id for one in indicators if one.dimension is dimension) for dimension in Dimension},
        ticked.answers,
    )
