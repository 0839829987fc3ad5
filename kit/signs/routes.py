# SPDX-License-Identifier: EUPL-1.2
"""Which route card fits what was answered. One table of precedence; a route that the content lacks is passed over."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from kit.content.model import Dimension, Sign
from kit.errors import ContentError
from kit.signs.checklist import Checklist, Reply, SignAnswer, Situation

DANGER = "danger"
UNDER_18 = "under-18"
FOUND_OFFENDING = "found-offending"
ASKS_FOR_HELP = "asks-for-help"
GROUP = "group-at-large-check"
LOCATION_ONLY = "location-only"
ORDINARY_BREACH = "ordinary-breach"
POSSIBLE_VICTIM = "possible-victim"

Fits = Callable[[Checklist, tuple[Sign, ...]], bool]

PRECEDENCE: tuple[tuple[str, Fits], ...] = (
    (DANGER, lambda checklist, seen: checklist.danger is Reply.YES),
    (UNDER_18, lambda checklist, seen: checklist.may_be_under_18),
    (FOUND_OFFENDING, lambda checklist, seen: checklist.found_offending),
    (ASKS_FOR_HELP, lambda checklist, seen: checklist.asks_for_help),
    (GROUP, lambda checklist, seen: checklist.situation is Situation.GROUP),
    (LOCATION_ONLY, lambda checklist, seen: checklist.situation is Situation.PLACE),
    (ORDINARY_BREACH, lambda checklist, seen: only_breaches(seen)),
    (POSSIBLE_VICTIM, lambda checklist, seen: True),
)
"""The first that fits wins. "Is anyone in danger or locked up" is one question, so locked up is danger here."""


def choose_route(checklist: Checklist, available: Collection[str], signs: Iterable[Sign] = ()) -> str:
    """The id of the first route that fits and that the content has.

    `signs` hold those that were seen; others do no harm. One seen sign that is not among them is no ordinary breach. Seeing
    more never makes a route less urgent: the card for a breach, once left, does not come back.
    Raises ContentError when the content has no route that fits.
    """
    known = {sign.id: sign for sign in signs}
    ids = [sign_id for sign_id, answer in checklist.answers.items() if answer is SignAnswer.SEEN]
    seen = tuple(known[sign_id] for sign_id in ids if sign_id in known)
    fitting = seen if len(seen) == len(ids) else ()
    for route, fits in PRECEDENCE:
        if route in available and fits(checklist, fitting):
            return route
    raise ContentError("This content has no route card for what was answered.", detail="routes: possible-victim")


def only_breaches(seen: Collection[Sign]) -> bool:
    """Something was seen, and every sign of it falls under an ordinary rule and touches the conditions alone."""
    return bool(seen) and all(
        sign.rules and {touch.dimension for touch in sign.touches} == {Dimension.CONDITIONS} for sign in seen
    )
