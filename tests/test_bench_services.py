# SPDX-License-Identifier: EUPL-1.2
"""The made-up services that search is measured on: the same every time, and as hard to search as real ones."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kit.content.contacts import Organisation
from kit.content.model import Municipality, Regions

if TYPE_CHECKING:
    from services import Services

BENCH = Path(__file__).resolve().parent / "bench"
TOWNS = tuple(
    Municipality(f"GM{number:04d}", name, "VR01", "groningen", "noord-nederland")
    for number, name in enumerate(("Lindenwaard", "Sint Odilia", "Oost-Meeren", "'s-Gravenlo"), start=14)
)
COUNT = 400


@pytest.fixture(scope="module")
def services() -> Iterator[Services]:
    """Its modules stand in a folder of their own, which is no package."""
    sys.path.insert(0, str(BENCH))
    try:
        from services import Services

        yield Services(COUNT, Regions((), (), TOWNS, (), ()))
    finally:
        sys.path.remove(str(BENCH))


@pytest.fixture(scope="module")
def made(services: Services) -> list[Organisation]:
    return list(services)


def test_figures_of_today_and_of_a_year_ago_are_about_the_same_services(made: list[Organisation]) -> None:
    """Whoever changes the generator changes this too, and compares no figure with one of before."""
    told = "\n".join(f"{one.name.nl}|{one.description.nl}|{one.regions}|{one.phones}" for one in made)

    assert hashlib.sha256(told.encode()).hexdigest()[:12] == "5ff86b627c4c"


def test_each_is_one_service_of_its_own_and_the_last_can_be_had_without_the_others(
    services: Services, made: list[Organisation]
) -> None:
    assert len(made) == len(services) == len({one.id for one in made}) == COUNT
    assert len({one.name.nl for one in made}) > COUNT * 0.98
    assert services.make(COUNT - 1) == made[-1]


def test_they_have_what_people_search_by(made: list[Organisation]) -> None:
    texts = [f"{one.name.nl} {one.description.nl}" for one in made]

    assert {town.name for town in TOWNS} == {one.region_text for one in made}
    assert sum(bool(one.phones) for one in made) > COUNT * 0.9
    assert all(phone.e164 == "+31" + phone.number.replace(" ", "")[1:] for one in made for phone in one.phones)
    assert any("а" <= letter <= "я" for text in texts for letter in text), "no Cyrillic"
    assert any(letter in "łęśşğțăőů" for text in texts for letter in text), "no accents"
    assert 180 < sum(len(text.encode()) for text in texts) / COUNT < 330
