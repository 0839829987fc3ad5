# SPDX-License-Identifier: EUPL-1.2
"""All checks, one after the other."""

from __future__ import annotations

from datetime import date

from kit.content.checks import (
    acute,
    aliases,
    cards,
    directory,
    figures,
    glossary,
    indicators,
    own,
    pages,
    planned,
    proxies,
    regions,
    routes,
    search,
    signs,
    sources,
    standing,
    style,
    trees,
    wording,
    words,
)
from kit.content.checks.notes import Notes
from kit.content.finding import Finding
from kit.content.tree import Content

_ALL = (
    trees.check,
    aliases.check,
    pages.check,
    glossary.check,
    signs.check,
    indicators.check,
    routes.check,
    regions.check,
    directory.check,
    figures.check,
    cards.check,
    wording.check,
    search.check,
    words.check,
    sources.check,
    standing.check,
    acute.check,
    own.check,
    style.check,
    planned.check,
    proxies.check,
)


def check(content: Content, today: date) -> tuple[list[Finding], list[Finding]]:
    """(findings, warnings), each by file and line. `today` decides which reviews are overdue."""
    notes = Notes(content, today)
    for one in _ALL:
        one(notes)
    return sorted(set(notes.findings)), sorted(set(notes.warnings))
