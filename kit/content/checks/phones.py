# SPDX-License-Identifier: EUPL-1.2
"""Telephone numbers: whether one can be a number at all, and whether it is the one that was printed."""

from __future__ import annotations

import re
from functools import lru_cache

from kit.content.vocabulary import KNOWN_NUMBERS

_E164 = re.compile(r"\+[1-9]\d{5,14}")
_DIGITS = re.compile(r"\d{3,15}")


@lru_cache(maxsize=65_536)
def fault_of(number: str, e164: str, country: str) -> str:
    """What is wrong with a number of `country` (two letters), "" when nothing is."""
    if not (_E164.fullmatch(e164) or _DIGITS.fullmatch(e164)):
        return f"{e164} is neither + and digits nor digits alone"
    if e164.startswith("+"):
        if not _is_dialled_from_anywhere(e164, country):
            return f"{e164} is no number of {country}"
    elif not _is_dialled_inside(e164, country):
        return f"{e164} is no national or short number of {country}"
    if not _same(number, e164, country):
        return f"{number} as printed is not {e164}"
    return ""


def _is_dialled_from_anywhere(e164: str, country: str) -> bool:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return False
    own_code = phonenumbers.country_code_for_region(country)
    # +31 010 ..: the library forgives the zero, an exchange does not.
    is_whole = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164) == e164
    return is_whole and phonenumbers.is_valid_number(parsed) and parsed.country_code == own_code


def _is_dialled_inside(digits: str, country: str) -> bool:
    import phonenumbers
    from phonenumbers import shortnumberinfo

    if digits in KNOWN_NUMBERS.get(country, ()):
        return True
    try:
        parsed = phonenumbers.parse(digits, country)
    except phonenumbers.NumberParseException:
        return False
    # 0800 and 0900 numbers keep their zero: without it another subscriber answers.
    if phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL).startswith("0") != digits.startswith(
        "0"
    ):
        return bool(shortnumberinfo.is_valid_short_number_for_region(parsed, country))
    return phonenumbers.is_valid_number(parsed) or shortnumberinfo.is_valid_short_number_for_region(parsed, country)


def _same(number: str, e164: str, country: str) -> bool:
    """Whether the printed digits are those of `e164`, a trunk zero, 00, or the country's code apart."""
    printed = digits_of(number.replace("(0)", ""))
    if not e164.startswith("+"):
        return printed == e164
    import phonenumbers

    whole = e164[1:]
    code = str(phonenumbers.country_code_for_region(country))
    national = whole.removeprefix(code)
    if number.strip().startswith(("+", "(+")):
        return printed == whole
    return printed in (f"00{whole}", f"0{national}", national)


def digits_of(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


_TYPED = re.compile(
    r"(?<![\w/.:,-])(?:\+\d|00\d|0\d)(?:[ \-.()–]{0,3}\d){5,}(?![\w/])"  # written out: 033 448 11 86, +31 .., 0800-2000
    r"|(?<![\w/.])(?:06|088|0[89]00)(?:[ \-]?\d){3,}"
)
_CALLED = re.compile(
    r"\b(?:bel|belt|bellen|call|ring|nummer|number|tel\.?|telefoon|phone)\s+(?P<number>\d{3,6})\b", re.IGNORECASE
)


@lru_cache(maxsize=8192)
def typed_in(text: str, known: frozenset[str] = frozenset()) -> str:
    """The first telephone number typed in running text, "" when there is none; 112 is a word and may stand."""
    found = _TYPED.search(text)
    if found:
        return found[0].strip()
    called = _CALLED.search(text)
    if called and called["number"] != "112":
        return called["number"]
    if known:
        for run in re.finditer(r"(?<![\w.,/])\d[\d \-]{5,}\d(?![\w.,/])", text):
            if digits_of(run[0]) in known:
                return run[0]
    return ""
