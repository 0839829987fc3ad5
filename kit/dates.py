# SPDX-License-Identifier: EUPL-1.2
"""Dates in words, as both languages write them, on screen, on paper and in a terminal."""

from __future__ import annotations

from datetime import date

from kit.languages import Language

_MONTHS = {
    Language.NL: (
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ),
    Language.EN: (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip


def in_words(day: date, language: Language) -> str:
    """24 november 2026, 24 November 2026."""
    return f"{day.day} {_MONTHS[language][day.month - 1]} {day.year}"


def months() -> list[tuple[int, str]]:
    """Every name of a month in either language, small letters, with its number."""
    return [(number, name.lower()) for names in _MONTHS.values() for number, name in enumerate(names, 1)]
