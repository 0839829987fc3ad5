# SPDX-License-Identifier: EUPL-1.2
"""The text of one cell as it may be kept: no control signs, no mark-up, nothing that another program would run."""

from __future__ import annotations

import html
import re
from unicodedata import normalize

LONGEST = 2000
"""Letters of one cell; what follows is cut off, and said."""

NO_VALUE = "#NO VALUE!"
"""In place of a formula whose last value is not in the file."""
_ERRORS = frozenset(
    "#N/A #N/B #REF! #VERW! #NAME? #NAAM? #VALUE! #WAARDE! #DIV/0! #DEEL/0! #NULL! #LEEG! #NUM! #GETAL! #SPILL!"
    " #OVERLOOP! #CALC! #BEREKENEN!".split()
)

_PLAIN = re.compile(r"[\w .,;:/()'’+@!?\-–]*", re.ASCII)
_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufffe\uffff\ud800-\udfff]"
)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")
_WRONG = re.compile(r"Ã[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ©«®¯°±²³´µ¶·¸¹º»¼½¾¿¤¥¦§¨ª¬­ ]|â€|Ã©|Â[ -¿]")
_CODE_PAGES = {
    "GÇÖ": "’", "ΓÇÖ": "’", "ÔÇÖ": "’", "GÇÿ": "‘", "ΓÇÿ": "‘", "ÔÇÿ": "‘", "GÇ£": "“", "ΓÇ£": "“", "ÔÇ£": "“", "GÇ¥": "”",
    "ΓÇ¥": "”", "ÔÇØ": "”", "GÇô": "–", "ΓÇô": "–", "ÔÇô": "–", "GÇª": "…", "ΓÇª": "…", "ÔÇª": "…",
}  # fmt: skip
"""UTF-8 that was read as code page 437 or 850. As they stand in lists that organisations publish."""


def cleaned(text: str) -> tuple[str, bool]:
    """(the text on lines without needless blanks, whether more than blanks was mended)."""
    if _PLAIN.fullmatch(text) and len(text) <= LONGEST:
        return " ".join(text.split()), False
    before = text[: 4 * LONGEST]
    text = _CONTROL.sub("", before)
    text = _rightly_decoded(text).replace("\\r", "").replace("\\n", "\n")
    text = _TAG.sub(" ", text.replace("<br", "\n<br"))
    if "&" in text:
        text = _TAG.sub(" ", html.unescape(text))
        text = _CONTROL.sub("", text)
    text = re.sub(r"\s*\u00ad\s+|\s+\u00ad", " – ", text).replace("\u00ad", "")
    text = normalize("NFC", text)
    mended = text != normalize("NFC", before)
    lines = (" ".join(line.split()) for line in re.split(r"[\r\n\u2028\u2029]+", text))
    told = "\n".join(line for line in lines if line)
    return told[:LONGEST].rstrip(), mended or len(told) > LONGEST


def is_error(text: str) -> bool:
    """Whether a spreadsheet wrote this because a formula went wrong, in English or Dutch, or a column was too narrow."""
    return text.upper() in _ERRORS or text == NO_VALUE or re.fullmatch(r"#{3,}", text) is not None


def _rightly_decoded(text: str) -> str:
    """UTF-8 that was read as windows-1252, put right when the whole text can be."""
    if _WRONG.search(text):
        for encoding in ("cp1252", "latin-1"):
            try:
                return text.encode(encoding).decode("utf-8")
            except UnicodeError:
                continue
    for wrong, right in _CODE_PAGES.items():
        text = text.replace(wrong, right)
    return text


_QUOTED = re.compile(r'=\s*"([^"]*)"')


def defused(text: str, *, is_phone: bool = False) -> tuple[str, bool]:
    """(the text without the signs by which a spreadsheet starts a formula, whether there were any).

    `="010 411 39 11"` is how people keep a zero: what is between the quotes stays. A telephone number keeps its plus.
    """
    if re.match(r"'[\d+(=@-]", text):  # how a spreadsheet is told that what follows is text
        text = text[1:]
    kept = _QUOTED.fullmatch(text.strip())
    if kept:
        return defused(kept[1], is_phone=is_phone)
    signs = "=@-\t\r" if is_phone else "=+@-\t\r"
    if text.strip() in ("-", "--"):
        return "", False
    bare = text.lstrip(signs + " ")
    has_lead = text[:1] in ("\t", "\r") or text.lstrip()[:1] in tuple(signs)
    return (bare, True) if has_lead and bare != text.lstrip(" ") else (text, False)


def on_one_line(text: str) -> str:
    return text.replace("\n", " ")
