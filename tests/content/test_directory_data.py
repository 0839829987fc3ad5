# SPDX-License-Identifier: EUPL-1.2
"""The directory as shipped: every number can be dialled, nobody looks checked, every place and service is found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import phonenumbers
import pytest
from phonenumbers import shortnumberinfo

from kit.content.call_list import call_list
from kit.content.checks.phones import fault_of
from kit.content.contacts import country_of, each_service_once
from kit.content.fields import leaves
from kit.content.merge import merge
from kit.content.model import Organisation
from kit.content.reader import read_tree
from kit.content.standing import Standing
from kit.content.tree import Content
from kit.content.vocabulary import KNOWN_NUMBERS
from kit.paths import RESOURCES
from kit.signs.checklist import Checklist
from kit.signs.contacts import contacts
from kit.signs.material import gather
from kit.store import shelf
from kit.store.directory import Directory, Filters
from kit.store.library import Library

DOUBLES = (
    ("watch-nederland", "meldpunt-uitbuiting-minderjarigen"),
    ("moviera-opvang", "zc-utrecht-gelderland-moviera"),
    ("fier-expertise", "zc-friesland-fier"),
    ("lumens-expertisecentrum", "zc-eindhoven-lumens"),
    ("zc-west-brabant-comensha", "comensha"),
)
"""The services that have two records. De Baronie has a coordinator of its own and is none of these."""
LONGEST_SHORT = 4
GROUPED = re.compile(r"0[89]00( \d{4}| \d{3}( \d\d){2})|06( \d\d){4}|0\d\d \d{3}( \d\d){2}|0\d{3}( \d\d){3}")
"""As it is read aloud: 0800 2000, 06 12 34 56 78, 033 448 11 86, 0592 30 63 00."""


@cache
def shipped() -> Content:
    return merge([read_tree(RESOURCES)[0]])[0]


@pytest.fixture
def library(shipped_content: Path) -> Iterator[Library]:
    file = shelf.current(shipped_content)
    assert file is not None
    library = Library(file)
    yield library
    library.close()


def test_every_number_is_one_of_its_country_and_the_one_that_is_printed() -> None:
    phones = [(one, phone) for one in shipped().organisations.values() for phone in one.phones]
    assert len(phones) > 100
    assert [p.number for one, p in phones if fault_of(p.number, p.e164, country_of(one.regions))] == []


def test_dutch_numbers_are_grouped_in_one_way() -> None:
    phones = [p for one in shipped().organisations.values() for p in one.phones if country_of(one.regions) == "NL"]
    dialled = [p.number for p in phones if re.match(r"0[^0]", p.number) and len(p.number) > LONGEST_SHORT]
    assert dialled
    assert [number for number in dialled if not GROUPED.fullmatch(number)] == []


def test_numbers_that_only_we_know_are_the_few_we_named() -> None:
    """What neither the tables of numbers nor those of short numbers have, so that a slip cannot hide among them."""
    own = set()
    for one in shipped().organisations.values():
        country = country_of(one.regions)
        for phone in one.phones:
            parsed = phonenumbers.parse(phone.e164, country)
            if not phonenumbers.is_valid_number(parsed) and not shortnumberinfo.is_valid_short_number_for_region(
                parsed, country
            ):
                own.add((country, phone.e164))
    assert own <= {(country, number) for country, numbers in KNOWN_NUMBERS.items() for number in numbers}


def test_nobody_was_rung_and_nobody_looks_as_if() -> None:
    assert not [one.id for one in shipped().organisations.values() if one.standing.standing is Standing.CONFIRMED]
    assert not [key for key, sheet in shipped().factsheets.items() if sheet.standing.reviewed_by]
    for records in (shipped().routes, shipped().figures, shipped().cards):
        assert not [one for one in records.values() if one.standing.reviewed_by or one.standing.reviewed_on]  # type: ignore[attr-defined]


def test_the_call_list_begins_with_whom_every_route_and_region_sends_people_to() -> None:
    content = shipped()
    calls = [call.organisation.id for call in call_list(content)]
    filled = {content.roles[role].filled_by for route in content.routes.values() for role in route.contacts_by_role}
    routes = {one for one in filled if one in content.organisations}
    regions = {one.organisation for one in content.regions.coordination} - routes
    assert set(calls[: len(routes)]) == routes
    assert set(calls[len(routes) : len(routes) + len(regions)]) == regions
    assert len(calls) == len(set(calls))
    assert {one.id for one in content.organisations.values() if one.phones} <= set(calls)


@pytest.mark.parametrize(("double", "service"), DOUBLES)
def test_a_service_with_two_records_is_found_under_both_and_says_so(
    library: Library, double: str, service: str
) -> None:
    """Pages link to either id and open it in the directory, so the directory keeps both; cards and numbers name one."""
    assert library.organisation(double).same_service_as == service
    both = (library.organisation(service), library.organisation(double))
    assert {one.id for one in Directory(library).find(Filters())} >= {service, double}
    assert [one.id for one in each_service_once(both)] == [service]


def test_a_double_stands_for_the_service_where_its_other_record_does_not_fit() -> None:
    shelters = [one for one in shipped().organisations.values() if one.kind == "shelter"]
    assert "moviera-opvang" in {one.id for one in each_service_once(shelters)}


@pytest.mark.parametrize("region", ["VR20", "VR24", "VR04", "VR08"])
def test_the_numbers_for_a_region_name_each_service_once(library: Library, region: str) -> None:
    numbers = Directory(library).numbers(region, {})
    shown: list[Organisation] = [*numbers.first, *(one.organisation for one in numbers.regional), *numbers.national]
    ids = [one.id for one in shown]
    assert numbers.place is not None
    assert len(ids) == len(set(ids))
    assert not [one.id for one in shown if one.same_service_as in ids]


@pytest.mark.parametrize("place", ["Den Haag", "Den Bosch", "Zutphen", "Friesland", "Fryslân", "Twente"])
def test_places_are_found_by_the_names_people_use(library: Library, place: str) -> None:
    assert Directory(library).numbers(place, {}).place is not None


def test_every_need_has_words_and_someone_to_ring_or_read(library: Library) -> None:
    needs = Directory(library).options().need
    assert {option.value for option in needs} == set(shipped().needs)
    assert all(option.count and option.words.nl != option.value for option in needs)


def test_a_postcode_stands_in_an_address_and_nowhere_else() -> None:
    elsewhere = [
        (ref, path)
        for ref, written in shipped().written.items()
        for path, leaf in leaves(written.fields)
        if re.search(r"\b[1-9]\d{3} ?[A-Z]{2}\b", leaf.text) and path[0] != "address"
    ]
    assert elsewhere == []
    assert any(one.address for one in shipped().organisations.values())


@pytest.mark.parametrize("region", ["VR20", "VR24", "VR04"])
def test_a_route_card_names_comensha_once_where_it_stands_in_for_the_coordinator(library: Library, region: str) -> None:
    checklist = Checklist(region=region)
    material = gather(checklist, library, Directory(library), {}, "possible-victim")
    ids = [contact.id for contact in contacts(checklist, material)]
    assert "comensha" in ids
    assert not [one for one in ids if one.endswith("-comensha")]
