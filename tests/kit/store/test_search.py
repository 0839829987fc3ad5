# SPDX-License-Identifier: EUPL-1.2
"""What someone finds who types into the one search box."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.cancel import Cancelled, CancelToken
from kit.content.model import Kind, Synonym
from kit.content.standing import Standing
from kit.languages import Language
from kit.store.library import Library
from kit.store.search import Answer, Search
from tests.builders import (
    A_REGION,
    COORDINATOR,
    DOUBTFUL,
    a_content_file,
    a_factsheet,
    a_phone,
    a_route,
    a_sign,
    a_term,
    an_organisation,
    some_content,
)

NL, EN = Language.NL, Language.EN


@pytest.fixture(scope="module")
def search(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Search]:
    content = some_content(
        routes=(a_route(), a_route("possible-victim", "Een mogelijk slachtoffer", "A possible victim", found_by={})),
        factsheets=(
            a_factsheet(),
            a_factsheet(language=EN),
            a_factsheet(
                "only-dutch", title="Vakantiepark", markdown="- De beheerder slaapt in een caravan\n- Hij is moe\n"
            ),
        ),
        terms=(
            a_term(),
            a_term("stay", "verblijf", "stay"),
            a_term("permit", "verblijfsvergunning", "residence permit"),
            a_term("cafe", "café", "cafe"),
            a_term("comensha", "La Strada", "La Strada"),
        ),
        signs=(
            a_sign(),
            a_sign("AGR-02", "De paspoorten liggen bij de baas.", "The boss holds the passports."),
            a_sign("AGR-03", "Iemand werkt zonder pauze.", "Someone works without a break."),
        ),
        organisations=(
            an_organisation(phones=(a_phone(), a_phone("0800 1234", "08001234"))),
            COORDINATOR,
            an_organisation(
                "zeeland", "Steunpunt Zeeland", "Support Zeeland", regions=("VR19",), phones=(), standing=DOUBTFUL
            ),
            an_organisation("emergency", "Noodnummer 112", "Emergency number 112", phones=(a_phone("112", "112"),)),
        ),
        synonyms=(Synonym("slaapplek", "opvang", NL),),
        regions=A_REGION,
    )
    library = Library(a_content_file(tmp_path_factory.mktemp("content"), content))
    yield Search(library)
    library.close()


def refs(answer: Answer) -> list[str]:
    return [str(hit.ref) for hit in answer.hits]


@pytest.mark.parametrize("typed", ["112", "kind in gevaar", "Kind in Gevaar", " 112 "])
def test_a_call_for_help_shows_the_route_card_first(search: Search, typed: str) -> None:
    assert refs(search.ask(typed, NL))[0] == "route:danger"


def test_the_route_does_not_hide_the_number_itself(search: Search) -> None:
    assert "organisation:emergency" in refs(search.ask("112", NL))


@pytest.mark.parametrize(
    "typed", ['"; DROP (', "' OR 1=1 --", "NEAR(a b)", "*", '"', "a AND", "_all", "\0", "", "   ", "^x"]
)
def test_nothing_typed_is_a_syntax_error(search: Search, typed: str) -> None:
    search.ask(typed, NL)


@given(
    st.text(max_size=60),
    st.sampled_from(Language),
    st.sampled_from([None, *Kind]),
    st.sampled_from(["", "VR06", "x y"]),
)
def test_any_string_is_a_question(
    search: Search, typed: str, language: Language, kind: Kind | None, region: str
) -> None:
    answer = search.ask(typed, language, kind=kind, region=region)
    assert answer.query == typed
    for hit in answer.hits:
        assert kind in (None, hit.ref.kind)
        for text, marks in ((hit.title, hit.title_marks), (hit.snippet, hit.snippet_marks)):
            assert all(start >= 0 and length > 0 and start + length <= len(text) for start, length in marks)


def test_a_pasted_page_is_cut_and_answered(search: Search) -> None:
    answer = search.ask("sleutel " + "balie " * 5000, NL)
    assert len(answer.query) == 200
    assert "factsheet:keys" in refs(answer)


def test_an_empty_box_shows_nothing(search: Search) -> None:
    assert search.ask("  ", NL) == Answer("  ", (), {})


def test_the_exact_name_stands_before_names_that_only_start_so(search: Search) -> None:
    assert refs(search.ask("verblijf", NL))[:2] == ["term:stay", "term:permit"]


def test_every_letter_typed_finds_more_exactly(search: Search) -> None:
    for typed in ("ve", "verb", "verblij", "verblijfsv"):
        assert "term:permit" in refs(search.ask(typed, NL)), typed


@pytest.mark.parametrize("typed", ["paspoort", "baas paspoorten", "passports", "passport"])
def test_another_form_of_the_word_is_found_in_either_language(search: Search, typed: str) -> None:
    assert "sign:AGR-02" in refs(search.ask(typed, NL))


@pytest.mark.parametrize("typed", ["cafe", "CAFÉ", "café"])
def test_accents_and_capitals_do_not_matter(search: Search, typed: str) -> None:
    hit = search.ask(typed, NL).hits[0]
    assert hit.title == "café"
    assert hit.title_marks == ((0, 4),)


def test_only_the_part_that_was_typed_is_marked_in_a_long_word(search: Search) -> None:
    hit = next(h for h in search.ask("verblijf", NL).hits if h.ref.id == "permit")
    assert hit.title_marks == ((0, 8),)


def test_the_form_that_was_found_is_marked_whole(search: Search) -> None:
    hit = search.ask("werken", NL).hits[0]
    (start, length), *_ = hit.title_marks
    assert hit.title[start : start + length] == "werkt"


def test_words_that_every_text_has_are_not_marked(search: Search) -> None:
    hit = next(h for h in search.ask("slaapt in een caravan", NL).hits if h.ref.id == "only-dutch")
    marked = [hit.snippet[start : start + length] for start, length in hit.snippet_marks]
    assert marked == ["slaapt", "caravan"]


def test_the_items_of_a_list_are_told_apart_in_a_running_text(search: Search) -> None:
    hit = next(h for h in search.ask("vakantiepark", NL).hits if h.ref.id == "only-dutch")
    assert hit.snippet == "De beheerder slaapt in een caravan; Hij is moe"


def test_a_hit_is_shown_in_the_language_of_the_content_when_it_can_be(search: Search) -> None:
    (hit,) = search.ask("keys", EN).hits
    assert (hit.title, hit.language) == ("Lost a key: what do you do?", EN)
    (hit,) = search.ask("comensha", EN, kind=Kind.ORGANISATION).hits
    assert hit.language is EN


def test_a_page_without_translation_is_shown_in_its_own_language(search: Search) -> None:
    (hit,) = search.ask("vakantiepark", EN).hits
    assert (hit.title, hit.language) == ("Vakantiepark", NL)


def test_a_record_is_one_hit_whatever_language_found_it(search: Search) -> None:
    found = refs(search.ask("comensha", NL))
    assert found.count("organisation:comensha") == 1


@pytest.mark.parametrize("typed", ["033 448", "+31 33 448", "0031334481186", "4481186", "0800-1234", "8001234"])
def test_part_of_a_phone_number_finds_who_has_it(search: Search, typed: str) -> None:
    found = search.ask(typed, NL)
    assert "organisation:comensha" in refs(found)


def test_the_number_that_was_found_is_shown_and_marked(search: Search) -> None:
    hit = next(h for h in search.ask("8001234", NL).hits if h.ref.id == "comensha")
    (start, length), *_ = hit.snippet_marks
    assert hit.snippet[start : start + length] == "800 1234"


def test_a_contact_carries_its_standing_and_a_doubtful_number_is_not_put_forward(search: Search) -> None:
    (hit,) = search.ask("steunpunt zeeland", NL).hits
    assert hit.standing is Standing.DOUBTFUL
    assert not any(c.isdigit() for c in hit.snippet)


def test_an_everyday_word_finds_our_term_and_says_so(search: Search) -> None:
    answer = search.ask("slaapplek", NL)
    assert refs(answer)[0] == "term:shelter"
    assert answer.also_searched == ("opvang",)


def test_when_not_all_words_are_found_fewer_are_searched_and_it_says_so(search: Search) -> None:
    answer = search.ask("paspoorten kwarktaart", NL)
    assert refs(answer)[0] == "sign:AGR-02"
    assert answer.widened == "fewer_words"
    assert answer.also_searched == ("paspoorten",)


def test_a_place_keeps_its_own_and_the_national_services(search: Search) -> None:
    found = refs(search.ask("zorgcoordinatie", NL, region="GM0301"))
    assert "organisation:north-east" in found
    assert "organisation:comensha" in refs(search.ask("comensha", NL, region="GM0301"))
    assert "organisation:zeeland" not in refs(search.ask("s", NL, region="GM0301"))


def test_what_is_only_found_elsewhere_is_shown_and_said_to_be_elsewhere(search: Search) -> None:
    answer = search.ask("steunpunt zeeland", NL, region="GM0301")
    assert refs(answer) == ["organisation:zeeland"]
    assert answer.widened == "elsewhere"


def test_narrowing_to_a_kind_keeps_the_counts_of_all(search: Search) -> None:
    everything = search.ask("s", NL)
    organisations = search.ask("s", NL, kind=Kind.ORGANISATION)
    assert organisations.counts == everything.counts
    assert {hit.ref.kind for hit in organisations.hits} == {Kind.ORGANISATION}
    assert len(organisations.hits) == everything.counts[Kind.ORGANISATION]


def test_a_newer_question_stops_the_older_one(search: Search) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        search.ask("verblijf en nog iets", NL, token=token)


def test_the_words_of_a_name_are_found_though_they_are_common(tmp_path: Path) -> None:
    """ "de", "het", "in" are left out of texts, never of names."""
    library = Library(a_content_file(tmp_path, some_content(terms=(a_term("house", "De Haven", "The Haven"),))))
    assert refs(Search(library).ask("de haven", NL))[0] == "term:house"
    library.close()


@pytest.mark.parametrize("typed", ["zutphen", "Lochem", "gelderland", "noord- en oost"])
def test_typing_a_place_finds_who_is_for_it(search: Search, typed: str) -> None:
    assert refs(search.ask(typed, NL)) == ["organisation:north-east"]
