# SPDX-License-Identifier: EUPL-1.2
"""What the six tiles say, whatever a person answers and in whatever order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from kit.content.model import Dimension
from kit.signs.checklist import Checklist, SignAnswer, with_answer, with_words
from kit.signs.coverage import Look, coverage
from tests.builders import a_sign_touching
from tests.kit.signs.any_checklist import any_checklist

NOW = datetime(2026, 11, 24, 14, 32, tzinfo=UTC)


SIGNS = (
    a_sign_touching("A", Dimension.CONDITIONS),
    a_sign_touching("B", Dimension.CONDITIONS, Dimension.DEPENDENCE),
    a_sign_touching("C", Dimension.COMPULSION),
    a_sign_touching("D", Dimension.DECEIVED),
    a_sign_touching("E"),
)

answers = st.dictionaries(st.sampled_from([sign.id for sign in SIGNS]), st.sampled_from(SignAnswer))
checklists = any_checklist(answers=answers)
signs = st.sampled_from([sign.id for sign in SIGNS])


def test_a_sign_that_was_seen_notes_its_tiles_and_no_others() -> None:
    tiles = coverage(Checklist(answers={"B": SignAnswer.SEEN}, words={"B": "Zes matrassen."}), SIGNS)
    assert {dimension for dimension in Dimension if tiles[dimension].look is Look.NOTED} == {
        Dimension.CONDITIONS,
        Dimension.DEPENDENCE,
    }
    assert tiles[Dimension.CONDITIONS].words == ("Zes matrassen.",)


def test_not_looked_at_is_never_told_as_nothing_noted() -> None:
    assert {tile.look for tile in coverage(Checklist(), SIGNS).values()} == {Look.NOT_LOOKED_AT}


def test_what_cannot_be_told_is_listed_for_another_look() -> None:
    tile = coverage(Checklist(answers={"C": SignAnswer.CANNOT_TELL}), SIGNS)[Dimension.COMPULSION]
    assert (tile.look, tile.unclear) == (Look.NOT_LOOKED_AT, ("C",))


@given(checklists, signs)
def test_seeing_one_more_sign_never_takes_a_noted_tile_away(checklist: Checklist, sign: str) -> None:
    before = coverage(checklist, SIGNS)
    after = coverage(with_answer(checklist, sign, SignAnswer.SEEN, NOW), SIGNS)
    assert all(after[one].look is Look.NOTED for one in Dimension if before[one].look is Look.NOTED)
    assert all(set(before[one].seen) <= set(after[one].seen) for one in Dimension)


@given(answers)
def test_the_order_of_answers_does_not_matter(given_answers: dict[str, SignAnswer]) -> None:
    turned = dict(reversed(given_answers.items()))
    assert coverage(Checklist(answers=given_answers), SIGNS) == coverage(Checklist(answers=turned), SIGNS)


@given(checklists, signs, st.text(min_size=1))
def test_taking_an_answer_back_leaves_the_checklist_as_it_was(checklist: Checklist, sign: str, words: str) -> None:
    clean = replace(checklist, answers={name: value for name, value in checklist.answers.items() if name != sign})
    answered = with_words(with_answer(clean, sign, SignAnswer.SEEN, NOW), sign, words)
    undone = with_words(with_answer(answered, sign, SignAnswer.NOT_LOOKED_AT, NOW), sign, "")
    assert undone == clean
