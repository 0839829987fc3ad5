# SPDX-License-Identifier: EUPL-1.2
"""A checklist that answers a published list instead of signs: what `kit route` makes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from kit.content.indicators import Indicator, ResearchRule
from kit.content.model import Dimension
from kit.languages import Language
from kit.signs.checklist import Checklist, Reply
from kit.signs.coverage import Tile
from kit.signs.entries import Entry
from kit.signs.indicators import Ticked, check_ids, indicator_coverage, ticked_in
from kit.signs.research import research

if TYPE_CHECKING:
    from kit.store.library import Library


@dataclass(frozen=True, slots=True)
class Listed:
    """The answers with the list and the rule they are about."""

    ticked: Ticked
    indicators: tuple[Indicator, ...]
    rule: ResearchRule

    def leading(self, checklist: Checklist) -> Checklist:
        """The checklist that chooses the card: with a list for under 18 and no word on age, someone may be under 18.

        Own words stay behind: they stand beside indicators, which are no signs.
        """
        asked = self.ticked.list.is_under_18 and checklist.under_18 is Reply.NOT_ASKED
        return replace(checklist, words={}, under_18=Reply.UNKNOWN if asked else checklist.under_18)

    def coverage(self) -> Mapping[Dimension, Tile]:
        return indicator_coverage(self.ticked, self.indicators)

    def research(self, checklist: Checklist, language: Language) -> dict[str, Any]:
        """The value of `research` in the output."""
        found = research(self.ticked, self.indicators, self.rule, checklist.may_be_under_18)
        return {
            "status": found.status.say(language),
            "dimensions": {dimension.value: asdict(counted) for dimension, counted in found.dimensions.items()},
            "row": found.row,
        }


def listed_in(entries: Mapping[str, Entry], checklist: Checklist, library: Library) -> Listed | None:
    """What was answered about a published list, None when nothing was. Raises InputError."""
    ticked = ticked_in(entries)
    if ticked is None:
        return None
    indicators = library.indicators(ticked.list)
    check_ids(ticked, indicators, checklist.words)
    return Listed(ticked, indicators, library.research_rule())
