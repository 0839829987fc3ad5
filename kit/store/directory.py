# SPDX-License-Identifier: EUPL-1.2
"""Whom to ring: the directory with its filters, and the numbers for one place in the order to ring them.

National services match every place. A regional care coordinator stands first when there is a number that is not
doubtful; else CoMensha stands first and the coordinator after it. Source: design, section 3, "Directory".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kit.content.contacts import Organisation, each_service_once
from kit.content.standing import Standing
from kit.languages import Words
from kit.settings import OwnLine, OwnNumber
from kit.store.codec import loads
from kit.store.fold import key
from kit.store.library import Library
from kit.store.spelling import nearest
from kit.store.wording import Wording

COORDINATION_CENTRE = "comensha"
NATIONAL_FIRST = (
    COORDINATION_CENTRE,
    "noodnummer-112",
    "politie-algemeen",
    "nederlandse-arbeidsinspectie",
    "veilig-thuis",
)
"""The national numbers that always stand beside a region's own, in this order."""

FACETS = ("region", "need", "form", "group", "language", "who")


@dataclass(frozen=True, slots=True)
class Filters:
    """What the list is narrowed to; "" leaves a filter open. `region` is a code, the others are ids of their option."""

    region: str = ""
    need: str = ""
    form: str = ""
    group: str = ""
    language: str = ""
    who: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One value a filter offers. `count`: organisations that have it, national ones counted in."""

    value: str
    words: Words
    count: int


@dataclass(frozen=True, slots=True)
class Options:
    need: tuple[Option, ...]
    form: tuple[Option, ...]
    group: tuple[Option, ...]
    language: tuple[Option, ...]
    who: tuple[Option, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Place:
    """`kind` is municipality, safety-region, province or country; `within` names the next larger one, "" for the last two."""

    code: str
    name: Words
    kind: str
    within: str


@dataclass(frozen=True, slots=True)
class RegionalContact:
    """`note` says whom the coordinator is for ("for someone under 23"), empty when for everyone."""

    organisation: Organisation
    note: Words
    is_probable: bool


@dataclass(frozen=True, slots=True)
class Numbers:
    """`first`: whom to ring first, after the person's own numbers; `regional` and `national` hold who follows.

    `nearest`: places that were perhaps meant, when `place` is None. `without_full_cover`: the coordinators that were
    found do not cover every municipality of this safety region.
    """

    place: Place | None
    nearest: tuple[Place, ...]
    own: Mapping[OwnLine, OwnNumber]
    first: tuple[Organisation, ...]
    regional: tuple[RegionalContact, ...]
    national: tuple[Organisation, ...]
    without_full_cover: bool = False
    coordinators: tuple[RegionalContact, ...] = field(default=())
    """Every coordinator of the place, those of `first` too, with the words for whom each is."""


class Directory:
    def __init__(self, library: Library) -> None:
        self._library = library

    # -- the list -----------------------------------------------------------------------------------------------------

    def find(self, filters: Filters) -> tuple[Organisation, ...]:
        """The organisations that fit, those of the place before national ones, doubtful ones last in each group."""
        wheres, values = self._conditions(filters)
        sql = "SELECT data FROM organisation AS o"
        sql += f" WHERE {' AND '.join(wheres)}" if wheres else ""
        sql += " ORDER BY is_national AND ? <> '', standing = 'doubtful', position"
        found = self._library.rows(sql, [*values, filters.region])
        return tuple([loads(Organisation, data) for (data,) in found])

    def options(self, filters: Filters = Filters()) -> Options:
        """What each filter offers, with how many organisations fit it beside the other filters that are set."""
        offered = {facet: self._options(facet, filters) for facet in FACETS if facet != "region"}
        return Options(
            offered["need"], offered["form"], offered["group"], offered["language"], offered["who"], self.total()
        )

    def total(self) -> int:
        """How many organisations there are."""
        return int(self._library.rows("SELECT count(*) FROM organisation")[0][0])

    def _options(self, facet: str, filters: Filters) -> tuple[Option, ...]:
        others = {name: getattr(filters, name) for name in (*FACETS, "text") if name != facet}
        wheres, values = self._conditions(Filters(**others))
        sql = "SELECT value, count(*) FROM facet JOIN organisation AS o ON o.id = facet.organisation WHERE facet.facet = ?"
        sql += "".join(f" AND {where}" for where in wheres) + " GROUP BY value"
        wording = self._library.wording
        counted = {str(value): int(count) for value, count in self._library.rows(sql, [facet, *values])}
        named = [key for key in wording.keys(f"{facet}_") if key in counted]
        return tuple(
            Option(value, _words(wording, f"{facet}_{value}", value), counted[value])
            for value in dict.fromkeys([*named, *sorted(counted)])
            if value != "all"
        )

    def _conditions(self, filters: Filters) -> tuple[list[str], list[Any]]:
        wheres: list[str] = []
        values: list[Any] = []
        for facet in FACETS:
            wanted = getattr(filters, facet)
            if wanted:
                accepted = [wanted, *_ACCEPTS.get(facet, ())]
                marks = ",".join("?" * len(accepted))
                wheres.append(f"o.id IN (SELECT organisation FROM facet WHERE facet = ? AND value IN ({marks}))")
                values += [facet, *accepted]
        for word in key(filters.text).split():
            wheres.append("o.text LIKE ?")
            values.append(f"% {word}%")
        return wheres, values

    # -- places -------------------------------------------------------------------------------------------------------

    def place(self, code: str) -> Place | None:
        found = self._library.rows("SELECT code, nl, en, kind, within FROM place WHERE code = ?", (code,))
        return _place(found[0]) if found else None

    def places(self, text: str, limit: int = 10) -> tuple[Place, ...]:
        """Places by what was typed, as `places_named`; else those spelled most like it; else those one word of it names."""
        found = self.places_named(text, limit) or self._spelled_like(key(text), limit)
        return found or tuple(place for word in text.split() if len(word) > 3 and (place := self.named(word)))[:limit]

    def places_named(self, text: str, limit: int = 10) -> tuple[Place, ...]:
        """The place of exactly this name, then names that start so, then that hold it. Countries are none of these.

        Municipalities before safety regions before provinces; usual short names count ("Den Bosch").
        """
        typed = key(text)
        if not typed:
            return ()
        found = self._library.rows(
            "SELECT p.code, p.nl, p.en, p.kind, p.within FROM place_name AS n JOIN place AS p ON p.code = n.code"
            " WHERE n.key LIKE ? AND p.kind <> 'country' GROUP BY p.code"
            " ORDER BY min(CASE WHEN n.key = ? THEN 0 WHEN n.key LIKE ? THEN 1 WHEN n.key LIKE ? THEN 2 ELSE 3 END),"
            " CASE p.kind WHEN 'municipality' THEN 0 WHEN 'safety-region' THEN 1 ELSE 2 END, p.nl LIMIT ?",
            (f"%{typed}%", typed, f"{typed}%", f"% {typed}%", limit),
        )
        return tuple(_place(row) for row in found)

    def _spelled_like(self, typed: str, limit: int) -> tuple[Place, ...]:
        if not typed:
            return ()
        names = self._library.rows(
            "SELECT n.key, n.code FROM place_name AS n JOIN place AS p ON p.code = n.code WHERE p.kind <> 'country'"
            " ORDER BY n.key, n.code"
        )
        codes = dict.fromkeys(code for name, code in nearest(typed, names) if name)
        return tuple(place for code in list(codes)[:limit] if (place := self.place(code)))

    def named(self, text: str) -> Place | None:
        """The place a person means by exactly this name, a municipality before the region of that name; else by code."""
        exact = self._library.rows("SELECT code FROM place_name WHERE key = ?", (key(text),))
        found = [one for one in self.places_named(text) if (one.code,) in exact]
        return found[0] if found else self.place(text.strip().upper())

    # -- the numbers for a place --------------------------------------------------------------------------------------

    def numbers(self, place: str, own: Mapping[OwnLine, OwnNumber]) -> Numbers:
        """Whom to ring for a place, given by code or name: own numbers, then who is first, then the others."""
        found = self.place(place) or self.named(place)
        coordinators = self._coordinators(found.code) if found else ()
        sound = tuple(one for one in coordinators if _is_sound(one))
        national = self._national()
        first = tuple(one.organisation for one in sound) or national[:1]
        shown = (*first, *(one.organisation for one in coordinators), *national)
        doubles = {one.id for one in shown} - {one.id for one in each_service_once(shown)}
        return Numbers(
            found,
            () if found or not place.strip() else self.places(place, 5),
            own,
            first,
            tuple(one for one in coordinators if one.organisation not in first and one.organisation.id not in doubles),
            tuple(one for one in national if one not in first),
            bool(found and self._is_thin(found.code)),
            coordinators,
        )

    def _coordinators(self, code: str) -> tuple[RegionalContact, ...]:
        """Those of the municipality, then of its safety region, then of its province; probable ones last."""
        rows = self._library.rows(
            "SELECT o.data, c.nl, c.en, c.is_probable FROM area AS a JOIN coordination AS c ON c.area = a.area"
            " JOIN organisation AS o ON o.id = c.organisation WHERE a.code = ? ORDER BY c.is_probable, a.distance, c.position",
            (code,),
        )
        found: dict[str, RegionalContact] = {}
        for data, nl, en, is_probable in rows:
            contact = RegionalContact(loads(Organisation, data), Words(nl, en), bool(is_probable))
            found.setdefault(contact.organisation.id, contact)
        return tuple(found.values())

    def _is_thin(self, code: str) -> bool:
        sql = "SELECT 1 FROM area AS a JOIN without_full_cover AS w ON w.area = a.area WHERE a.code = ?"
        return bool(self._library.rows(sql, (code,)))

    def _national(self) -> tuple[Organisation, ...]:
        """The national numbers, CoMensha first; one that an organisation's tree hides is left out."""
        marks = ",".join("?" * len(NATIONAL_FIRST))
        rows = self._library.rows(f"SELECT id, data FROM organisation WHERE id IN ({marks})", NATIONAL_FIRST)
        found = {identity: loads(Organisation, data) for identity, data in rows}
        return tuple(found[identity] for identity in NATIONAL_FIRST if identity in found)


_ACCEPTS: Mapping[str, tuple[str, ...]] = {"region": ("national",), "form": ("all",), "who": ("anyone",)}
"""What also fits a filter: a national service any place, one for all forms any form, one for anyone any caller."""


def _is_sound(contact: RegionalContact) -> bool:
    organisation = contact.organisation
    has_number = bool(organisation.phones)
    return has_number and not contact.is_probable and organisation.standing.standing is not Standing.DOUBTFUL


def _place(row: tuple[Any, ...]) -> Place:
    code, nl, en, kind, within = row
    return Place(code, Words(nl, en), kind, within)


def _words(wording: Wording, name: str, otherwise: str) -> Words:
    return wording.words(name) if name in wording else Words(otherwise, otherwise)
