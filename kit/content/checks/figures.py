# SPDX-License-Identifier: EUPL-1.2
"""Figures: a chart that misses a number, or shows one twice, says something else."""

from __future__ import annotations

from kit.content.checks.notes import Notes
from kit.content.model import Figure, FigureKind


def check(notes: Notes) -> None:
    for figure in notes.content.figures.values():
        _figure(notes, figure, f"figure:{figure.id}")


def _figure(notes: Notes, figure: Figure, ref: str) -> None:
    if not figure.sources:
        notes.finding("missing-source", ref, ("sources",), "the figure has no source", "add where it was read")
    labels = [value.label.nl for value in figure.values]
    for label in {one for one in labels if labels.count(one) > 1}:
        notes.finding("duplicate-id", ref, ("values",), f"{label} is there twice", "keep one")
    for label in figure.missing:
        if label in labels:
            notes.finding(
                "duplicate-id", ref, ("missing",), f"{label} has a value and is missing", "keep one of the two"
            )
    series = {one.id for one in figure.series} or {""}
    if figure.chart == "paired-bars" and len(series) < 2:
        notes.finding(
            "missing-field", ref, ("series",), "paired bars need two series", "write series: [{id, nl, en}, ..]"
        )
    for number, value in enumerate(figure.values):
        if value.values and set(value.values) != series:
            notes.finding(
                "unknown-id",
                ref,
                ("values", number),
                f"{value.label.nl} has other series than {sorted(series)}",
                "give a number for each series, and no other",
            )
        if figure.chart != "table" and not value.values:
            notes.finding(
                "missing-field",
                ref,
                ("values", number),
                f"{value.label.nl} has nothing to draw",
                "write a value, or use chart: table",
            )
        if any(amount < 0 for amount in value.values.values()):
            notes.finding(
                "wrong-kind",
                ref,
                ("values", number),
                f"{value.label.nl} is below nought",
                "write the number as published",
            )
        if figure.kind is FigureKind.ESTIMATED and value.low is not None and not value.study.nl:
            notes.finding(
                "missing-source", ref, ("values", number), "an estimate without its study", "write study: {nl, en}"
            )
