# SPDX-License-Identifier: EUPL-1.2
"""Indicators: each in its own list and dimension, with what is known of its strength; and one rule that can be run."""

from __future__ import annotations

from kit.content.checks.notes import Notes
from kit.content.indicators import Indicator, IndicatorList, Minimum, ResearchRule
from kit.content.model import Dimension


def check(notes: Notes) -> None:
    content = notes.content
    asked: set[tuple[IndicatorList, Dimension, str]] = set()
    for one in content.indicators.values():
        ref = f"indicator:{one.id}"
        _place(notes, ref, one)
        _strength(notes, ref, one)
        notes.known("unknown-id", ref, ("key",), f"{one.dimension.value}/{one.key}", content.touches, "key")
        for number, source in enumerate(one.sources):
            notes.known("unknown-id", ref, ("sources", number), source, content.sign_sources, "source")
        asks = (one.list, one.dimension, one.key)
        if asks in asked:
            notes.finding("duplicate-id", ref, ("key",), f"{one.key} is twice in this dimension", "take out the second")
        asked.add(asks)
    for rule in content.research_rules.values():
        _rule(notes, f"research_rule:{rule.id}", rule)
    if content.indicators and len(content.research_rules) != 1:
        ref = f"indicator:{next(iter(content.indicators))}"
        message = f"there are {len(content.research_rules)} rules for the indicators"
        notes.finding("lost-record", ref, (), message, "keep one, in indicators/rule.yaml")


def _place(notes: Notes, ref: str, one: Indicator) -> None:
    begins, number = f"{one.list.value}-{one.dimension.value}-", one.id[-2:]
    if one.id != begins + number or not number.isdigit():
        notes.finding(
            "wrong-place", ref, ("id",), f"{one.id} is not of this list and dimension", f"write it as {begins}01"
        )


def _strength(notes: Notes, ref: str, one: Indicator) -> None:
    if one.usable_in_rule and one.strength is None:
        notes.finding(
            "missing-field",
            ref,
            ("strength",),
            "the rule cannot use what has no strength",
            "write usable_in_rule: false",
        )
    if one.strength_alternative is not None and one.strength_alternative is one.strength:
        notes.finding(
            "duplicate-id", ref, ("strength_alternative",), "the alternative is the same", "take out the alternative"
        )


def _rule(notes: Notes, ref: str, rule: ResearchRule) -> None:
    if not rule.minimum or Minimum() in rule.minimum:
        notes.finding("missing-field", ref, ("minimum",), "a combination asks nothing", "write what it asks at least")
    rows = [row.id for row in rule.rows]
    if len(set(rows)) < len(rows) or not rows:
        notes.finding("duplicate-id", ref, ("rows",), "rows have no ids of their own", "number them R1, R2, ..")
    columns = {dimension.value for dimension in rule.columns}
    for number, row in enumerate(rule.rows):
        for dimension in (*row.positive, *row.one_of):
            notes.known("unknown-id", ref, ("rows", number), dimension.value, columns, "column")
    for number, source in enumerate(rule.sources):
        notes.known("unknown-id", ref, ("sources", number), source, notes.content.sign_sources, "source")
    for number, overlap in enumerate(rule.overlap):
        for key in overlap.keys:
            of_dimension = f"{overlap.dimension.value}/{key}"
            notes.known("unknown-id", ref, ("overlap", number), of_dimension, notes.content.touches, "key")
