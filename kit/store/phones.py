# SPDX-License-Identifier: EUPL-1.2
"""Phone numbers as they are searched: digits alone, with the country left out where it is the Netherlands."""

from __future__ import annotations

import re

FEWEST = 3
"""Digits from which a question of digits alone is looked for in numbers; the index holds groups of three."""
FEWEST_BESIDE_WORDS = 6

_DIGITS_ALONE = re.compile(r"[\s\d()+./\-\u2010-\u2015]*")
_A_NUMBER = re.compile(r"\+?\d[\d\s()./\-\u2010-\u2015]*\d")


def digits(number: str) -> str:
    """ "+31 (0)33 448 11 86", "0031 33..." and "033-448..." are the same digits; another country keeps its own code."""
    only = "".join([c for c in number if c.isascii() and c.isdigit()])
    if number.lstrip().startswith("+") or only.startswith("00"):
        only = only.removeprefix("00")
        return f"0{only[2:].lstrip('0')}" if only.startswith("31") else only
    return only


def asked(text: str) -> list[str]:
    """The digits to look for in numbers, likeliest first; empty when nothing in `text` looks like a part of one."""
    if _DIGITS_ALONE.fullmatch(text):
        found, fewest = digits(text), FEWEST
    else:
        found = max((digits(number) for number in _A_NUMBER.findall(text)), key=len, default="")
        fewest = FEWEST_BESIDE_WORDS
    if len(found) < fewest:
        return []
    is_abroad = text.lstrip().startswith(("+", "00")) and not found.startswith("0")
    without_country = f"0{found[2:].lstrip('0')}" if is_abroad or found.startswith("31") else ""
    return [found, without_country] if len(without_country) > FEWEST else [found]
