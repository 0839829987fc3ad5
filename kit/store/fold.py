# SPDX-License-Identifier: EUPL-1.2
"""Text to words as the search index holds them: the same code at compile time and for what someone types.

Folding takes away what people leave out when they type: capitals, accents, the difference between straight and curly
apostrophes. It does not depend on the Unicode version of SQLite. What was measured: docs/decisions/0006.
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import combining, decomposition, normalize

_LEFT_BY_NFKD = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ĳ": "ij", "þ": "th", "’": "'"}
)
_WORD = re.compile(r"[^\W_]+")
_DOTTED = re.compile(r"\b(?:\w\.){2,}\w?")
_THOUSANDS = re.compile(r"\b\d{1,3}(?:[ .]\d{3})+\b")
_POSTCODE = re.compile(r"\b([1-9]\d{3})\s?([A-Za-z]{2})\b")


class _Folding(dict[int, str]):
    """What each character becomes, worked out when it is first met: all of folding looks at one character at a time."""

    def __missing__(self, code: int) -> str:
        plain = normalize("NFKD", chr(code).casefold().translate(_LEFT_BY_NFKD))
        self[code] = found = "".join([c for c in plain if not combining(c)]).casefold()
        return found


_FOLDED = _Folding()


def fold(text: str) -> str:
    """Lower case without accents. The length may change; `flat` is the form that keeps places."""
    return text.casefold() if text.isascii() else text.translate(_FOLDED)


def words(text: str) -> list[str]:
    """The words of a text in order, folded. No word holds an underscore, so no text can pass for a region."""
    return _WORD.findall(fold(text))


def key(text: str) -> str:
    """A name as one string to compare: its folded words joined by a space."""
    return " ".join(words(text))


def typed_words(text: str) -> list[str]:
    """The words of what someone types: "A.V.I.M." and "1234 AB" are each the one word they are without dots and space."""
    if "." in text:
        text = _DOTTED.sub(lambda found: found.group().replace(".", ""), text)
    return words(_POSTCODE.sub(r"\1\2", text))


def short_forms(text: str) -> list[str]:
    """What is typed so, for a text: short forms without dots, postcodes and large numbers without space."""
    found = [fold(dotted.replace(".", "")) for dotted in _DOTTED.findall(text)] if "." in text else []
    found += [re.sub(r"\D", "", number) for number in _THOUSANDS.findall(text)]
    return found + [f"{number}{letters.lower()}" for number, letters in _POSTCODE.findall(text)]


def flat(text: str) -> str:
    """`text` in lower case with plain letters, each character still at its own place, for marking what was found."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    try:
        return lowered.encode("cp1252").translate(_western()).decode("cp1252")
    except UnicodeEncodeError:
        pass
    if len(lowered) != len(text):
        lowered = "".join([c.lower() if len(c.lower()) == 1 else c for c in text])
    return lowered.translate(_one_to_one())


@lru_cache(maxsize=1)
def _western() -> bytes:
    """The table of `_one_to_one` for texts that need no more than the letters of Western Europe: ten times as fast."""
    table = _one_to_one()
    plain = [table.get(ord(bytes([code]).decode("cp1252", "replace")), "") for code in range(256)]
    return bytes([ord(letter) if letter else code for code, letter in enumerate(plain)])


@lru_cache(maxsize=1)
def _one_to_one() -> dict[int, str]:
    table = {ord(c): plain for c, plain in (("ł", "l"), ("ø", "o"), ("đ", "d"), ("ð", "d"), ("ı", "i"), ("’", "'"))}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = _base_letter(chr(code))
        if base:
            table[code] = base
    return table


def _base_letter(character: str) -> str:
    """The ASCII letter under the accents, "" when there is none."""
    while (parts := decomposition(character)) and not parts.startswith("<"):
        character = chr(int(parts.split()[0], 16))
    return character.lower() if character.isascii() and character.isalpha() else ""
