# SPDX-License-Identifier: EUPL-1.2
"""Which card the answers lead to: what always wins, and what never makes it less urgent."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.content.model import Dimension
from kit.errors import ContentError
from kit.signs.checklist import Checklist, Form, Reply, SignAnswer, Situation, with_answer
from kit.signs.routes import ORDINARY_BREACH, POSSIBLE_VICTIM, PRECEDENCE, choose_route
from tests.builders import a_sign_touching
from tests.kit.signs.any_checklist import any_checklist

NOW = datetime(2026, 11, 24, 14, 32, tzinfo=UTC)
ROUTES = tuple(route for route, _ in PRECEDENCE)
URGENCY = (
    *(route for route in ROUTES if route not in (ORDINARY_BREACH, POSSIBLE_VICTIM)),
    POSSIBLE_VICTIM,
    ORDINARY_BREACH,
)


SIGNS = (
    a_sign_touching("BREACH-1", Dimension.CONDITIONS, rules=("WML",)),
    a_sign_touching("BREACH-2", Dimension.CONDITIONS, Dimension.CONDITIONS, rules=("ATW", "WML")),
    a_sign_touching("NO-RULE", Dimension.CONDITIONS),
    a_sign_touching("MORE-THAN-CONDITIONS", Dimension.CONDITIONS, Dimension.DEPENDENCE, rules=("LOC",)),
    a_sign_touching("RULE-ELSEWHERE", Dimension.COMPULSION, rules=("ID",)),
    a_sign_touching("NOTHING"),
)
ids = [sign.id for sign in SIGNS]
signs = st.sampled_from(ids)
checklists = any_checklist(
    form=st.sampled_from([None, *Form]),
    answers=st.dictionaries(signs, st.sampled_from(SignAnswer)),
)


def route_of(checklist: Checklist) -> str:
    return choose_route(checklist, ROUTES, SIGNS)


# -- what always wins -------------------------------------------------------------------------------------------------


@given(checklists)
def test_danger_or_locked_up_wins_over_everything(checklist: Checklist) -> None:
    assert route_of(replace(checklist, danger=Reply.YES)) == "danger"


@given(checklists, st.sampled_from([Reply.YES, Reply.UNKNOWN]), st.sampled_from([Reply.NO, Reply.UNKNOWN]))
def test_perhaps_under_18_wins_over_all_but_danger(checklist: Checklist, under_18: Reply, danger: Reply) -> None:
    assert route_of(replace(checklist, danger=danger, under_18=under_18)) == "under-18"


@given(checklists)
def test_the_rest_stands_in_the_order_of_the_table(checklist: Checklist) -> None:
    calm = replace(checklist, danger=Reply.NO, under_18=Reply.NO)
    assert route_of(replace(calm, found_offending=True)) == "found-offending"
    calm = replace(calm, found_offending=False)
    assert route_of(replace(calm, asks_for_help=True)) == "asks-for-help"
    calm = replace(calm, asks_for_help=False)
    assert route_of(replace(calm, situation=Situation.GROUP)) == "group-at-large-check"
    assert route_of(replace(calm, situation=Situation.PLACE)) == "location-only"
    person = route_of(replace(calm, situation=Situation.PERSON))
    assert person == route_of(replace(calm, situation=None))
    assert person in (ORDINARY_BREACH, POSSIBLE_VICTIM)


# -- only a breach ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seen", "route"),
    [
        ([], POSSIBLE_VICTIM),
        (["BREACH-1"], ORDINARY_BREACH),
        (["BREACH-1", "BREACH-2"], ORDINARY_BREACH),
        (["BREACH-1", "NO-RULE"], POSSIBLE_VICTIM),
        (["BREACH-1", "MORE-THAN-CONDITIONS"], POSSIBLE_VICTIM),
        (["RULE-ELSEWHERE"], POSSIBLE_VICTIM),
        (["NOTHING"], POSSIBLE_VICTIM),
        (["BREACH-1", "A-SIGN-NOBODY-KNOWS"], POSSIBLE_VICTIM),
    ],
)
def test_only_breaches_lead_to_the_card_for_a_breach(seen: list[str], route: str) -> None:
    assert route_of(Checklist(answers=dict.fromkeys(seen, SignAnswer.SEEN))) == route


@given(st.dictionaries(signs, st.sampled_from([one for one in SignAnswer if one is not SignAnswer.SEEN])))
def test_with_nothing_seen_it_is_never_only_a_breach(answers: dict[str, SignAnswer]) -> None:
    assert route_of(Checklist(answers=answers)) == POSSIBLE_VICTIM


# -- what never weakens a card ----------------------------------------------------------------------------------------


@given(checklists, signs)
def test_seeing_one_more_sign_never_leads_to_a_less_urgent_card(checklist: Checklist, sign: str) -> None:
    """The card for a breach comes with the first thing seen; before that there is no card to weaken: decision 0015."""
    before, after = route_of(checklist), route_of(with_answer(checklist, sign, SignAnswer.SEEN, NOW))
    if SignAnswer.SEEN in checklist.answers.values():
        assert URGENCY.index(after) <= URGENCY.index(before)
    else:
        assert after == before or (before, after) == (POSSIBLE_VICTIM, ORDINARY_BREACH)


@given(checklists, signs, st.sampled_from([SignAnswer.NOT_SEEN, SignAnswer.CANNOT_TELL]))
def test_what_was_not_seen_or_cannot_be_told_changes_no_card(
    checklist: Checklist, sign: str, answer: SignAnswer
) -> None:
    unseen = with_answer(checklist, sign, SignAnswer.NOT_LOOKED_AT, NOW)
    assert route_of(with_answer(unseen, sign, answer, NOW)) == route_of(unseen)


@given(checklists)
def test_the_order_of_answers_and_signs_does_not_matter(checklist: Checklist) -> None:
    turned = replace(checklist, answers=dict(reversed(list(checklist.answers.items()))))
    assert choose_route(turned, ROUTES, reversed(SIGNS)) == route_of(checklist)


# -- what the content lacks -------------------------------------------------------------------------------------------


def test_a_route_the_content_lacks_is_passed_over() -> None:
    assert choose_route(Checklist(situation=Situation.PLACE), [POSSIBLE_VICTIM]) == POSSIBLE_VICTIM


def test_content_without_any_card_that_fits_says_so() -> None:
    with pytest.raises(ContentError, match="no route card"):
        choose_route(Checklist(), ["location-only"])
