# SPDX-License-Identifier: EUPL-1.2
"""The published lists and their rule."""

from __future__ import annotations

from enum import Enum
from typing import TypeVar

from kit.content.indicators import (
    Indicator,
    IndicatorList,
    Minimum,
    Overlap,
    ResearchRule,
    Row,
    RuleStatus,
    Strength,
)
from kit.content.model import Dimension
from kit.content.record import Record
from kit.languages import Words

E = TypeVar("E", bound=Enum)

REASONS = ("unverified", "not_looked_at", "strengths_unknown", "disputed", "under_18", "no_row", "overlap")
"""What the status of an outcome may have to say; each has its sentence."""


def indicator(record: Record) -> Indicator:
    read = Indicator(
        id=record.text("id"),
        list=record.choice("list", IndicatorList),
        dimension=record.choice("dimension", Dimension),
        key=record.text("key"),
        strength=_strength(record, "strength"),
        sources=record.some_texts("sources"),
        usable_in_rule=record.flag("usable_in_rule"),
        strength_alternative=_strength(record, "strength_alternative"),
    )
    record.done()
    return read


def research_rule(record: Record) -> ResearchRule:
    said = record.inner("said")
    if said is None:
        record.note("missing-field", "said", "the rule says nothing about its outcome", f"say {', '.join(REASONS)}")
    read = ResearchRule(
        id=record.text("id"),
        status=record.choice("status", RuleStatus),
        minimum=tuple(_minimum(entry) for entry in record.records("minimum")),
        table_for=record.choice("table_for", IndicatorList),
        columns=_dimensions(record, "columns"),
        rows=tuple(_row(entry) for entry in record.records("rows")),
        overlap=tuple(_overlap(entry) for entry in record.records("overlap")),
        said={reason: said.words(reason) if said else Words() for reason in REASONS},
        sources=record.some_texts("sources"),
    )
    if said:
        said.done()
    record.done()
    return read


def _strength(record: Record, key: str) -> Strength | None:
    """None when it is left out or null: not found."""
    return record.choice(key, Strength) if record.optional(key) else None


def _minimum(record: Record) -> Minimum:
    read = Minimum(
        strong=record.maybe_number("strong") or 0,
        medium=record.maybe_number("medium") or 0,
        weak=record.maybe_number("weak") or 0,
        medium_or_weak=record.maybe_number("medium_or_weak") or 0,
    )
    record.done()
    return read


def _row(record: Record) -> Row:
    read = Row(record.text("id"), _dimensions(record, "positive"), _dimensions(record, "one_of"))
    record.done()
    return read


def _overlap(record: Record) -> Overlap:
    read = Overlap(record.choice("dimension", Dimension), record.some_texts("keys"))
    record.done()
    return read


def _dimensions(record: Record, key: str) -> tuple[Dimension, ...]:
    known = {dimension.value: dimension for dimension in Dimension}
    told = record.texts(key)
    for one in told:
        if one not in known:
            record.note("unknown-value", key, f"{key} names {one!r}", f"use: {', '.join(known)}")
    return tuple(known[one] for one in told if one in known)
