# SPDX-License-Identifier: EUPL-1.2
"""What a list marks as private, and the same value where it stands again without a mark. None of it is ever told."""

from __future__ import annotations

import re

from kit.exchange.columns import folded

_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.\w+")
_DIGITS = re.compile(r"(?:\+|\b0)[\d ().\-/]{7,}\d")
_STREET = re.compile(
    r"\w*(?:straat|laan|weg|plein|gracht|kade|singel|steeg|dijk|hof|pad|markt|plantsoen|street|road|avenue)\s+\d+\s?[a-zA-Z]?\b",
    re.IGNORECASE,
)
SEARCHED = frozenset(
    "description description_other phone phone_2 phone_for phone_2_for hours email address source_url".split()
)
"""Names and websites are left out: several services share them, and they are for everybody."""


class Withheld:
    """Numbers, e-mail addresses and street addresses that were marked as private somewhere in the list."""

    def __init__(self) -> None:
        self._said: dict[str, int] = {}

    def add(self, row: int, column: str, text: str) -> None:
        """A cell that is marked, or that stands in a row that is."""
        for told in _values(column, text) if column in SEARCHED else ():
            self._said.setdefault(told, row)

    def row_of(self, column: str, text: str) -> int:
        """The row by which a cell is private too, 0 when none is."""
        if not self._said or column not in SEARCHED:
            return 0
        return next((self._said[told] for told in _values(column, text) if told in self._said), 0)


def _values(column: str, text: str) -> list[str]:
    """What in a cell could give someone away, in one form however it was typed. National numbers are for everybody."""
    found = [folded(mail) for mail in _MAIL.findall(text)]
    found += [number for run in _DIGITS.findall(text) if (number := _number(run))]
    found += [folded(street) for street in _STREET.findall(text)]
    if column in ("phone", "phone_2") and (number := _number(text)):
        found.append(number)
    if column == "address" and len(text) > 5:
        found.append(folded(text))
    return found


def _number(text: str) -> str:
    digits = re.sub(r"\D", "", text.replace("(0)", ""))
    digits = re.sub(r"^(0031|31(?=\d{9}$)|0)", "", digits)
    return digits if len(digits) >= 9 and not digits.startswith(("800", "900")) else ""
