# SPDX-License-Identifier: EUPL-1.2
"""The rule published in 2009, against its truth table, and what a researcher gets from `kit route --research`."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit import cli
from kit.content.indicators import Indicator, IndicatorList, ResearchRule, Strength
from kit.content.model import Dimension
from kit.errors import InputError
from kit.languages import Language
from kit.signs.checklist import SignAnswer
from kit.signs.commands import answer
from kit.signs.coverage import Look
from kit.signs.indicators import Ticked, indicator_coverage
from kit.signs.research import Research, research
from kit.store.library import Library
from kit.store.search import Search

GOLDEN = Path(__file__).parents[2] / "golden" / "research"
COLUMNS = (Dimension.DECEIVED, Dimension.FORCED, Dimension.CONDITIONS, Dimension.COMPULSION)
TWO_STRONG = ((Strength.STRONG, 2),)

Route = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def rule(library: Library) -> ResearchRule:
    return library.research_rule()


@pytest.fixture(scope="module")
def adult_labour(library: Library) -> tuple[Indicator, ...]:
    return library.indicators(IndicatorList.ADULT_LABOUR)


@pytest.fixture
def route(library: Library) -> Route:
    def make(**checklist: Any) -> dict[str, Any]:
        return answer(json.dumps(checklist), library, {}, Language.EN, research=True)

    return make


def lines(file: str) -> Iterator[list[str]]:
    for line in (GOLDEN / file).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield line.replace(":", " ").split()


def some(dimension: Dimension, *counts: tuple[Strength, int]) -> list[Indicator]:
    """So many made-up indicators of each strength: the real lists do not have all combinations."""
    strengths = [strength for strength, count in counts for _ in range(count)]
    return [
        Indicator(
            f"AL-{dimension.value}-{number:02}", IndicatorList.ADULT_LABOUR, dimension, f"key{number}", one, (), True
        )
        for number, one in enumerate(strengths)
    ]


def run(rule: ResearchRule, indicators: list[Indicator], *, may_be_under_18: bool = False) -> Research:
    answers = {one.id: SignAnswer.SEEN for one in indicators}
    return research(Ticked(IndicatorList.ADULT_LABOUR, answers), indicators, rule, may_be_under_18)


# -- the truth table --------------------------------------------------------------------------------------------------


def test_a_dimension_is_positive_exactly_where_the_published_text_says_so(rule: ResearchRule) -> None:
    told = {
        (int(strong), int(medium), weak): sign == "+"
        for strong, medium, *signs in lines("step-1.txt")
        for weak, sign in enumerate(signs)
    }
    assert sorted(told) == list(itertools.product(range(4), repeat=3))
    for dimension in Dimension:
        for counts, positive in told.items():
            found = run(rule, some(dimension, *zip(Strength, counts, strict=True))).dimensions[dimension]
            assert (found.strong, found.medium, found.weak) == counts
            assert found.positive is positive, (dimension, counts)


@pytest.mark.parametrize("may_be_under_18", [False, True])
def test_rows_are_those_of_the_one_published_table_and_a_child_has_none(
    rule: ResearchRule, may_be_under_18: bool
) -> None:
    told = {tuple(signs): (adult, child) for *signs, adult, child in lines("step-2.txt")}
    assert sorted(told) == sorted(itertools.product("+-", repeat=4))
    for signs, rows in told.items():
        positive = [dimension for dimension, sign in zip(COLUMNS, signs, strict=True) if sign == "+"]
        for beside in ((), (Dimension.VULNERABILITY_USED, Dimension.DEPENDENCE)):  # no columns: they choose no row
            indicators = [one for dimension in (*positive, *beside) for one in some(dimension, *TWO_STRONG)]
            found = run(rule, indicators, may_be_under_18=may_be_under_18)
            assert (found.row or "none") == rows[may_be_under_18], (signs, beside)
            assert {one for one in COLUMNS if found.dimensions[one].positive} == set(positive)


@given(st.lists(st.sampled_from(Strength), max_size=8), st.sampled_from(Strength))
def test_one_more_never_undoes_a_positive_dimension(
    rule: ResearchRule, strengths: list[Strength], more: Strength
) -> None:
    before = run(rule, some(Dimension.COMPULSION, *((one, 1) for one in strengths)))
    after = run(rule, some(Dimension.COMPULSION, *((one, 1) for one in (*strengths, more))))
    assert not before.dimensions[Dimension.COMPULSION].positive or after.dimensions[Dimension.COMPULSION].positive


ticks = st.dictionaries(st.integers(1, 16), st.sampled_from(SignAnswer))


def ticked(answers: Mapping[int, SignAnswer]) -> Ticked:
    return Ticked(IndicatorList.ADULT_LABOUR, {f"AL-VR-{number:02}": one for number, one in answers.items()})


@given(ticks, st.randoms(use_true_random=False))
def test_order_and_whatever_is_not_present_change_nothing(
    adult_labour: tuple[Indicator, ...], rule: ResearchRule, answers: dict[int, SignAnswer], chance: Any
) -> None:
    found = research(ticked(answers), adult_labour, rule, False)
    listed, shuffled = list(adult_labour), list(answers.items())
    chance.shuffle(shuffled)
    chance.shuffle(listed)
    present = ticked({one: answer for one, answer in shuffled if answer is SignAnswer.SEEN})
    again = research(present, listed, rule, False)
    assert (again.dimensions, again.row) == (found.dimensions, found.row)


@given(ticks, st.integers(1, 16))
def test_one_more_present_never_empties_a_tile(
    adult_labour: tuple[Indicator, ...], answers: dict[int, SignAnswer], more: int
) -> None:
    def noted(answers: Mapping[int, SignAnswer]) -> set[Dimension]:
        tiles = indicator_coverage(ticked(answers), adult_labour)
        return {one for one in tiles if tiles[one].look is Look.NOTED}

    assert noted(answers) <= noted({**answers, more: SignAnswer.SEEN})


# -- the lists that ship ----------------------------------------------------------------------------------------------


COUNTED = """
AL DR 1 8 1 0, AL CR 1 9 0 0, AL VR 0 14 2 0, AL EX 1 7 1 0, AL CD 4 10 1 0, AL VD 0 5 2 0,
CL DR 2 8 0 0, CL CR 4 6 0 0, CL VR 0 15 0 0, CL EX 1 7 0 0, CL CD 8 7 0 0, CL VD 0 7 0 0,
AS DR 0 0 0 10, AS CR 0 0 0 10, AS VR 0 0 0 16, AS EX 0 0 0 9, AS CD 1 0 0 14, AS VD 0 0 0 7,
CS DR 0 0 0 10, CS CR 0 0 0 10, CS VR 0 0 0 15, CS EX 1 0 0 7, CS CD 1 0 0 14, CS VD 0 0 0 7
"""
"""Strong, medium, weak and not found, as the dossier counts them; the adult labour list was also counted by another party."""


def test_each_list_has_as_many_of_each_strength_as_was_counted(library: Library) -> None:
    found = []
    for list_ in IndicatorList:
        for dimension in Dimension:
            strengths = [one.strength for one in library.indicators(list_) if one.dimension is dimension]
            found.append(
                " ".join([list_.value, dimension.value, *(str(strengths.count(one)) for one in (*Strength, None))])
            )
    assert found == [one.strip() for one in COUNTED.replace("\n", " ").split(",")]


def test_every_indicator_says_what_it_means_in_both_languages(library: Library) -> None:
    meanings = [one.meaning for list_ in IndicatorList for one in library.indicators(list_)]
    assert len(meanings) == 264
    assert all(meaning.exactly(language) for meaning in meanings for language in Language)


def test_nobody_finds_an_indicator(library: Library) -> None:
    assert library.rows("SELECT 1 FROM doc WHERE kind LIKE '%indicator%' OR kind LIKE '%rule%'") == []
    search = Search(library)
    for asked in (
        "AL-CD-01",
        "CS-EX-03",
        "weighting-2009",
        *(one.key for one in library.indicators(IndicatorList.ADULT_LABOUR)),
    ):
        hits = search.ask(asked, Language.EN).hits
        assert not [hit for hit in hits if hit.ref.id.startswith(("AL-", "CL-", "AS-", "CS-", "weighting"))], asked


# -- at the command line ----------------------------------------------------------------------------------------------


def test_the_outcome_stands_under_its_status(route: Route) -> None:
    found = route(list="AL", present=["AL-DR-01", "AL-DR-02", "AL-EX-01", "AL-EX-02", "AL-CD-01", "AL-CD-02"])[
        "research"
    ]
    assert found["status"].startswith("unverified")
    assert found["row"] == "R4"
    assert found["dimensions"]["DR"] == {"strong": 1, "medium": 1, "weak": 0, "positive": True}
    assert found["dimensions"]["VD"] == {"strong": 0, "medium": 0, "weak": 0, "positive": False}


def test_a_combination_without_a_row_says_so(route: Route) -> None:
    found = route(list="AL", present=["AL-EX-01", "AL-EX-02", "AL-CD-01", "AL-CD-02"])["research"]
    assert (found["row"], "No row was published" in found["status"]) == (None, True)


@pytest.mark.parametrize("also", [{"under_18": True}, {"list": "CL"}])
def test_someone_who_may_be_under_18_gets_no_row(route: Route, also: dict[str, Any]) -> None:
    asked = {"list": "AL", **also}
    found = route(**asked, present=[f"{asked['list']}-EX-0{number}" for number in (1, 2)])["research"]
    assert (found["row"], found["dimensions"]["EX"]["positive"], "under 18" in found["status"]) == (None, True, True)


@pytest.mark.parametrize("list_", ["AS", "CS"])
def test_without_strengths_there_are_counts_as_known_and_no_outcome(route: Route, list_: str) -> None:
    found = route(list=list_, present=[f"{list_}-CD-06", f"{list_}-CD-01", f"{list_}-EX-01"])["research"]
    assert found["row"] is None
    assert {one["positive"] for one in found["dimensions"].values()} == {None}
    assert found["dimensions"]["CD"] == {"strong": 1, "medium": 0, "weak": 0, "positive": None}
    assert "were not found" in found["status"]


def test_a_disputed_strength_that_decides_leaves_no_outcome(route: Route) -> None:
    found = route(list="AL", present=["AL-VR-13", "AL-VR-14", "AL-VR-02", "AL-EX-01", "AL-EX-02"])["research"]
    assert (found["row"], found["dimensions"]["VR"]["positive"]) == (None, None)
    assert "AL-VR-13, AL-VR-14" in found["status"]
    assert found["dimensions"]["EX"]["positive"] is True


def test_a_disputed_strength_that_decides_nothing_is_left_in_peace(route: Route) -> None:
    found = route(list="AL", present=["AL-VR-13", "AL-VR-02", "AL-VR-03", "AL-VR-04", "AL-EX-01", "AL-EX-02"])[
        "research"
    ]
    assert (found["row"], found["dimensions"]["VR"]["positive"], "Sources differ" in found["status"]) == (
        "R2",
        True,
        False,
    )


def test_two_indicators_that_may_rest_on_one_fact_are_named(route: Route) -> None:
    assert "AL-VR-01, AL-VR-09" in route(list="AL", present=["AL-VR-09", "AL-VR-01"])["research"]["status"]


def test_the_same_indicator_twice_counts_once(route: Route) -> None:
    found = route(list="AL", present=["AL-CD-01", "AL-CD-01"])["research"]["dimensions"]["CD"]
    assert (found["strong"], found["positive"]) == (1, False)


def test_absent_unclear_and_not_looked_at_count_for_nothing(route: Route) -> None:
    found = route(list="AL", absent=["AL-CD-01"], cannot_tell=["AL-CD-02"], not_looked_at=["AL-CD-03"])
    assert found["research"]["dimensions"]["CD"]["strong"] == 0


def test_with_signs_there_is_nothing_for_research(route: Route) -> None:
    assert route(signs={"GEN-05": "seen"})["research"] is None


def test_nothing_of_it_shows_when_nobody_asked(library: Library, tmp_path: Path, capsys: Any) -> None:
    file = tmp_path / "ticked.json"
    file.write_text(json.dumps({"list": "AL", "present": ["AL-CD-01", "AL-CD-02"]}), encoding="utf-8")
    plain = ["route", str(file), "--db", str(library.file)]
    assert cli.main([*plain, "--json"]) == 0
    told = capsys.readouterr().out
    assert "research" not in json.loads(told)
    assert not [word for word in ("unverified", "AL-CD", "positive", "strong", "R1", "R4") if word in told]
    assert cli.main([*plain, "--json", "--research"]) == 0
    assert json.loads(capsys.readouterr().out)["research"]["dimensions"]["CD"]["positive"] is True


# -- coverage and the card --------------------------------------------------------------------------------------------


def test_the_tiles_say_of_indicators_what_they_say_of_signs(route: Route) -> None:
    found = route(
        list="AL",
        present=["AL-CD-01"],
        absent=["AL-CD-02", "AL-EX-01"],
        cannot_tell=["AL-DR-01"],
        not_looked_at=["AL-VD-01"],
    )
    assert found["coverage"] == {
        **dict.fromkeys(("DR", "CR", "VR", "VD"), "not_looked_at"),
        "CD": "noted",
        "EX": "nothing_noted",
    }


def test_indicators_never_lead_to_the_card_for_a_breach(route: Route) -> None:
    assert route(list="AL", present=["AL-EX-05"])["route"]["id"] == "possible-victim"


def test_own_words_beside_an_indicator_stand_in_the_hand_over(route: Route) -> None:
    found = route(list="AL", present=["AL-CD-01"], words={"AL-CD-01": "De paspoorten liggen in de kluis van de baas."})
    assert "De paspoorten liggen in de kluis van de baas." in found["handover"]


WRONG = {
    "an unknown list": ({"list": "XX", "present": []}, '"list" should be one of AL, CL, AS, CS.'),
    "no list": ({"present": ["AL-CD-01"]}, '"present" needs a "list": one of AL, CL, AS, CS.'),
    "an unknown indicator": ({"list": "AL", "present": ["AL-CD-99"]}, 'The list AL has no indicator "AL-CD-99".'),
    "another list's": (
        {"list": "AL", "present": ["CL-CD-01"]},
        '"CL-CD-01" is not of the list AL: indicators of two lists are never mixed.',
    ),
    "another list's, not looked at": (
        {"list": "CS", "not_looked_at": ["AS-EX-01"]},
        '"AS-EX-01" is not of the list CS: indicators of two lists are never mixed.',
    ),
    "two answers": (
        {"list": "AL", "present": ["AL-CD-01"], "absent": ["AL-CD-01"]},
        '"AL-CD-01" stands under "present" and under "absent".',
    ),
    "signs too": (
        {"list": "AL", "present": ["AL-CD-01"], "signs": {"GEN-01": "seen"}},
        'Give "signs", or indicators of a "list", not both.',
    ),
    "no list of ids": ({"list": "AL", "present": "AL-CD-01"}, '"present" should be a list.'),
}


@pytest.mark.parametrize(("checklist", "said"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_said_in_one_sentence(route: Route, checklist: dict[str, Any], said: str) -> None:
    with pytest.raises(InputError) as caught:
        route(**checklist)
    assert caught.value.message == said
