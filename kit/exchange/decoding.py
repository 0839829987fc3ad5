# SPDX-License-Identifier: EUPL-1.2
"""From bytes to text, without asking: what was guessed is told."""

from __future__ import annotations

import codecs
import re

from kit.exchange.report import Warned

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_COMMON = frozenset("éëïöüèÉ")
_USUAL = frozenset("éëïöüèáàâêîôûäçñóíúåøæßÉËÖÜÁÇ")
_TYPOGRAPHY = frozenset("’‘“”–—…€•·°")


def decoded(data: bytes) -> tuple[str, tuple[Warned, ...]]:
    """The text of a file; a warning when its encoding had to be guessed or something in it could not be read."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _whole(data, encoding)
    guessed = _sixteen(data)
    if guessed:
        text, warned = _whole(data, guessed)
        return text, (*warned, _guess(guessed))
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        encoding = _single_byte(data)
        return data.decode(encoding), (_guess(encoding),)


def _whole(data: bytes, encoding: str) -> tuple[str, tuple[Warned, ...]]:
    text = data.decode(encoding, "replace").removeprefix("\ufeff")
    if "\ufffd" not in text:
        return text, ()
    why = f"the file says that it is {encoding.removesuffix('-sig')}, and part of it is not"
    return text, (Warned(0, "", "encoding", why, "save it anew as CSV UTF-8, and look for � in what was read"),)


def _sixteen(data: bytes) -> str:
    """UTF-16 without its mark has a NUL beside nearly every letter; "" when it does not look so."""
    part = data[:4000]
    half = len(part) // 2
    if half < 4:
        return ""
    for start, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if part[start::2].count(0) > 0.7 * half and part[1 - start :: 2].count(0) < 0.1 * half:
            return encoding
    return ""


def _single_byte(data: bytes) -> str:
    """windows-1252 unless the text makes no sense so, and does as Mac Roman or as MS-DOS wrote it; latin-1 reads what is left."""
    tried = {encoding: data.decode(encoding, "replace") for encoding in ("cp1252", "mac-roman", "cp850")}
    best = max(tried, key=lambda encoding: _sense(tried[encoding]))
    if _sense(tried["cp1252"]) <= 0 < _sense(tried[best]):
        return best
    return "latin-1" if "\ufffd" in tried["cp1252"] else "cp1252"


_HIGH = re.compile(r"(?<=(.))?([^\x00-\x7f])(?=(.)?)", re.DOTALL)


def _sense(text: str) -> int:
    """How much the letters above ASCII look like Dutch: a letter inside a word, or a mark of typography beside one."""
    told = 0
    for before, letter, after in _HIGH.findall(text[:200_000]):
        is_inside = before.isalpha() or after.isalpha()
        if letter in _USUAL:
            told += 2 + (letter in _COMMON) if is_inside and not (letter.isupper() and before.islower()) else -1
        elif letter in _TYPOGRAPHY:
            is_amiss = before.isalpha() and (after.isalpha() or letter in "‘“")
            told += -1 if is_amiss and letter != "’" else 1
        else:
            told -= 2
    return told


_NAMES = {"cp1252": "windows-1252", "mac-roman": "Mac Roman", "cp850": "MS-DOS (850)", "latin-1": "latin-1"}


def _guess(encoding: str) -> Warned:
    why = f"the file does not say how its letters are written; it was read as {_NAMES.get(encoding, encoding)}, which is a guess"
    return Warned(0, "", "encoding", why, "look at a name with an accent; save the list as CSV UTF-8 when it is wrong")
