# SPDX-License-Identifier: EUPL-1.2
"""Telephone numbers out of a cell. A number is taken as it was typed or not at all: nothing is added to make it right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import normalize

from kit.content.checks.phones import fault_of
from kit.content.contacts import dialled_as
from kit.exchange.asides import Asides

_PARTS = re.compile(r"[\n;,|]|\s+(?:of|or|en|and|&)\s+|\s/\s|\s{3,}")
_STROKE = re.compile(r"(?<![^\W\d_])/|/(?![^\W\d_])")
"""A stroke that does not stand between two words, as it does in "t/m" and "p/m"."""
_NUMBER = re.compile(r"(?:\(?\+|\()?\d+\)?(?:[ .\-–—/]*(?:\(\d{1,4}\) ?)?\d+)*")
_BOTH = re.compile(r"(?i)\btel(?:efoon)?\.?\s*(?:/|&|\+|en|and)\s*(?:tele)?fax\b\.?|\bt\.?/f\b\.?")
"""One number for talking and for fax."""
_FAX = re.compile(r"(?i)\b(?:tele)?fax(?:nummer|nr)?\b[.:]*\s*[+(]{0,2}\d[\d ().\-/]*\d")
_IS_FAX = re.compile(r"(?i)(?:tele)?fax(?:nummer|nr)?\.?|f")
_LONGEST_SHORT = 6
"""Digits of the longest number that is dialled without a zero: 140118, 116006. "31 14 010" would ring 311 40 10."""
_SCIENCE = re.compile(r"\d[.,]\d+[eE]\+?\d+")
_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2015\u2212", "-"))


def numbers_in(text: str, country: str) -> tuple[tuple[tuple[str, str, str], ...], tuple[str, ...]]:
    """((number as typed, as dialled, what it is for), ..) and what is wrong with the rest, a sentence each."""
    found: list[tuple[str, str, str]] = []
    faults: list[str] = []
    if _SCIENCE.search(text):
        return (), (f"“{_short(text)}” is a number that a spreadsheet rounded off: its last digits are gone",)
    text = _BOTH.sub("tel", normalize("NFKC", text).translate(_DASHES))
    faults += [f"“{_short(fax)}” is a fax number" for fax in _FAX.findall(text)]
    text, asides = Asides.out_of(_FAX.sub(" ", text))
    for part in _parts(text, country):
        number, fault = _number(part, country)
        if number and _IS_FAX.fullmatch(number[2]):
            faults.append(f"“{_short(asides.put_back(part))}” is a fax number")
        elif number and number[1] not in {one[1] for one in found}:
            found.append((number[0], number[1], asides.put_back(number[2])))
        elif fault and found and _is_extension(part):  # "010 411 39 11, keuze 3"
            found[-1] = (*found[-1][:2], ", ".join(filter(None, (found[-1][2], part))))
        elif fault:
            faults.append(f"“{_short(asides.put_back(part))}” {fault}")
    return tuple(found), tuple(faults)


def _parts(text: str, country: str) -> Iterator[str]:
    """Where a stroke stands between digits it may part two numbers, or an area code from its number."""
    for part in _PARTS.split(text):
        part = part.strip()
        if "/" in part and _number(part, country)[1]:
            yield from (piece.strip() for piece in _STROKE.split(part) if piece.strip())
        elif part:
            yield part


def _number(part: str, country: str) -> tuple[tuple[str, str, str] | None, str]:
    """(the one number of a part, or what is wrong with it: the end of a sentence about the part)."""
    runs = [run for run in _NUMBER.findall(part) if sum(letter.isdigit() for letter in run) > 2]
    if not runs:
        return None, "holds no number" if re.search(r"\w", part) else ""
    number = max(runs, key=lambda run: sum(letter.isdigit() for letter in run)).strip()
    rest = part.replace(number, " ", 1)
    if _touches_letters(part, number) and not _is_extension(rest):
        return None, "has letters among its digits"
    if len(runs) > 1 and not _is_extension(rest):
        return None, "holds more than one number, and nothing parts them"
    if number.count("(") != number.count(")") or re.fullmatch(r"\([^()]*\)", number):
        number = number.strip("()")
    if country == "NL" and _goes_on(number):
        return None, "has more digits behind it than the number, or too few for one"
    dialled = dialled_as(number)
    has_lost_its_start = country == "NL" and dialled[0] not in "+0" and len(dialled) > _LONGEST_SHORT
    if has_lost_its_start or fault_of(number, dialled, country):
        return None, f"is no number that can be dialled{_of(country)}{_gone(number)}"
    return (" ".join(number.split()), dialled, _purpose(rest)), ""


def _of(country: str) -> str:
    return " in the Netherlands" if country == "NL" else f" ({country})"


def _gone(number: str) -> str:
    """What a spreadsheet probably took off. It is never put back: a person does so."""
    if re.fullmatch(r"[1-9]\d{6,8}", number):
        return "; its first zero may be gone"
    return "; its plus may be gone" if re.fullmatch(r"31\d{9}", number) else ""


def _goes_on(number: str) -> bool:
    """Whether "0800-2000 24" may be 0800-2000 and something else, or 0800 numbers lost a digit.

    The tables call any 0800 and 0900 number with four to seven digits more a number, so what is typed behind a short
    one would become part of it and ring another.
    """
    bare = re.sub(r"^\D+", "", number.replace("(0)", ""))
    if not re.match(r"0[ .\-]?[89]0[069]", bare):
        return False
    digits = [at for at, letter in enumerate(bare) if letter.isdigit()]
    return len(digits) in (9, 10) or (len(digits) > 8 and digits[8] - digits[7] > 1)


def _touches_letters(part: str, number: str) -> bool:
    """0800-HELP and o10 4113911: what the digits alone would ring is another subscriber."""
    at = part.find(number)
    while at >= 0:
        before, after = part[:at].removesuffix("-")[-1:], part[at + len(number) :].removeprefix("-")[:1]
        if before.isalpha() or after.isalpha():
            return True
        at = part.find(number, at + 1)
    return False


def _is_extension(rest: str) -> bool:
    return bool(re.search(r"(?i)\b(x|ext\.?|tst\.?|toestel|doorkies|opt\.?|optie|option|keuze|kies|toets)\s*\d", rest))


def _purpose(rest: str) -> str:
    """The words beside a number, without the ones that only say that it is one."""
    told = re.sub(r"(?i)(?<!/)\b(bel|tel|telefoon|tel\.?nr|nr|nummer|phone|t|m|mob|mobiel)\b(?!/)[.:]?", " ", rest)
    return " ".join(re.sub(r"[()\[\];]|:(?!\d)", " ", told).split()).strip(" -–.,/+")[:60]


def _short(text: str) -> str:
    told = " ".join(text.split())
    return told if len(told) <= 40 else f"{told[:40]}…"
