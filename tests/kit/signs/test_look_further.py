# SPDX-License-Identifier: EUPL-1.2
"""What the kit offers to look at next, and that it never asks about what was already looked at."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kit.content.model import Dimension
from kit.content.standing import Evidence
from kit.signs.checklist import Checklist, SignAnswer
from kit.signs.coverage import Look, coverage
from kit.signs.look_further import AT_MOST, look_further
from kit.signs.material import signs_of
from kit.store.library import Library
from tests.builders import a_sign_touching

SIGNS = (
    a_sign_touching("A", Dimension.CONDITIONS, evidence=Evidence.PRACTICE),
    a_sign_touching("B", Dimension.CONDITIONS, Dimension.DEPENDENCE),
    a_sign_touching("C", Dimension.DEPENDENCE),
    *(a_sign_touching(f"D{number}", Dimension.COMPULSION) for number in range(5)),
)
some_answers = st.dictionaries(st.sampled_from([sign.id for sign in SIGNS]), st.sampled_from(SignAnswer))


def test_a_tile_nobody_looked_at_names_signs_one_could_look_at() -> None:
    offered = look_further(Checklist(), SIGNS)
    assert offered[Dimension.CONDITIONS].still == ("B", "A"), "from practice stands last"
    assert offered[Dimension.DEPENDENCE].still == ("C", "B"), "what another tile already names stands after"
    assert offered[Dimension.COMPULSION].still == ("D0", "D1", "D2")
    assert Dimension.DECEIVED not in offered, "no sign of this list says anything about it"


def test_what_could_not_be_told_is_named_first_for_another_look() -> None:
    offered = look_further(Checklist(answers={"D4": SignAnswer.CANNOT_TELL}), SIGNS)[Dimension.COMPULSION]
    assert (offered.again, offered.still) == (("D4",), ("D0", "D1"))


@given(some_answers)
def test_only_tiles_nobody_looked_at_ask_for_a_look(answers: dict[str, SignAnswer]) -> None:
    checklist = Checklist(answers=answers)
    tiles = coverage(checklist, SIGNS)
    for dimension, offered in look_further(checklist, SIGNS).items():
        assert tiles[dimension].look is Look.NOT_LOOKED_AT
        assert 0 < len(offered.again) + len(offered.still) <= AT_MOST
        assert all(checklist.answer(sign) is SignAnswer.NOT_LOOKED_AT for sign in offered.still)
        assert all(checklist.answer(sign) is SignAnswer.CANNOT_TELL for sign in offered.again)
    assert look_further(Checklist(answers=dict(reversed(answers.items()))), SIGNS) == look_further(checklist, SIGNS)


def test_the_signs_that_ship_offer_a_look_for_every_tile_they_can_fill(library: Library) -> None:
    for sector in library.sectors():
        checklist = Checklist(sector=sector.id)
        signs = signs_of(checklist, library)
        touched = {touch.dimension for sign in signs for touch in sign.touches}
        assert set(look_further(checklist, signs)) == touched
