# SPDX-License-Identifier: EUPL-1.2
"""The content as it ships: every file opens in both languages, and says nothing that was not checked."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from functools import cache

import pytest
import yaml

from kit.content.checks.words import pairs
from kit.content.commands import check_trees
from kit.content.compare import compiled
from kit.content.finding import Finding
from kit.content.standing import Evidence, Standing
from kit.content.tree import Content
from kit.content.vocabulary import FIRST_ROUTES
from kit.languages import Language
from kit.paths import RESOURCES

PAGES = (
    "agriculture",
    "figures",
    "how-to-read-signs",
    "safe-conversation",
    "two-routes-person-or-place",
    "under-18",
    "what-is-human-trafficking",
    "whom-to-call",
)
OVERVIEW = (
    "zc-amsterdam-acm zc-den-haag-shop zc-eindhoven-lumens zc-friesland-fier zc-noordoost-gelderland-mee-veluwe "
    "zc-utrecht-gelderland-moviera zc-den-bosch zc-rotterdam-humanitas-pmw zc-ijsselland-comensha "
    "zc-limburg-noord-midden-koraal zc-limburg-zuid-comensha zc-west-brabant-comensha hvo-querido-cosm "
    "fier-expertise lumens-expertisecentrum moviera-opvang"
).split()
"""Whose number rests on the archived overview."""


@cache
def shipped() -> tuple[Content, list[Finding]]:
    content, findings, _ = check_trees([RESOURCES], date(2026, 11, 24))
    return content, findings


@pytest.fixture
def content() -> Content:
    return shipped()[0]


def test_kit_check_finds_nothing() -> None:
    assert [str(finding) for finding in shipped()[1]] == []


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("slug", PAGES)
def test_every_page_opens_in_both_languages(content: Content, slug: str, language: Language) -> None:
    sheet = content.factsheets[f"{slug}/{language.value}"]
    page = compiled(sheet.markdown)
    assert page.blocks["lead.1"]
    assert all(page.blocks.values())
    assert not page.faults
    assert set(sheet.facts.values()) <= set(page.blocks)


def test_every_text_stands_in_both_languages(content: Content) -> None:
    empty = [
        (ref, path)
        for ref, written in content.written.items()
        for path, nl, en in pairs(written.fields)
        if not (nl and en)
    ]
    assert empty == []


def test_all_contacts_are_there_and_none_looks_checked(content: Content) -> None:
    standings = Counter(one.standing.standing for one in content.organisations.values())
    assert standings == {Standing.COPIED: 118, Standing.DOUBTFUL: 43}
    assert not any(one.standing.checked_by or one.standing.checked_on for one in content.organisations.values())


@pytest.mark.parametrize("organisation_id", OVERVIEW)
def test_numbers_from_the_archived_overview_are_doubtful(content: Content, organisation_id: str) -> None:
    assert content.organisations[organisation_id].standing.standing is Standing.DOUBTFUL


def test_digits_only_numbers_are_text_for_any_yaml_reader() -> None:
    for file in sorted((RESOURCES / "directory" / "organisations").glob("*.yaml")):
        for phone in yaml.safe_load(file.read_text(encoding="utf-8")).get("phones", ()):
            assert isinstance(phone["e164"], str)
            assert isinstance(phone["number"], str)
            assert f'e164: "{phone["e164"]}"' in file.read_text(encoding="utf-8")


def test_no_shelter_has_an_address(content: Content) -> None:
    shelters = [one for one in content.organisations.values() if one.kind == "shelter"]
    assert len(shelters) == 10
    assert not any(one.address for one in shelters)


def test_all_signs_are_there_with_what_stands_behind_them(content: Content) -> None:
    assert Counter(sign.evidence for sign in content.signs.values()) == {
        Evidence.SOURCED: 133,
        Evidence.CASE: 16,
        Evidence.PRACTICE: 39,
    }
    assert all(sign.explanations for sign in content.signs.values())


def test_whoever_types_den_haag_or_bergen_gets_a_municipality(content: Content) -> None:
    names = {name: place.code for place in content.regions.municipalities for name in (place.name, *place.short_names)}
    assert len(content.regions.municipalities) == 342
    assert names["Den Haag"] == names["'s-Gravenhage"] == "GM0518"
    assert names["Den Bosch"] == "GM0796"
    assert names["Bergen (NH)"] == "GM0373"
    assert names["Bergen (L)"] == "GM0893"


def test_two_coordinators_serve_zutphen_each_for_an_age(content: Content) -> None:
    notes = {one.organisation: one.note.nl for one in content.regions.coordination if "VR06" in one.areas}
    assert notes == {
        "zc-noordoost-gelderland-mee-veluwe": "voor iemand jonger dan 23",
        "zc-utrecht-gelderland-moviera": "voor iemand van 23 jaar of ouder",
    }


def test_the_routes_of_every_checklist_are_there(content: Content) -> None:
    assert set(FIRST_ROUTES) <= set(content.routes)


def test_search_has_its_everyday_words(content: Content) -> None:
    assert {synonym.language for synonym in content.synonyms} == set(Language)
    assert all(content.stop_words[language] for language in Language)


NOT_READ = {"content-plan.yaml", "exchange", "new-organisation", "search"}
"""What is matched or filled in, not read as it stands."""


def test_an_apostrophe_is_written_in_one_way() -> None:
    files = [
        file
        for file in RESOURCES.rglob("*")
        if file.suffix in (".yaml", ".md") and file.relative_to(RESOURCES).parts[0] not in NOT_READ
    ]
    assert len(files) > 200
    straight = [
        f"{file.relative_to(RESOURCES)}: {found}"
        for file in files
        for found in re.findall(r"\w+'[^\W\d_]\w*", file.read_text(encoding="utf-8"))
    ]
    assert not straight
