# SPDX-License-Identifier: EUPL-1.2
"""Contacts of an own list that have a number which the content has already: both stand in the directory, and it is told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kit.content.contacts import Organisation
from kit.exchange.report import DirectoryRead

EMERGENCY = "112"
"""Everybody may write it beside a contact; it says nothing about who that is."""
_MOST = 20


def already_here(content: Iterable[Organisation], lists: Sequence[tuple[DirectoryRead, Path]]) -> Iterator[str]:
    """One line for each contact of the content that is perhaps in a list too. `content` may hold the lists' own records."""
    rows: dict[str, list[str]] = defaultdict(list)
    own: set[str] = set()
    for read, path in lists:
        named = f"{path.name} " if len(lists) > 1 else ""
        own |= set(read.rows)
        for one in sorted(read.records, key=lambda record: read.rows[record.id]):
            for number in {phone.e164 for phone in one.phones} - {EMERGENCY}:
                rows[number].append(f"{named}row {read.rows[one.id]}")
    for one in content:
        found = [(phone.number, rows[phone.e164]) for phone in one.phones if phone.e164 in rows]
        if found and one.id not in own:
            number, told = found[0]
            more = f" and {len(told) - _MOST} more" if len(told) > _MOST else ""
            yield (
                f"{', '.join(told[:_MOST])}{more}: the number {number} is that of {one.id} too ({one.name.nl or one.name.en});"
                " both stand in the directory. Take the row out where it is the same service, or hide ours"
            )
