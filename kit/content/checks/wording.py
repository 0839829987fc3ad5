# SPDX-License-Identifier: EUPL-1.2
"""Whatever a record may choose must have words on screen."""

from __future__ import annotations

from collections.abc import Iterator

from kit.content.checks.notes import Notes
from kit.content.vocabulary import ANY_FORM, FORMS, GROUPS, KINDS, WHO


def check(notes: Notes) -> None:
    wording = notes.content.wording
    if not wording:
        return
    for key, used_by in _needed(notes):
        if key not in wording:
            notes.finding("missing-wording", used_by, (), f"{key} has no words", "add it to wording/directory.yaml")


def _needed(notes: Notes) -> Iterator[tuple[str, str]]:
    for prefix, values in (("kind", KINDS), ("form", FORMS | {ANY_FORM}), ("group", GROUPS), ("who", WHO)):
        for value in sorted(values):
            yield f"{prefix}_{value}", ""
    for need in notes.content.needs:
        yield f"need_{need}", f"need:{need}"
    languages = {code: one.id for one in notes.content.organisations.values() for code in one.languages}
    for code, organisation in sorted(languages.items()):
        yield f"language_{code}", f"organisation:{organisation}"
