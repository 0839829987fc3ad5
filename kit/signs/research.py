# SPDX-License-Identifier: EUPL-1.2
"""The rule that was published with the lists of 2009, as a function for research. Nothing of it stands beside a person.

Source: ILO and European Commission, Operational indicators of trafficking in human beings (2009), as it stands in
resources/indicators/rule.yaml; its truth table in tests/golden/research/.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from kit.content.indicators import Indicator, Minimum, ResearchRule, Row, Strength
from kit.content.model import Dimension
from kit.languages import Words, filled
from kit.signs.indicators import Ticked


@dataclass(frozen=True, slots=True)
class Counted:
    """Different indicators present in one dimension, by known strength. `positive` is None where it cannot be told."""

    strong: int
    medium: int
    weak: int
    positive: bool | None


@dataclass(frozen=True, slots=True)
class Research:
    """`row` is None where no published row fits, where the table does not hold, or where strengths are not settled."""

    status: Words
    dimensions: Mapping[Dimension, Counted]
    row: str | None


def research(ticked: Ticked, indicators: Iterable[Indicator], rule: ResearchRule, may_be_under_18: bool) -> Research:
    """Run both steps over what is present of the list `indicators`; absent, unclear and not looked at count for nothing.

    An indicator whose strength is disputed is run with either strength. Where a dimension comes out differently, it and
    the row are None.
    """
    indicators = tuple(indicators)
    present = tuple(one for one in indicators if one.id in ticked.present)
    unknown = {one.dimension for one in indicators if not one.usable_in_rule}
    runs = {dimension: _runs(dimension, present, rule) for dimension in Dimension}
    disputed = {dimension for dimension, (as_told, otherwise) in runs.items() if as_told is not otherwise}
    unsettled = unknown | disputed
    dimensions = {
        dimension: Counted(*_counts(_of(dimension, present)), None if dimension in unsettled else runs[dimension][0])
        for dimension in Dimension
    }
    is_child = may_be_under_18 or ticked.list.is_under_18
    holds = ticked.list is rule.table_for and not is_child and not unsettled
    row = _row(dimensions, rule) if holds else None
    reasons = _reasons(rule, present, unknown, disputed, is_child, row)
    return Research(_status(rule, reasons), dimensions, row)


# -- step 1: is a dimension positive ----------------------------------------------------------------------------------


def _of(dimension: Dimension, present: Iterable[Indicator]) -> tuple[Indicator, ...]:
    return tuple(one for one in present if one.dimension is dimension)


def _counts(indicators: Collection[Indicator], *, otherwise: bool = False) -> tuple[int, int, int]:
    """(strong, medium, weak); `otherwise` takes the other strength of those that are disputed."""
    strengths = [(otherwise and one.strength_alternative) or one.strength for one in indicators]
    return strengths.count(Strength.STRONG), strengths.count(Strength.MEDIUM), strengths.count(Strength.WEAK)


def _runs(dimension: Dimension, present: Iterable[Indicator], rule: ResearchRule) -> tuple[bool, bool]:
    """Whether the dimension is positive with the strengths as told, and with the disputed ones otherwise."""
    of = _of(dimension, present)
    as_told, otherwise = _counts(of), _counts(of, otherwise=True)
    return (
        any(_meets(minimum, *as_told) for minimum in rule.minimum),
        any(_meets(minimum, *otherwise) for minimum in rule.minimum),
    )


def _meets(minimum: Minimum, strong: int, medium: int, weak: int) -> bool:
    """Whether there are so many of each; those that are left over count for `medium_or_weak`."""
    return (
        strong >= minimum.strong
        and medium >= minimum.medium
        and weak >= minimum.weak
        and medium + weak >= minimum.medium + minimum.weak + minimum.medium_or_weak
    )


# -- step 2: which dimensions together --------------------------------------------------------------------------------


def _row(dimensions: Mapping[Dimension, Counted], rule: ResearchRule) -> str | None:
    positive = {dimension for dimension in rule.columns if dimensions[dimension].positive}
    return next((row.id for row in rule.rows if _fits(row, positive)), None)


def _fits(row: Row, positive: set[Dimension]) -> bool:
    asked, either = set(row.positive), set(row.one_of)
    return asked <= positive <= asked | either and (not either or bool(positive & either))


# -- what is said of it -----------------------------------------------------------------------------------------------


def _reasons(
    rule: ResearchRule,
    present: tuple[Indicator, ...],
    unknown: set[Dimension],
    disputed: set[Dimension],
    is_child: bool,
    row: str | None,
) -> Iterator[tuple[str, str]]:
    """(key of a sentence, the ids it names), in the order to say them."""
    yield "unverified", ""
    yield "not_looked_at", ""
    if unknown:
        yield "strengths_unknown", ""
    if disputed:
        yield (
            "disputed",
            ", ".join(one.id for one in present if one.dimension in disputed and one.strength_alternative is not None),
        )
    if is_child:
        yield "under_18", ""
    if not (unknown or disputed or is_child) and row is None:
        yield "no_row", ""
    for overlap in rule.overlap:
        both = [one.id for one in present if one.dimension is overlap.dimension and one.key in overlap.keys]
        if len(both) > 1:
            yield "overlap", ", ".join(both)


def _status(rule: ResearchRule, reasons: Iterable[tuple[str, str]]) -> Words:
    nl, en = [], []
    for reason, named in reasons:
        nl.append(filled(rule.said[reason].nl, indicators=named))
        en.append(filled(rule.said[reason].en, indicators=named))
    return Words(f"{rule.status.value}. {' '.join(nl)}", f"{rule.status.value}. {' '.join(en)}")
