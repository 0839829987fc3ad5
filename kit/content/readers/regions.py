# SPDX-License-Identifier: EUPL-1.2
"""Provinces, safety regions, municipalities, care coordination, and how printed region text becomes codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kit.content.model import CareCoordination, Municipality, Province, Regions, SafetyRegion
from kit.content.record import Record
from kit.languages import Words


@dataclass(frozen=True, slots=True)
class RegionFile:
    """`names` maps region text as sources print it to codes; `countries` maps a code such as country:BE to its name."""

    regions: Regions
    countries: Mapping[str, Words] = field(default_factory=dict)
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def regions(record: Record) -> RegionFile:
    record.maybe_day("valid_on")
    record.texts("sources")
    record.texts("coordination_sources")
    for entry in record.records("police_units"):
        entry.text("id"), entry.text("name")
        entry.done()
    read = RegionFile(
        Regions(
            provinces=tuple(_province(entry) for entry in record.records("provinces")),
            safety_regions=tuple(_safety_region(entry) for entry in record.records("safety_regions")),
            municipalities=tuple(_municipality(entry) for entry in record.records("municipalities")),
            coordination=tuple(_coordination(entry) for entry in record.records("care_coordination")),
            without_full_cover=record.texts("without_full_cover"),
        ),
        countries=dict(_country(entry) for entry in record.records("countries")),
        names=dict(_name(entry) for entry in record.records("names")),
    )
    record.done()
    return read


def _province(record: Record) -> Province:
    read = Province(record.text("id"), record.words_here())
    record.done()
    return read


def _safety_region(record: Record) -> SafetyRegion:
    read = SafetyRegion(record.text("code"), record.text("name"), record.text("province"), record.text("police_unit"))
    record.done()
    return read


def _municipality(record: Record) -> Municipality:
    read = Municipality(
        code=record.text("code"),
        name=record.text("name"),
        safety_region=record.text("safety_region"),
        province=record.text("province"),
        police_unit=record.text("police_unit"),
        short_names=record.texts("short_names"),
    )
    record.done()
    return read


def _coordination(record: Record) -> CareCoordination:
    read = CareCoordination(
        organisation=record.text("organisation"),
        areas=record.texts("areas"),
        probable=record.texts("probable"),
        note=record.maybe_words("note"),
    )
    record.text("basis")
    record.done()
    return read


def _country(record: Record) -> tuple[str, Words]:
    read = record.text("code"), record.words_here()
    record.done()
    return read


def _name(record: Record) -> tuple[str, tuple[str, ...]]:
    read = record.text("text"), record.some_texts("codes")
    record.optional("why")
    record.done()
    return read
