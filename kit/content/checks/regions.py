# SPDX-License-Identifier: EUPL-1.2
"""Places and care coordination: whoever types a municipality must end at the right door."""

from __future__ import annotations

import re

from kit.content.checks.notes import Notes
from kit.content.places import Places

_REF = "regions"


def check(notes: Notes) -> None:
    _places(notes)
    _coordination(notes)
    codes = Places(notes.content).codes
    for number, name in enumerate(notes.content.region_names):
        for code in notes.content.region_names[name]:
            notes.known("unknown-region", _REF, ("names", number, "codes"), code, codes, f"code of {name}:")


def _places(notes: Notes) -> None:
    regions = notes.content.regions
    provinces = {one.id for one in regions.provinces}
    safety_regions = {one.code: one for one in regions.safety_regions}
    seen: set[str] = set()
    names: set[str] = set()
    for number, region in enumerate(regions.safety_regions):
        notes.known(
            "unknown-region", _REF, ("safety_regions", number, "province"), region.province, provinces, "province"
        )
        _code(notes, ("safety_regions", number, "code"), region.code, r"VR\d\d", seen)
    for number, place in enumerate(regions.municipalities):
        path = ("municipalities", number)
        _code(notes, (*path, "code"), place.code, r"GM\d{4}", seen)
        if place.name in names:
            notes.finding("duplicate-id", _REF, (*path, "name"), f"{place.name} is there twice", "take out the second")
        names.add(place.name)
        if not notes.known(
            "unknown-region", _REF, (*path, "safety_region"), place.safety_region, safety_regions, "safety region"
        ):
            continue
        around = safety_regions.get(place.safety_region)
        if around and (place.province, place.police_unit) != (around.province, around.police_unit):
            notes.finding(
                "unknown-region",
                _REF,
                (*path, "province"),
                f"{place.name} lies in {place.safety_region}, which is of {around.province} and {around.police_unit}",
                "make province and police unit those of the safety region",
            )
    for number, code in enumerate(regions.without_full_cover):
        notes.known("unknown-region", _REF, ("without_full_cover", number), code, safety_regions, "safety region")


def _code(notes: Notes, path: tuple[str | int, ...], code: str, shape: str, seen: set[str]) -> None:
    if not re.fullmatch(shape, code):
        notes.finding("unknown-region", _REF, path, f"{code!r} is no code of this kind", f"write it as {shape}")
    if code in seen:
        notes.finding("duplicate-id", _REF, path, f"{code} is there twice", "give each area its own code")
    seen.add(code)


def _coordination(notes: Notes) -> None:
    content, codes = notes.content, Places(notes.content).codes
    named: set[str] = set()
    for number, coordination in enumerate(content.regions.coordination):
        path = ("care_coordination", number)
        named.add(coordination.organisation)
        if notes.known(
            "unknown-id",
            _REF,
            (*path, "organisation"),
            coordination.organisation,
            content.organisations,
            "organisation",
        ):
            organisation = content.organisations.get(coordination.organisation)
            if organisation and organisation.kind != "care_coordinator":
                notes.finding(
                    "unknown-id",
                    _REF,
                    (*path, "organisation"),
                    f"{organisation.id} is no care coordinator",
                    "name a care_coordinator",
                )
        for name, areas in (("areas", coordination.areas), ("probable", coordination.probable)):
            for position, code in enumerate(areas):
                notes.known("unknown-region", _REF, (*path, name, position), code, codes, "area")
        if not coordination.areas and not coordination.probable:
            notes.finding(
                "missing-field",
                _REF,
                path,
                f"{coordination.organisation} serves no area here",
                "write areas or probable",
            )
    for organisation in content.organisations.values():
        if organisation.kind == "care_coordinator" and organisation.id not in named:
            notes.finding(
                "unreachable",
                f"organisation:{organisation.id}",
                ("kind",),
                "no place leads to this care coordinator",
                "add it to care_coordination in directory/regions.yaml",
            )
