# SPDX-License-Identifier: EUPL-1.2
"""Someone speaks another language, or comes from another country: what the search puts first, in the shipped content."""

from __future__ import annotations

import pytest

from kit.content.refs import Kind, Ref
from kit.languages import Language
from kit.store.directory import Directory, Filters
from kit.store.library import Library
from kit.store.listing import Section, listing
from kit.store.search import Search
from kit.store.showing import as_json

NL, EN = Language.NL, Language.EN


@pytest.fixture(scope="module")
def search(library: Library) -> Search:
    return Search(library)


@pytest.mark.parametrize(
    ("typed", "language", "code"),
    [
        ("pools", NL, "pl"),
        ("Poolse", NL, "pl"),
        ("polski", NL, "pl"),
        ("polish", EN, "pl"),
        ("roemeense tolk", NL, "ro"),
        ("vraagkaart spaans", NL, "es"),
        ("arabic", NL, "ar"),
        ("العربية", EN, "ar"),
        ("chinese", EN, "zh-Hans"),
    ],
)
def test_a_language_is_found_by_its_name_in_any_of_its_names(
    search: Search, typed: str, language: Language, code: str
) -> None:
    assert search.ask(typed, language).hits[0].ref == Ref(Kind.LANGUAGE, code)


def test_a_language_without_sentences_says_so_before_it_is_opened(search: Search) -> None:
    assert "heeft nog niemand nagekeken" in search.ask("pools", NL).hits[0].snippet
    assert "Nobody has reviewed sentences in it yet" in search.ask("polish", EN).hits[0].snippet
    assert "There are sentences to show in it" in search.ask("dutch", EN).hits[0].snippet


def test_the_cards_are_found_by_what_they_are_and_the_one_to_point_at_comes_first(search: Search) -> None:
    answer = search.ask("vraagkaart", NL, kind=Kind.CARD)
    assert answer.hits[0].ref == Ref(Kind.CARD, "point-to-language")
    assert answer.counts[Kind.CARD] == len(answer.hits) > 1


@pytest.mark.parametrize("typed", ["papieren", "loon"])
def test_a_card_is_no_answer_before_the_signs_to_what_it_asks_about(search: Search, typed: str) -> None:
    kinds = [hit.ref.kind for hit in search.ask(typed, NL).hits]
    assert kinds.index(Kind.SIGN) < kinds.index(Kind.CARD)


@pytest.mark.parametrize("ref", [Ref(Kind.LANGUAGE, "pl"), Ref(Kind.CARD, "papers")])
def test_what_was_found_can_be_shown_on_the_command_line(library: Library, ref: Ref) -> None:
    told = as_json(library, ref, NL)
    assert told["title"] and told["text"]
    assert library.title(ref, NL).text in told["title"]


@pytest.mark.parametrize(
    ("typed", "language", "helps"),
    [
        ("polen", NL, "pl-kcik"),
        ("hulp in roemenië", NL, "ro-anitp"),
        ("help in romania", EN, "ro-anitp"),
        ("poland", NL, "pl-kcik"),
        ("hotline england", EN, "uk-helpline"),
        ("engeland", NL, "uk-helpline"),
    ],
)
def test_a_country_in_either_language_shows_who_helps_there(
    search: Search, typed: str, language: Language, helps: str
) -> None:
    answer = search.ask(typed, language)
    assert answer.place_code.startswith("country:")
    assert Ref(Kind.ORGANISATION, helps) in [hit.ref for hit in answer.hits[:2]]


def test_an_embassy_that_was_asked_for_stands_before_who_helps_in_that_country(search: Search) -> None:
    first, second, *_ = [hit.ref.id for hit in search.ask("ambassade roemenië", NL).hits]
    assert first == "embassy-romania-the-hague"
    assert second.startswith("ro-")


def test_the_directory_narrowed_to_a_country_lists_who_is_there_after_whom_to_ring_first(library: Library) -> None:
    found = listing(Directory(library), Filters(region="country:PL"))
    assert [one.id for one in found.groups[Section.FIRST]] == ["comensha"]
    assert {one.id for one in found.groups[Section.REGION]} == {"pl-kcik", "pl-po-moc", "pl-policja-handel-ludzmi"}
    assert Section.ABROAD not in found.groups


def test_a_country_is_no_region_where_one_works(library: Library) -> None:
    directory = Directory(library)
    assert directory.named("Polen") is None
    assert all(place.kind != "country" for place in (*directory.places_named("pol"), *directory.places("Poland")))
