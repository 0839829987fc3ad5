# SPDX-License-Identifier: EUPL-1.2
"""Synonyms: everyday words that lead to ours."""

from __future__ import annotations

from kit.content.checks.notes import Notes


def check(notes: Notes) -> None:
    seen: set[tuple[str, str, str]] = set()
    for number, synonym in enumerate(notes.content.synonyms):
        ref = f"synonym:{number}"
        told = (synonym.said.casefold(), synonym.means.casefold(), synonym.language.value)
        if told in seen:
            notes.finding(
                "duplicate-id", ref, ("said",), f"{synonym.said} already means {synonym.means}", "take out the second"
            )
        seen.add(told)
        if told[0] == told[1]:
            notes.finding("wrong-kind", ref, ("means",), f"{synonym.said} means itself", "take it out")
