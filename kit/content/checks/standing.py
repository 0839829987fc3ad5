# SPDX-License-Identifier: EUPL-1.2
"""Nothing looks reviewed that was not, and a review that is due is said."""

from __future__ import annotations

from collections.abc import Iterator

from kit.content.checks.notes import Notes
from kit.content.fields import Fields, Scalar
from kit.content.standing import PageStanding


def check(notes: Notes) -> None:
    for ref, standing in _reviewed(notes):
        if standing.reviewed_by and not standing.reviewed_on:
            notes.finding(
                "review-without-date",
                ref,
                ("reviewed_by",),
                "reviewed_by has no reviewed_on",
                "write reviewed_on, the day of the review",
            )
        if standing.reviewed_on and not standing.reviewed_by:
            notes.finding(
                "review-without-name", ref, ("reviewed_on",), "reviewed_on has no reviewed_by", "write who reviewed it"
            )
        if standing.reviewed_on and standing.reviewed_on > notes.today:
            notes.warning(
                "day-to-come", ref, ("reviewed_on",), "reviewed_on lies ahead", "write the day it was reviewed"
            )
        for name in ("drafted_on", "sources_read_on"):
            if getattr(standing, name) > notes.today:
                notes.warning("day-to-come", ref, (name,), f"{name} lies ahead", f"write the day itself in {name}")
        if standing.review_due <= standing.drafted_on:
            notes.finding(
                "wrong-kind",
                ref,
                ("review_due",),
                "review_due is not after drafted_on",
                "write the day by which it must be looked at again",
            )
        if standing.review_due < notes.today:
            notes.warning(
                "review-overdue",
                ref,
                ("review_due",),
                f"the review was due on {standing.review_due}",
                "review it and write a new review_due",
            )
    _terms(notes)


def _reviewed(notes: Notes) -> Iterator[tuple[str, PageStanding]]:
    content = notes.content
    for key, sheet in content.factsheets.items():
        yield f"factsheet:{key}", sheet.standing
    for route in content.routes.values():
        yield f"route:{route.id}", route.standing
    for figure in content.figures.values():
        yield f"figure:{figure.id}", figure.standing
    for card in content.cards.values():
        yield f"card:{card.id}", card.standing


def _terms(notes: Notes) -> None:
    for term_id in notes.content.terms:
        written = notes.content.written.get(f"term:{term_id}")
        if written and _told(written.fields, "reviewed_by") and not _told(written.fields, "reviewed_on"):
            notes.finding(
                "review-without-date",
                f"term:{term_id}",
                ("reviewed_by",),
                "reviewed_by has no reviewed_on",
                "write reviewed_on, the day of the review",
            )


def _told(fields: Fields, key: str) -> str:
    value = fields.entries.get(key)
    return value.text if isinstance(value, Scalar) and value.tag != "null" else ""
