# SPDX-License-Identifier: EUPL-1.2
"""The published lists of 2009 and the rule that was published with them: data for research, never shown beside a person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from kit.content.model import Dimension
from kit.languages import NO_WORDS, Words


class IndicatorList(Enum):
    """Adult or under 18 (A, C), labour or sexual exploitation (L, S). Lists are never mixed."""

    ADULT_LABOUR = "AL"
    CHILD_LABOUR = "CL"
    ADULT_SEXUAL = "AS"
    CHILD_SEXUAL = "CS"

    @property
    def is_under_18(self) -> bool:
        return self in (IndicatorList.CHILD_LABOUR, IndicatorList.CHILD_SEXUAL)


class Strength(Enum):
    """The publication's own word; the same key may differ between lists and dimensions."""

    STRONG = "strong"
    MEDIUM = "medium"
    WEAK = "weak"


class RuleStatus(Enum):
    """Whether a person compared the rule with the page on which it was published."""

    UNVERIFIED = "unverified"
    VERIFIED = "verified"


@dataclass(frozen=True, slots=True)
class Indicator:
    """One line of a list. `strength` is None where it was not found, `strength_alternative` what another source says.

    `meaning` is that of its dimension and key, joined in when content is compiled.
    """

    id: str
    list: IndicatorList
    dimension: Dimension
    key: str
    strength: Strength | None
    sources: tuple[str, ...]
    usable_in_rule: bool = False
    strength_alternative: Strength | None = None
    meaning: Words = NO_WORDS


@dataclass(frozen=True, slots=True)
class Minimum:
    """At least so many different indicators of one dimension; `medium_or_weak` counts both kinds together."""

    strong: int = 0
    medium: int = 0
    weak: int = 0
    medium_or_weak: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """All of `positive` and, when there are any, at least one of `one_of`; every other column not."""

    id: str
    positive: tuple[Dimension, ...]
    one_of: tuple[Dimension, ...] = ()


@dataclass(frozen=True, slots=True)
class Overlap:
    """Keys of one dimension whose meanings overlap: one fact should tick only one."""

    dimension: Dimension
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ResearchRule:
    """Step 1 is `minimum` (one of them is enough), step 2 `rows` over `columns`, for the list `table_for` only.

    `said` are the sentences of the status, by the reason to say them.
    """

    id: str
    status: RuleStatus
    minimum: tuple[Minimum, ...]
    table_for: IndicatorList
    columns: tuple[Dimension, ...]
    rows: tuple[Row, ...]
    overlap: tuple[Overlap, ...]
    said: Mapping[str, Words]
    sources: tuple[str, ...]
