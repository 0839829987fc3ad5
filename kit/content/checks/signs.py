# SPDX-License-Identifier: EUPL-1.2
"""Signs: each with what it points to, its ordinary explanations, and what stands behind it."""

from __future__ import annotations

import re

from kit.content.checks.notes import Notes
from kit.content.model import Sign
from kit.content.standing import Evidence
from kit.content.vocabulary import FORMS


def check(notes: Notes) -> None:
    content = notes.content
    for sign in content.signs.values():
        _sign(notes, f"sign:{sign.id}", sign)
    with_signs = {sign.sector for sign in content.signs.values()}
    for sector in content.sectors:
        if sector not in with_signs:
            remedy = "add signs, or take the sector out"
            notes.finding("unreachable", f"sector:{sector}", ("id",), "the sector has no signs", remedy)


def _sign(notes: Notes, ref: str, sign: Sign) -> None:
    content = notes.content
    if not re.fullmatch(r"[A-Z]{3}-\d\d", sign.id):
        notes.finding("wrong-kind", ref, ("id",), f"{sign.id} is no sign id", "write it as AGR-01")
    is_known = notes.known("unknown-id", ref, ("sector",), sign.sector, content.sectors, "sector")
    if is_known and not sign.id.startswith(sign.sector):
        message = f"{sign.id} stands among the signs of {sign.sector}"
        notes.finding("wrong-place", ref, ("id",), message, "move it, or give it an id of this sector")
    lists = (
        ("explanations", sign.explanations, content.explanations),
        ("rules", sign.rules, content.rules),
        ("sources", sign.sources, content.sign_sources),
        ("forms", sign.forms, FORMS),
    )
    for name, values, among in lists:
        for number, value in enumerate(values):
            notes.known("unknown-id", ref, (name, number), value, among, name)
        if len(set(values)) < len(values):
            notes.finding("duplicate-id", ref, (name,), f"{name} names one thing twice", "take out the second")
    for number, touch in enumerate(sign.touches):
        key = f"{touch.dimension.value}/{touch.key}"
        notes.known("unknown-id", ref, ("touches", number), key, content.touches, "touch")
    if sign.evidence in (Evidence.SOURCED, Evidence.CASE) and not sign.sources:
        message = f"the sign is {sign.evidence.value} and names no source"
        notes.finding("missing-source", ref, ("sources",), message, "name it, or write evidence: practice")
