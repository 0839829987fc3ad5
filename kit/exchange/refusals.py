# SPDX-License-Identifier: EUPL-1.2
"""What the checks of the content would refuse of a list, found while it is read: a bad row costs that row alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from kit.content.checks import directory, sources, words
from kit.content.checks.notes import Notes
from kit.content.contacts import Organisation
from kit.content.fields import Fields, Scalar, Value
from kit.content.tree import Content, Written
from kit.exchange.choices import base_regions
from kit.exchange.contact_row import Draft
from kit.languages import Words


def refused(drafts: Sequence[Draft]) -> dict[int, tuple[str, str]]:
    """Row to (why, remedy), of rows that may not go into a content file as they are."""
    told = base_regions()
    organisations = {str(draft.row): replace(draft.organisation, id=str(draft.row)) for draft in drafts}
    written = {f"organisation:{row}": as_written(one, "", 1, "") for row, one in organisations.items()}
    content = Content(
        trees=(),
        regions=told.regions,
        countries=told.countries,
        region_names=told.names,
        organisations=organisations,
        written=written,
    )
    notes = Notes(content, date.max)
    for check in (directory.check, words.check, sources.check):
        check(notes)
    return {
        int(finding.id.removeprefix("organisation:")): (finding.message, finding.remedy)
        for finding in sorted(notes.findings, reverse=True)
    }


def as_written(one: Organisation, file: str, row: int, tree: str) -> Written:
    """A record as if an editor had written it, so that checks find its texts and name its row."""
    return Written(Fields(dict(_entries(one, row)), row), file, tree)


def _entries(one: Organisation, row: int) -> Iterator[tuple[str, Value]]:
    for name, said in (("name", one.name), ("description", one.description), ("availability", one.availability)):
        if said != Words():
            yield name, _words(said, row)
    for number, phone in enumerate(one.phones):
        if phone.label != Words():
            yield f"phone_{number}", _words(phone.label, row)
    for name, text in (("address", one.address), ("website", one.website), ("email", one.email)):
        if text:
            yield name, Scalar(text, "str", row)


def _words(said: Words, row: int) -> Fields:
    return Fields({name: Scalar(text, "str", row) for name, text in (("nl", said.nl), ("en", said.en)) if text}, row)
