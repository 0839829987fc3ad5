# SPDX-License-Identifier: EUPL-1.2
"""What reading a directory gives: records, and a report in which every row is accounted for."""

from __future__ import annotations

from dataclasses import dataclass, field

from kit.content.contacts import Organisation
from kit.exchange.mapping import Mapping


@dataclass(frozen=True, slots=True, order=True)
class Broken:
    """A row that was not kept. `row` 1 is the first after the header. Of a row marked private no word is repeated here."""

    row: int
    code: str
    why: str
    remedy: str


@dataclass(frozen=True, slots=True, order=True)
class Warned:
    """What someone should look at. `row` is 0 for the whole table; `column` is its head, "" for the whole row."""

    row: int
    column: str
    code: str
    why: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Report:
    """`rows_in` is always `kept + merged + len(broken)`: kept rows became a record, merged ones went into another's."""

    rows_in: int = 0
    kept: int = 0
    merged: int = 0
    broken: tuple[Broken, ...] = ()
    warnings: tuple[Warned, ...] = ()


@dataclass(frozen=True, slots=True)
class DirectoryRead:
    """`records` are in the order of their ids, whatever the order of the rows.

    `suggestion` is set when the columns are not known: then nothing was kept, and it is what a person may confirm.
    `rows` tells for each record's id the row it stands in. `who` is whose list it is, as far as that was said.
    `header_row` is the row of the file, from 1, below which row 1 stands.
    """

    records: tuple[Organisation, ...]
    report: Report
    suggestion: Mapping | None = None
    rows: dict[str, int] = field(default_factory=dict)
    who: str = ""
    header_row: int = 0
