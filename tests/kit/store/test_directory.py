# SPDX-License-Identifier: EUPL-1.2
"""Whom someone finds to ring, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kit.content.model import CareCoordination, Organisation, Regions
from kit.content.standing import ContactStanding, Standing
from kit.languages import Words
from kit.settings import OwnLine, OwnNumber
from kit.store.directory import Directory, Filters
from kit.store.library import Library
from tests.builders import A_REGION, COORDINATOR, DOUBTFUL, a_content_file, an_organisation, some_content

Make = Callable[..., Directory]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    libraries: list[Library] = []

    def directory(*organisations: Organisation, regions: Regions = A_REGION) -> Directory:
        centre = an_organisation()
        content = some_content(organisations=(centre, *organisations), regions=regions)
        libraries.append(Library(a_content_file(tmp_path, content)))
        return Directory(libraries[-1])

    yield directory
    for library in libraries:
        library.close()


def ids(organisations: tuple[Organisation, ...]) -> list[str]:
    return [one.id for one in organisations]


def coordinated(*covers: CareCoordination, thin: tuple[str, ...] = ()) -> Regions:
    return Regions(A_REGION.provinces, A_REGION.safety_regions, A_REGION.municipalities, covers, thin)


def test_the_coordinator_of_the_region_stands_first_for_a_town_in_it(make: Make) -> None:
    numbers = make(COORDINATOR).numbers("Zutphen", {})
    assert numbers.place is not None
    assert numbers.place.code == "GM0301"
    assert ids(numbers.first) == ["north-east"]
    assert ids(numbers.national) == ["comensha"]
    assert numbers.coordinators[0].note == Words("voor iemand jonger dan 23", "for someone under 23")


@pytest.mark.parametrize("changes", [{"standing": DOUBTFUL}, {"phones": ()}])
def test_comensha_stands_first_when_the_regional_number_is_doubtful_or_missing(
    make: Make, changes: dict[str, object]
) -> None:
    coordinator = an_organisation("north-east", "Zorgcoördinatie", "Care coordination", regions=("VR06",), **changes)
    numbers = make(coordinator).numbers("Zutphen", {})
    assert ids(numbers.first) == ["comensha"]
    assert [contact.organisation.id for contact in numbers.regional] == ["north-east"]
    assert ids(numbers.national) == []


def test_comensha_stands_first_where_the_area_was_printed_vaguely(make: Make) -> None:
    numbers = make(COORDINATOR, regions=coordinated(CareCoordination("north-east", (), ("VR06",), Words()))).numbers(
        "Lochem", {}
    )
    assert ids(numbers.first) == ["comensha"]
    assert numbers.regional[0].is_probable


def test_two_coordinators_of_one_region_both_stand_with_the_age_each_is_for(make: Make) -> None:
    older = an_organisation("older", "Zorgcoördinatie vanaf 23", "Care coordination from 23", regions=("VR06",))
    regions = coordinated(
        CareCoordination("north-east", ("VR06",), (), Words("jonger dan 23", "under 23")),
        CareCoordination("older", ("VR06",), (), Words("23 jaar of ouder", "23 or over")),
    )
    numbers = make(COORDINATOR, older, regions=regions).numbers("Zutphen", {})
    assert [(one.organisation.id, one.note.en) for one in numbers.coordinators] == [
        ("north-east", "under 23"),
        ("older", "23 or over"),
    ]


def test_a_town_with_its_own_coordinator_gets_that_one_before_the_regions(make: Make) -> None:
    own = an_organisation("town", "Zorgcoördinatie Zutphen", "Care coordination Zutphen", regions=("GM0301",))
    regions = coordinated(
        CareCoordination("north-east", ("VR06",), (), Words()), CareCoordination("town", ("GM0301",), (), Words())
    )
    directory = make(COORDINATOR, own, regions=regions)
    assert ids(directory.numbers("Zutphen", {}).first) == ["town", "north-east"]
    assert ids(directory.numbers("Lochem", {}).first) == ["north-east"]


def test_a_region_without_coordinator_is_sent_to_comensha(make: Make) -> None:
    numbers = make(COORDINATOR).numbers("Goes", {})
    assert ids(numbers.first) == ["comensha"]
    assert numbers.regional == ()


def test_a_region_that_is_not_wholly_covered_says_so(make: Make) -> None:
    directory = make(COORDINATOR, regions=coordinated(thin=("VR19",)))
    assert directory.numbers("Goes", {}).without_full_cover
    assert not directory.numbers("Zutphen", {}).without_full_cover


def test_ones_own_numbers_come_along(make: Make) -> None:
    own = {OwnLine.TEAM_LEADER: OwnNumber("Noor", "06 1234 5678")}
    assert make().numbers("Zutphen", own).own == own


def test_a_slip_of_the_pen_in_a_town_offers_the_nearest(make: Make) -> None:
    numbers = make().numbers("Zutfen", {})
    assert numbers.place is None
    assert [place.name.nl for place in numbers.nearest] == ["Zutphen"]
    assert ids(numbers.first) == ["comensha"]


def test_a_place_nobody_knows_offers_nothing_but_the_national_numbers(make: Make) -> None:
    numbers = make().numbers("Qqqqqqqqqqqq", {})
    assert (numbers.place, numbers.nearest) == (None, ())
    assert ids(numbers.first) == ["comensha"]


@pytest.mark.parametrize(
    ("typed", "code"), [("zut", "GM0301"), ("ter goes", "GM0664"), ("noord- en oost", "VR06"), ("GELDER", "gelderland")]
)
def test_a_place_is_found_while_typing(make: Make, typed: str, code: str) -> None:
    assert make().places(typed)[0].code == code


def test_a_town_stands_before_the_region_and_province_of_that_name(make: Make) -> None:
    kinds = [place.kind for place in make().places("zeeland")]
    assert kinds == ["safety-region", "province"]


def test_narrowing_to_a_town_keeps_its_region_and_the_national_services(make: Make) -> None:
    far = an_organisation("far", "Zeeuws steunpunt", "Zeeland support", regions=("VR19",))
    abroad = an_organisation("abroad", "La Strada", "La Strada", regions=("country:PL",))
    found = make(far, COORDINATOR, abroad).find(Filters(region="GM0301"))
    assert ids(found) == ["north-east", "comensha"]


def test_narrowing_to_a_province_finds_who_serves_a_part_of_it(make: Make) -> None:
    found = make(COORDINATOR, an_organisation("town", "Stad", "Town", regions=("GM0262",))).find(
        Filters(region="gelderland")
    )
    assert set(ids(found)) == {"north-east", "town", "comensha"}


def test_a_service_for_all_forms_fits_any_form(make: Make) -> None:
    labour = an_organisation("labour", "FairWork", "FairWork", forms=("labour",))
    directory = make(labour)
    assert set(ids(directory.find(Filters(form="labour")))) == {"labour", "comensha"}
    assert ids(directory.find(Filters(form="sexual"))) == ["comensha"]


def test_typing_in_the_directory_finds_by_name_number_and_description(make: Make) -> None:
    directory = make(
        an_organisation(
            "labour", "FairWork", "FairWork", description=Words("Hulp bij loon.", "Help with pay."), phones=()
        )
    )
    assert ids(directory.find(Filters(text="fair"))) == ["labour"]
    assert ids(directory.find(Filters(text="hulp loon"))) == ["labour"]
    assert ids(directory.find(Filters(text="033448"))) == ["comensha"]
    assert directory.find(Filters(text="%_'\"")) == directory.find(Filters())


def test_each_filter_offers_only_what_there_is_with_its_count(make: Make) -> None:
    directory = make(an_organisation("police", "Politie", "Police", kind="police"))
    needs = {option.value: (option.words.nl, option.count) for option in directory.options().need}
    assert needs["report"] == ("Melden", 1)
    assert "health" not in needs
    after = {option.value for option in directory.options(Filters(text="politie")).need}
    assert after == {"report"}


def test_a_doubtful_number_stands_after_the_others(make: Make) -> None:
    doubtful = an_organisation("old", "Oud overzicht", "Old overview", standing=DOUBTFUL)
    confirmed = an_organisation("new", "Nieuw", "New", standing=ContactStanding(Standing.COPIED, "x"))
    assert ids(make(doubtful, confirmed).find(Filters())) == ["comensha", "new", "old"]
