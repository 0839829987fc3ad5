# SPDX-License-Identifier: EUPL-1.2
"""Routes: every role is filled, every checklist ends somewhere."""

from __future__ import annotations

from kit.content.checks.notes import Notes
from kit.content.finding import Origin
from kit.content.model import Route
from kit.content.vocabulary import FIRST_ROUTES
from kit.settings import OWN, OwnLine

COORDINATOR = "region:care-coordinator"
MOST_STEPS, MOST_LINES = 7, 5


def check(notes: Notes) -> None:
    for route in notes.content.routes.values():
        _route(notes, route)
    _roles(notes)
    if notes.content.routes:
        for route_id in FIRST_ROUTES:
            if route_id not in notes.content.routes:
                notes.finding_at(
                    "lost-record",
                    Origin(f"routes/{route_id}.yaml", 1),
                    f"route:{route_id}",
                    "no checklist can end here",
                    "bring the route back",
                )


def _route(notes: Notes, route: Route) -> None:
    ref = f"route:{route.id}"
    for number, role in enumerate(route.contacts_by_role):
        notes.known("unknown-id", ref, ("contacts_by_role", number), role, notes.content.roles, "role")
    if not route.sources:
        notes.finding("missing-source", ref, ("sources",), "the route has no source", "add what it rests on")
    if not route.steps:
        notes.finding("missing-field", ref, ("steps",), "the route has no steps", "write its steps")
    if len(route.steps) > MOST_STEPS:
        notes.finding("too-many", ref, ("steps",), f"more than {MOST_STEPS} steps", "keep those that matter now")
    ids = [step.id for step in route.steps]
    for step_id in {one for one in ids if ids.count(one) > 1}:
        notes.finding(
            "duplicate-id", ref, ("steps",), f"the step {step_id} is there twice", "give each step its own id"
        )
    for name in ("do", "dont", "cannot_promise"):
        lines = getattr(route, name)
        if len(lines) > MOST_LINES:
            notes.finding(
                "too-many", ref, (name,), f"more than {MOST_LINES} lines under {name}", "keep the five that matter"
            )
    for name in ("do", "dont", "write_down", "may_share", "cannot_promise"):
        if not getattr(route, name):
            notes.finding("missing-field", ref, (name,), f"{name} is empty", f"write {name}")


def _roles(notes: Notes) -> None:
    own = {line.contact_id for line in OwnLine}
    for role in notes.content.roles.values():
        if role.filled_by.startswith((OWN, "region:")):
            notes.known(
                "unknown-id", f"role:{role.role}", ("organisation",), role.filled_by, own | {COORDINATOR}, "line"
            )
        else:
            notes.known(
                "unknown-id",
                f"role:{role.role}",
                ("organisation",),
                role.filled_by,
                notes.content.organisations,
                "organisation",
            )
