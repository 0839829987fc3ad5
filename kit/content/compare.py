# SPDX-License-Identifier: EUPL-1.2
"""What must be the same in both languages: digits, days, links, the blanks of a sentence; and what a page was compared with."""

from __future__ import annotations

import re
from functools import lru_cache

from kit.content.markdown import CompiledPage, LinkTarget, fingerprint, to_html
from kit.content.model import Factsheet

TITLE = "title"

_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_BLANK = re.compile(r"\{\w*\}")
_NL = "januari februari maart april mei juni juli augustus september oktober november december".split()
_EN = "january february march april may june july august september october november december".split()
_MONTH = {name: number for names in (_NL, _EN) for number, name in enumerate(names)}
_NAMES = "|".join(sorted(_MONTH, key=len, reverse=True))
_DAY = re.compile(rf"\b(?:(?:\d{{1,2}} )({_NAMES})|({_NAMES}) \d{{4}})\b", re.IGNORECASE)


def numbers_in(text: str) -> frozenset[str]:
    """Every number, without the marks that the languages set differently (1.711 and 1,711)."""
    return frozenset(re.sub(r"\D", "", found) for found in _NUMBER.findall(text))


def blanks_in(text: str) -> frozenset[str]:
    return frozenset(_BLANK.findall(text))


def months_in(text: str) -> frozenset[int]:
    """Months that stand beside a day or a year, as numbers from 0: "may" alone is no month."""
    return frozenset(_MONTH[(before or after).casefold()] for before, after in _DAY.findall(text))


@lru_cache(maxsize=8192)
def difference(nl: str, en: str) -> str:
    """The first thing that differs and should not, in words; "" when nothing does."""
    for what, told in (("number", numbers_in), ("blank", blanks_in)):
        only_nl, only_en = told(nl) - told(en), told(en) - told(nl)
        if only_nl or only_en:
            return f"the {what}s differ: nl has {_list(only_nl)}, en has {_list(only_en)}"
    if months_in(nl) != months_in(en):
        return "the months differ"
    return ""


def _list(found: frozenset[str]) -> str:
    return ", ".join(sorted(found)) or "nothing instead"


@lru_cache(maxsize=512)
def compiled(markdown: str) -> CompiledPage:
    """The page with every link taken for good: for its blocks and what it links to."""
    return to_html(markdown, LinkTarget)


def compared_texts(dutch: Factsheet) -> dict[str, str]:
    """Block id to the Dutch text that a translation is compared with; the page's title is the first."""
    return {TITLE: dutch.title, **compiled(dutch.markdown).blocks}


def fingerprints_of(dutch: Factsheet) -> dict[str, str]:
    return {block: fingerprint(text) for block, text in compared_texts(dutch).items()}


def stale_blocks(dutch: Factsheet, english: Factsheet) -> tuple[str, ...]:
    """Blocks whose Dutch changed, or came, since the translation was last compared."""
    return tuple(b for b, now in fingerprints_of(dutch).items() if english.fingerprints.get(b) != now)
