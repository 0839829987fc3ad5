# SPDX-License-Identifier: EUPL-1.2
"""Which route card fits what was answered. One table of precedence; a route that the content lacks is passed over."""

from __future__ import annotations

from collections.abc import Callable, Collection

from kit.errors import ContentError
from kit.signs.checklist import Checklist, Reply, Situation

DANGER = "danger"
UNDER_18 = "under-18"
LOCATION_ONLY = "location-only"
POSSIBLE_VICTIM = "possible-victim"

PRECEDENCE: tuple[tuple[str, Callable[[Checklist], bool]], ...] = (
    (DANGER, lambda checklist: checklist.danger is Reply.YES),
    (UNDER_18, lambda checklist: checklist.may_be_under_18),
    (LOCATION_ONLY, lambda checklist: checklist.situation is Situation.PLACE),
    (POSSIBLE_VICTIM, lambda checklist: True),
)
"""The first that fits wins. "Is anyone in danger or locked up" is one question, so locked up is danger here."""


def choose_route(checklist: Checklist, available: Collection[str]) -> str:
    """The id of the first route that fits and that the content has. Signs seen never make a route less urgent.

    Raises ContentError when the content has no route that fits.
    """
    for route, fits in PRECEDENCE:
        if route in available and fits(checklist):
            return route
    raise ContentError("This content has no route card for what was answered.", detail="routes: possible-victim")
