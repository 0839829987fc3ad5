# SPDX-License-Identifier: EUPL-1.2
"""The directory as a person reads it: whom to ring first, then who is for the place, then the rest, in groups."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from kit.content.model import Organisation
from kit.content.standing import Standing
from kit.settings import OwnLine, OwnNumber
from kit.store.directory import FACETS, Directory, Filters, Numbers, Place, RegionalContact

NOBODY: Mapping[OwnLine, OwnNumber] = {}


class Section(Enum):
    """In the order of the list. The person's own numbers stand before all of these."""

    FIRST = "first"
    REGION = "region"
    NATIONAL = "national"
    REGIONAL = "regional"
    """Services of one region each, listed when no place was chosen."""
    ABROAD = "abroad"


@dataclass(frozen=True, slots=True)
class Listing:
    """`shown` counts what fits the filters, of `total`. `coordinators` of the place by organisation id."""

    place: Place | None
    groups: Mapping[Section, tuple[Organisation, ...]]
    coordinators: Mapping[str, RegionalContact]
    shown: int
    total: int


def listing(directory: Directory, filters: Filters) -> Listing:
    """What fits the filters, in groups; nobody stands in two of them.

    Whom to ring first for the place stands first whenever one of its coordinators is listed, so that a doubtful number
    never leads the list. Source: design, section 3, "Directory".
    """
    found = directory.find(filters)
    numbers = directory.numbers(filters.region, NOBODY)
    place = directory.place(filters.region) if filters.region else None
    coordinators = {one.organisation.id: one for one in numbers.coordinators}
    groups = {section: tuple(members) for section, members in _grouped(found, numbers, filters).items() if members}
    return Listing(place, groups, coordinators, len(found), directory.total())


def without(filters: Filters, facet: str) -> Filters:
    """The same filters with one of them left open."""
    return replace(filters, **{facet: ""})


def narrowing(filters: Filters) -> tuple[str, ...]:
    """Which filters are set."""
    return tuple(facet for facet in FACETS if getattr(filters, facet))


def _grouped(found: tuple[Organisation, ...], numbers: Numbers, filters: Filters) -> dict[Section, list[Organisation]]:
    fits = {one.id for one in found}
    coordinators = {one.organisation.id for one in numbers.coordinators}
    first = [one for one in numbers.first if fits & coordinators or one.id in fits]
    groups: dict[Section, list[Organisation]] = {section: [] for section in Section}
    groups[Section.FIRST] = first
    listed = {one.id for one in first}
    for one in _in_order(found, numbers):
        if one.id not in listed:
            groups[_section(one, filters.region)].append(one)
    return groups


def _in_order(found: tuple[Organisation, ...], numbers: Numbers) -> list[Organisation]:
    """Doubtful ones last; before that coordinators in the order to ring them, the usual national numbers, the rest."""
    known = [one.organisation.id for one in numbers.coordinators] + [one.id for one in numbers.national]
    rank = {one: place for place, one in enumerate(dict.fromkeys(known))}
    return sorted(
        found, key=lambda one: (one.standing.standing is Standing.DOUBTFUL, rank.get(one.id, len(rank)))
    )  # stable: the rest keeps the order in which it was found


def _section(organisation: Organisation, place: str) -> Section:
    if organisation.is_national:
        return Section.NATIONAL
    if organisation.is_abroad and place not in organisation.regions:
        return Section.ABROAD
    return Section.REGION if place else Section.REGIONAL
