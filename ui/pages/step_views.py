# SPDX-License-Identifier: EUPL-1.2
"""Which view shows which step of the signs, and how much room is left above and under it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ui.models.way import Way
from ui.pages.checklist import ChecklistView
from ui.pages.counter import CounterView
from ui.pages.first_questions import FirstQuestions
from ui.pages.hand_over import HandOverView
from ui.pages.place_or_person import PlaceOrPerson
from ui.pages.route_card import RouteCardView
from ui.pages.sector_choice import SectorChoice
from ui.widgets.step_view import Step, StepView

MAKERS: dict[Step, Callable[[Way], StepView]] = {
    Step.FIRST: FirstQuestions,
    Step.SITUATION: PlaceOrPerson,
    Step.SECTOR: SectorChoice,
    Step.SIGNS: ChecklistView,
    Step.CARD: RouteCardView,
    Step.HAND_OVER: HandOverView,
    Step.COUNTER: CounterView,
}
LONG = (Step.SIGNS, Step.CARD, Step.HAND_OVER)
"""Steps with more under each other than fits: they begin higher."""


class SignsState(NamedTuple):
    """Where one was among the steps: `route` is the card that was asked for, `place` how far it was scrolled in px."""

    step: Step
    route: str
    place: int


class Space(NamedTuple):
    """px at 100 %: above the line of steps, between the line and the step, under the step."""

    top: int
    under_line: int
    bottom: int


def space_of(step: Step, *, is_wide: bool) -> Space:
    if step is Step.COUNTER:  # all of it is to be in sight at once, and it has no line of steps
        return Space(6, 0, 12) if is_wide else Space(10, 0, 10)
    if step in LONG:
        return Space(12, 4, 18) if is_wide else Space(10, 2, 10)
    return Space(16, 16, 18) if is_wide else Space(10, 8, 10)
