# SPDX-License-Identifier: EUPL-1.2
"""Filling what is read: records, signs, the directory with its filters, places, wording. Compile time only.

Each table is written as rows of plain values in one fixed order, through sqlite-utils.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlite_utils import Database

from kit.content.model import Organisation, Regions
from kit.languages import Words
from kit.store import codec
from kit.store.fold import key
from kit.store.regions import RegionTokens

if TYPE_CHECKING:
    from kit.content.indicators import Indicator
    from kit.content.tree import Content

Row = dict[str, Any]


def fill(database: Database, content: Content) -> None:
    database.table("record").insert_all(_records(content))
    database.table("wording").insert_all(
        {"key": word, "nl": said.nl, "en": said.en} for word, said in sorted(content.wording.items())
    )
    database.table("sign").insert_all(
        {"id": sign.id, "sector": sign.sector, "position": position, "data": codec.dumps(sign)}
        for position, sign in enumerate(content.signs.values())
    )
    _directory(database, content)
    _places(database, content)


def _records(content: Content) -> Iterator[Row]:
    named: tuple[tuple[str, Mapping[str, Any]], ...] = (
        ("theme", content.themes),
        ("term", content.terms),
        ("sector", content.sectors),
        ("explanation", content.explanations),
        ("rule", content.rules),
        ("sign_source", content.sign_sources),
        ("indicator", {one.id: _with_meaning(one, content) for one in content.indicators.values()}),
        ("research_rule", content.research_rules),
        ("route", content.routes),
        ("role", content.roles),
        ("figure", content.figures),
        ("card", content.cards),
        ("card_answer", content.card_answers),
        ("language", {one.code: one for card in content.cards.values() for one in card.languages}),
        ("alias", content.aliases),
    )
    for kind, records in named:
        for position, (record_id, record) in enumerate(_in_order(records)):
            title = _title(record)
            yield {
                "kind": kind,
                "id": record_id,
                "position": position,
                "tree": content.tree_of.get(f"{kind}:{record_id}", ""),
                "nl": title.nl,
                "en": title.en,
                "data": codec.dumps(record),
            }


def _with_meaning(indicator: Indicator, content: Content) -> Indicator:
    touch = content.touches[f"{indicator.dimension.value}/{indicator.key}"]
    return replace(indicator, meaning=touch.meaning)


def _in_order(records: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """The order of the files; themes by their own number."""
    return sorted(records.items(), key=lambda entry: getattr(entry[1], "order", 0))


def _title(record: Any) -> Words:
    for name in ("title", "name", "purpose"):
        found = getattr(record, name, None)
        if isinstance(found, Words):
            return found
    return Words()


def _directory(database: Database, content: Content) -> None:
    regions = RegionTokens(content.regions)
    organisations = content.organisations.values()
    database.table("organisation").insert_all(
        {
            "id": one.id,
            "position": position,
            "kind": one.kind,
            "for_whom": one.for_whom,
            "standing": one.standing.standing.value,
            "has_number": int(bool(one.phones)),
            "is_national": int(one.is_national),
            "text": f" {key(' '.join(_searchable(one)))} ",
            "tree": content.tree_of.get(f"organisation:{one.id}", ""),
            "data": codec.dumps(one),
        }
        for position, one in enumerate(organisations)
    )
    rows = sorted({(facet, value, one.id) for one in organisations for facet, value in _facets(one, content, regions)})
    database.table("facet").insert_all(
        {"facet": facet, "value": value, "organisation": organisation} for facet, value, organisation in rows
    )


def _searchable(one: Organisation) -> Iterator[str]:
    yield from (one.id, one.name.nl, one.name.en, one.description.nl, one.description.en, one.region_text)
    for phone in one.phones:
        yield from (phone.number, phone.number.replace(" ", "").replace("-", ""), phone.label.nl, phone.label.en)


def _facets(one: Organisation, content: Content, regions: RegionTokens) -> Iterator[tuple[str, str]]:
    yield from (("region", code) for code in regions.codes(one))
    yield from (("need", need.id) for need in content.needs.values() if one.kind in need.kinds)
    yield from (("form", form) for form in one.forms)
    yield from (("group", group) for group in one.groups)
    yield from (("language", language) for language in one.languages)
    yield ("who", one.for_whom)


def _places(database: Database, content: Content) -> None:
    regions = content.regions
    provinces = {province.id: province.name for province in regions.provinces}
    places: list[Row] = [
        {"code": p.id, "kind": "province", "nl": p.name.nl, "en": p.name.en, "within": ""} for p in regions.provinces
    ]
    places += [
        {"code": r.code, "kind": "safety-region", "nl": r.name, "en": r.name, "within": provinces[r.province].nl}
        for r in regions.safety_regions
    ]
    safety = {region.code: region.name for region in regions.safety_regions}
    places += [
        {"code": m.code, "kind": "municipality", "nl": m.name, "en": m.name, "within": safety[m.safety_region]}
        for m in regions.municipalities
    ]
    places += [
        {"code": code, "kind": "country", "nl": name.nl, "en": name.en, "within": ""}
        for code, name in content.countries.items()
    ]
    database.table("place").insert_all(places)
    database.table("regions").insert({"one": 1, "data": codec.dumps(regions)})
    names = {(key(place[language]), place["code"]) for place in places for language in ("nl", "en")}
    names |= {(key(short), place.code) for place in regions.municipalities for short in place.short_names}
    names |= {(key(text), codes[0]) for text, codes in content.region_names.items() if codes[0] in content.countries}
    database.table("place_name").insert_all({"key": name, "code": code} for name, code in sorted(names))
    database.table("area").insert_all(_areas(regions))
    database.table("coordination").insert_all(_coordination(regions))
    database.table("without_full_cover").insert_all({"area": area} for area in sorted(regions.without_full_cover))


def _areas(regions: Regions) -> Iterator[Row]:
    """Which larger areas hold a place, nearest first: municipality, then safety region, then province.

    A province that is one safety region is held by it: who serves Fryslân serves it under either name.
    """
    for region in regions.safety_regions:
        yield from _area_rows(region.code, region.code, region.province)
    for place in regions.municipalities:
        yield from _area_rows(place.code, place.code, place.safety_region, place.province)
    for province in regions.provinces:
        inside = [one.code for one in regions.safety_regions if one.province == province.id]
        yield from _area_rows(province.id, province.id, *(inside if len(inside) == 1 else ()))


def _area_rows(code: str, *areas: str) -> Iterator[Row]:
    return ({"code": code, "distance": distance, "area": area} for distance, area in enumerate(areas))


def _coordination(regions: Regions) -> Iterator[Row]:
    for position, cover in enumerate(regions.coordination):
        for is_probable, areas in ((0, cover.areas), (1, cover.probable)):
            for area in areas:
                yield {
                    "area": area,
                    "position": position,
                    "organisation": cover.organisation,
                    "is_probable": is_probable,
                    "nl": cover.note.nl,
                    "en": cover.note.en,
                }
