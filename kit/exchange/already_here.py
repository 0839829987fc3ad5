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
_MOST = 5


def already_here(content: Iterable[Organisation], lists: Sequence[tuple[DirectoryRead, Path]]) -> Iterator[str]:
    """One line for each number of a list that the content has too. `content` may hold the lists' own records."""
    rows: dict[str, list[str]] = defaultdict(list)
    own: set[str] = set()
    for read, path in lists:
        named = f"{path.name} " if len(lists) > 1 else ""
        own |= set(read.rows)
        for one in sorted(read.records, key=lambda record: read.rows[record.id]):
            for number in dict.fromkeys(phone.e164 for phone in one.phones):
                rows[number].append(f"{named}row {read.rows[one.id]}")
    ours: dict[str, list[Organisation]] = defaultdict(list)
    for one in content:
        for number in dict.fromkeys(phone.e164 for phone in one.phones) if one.id not in own else ():
            ours[number].append(one)
    for number, told in rows.items():
        if ours[number] and number != EMERGENCY:
            here = [f"{one.id} ({one.name.nl or one.name.en})" for one in ours[number]]
            yield (
                f"{_listed(told)}: {number} is the number of {_listed(here)} too; all stand in the directory."
                " Take the row out where it is the same service, or hide ours"
            )


def _listed(told: Sequence[str]) -> str:
    more = f" and {len(told) - _MOST} more" if len(told) > _MOST else ""
    return ", ".join(told[:_MOST]) + more
