# SPDX-License-Identifier: EUPL-1.2
"""Figures: published series as data, drawn and printed from here."""

from __future__ import annotations

from kit.content.fields import Fields, Scalar
from kit.content.model import Figure, FigureKind, FigureValue, Named
from kit.content.record import Record
from kit.languages import Words

CHARTS = ("bars", "paired-bars", "table")


def figure(record: Record) -> Figure:
    read = Figure(
        id=record.text("id"),
        title=record.words("title"),
        kind=record.choice("kind", FigureKind),
        what=record.words("what"),
        unit=record.words("unit"),
        chart=record.text("chart"),
        series=tuple(_series(entry) for entry in record.records("series")),
        values=tuple(_value(entry) for entry in record.records("values")),
        missing=record.texts("missing"),
        say_beside=record.words_list("say_beside"),
        standing=record.page_standing(),
        sources=record.sources(),
        for_editors=record.flag("for_editors"),
    )
    if read.chart and read.chart not in CHARTS:
        record.note("unknown-value", "chart", f"chart is {read.chart!r}", f"use one of: {', '.join(CHARTS)}")
    if not read.values:
        record.note("missing-field", "values", "values is missing", "add values")
    record.done()
    return read


def _series(record: Record) -> Named:
    read = Named(record.text("id"), record.words_here())
    record.done()
    return read


def _value(record: Record) -> FigureValue:
    if "values" in record.fields.entries:
        numbers = dict(record.numbers_by_key("values"))
    elif "value" in record.fields.entries:
        numbers = {"": record.number("value")}
    else:
        numbers = {}
    read = FigureValue(
        label=_label(record),
        values=numbers,
        note=record.maybe_words("note"),
        low=record.maybe_number("low"),
        high=record.maybe_number("high"),
        study=record.maybe_words("study"),
    )
    if not numbers and read.low is None and read.high is None:
        record.note("missing-field", "value", "a value has no number", "add value, values, or low and high")
    if (read.low is None) != (read.high is None):
        record.note("missing-field", "low", "low and high go together", "write both low and high")
    if read.low is not None and read.high is not None and read.low > read.high:
        record.note("wrong-kind", "low", "low is higher than high", "swap low and high")
    record.done("value", "values")
    return read


def _label(record: Record) -> Words:
    """A year is the same in both languages and may be one text."""
    value = record.fields.entries.get("label")
    if isinstance(value, Fields):
        return record.words("label")
    told = record.text("label") if value is None or isinstance(value, Scalar) else ""
    return Words(told, told)
