# SPDX-License-Identifier: EUPL-1.2
"""Telephone numbers out of a cell. A number is taken as it was typed or not at all: nothing is added to make it right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import normalize

from kit.content.checks.phones import fault_of
from kit.content.contacts import dialled_as

_PARTS = re.compile(r"[\n;,|]|\s+(?:of|or|en|and|&)\s+|\s/\s|\s{3,}")
_NUMBER = re.compile(r"[+(]{0,2}\d+\)?(?:[ .\-–—/]*(?:\(\d{1,4}\) ?)?\d+)*")
_HOURS = re.compile(r"\d{1,2}[.:]\d{2}\s*(?:uur)?\s*(?:-|–|tot|to|t/m)\s*\d{1,2}[.:]\d{2}")
_FAX = re.compile(r"(?i)\bfax(?:nummer|nr)?\b[.:]*\s*[+(]{0,2}\d[\d ().\-/]*\d")
_SCIENCE = re.compile(r"\d[.,]\d+[eE]\+?\d+")


def numbers_in(text: str, country: str) -> tuple[tuple[tuple[str, str, str], ...], tuple[str, ...]]:
    """((number as typed, as dialled, what it is for), ..) and what is wrong with the rest, a sentence each."""
    found: list[tuple[str, str, str]] = []
    faults: list[str] = []
    if _SCIENCE.search(text):
        return (), (f"“{_short(text)}” is a number that a spreadsheet rounded off: its last digits are gone",)
    for part in _parts(_FAX.sub(" ", normalize("NFKC", text)), country):
        number, fault = _number(part, country)
        if number and number[1] not in {one[1] for one in found}:
            found.append(number)
        elif fault:
            faults.append(fault)
    return tuple(found), tuple(faults)


def _parts(text: str, country: str) -> Iterator[str]:
    """Where a stroke stands between digits it may part two numbers, or an area code from its number."""
    for part in _PARTS.split(text):
        part = part.strip()
        if "/" in part and _number(part, country)[1]:
            yield from (piece.strip() for piece in part.split("/") if piece.strip())
        elif part:
            yield part


def _number(part: str, country: str) -> tuple[tuple[str, str, str] | None, str]:
    shown = _short(part)
    runs = [run for run in _NUMBER.findall(_HOURS.sub(" ", part)) if sum(letter.isdigit() for letter in run) > 2]
    if not runs:
        return None, f"“{shown}” holds no number" if re.search(r"\w", part) else ""
    number = max(runs, key=lambda run: sum(letter.isdigit() for letter in run))
    number = number.strip()
    rest = part.replace(number, " ", 1)
    if _touches_letters(part, number) and not _is_extension(rest):
        return None, f"“{shown}” has letters among its digits"
    if len(runs) > 1 and not _is_extension(rest):
        return None, f"“{shown}” holds more than one number, and nothing parts them"
    if number.count("(") != number.count(")"):
        number = number.strip("()")
    dialled = dialled_as(number)
    fault = fault_of(number, dialled, country)
    if fault:
        gone = "; its first zero may be gone" if re.fullmatch(r"[1-9]\d{6,8}", number) else ""
        return None, f"“{shown}” is no number that can be dialled{_of(country)}{gone}"
    return (" ".join(number.split()), dialled, _purpose(rest)), ""


def _of(country: str) -> str:
    return " in the Netherlands" if country == "NL" else f" ({country})"


def _touches_letters(part: str, number: str) -> bool:
    """0800-HELP and o10 4113911: what the digits alone would ring is another subscriber."""
    return bool(re.search(rf"[^\W\d_]-?{re.escape(number)}|{re.escape(number)}-?[^\W\d_]", part))


def _is_extension(rest: str) -> bool:
    return bool(re.search(r"(?i)\b(x|ext\.?|tst\.?|toestel|doorkies|opt\.?|optie|option|keuze)\s*\d", rest))


def _purpose(rest: str) -> str:
    """The words beside a number, without the ones that only say that it is one."""
    told = re.sub(r"(?i)\b(bel|tel|telefoon|tel\.?nr|nr|nummer|phone|t|m|mob|mobiel)\b[.:]?", " ", rest)
    return " ".join(re.sub(r"[()\[\];/]|:(?!\d)", " ", told).split()).strip(" -–.,")[:60]


def _short(text: str) -> str:
    told = " ".join(text.split())
    return told if len(told) <= 40 else f"{told[:40]}…"
