# SPDX-License-Identifier: EUPL-1.2
"""Standing: what was checked, by whom, when. Nothing looks checked that was not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum


class Standing(Enum):
    """What stands behind a contact. OWN is a number the person or organisation filled in itself."""

    CONFIRMED = "confirmed"
    COPIED = "copied"
    DOUBTFUL = "doubtful"
    OWN = "own"


class CheckedHow(Enum):
    RANG = "rang"
    READ = "read"


@dataclass(frozen=True, slots=True)
class ContactStanding:
    """The standing of one contact with what makes it so.

    `source` and `page_date` tell where a copied number was printed (ISO date or year, "" when the page has no date);
    our own reading date is not here, because beside a number it would read as a check.
    `checked_by`, `checked_on`, `how` are set exactly when `standing` is CONFIRMED.
    """

    standing: Standing
    source: str = ""
    page_date: str = ""
    checked_by: str = ""
    checked_on: date | None = None
    how: CheckedHow | None = None


class Evidence(Enum):
    """What stands behind a sign: a source that was read, a published ruling, or practice without a source."""

    SOURCED = "sourced"
    CASE = "case"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class Source:
    """`id` names it inside its page or among the sources of signs; "" where nothing refers to it."""

    who: str
    title: str
    year: int | None
    url: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class PageStanding:
    """What vouches for a page. `reviewed_by` is "" until an expert with a name reviewed it."""

    drafted_on: date
    sources_read_on: date
    review_due: date
    reviewed_by: str = ""
    reviewed_on: date | None = None
