# SPDX-License-Identifier: EUPL-1.2
"""Days as lists write them: 2026-11-24, 24-11-2026, 24 november 2026, 2026-11, 2026."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan january januari", "feb february februari", "mar mrt march maart", "apr april", "may mei", "jun june juni",
         "jul july juli", "aug august augustus", "sep sept september", "oct okt october oktober", "nov november",
         "dec december"), start=1)
    for name in names.split()
}  # fmt: skip


def day_of(text: str) -> date | None:
    """A whole day; the day stands before the month, as is written here. None when it is none."""
    told = page_date_in(text)
    return date.fromisoformat(told) if len(told) == 10 else None


def page_date_in(text: str) -> str:
    """2026, 2026-11 or 2026-11-24; "" when it is no date."""
    text = text.strip().casefold()
    if found := re.match(r"(\d{4})-(\d\d)-(\d\d)(?!\d)", text):
        return _valid(int(found[1]), int(found[2]), int(found[3]))
    if found := re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", text):
        return _valid(int(found[3]), int(found[2]), int(found[1]))
    if found := re.fullmatch(r"(?:(\d{1,2})[. ]+)?([a-z]+)\.?[ -]+(\d{4})", text):
        month = _MONTHS.get(found[2], 0)
        return _valid(int(found[3]), month, int(found[1] or 1))[: 10 if found[1] else 7] if month else ""
    if found := re.fullmatch(r"(\d{4})(?:-(\d\d))?", text):
        return _valid(int(found[1]), int(found[2] or 1), 1)[: 7 if found[2] else 4]
    return ""


def _valid(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat() if year >= 1900 else ""
    except ValueError:
        return ""
