# SPDX-License-Identifier: EUPL-1.2
"""Digits beside a telephone number that are none of it: "24/7", "9.00-17.00 uur", "€ 0,10 p/m".

They are taken out before the number is looked for, so that "0800-2000 24/7" never becomes 0800 2000 247, and put back
into the words beside it. Where this takes a piece out of a number, too few digits are left, and it is told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_TIME = r"\d{1,2}[.:]\d{2}"
_TO = r"\s*(?:-|–|tot|to|t/m)\s*"
_HOUR = r"\s*(?:uur|u|h|hrs?|hours?)\b"
_PRICE = r"\d{1,3}(?:[.,]\d{1,2})?"
_ASIDE = re.compile(
    rf"(?<![\d.,])(?:{_TIME}(?:{_HOUR})?{_TO}{_TIME}(?![\d.])(?:{_HOUR})?"
    rf"|{_TIME}{_HOUR}|\d{{1,2}}:\d{{2}}(?![\d:])"
    rf"|\d{{1,2}}(?:{_HOUR})?{_TO}\d{{1,2}}{_HOUR}"
    r"|24\s*/\s*7(?!\d)"
    rf"|\d{{1,3}}(?:{_HOUR}|\s*(?:dagen|dgn|days)\b)(?:\s*(?:per|a|/)\s*(?:dag|week|day)\b)?"
    rf"|(?:€|eur(?:o)?\b)\s*{_PRICE}|{_PRICE}\s*(?:€|(?:ct|cts|cent|cpm|eur|euro)\b))",
    re.IGNORECASE,
)
_FIRST = 0xE000
"""Each of them is one sign of the private use area meanwhile: no letter, no digit, nothing that parts."""
_MOST = 200


@dataclass(frozen=True, slots=True)
class Asides:
    """What was taken out of a text, in order."""

    told: tuple[str, ...]

    @classmethod
    def out_of(cls, text: str) -> tuple[str, Asides]:
        """(the text with a sign in place of each, what they were)."""
        told: list[str] = []

        def sign(found: re.Match[str]) -> str:
            if len(told) == _MOST:
                return found[0]
            told.append(found[0])
            return chr(_FIRST + len(told) - 1)

        plain = re.sub(r"[\ue000-\uf8ff]", " ", text)
        return _ASIDE.sub(sign, plain), cls(tuple(told))

    def put_back(self, text: str) -> str:
        return "".join(self._of(letter) for letter in text)

    def _of(self, letter: str) -> str:
        at = ord(letter) - _FIRST
        return self.told[at] if 0 <= at < len(self.told) else letter
