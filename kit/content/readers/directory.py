# SPDX-License-Identifier: EUPL-1.2
"""Organisations of the directory, with their standing."""

from __future__ import annotations

from urllib.parse import urlsplit

from kit.content.model import Need, Organisation, Phone
from kit.content.record import Record
from kit.content.standing import CheckedHow, ContactStanding, Source, Standing

SECOND_CHECK = ("confirmed", "contradicted", "same-source", "nothing-found")
"""The dossier's words for a second look at the sources. Never a check in our sense."""


def organisation(record: Record) -> Organisation:
    read = Organisation(
        id=record.text("id"),
        name=record.words("name"),
        kind=record.text("kind"),
        description=record.words("description"),
        phones=tuple(_phone(entry) for entry in record.records("phones")),
        email=record.optional("email"),
        website=record.optional("website"),
        chat=record.optional("chat"),
        address=record.optional("address"),
        regions=record.some_texts("regions"),
        region_text=record.optional("region_text"),
        forms=record.some_texts("forms"),
        groups=record.texts("groups"),
        languages=record.texts("languages"),
        availability=record.maybe_words("availability"),
        for_whom=record.text("for_whom"),
        standing=_standing(record),
        same_service_as=record.optional("same_service_as"),
        is_confidential=record.flag("confidential"),
        sources=tuple(_source(entry) for entry in record.records("sources")),
    )
    second = record.optional("second_check")
    if second and second not in SECOND_CHECK:
        record.note("unknown-value", "second_check", f"second_check is {second!r}", f"use: {', '.join(SECOND_CHECK)}")
    because = record.optional("doubtful_because")
    if read.standing.standing is Standing.DOUBTFUL and not because:
        record.note("missing-field", "doubtful_because", "nothing says why it is doubtful", "write doubtful_because")
    if read.standing.standing is Standing.COPIED and because:
        record.note(
            "doubt-remains",
            "standing",
            "it is copied and has a reason to doubt",
            "write standing: doubtful, or take the reason out",
        )
    record.optional("notes")
    record.done()
    return read


def need(record: Record) -> Need:
    read = Need(record.text("id"), record.some_texts("kinds"))
    record.done()
    return read


def _phone(record: Record) -> Phone:
    read = Phone(
        number=record.text("number"),
        e164=record.text("e164"),
        label=record.maybe_words("label"),
        hours=record.maybe_words("hours"),
    )
    record.done()
    return read


def _standing(record: Record) -> ContactStanding:
    source, page_date = "", ""
    entry = record.inner("copied_from")
    if entry:
        source, page_date = entry.text("who"), entry.optional("page_date")
        entry.text("url")
        entry.done()
    how = record.optional("checked_how")
    return ContactStanding(
        standing=record.choice("standing", Standing),
        source=source,
        page_date=page_date,
        checked_by=record.optional("checked_by"),
        checked_on=record.maybe_day("checked_on"),
        how=record.choice("checked_how", CheckedHow) if how else None,
    )


def _source(record: Record) -> Source:
    """A page that names the contact: only its address and the date printed on it are known."""
    url = record.text("url")
    printed = record.optional("page_date")
    record.done()
    year = int(printed[:4]) if printed[:4].isdigit() else None
    return Source(who=(urlsplit(url).hostname or "").removeprefix("www."), title="", year=year, url=url)
