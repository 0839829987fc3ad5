# SPDX-License-Identifier: EUPL-1.2
"""A moment as people type one: a time, a day, or both, in Dutch or English, with whatever stands between the figures."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from kit.dates import in_words, months
from kit.languages import Language

_DAYS_AGO = {"vandaag": 0, "today": 0, "gisteren": 1, "yesterday": 1, "eergisteren": 2}
_MONTH = {name[:length]: number for number, name in months() for length in range(3, len(name) + 1)} | {"mrt": 3}
_TIME = re.compile(r"(?<![\d.:/-])(\d{1,2})\s?[.:]\s?(\d{2})(?:[.:]\d{2})?(?![\d.:/-])|(?<![\d.:/-])(\d{2})(\d{2})$")
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERED_DAY = re.compile(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?(?!\d)")
_NAMED_DAY = re.compile(r"(\d{1,2})\s*([a-z]{3,})\.?(?:\s*(\d{4}))?(?!\d)")
_BESIDE = re.compile(r"\b(?:om|at|uur|u|h|on|op|around|rond)\b|,")


def told(moment: datetime, language: Language) -> str:
    """24 november 2026, 14.32: as it stands in a hand-over, and as `read_moment` reads it again."""
    return f"{in_words(moment.date(), language)}, {clock(moment)}"


def clock(moment: datetime | None) -> str:
    """14.32, as both languages write it here; "" for no moment."""
    return f"{moment:%H.%M}" if moment is not None else ""


def read_moment(typed: str, before: datetime) -> datetime | None:
    """What was meant, in the zone of `before`; None when nobody can tell.

    A day without a time keeps the time of `before`, a time without a day its day. A day without a year is the last such day
    that is not later than tomorrow, counted from `before`.
    """
    text = re.sub(r"(?<=\d)t(?=\d)", " ", typed.lower())
    text = " ".join(_BESIDE.sub(" ", text).split())
    day, rest = _day(text, before.date())
    at = _time(rest)
    if day is None and at is None:
        return None
    left = _TIME.sub("", rest, count=1).strip() if at is not None else rest.strip()
    if left:
        return None
    return datetime.combine(day or before.date(), at or before.time().replace(second=0, microsecond=0), before.tzinfo)


def _day(text: str, today: date) -> tuple[date | None, str]:
    """The day and the text without it."""
    for word, days in _DAYS_AGO.items():
        if re.search(rf"\b{word}\b", text):
            return today - timedelta(days), re.sub(rf"\b{word}\b", "", text)
    if found := _ISO_DAY.search(text):
        return _rest(text, found, _date(int(found[1]), int(found[2]), int(found[3])))
    if (found := _NAMED_DAY.search(text)) and found[2] in _MONTH:
        return _rest(text, found, _dated(found[3], _MONTH[found[2]], int(found[1]), today))
    for found in _NUMBERED_DAY.finditer(text):
        is_time = (
            not found[3] and found[0][len(found[1])] == "." and len(found[2]) == 2 and not _has_time_beside(text, found)
        )
        if not is_time:
            return _rest(text, found, _dated(found[3], int(found[2]), int(found[1]), today))
    return None, text


def _has_time_beside(text: str, found: re.Match[str]) -> bool:
    """30.11 14.05: the first is a day only because a time stands beside it."""
    return _TIME.search(text[found.end() :]) is not None


def _rest(text: str, found: re.Match[str], day: date | None) -> tuple[date | None, str]:
    """The text keeps a day that no calendar has: then nobody can tell what was meant."""
    return (day, text[: found.start()] + " " + text[found.end() :]) if day is not None else (None, text)


def _dated(year: str | None, month: int, day: int, today: date) -> date | None:
    if year:
        return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    found = _date(today.year, month, day)
    return _date(today.year - 1, month, day) if found is not None and found > today + timedelta(1) else found


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _time(text: str) -> time | None:
    found = _TIME.search(text.strip())
    if found is None:
        return None
    hour, minute = (int(found[1]), int(found[2])) if found[1] else (int(found[3]), int(found[4]))
    return time(hour, minute) if hour < 24 and minute < 60 else None
