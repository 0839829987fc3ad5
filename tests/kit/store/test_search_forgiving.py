# SPDX-License-Identifier: EUPL-1.2
"""What search makes of words that are misspelt, written together or apart, in another form, or not ours."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kit.content.model import Kind, Synonym
from kit.languages import Language
from kit.store.library import Library
from kit.store.search import Answer, Search
from tests.builders import (
    A_REGION,
    COORDINATOR,
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
HOSTILE = (
    "\0",
    "\0112",
    "a" * 5000,
    '"',
    "'",
    "*",
    "''",
    '"*"',
    "1" * 500,
    '" OR ( NEAR *',
    "\u200f112\u202e",
    "_all",
    "{}",
)


@pytest.fixture(scope="module")
def search(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Search]:
    content = some_content(
        routes=(a_route(), a_route("under-18", "Jonger dan 18", "Under 18", found_by={})),
        factsheets=(
            a_factsheet("labour-exploitation", title="Arbeidsuitbuiting", markdown="Arbeid zonder loon.\n"),
            a_factsheet("tuinbouw", title="Werk in de kas", markdown="Asperges en wetsvoorstel 36 547.\n"),
        ),
        terms=(
            a_term(),
            a_term("exploitation", "uitbuiting", "exploitation"),
            a_term("au-pair", "au pair", "au pair"),
            a_term("loverboy", "loverboy", "loverboy"),
            a_term("avim", "A.V.I.M.", "A.V.I.M."),
            a_term("place", "verblijfplaats", "residence"),
        ),
        signs=(
            a_sign("AGR-01", "De baas houdt het loon in.", "The boss withholds pay.", sector="AGR"),
            a_sign("GEN-05", "Papieren liggen bij de werkgever.", "Papers are with the employer."),
        ),
        organisations=(
            an_organisation(phones=(a_phone(), a_phone("0800 1234", "08001234"))),
            COORDINATOR,
            an_organisation("lodz", "Łódź Øst Bıçak", "Łódź Øst Bıçak"),
            an_organisation("kyiv", "Центр допомоги", "Центр допомоги"),
            an_organisation("viet", "Hội Người Việt", "Hội Người Việt"),
        ),
        synonyms=(
            Synonym("dakloos", "opvang", NL),
            Synonym("paspoort", "papieren", NL),
            Synonym("papieren afgepakt", "papieren liggen bij de werkgever", NL),
            Synonym("baas", "werkgever", NL),
        ),
        regions=A_REGION,
    )
    library = Library(a_content_file(tmp_path_factory.mktemp("content"), content))
    yield Search(library)
    library.close()


def refs(answer: Answer) -> list[str]:
    return [str(hit.ref) for hit in answer.hits]


@pytest.mark.parametrize(
    "typed", ["uitbuitng", "uitbuiiting", "uitbiuting", "uitbuitimg", "uytbuitimg", "Uitbuitn", "uytbui"]
)
def test_one_wrong_missing_extra_or_swapped_letter_is_forgiven_and_said(search: Search, typed: str) -> None:
    answer = search.ask(typed, NL)
    assert "term:exploitation" in refs(answer)[:2]
    assert answer.widened == "spelling"
    assert "uitbuiting" in answer.also_searched


def test_a_name_is_forgiven_too(search: Search) -> None:
    assert refs(search.ask("CoMenscha", NL))[0] == "organisation:comensha"


def test_what_is_spelled_right_is_never_corrected(search: Search) -> None:
    assert search.ask("uitbuiting", NL).corrected == ()


@pytest.mark.parametrize("typed", ["arbeids uitbuiting", "arbeidsuitbuiting", "arbeid uitbuiting", "uitbuiting arbeid"])
def test_a_long_word_is_found_together_and_apart(search: Search, typed: str) -> None:
    assert "factsheet:labour-exploitation" in refs(search.ask(typed, NL))[:2]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("uitbuiting", "factsheet:labour-exploitation"), ("lover boy", "term:loverboy"), ("aupair", "term:au-pair")],
)
def test_a_part_finds_the_whole_and_the_whole_its_parts(search: Search, typed: str, found: str) -> None:
    assert found in refs(search.ask(typed, NL))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("lodz ost bicak", "organisation:lodz"),
        ("ŁÓDŹ", "organisation:lodz"),
        ("hoi nguoi viet", "organisation:viet"),
        ("центр ДОПОМОГИ", "organisation:kyiv"),
        ("avim", "term:avim"),
        ("a.v.i.m.", "term:avim"),
        ("36547", "factsheet:tuinbouw"),
    ],
)
def test_letters_and_signs_that_people_leave_out_do_not_matter(search: Search, typed: str, found: str) -> None:
    assert refs(search.ask(typed, NL))[0] == found


@pytest.mark.parametrize(
    "typed", ["+31 (0)33 448", "0031 33448", "033448", "33 44 81 186", "tel. 033 448 11 86", "+31334481186"]
)
def test_a_number_is_found_however_it_is_spaced(search: Search, typed: str) -> None:
    assert refs(search.ask(typed, NL))[0] == "organisation:comensha"


def test_a_place_among_the_words_brings_its_services_first_and_is_told(search: Search) -> None:
    answer = search.ask("hulp in Zutphen", NL)
    assert refs(answer)[0] == "organisation:north-east"
    assert answer.place == "Zutphen"
    assert search.ask("hulp", NL).place == ""


@pytest.mark.parametrize("typed", ["papieren afgepakt baas", "baas afgepakt papieren", "pasport"])
def test_what_people_say_leads_to_the_sign(search: Search, typed: str) -> None:
    assert "sign:GEN-05" in refs(search.ask(typed, NL))[:3]


def test_what_was_searched_besides_can_be_left_out(search: Search) -> None:
    answer = search.ask("dakloos", NL)
    assert answer.synonyms == ("opvang",)
    without = search.ask("dakloos", NL, without=answer.synonyms)
    assert "term:shelter" not in refs(without)
    assert "opvang" not in without.also_searched


def test_a_hit_that_lacks_a_word_tells_which_words_it_has(search: Search) -> None:
    answer = search.ask("loon kwarktaart xyzzy", NL)
    assert answer.widened == "fewer_words"
    assert answer.kept[0] == "loon"
    assert answer.also_searched[0] == "loon"


def test_snippets_mark_the_text_as_it_stands(search: Search) -> None:
    hit = search.ask("werkgevers papier", NL).hits[0]
    marked = [hit.title[start : start + length] for start, length in hit.title_marks]
    assert marked == ["Papier", "werkgever"]


@example(typed="\0", region="GM0301")
@given(st.sampled_from(HOSTILE) | st.text(max_size=250), st.sampled_from(["", "GM0301", "nowhere"]))
def test_nothing_typed_is_ever_an_error(search: Search, typed: str, region: str) -> None:
    for kind in (None, Kind.SIGN):
        answer = search.ask(typed, EN, kind=kind, region=region)
        assert len(answer.query) <= 200
