# SPDX-License-Identifier: EUPL-1.2
"""What people typed and were given something absurd for, in the shipped content."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kit.content.refs import Kind, Ref
from kit.languages import Language
from kit.store import shelf
from kit.store.library import Library
from kit.store.search import Search

NL, EN = Language.NL, Language.EN


@pytest.fixture(scope="module")
def search(shipped_content: Path) -> Iterator[Search]:
    file = shelf.current(shipped_content)
    assert file
    library = Library(file)
    yield Search(library)
    library.close()


@pytest.mark.parametrize("town", ["Sneek", "Hoogvliet", "Emmeloord", "Drachten", "IJmuiden", "Scheveningen"])
def test_a_town_that_is_no_municipality_is_not_read_as_some_other_word(search: Search, town: str) -> None:
    answer = search.ask(town, NL)
    assert answer.hits == ()
    assert answer.corrected == ()


def test_a_misspelt_municipality_is_the_place_it_was_meant_to_be(search: Search) -> None:
    answer = search.ask("hulp in Veenendal", NL)
    assert answer.place == "Veenendaal"
    assert answer.corrected == ("veenendaal",)


@pytest.mark.parametrize(("typed", "language"), [("mijn leidinggevende", NL), ("into the warehouse", EN)])
def test_a_word_that_every_text_has_is_not_put_right(search: Search, typed: str, language: Language) -> None:
    assert not {"lijn", "zijn", "rijn", "info"} & set(search.ask(typed, language).corrected)


@pytest.mark.parametrize(
    ("typed", "language", "whose"),
    [
        ("nummer politie", NL, "politie-algemeen"),
        ("telefoonnummer van comensha", NL, "comensha"),
        ("tel arbeidsinspectie", NL, "nederlandse-arbeidsinspectie"),
        ("comensha phone", EN, "comensha"),
        ("phone number labour authority", EN, "nederlandse-arbeidsinspectie"),
    ],
)
def test_who_asks_for_the_number_of_someone_is_given_that_one_first(
    search: Search, typed: str, language: Language, whose: str
) -> None:
    assert search.ask(typed, language).hits[0].ref == Ref(Kind.ORGANISATION, whose)


@pytest.mark.parametrize("typed", ["112 nummer", "telefoonnummer 112"])
def test_the_number_112_still_shows_the_route_first(search: Search, typed: str) -> None:
    assert search.ask(typed, NL).hits[0].ref == Ref(Kind.ROUTE, "danger")


def test_an_article_typed_in_two_parts_is_that_article(search: Search) -> None:
    assert search.ask("273 f", NL).hits[0].ref == Ref(Kind.TERM, "article-273f")


def test_an_everyday_phrase_counts_with_its_small_words_among_others(search: Search) -> None:
    assert Ref(Kind.SIGN, "UZB-01") in [hit.ref for hit in search.ask("12 man op een kamer", NL).hits[:3]]


def test_a_country_where_we_know_nobody_leads_to_help_abroad_and_says_so(search: Search) -> None:
    answer = search.ask("hulp in Vietnam", NL)
    assert "hulp in het buitenland" in answer.also_searched
    assert Ref(Kind.FACTSHEET, "help-abroad") in [hit.ref for hit in answer.hits[:3]]
    assert answer.place == ""


def test_a_language_without_a_card_leads_to_the_interpreter(search: Search) -> None:
    answer = search.ask("turks", NL)
    assert "tolk van buiten" in answer.also_searched
    assert answer.hits[0].ref == Ref(Kind.TERM, "outside-interpreter")
    assert Kind.LANGUAGE not in answer.counts
