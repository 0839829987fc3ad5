# SPDX-License-Identifier: EUPL-1.2
"""What someone marked as not for others. In doubt it counts as marked: a row too few is mended, a secret told is not."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import normalize

from kit.exchange.columns import folded, lexicon, plain_head

NOT_READ = ""
"""A column that is none of ours: a mark in it is about its row."""
FREE_TEXT = frozenset(
    {NOT_READ, "description", "description_other", "hours", "source", "phone_for", "phone_for_other", "phone_2_for"}
)
"""Columns in which the words may stand as ordinary words ("confidential help"): there a mark must be set apart."""

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w.-]+\.\w+")


@dataclass(frozen=True, slots=True)
class _Patterns:
    word: re.Pattern[str]
    order: re.Pattern[str]
    tag: re.Pattern[str]
    loud: re.Pattern[str]


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    mark = _one_of((*lexicon().orders, *lexicon().marks))
    tag = (
        rf"[\[(<{{*#]\s*(?:strikt\s+|strictly\s+)?{mark}\s*[\])>}}*#!:]"
        rf"|^\W*{mark}\s*[:!\-–—*]"
        rf"|[\-–—|/:]\s*{mark}\W*$"
    )
    return _Patterns(
        word=re.compile(rf"(?<!\w){mark}(?!\w)", re.IGNORECASE),
        order=re.compile(rf"(?<!\w){_one_of(lexicon().orders)}(?!\w)", re.IGNORECASE),
        tag=re.compile(tag, re.IGNORECASE),
        loud=re.compile(rf"(?<!\w){_one_of(one.upper() for one in lexicon().marks)}(?!\w)"),
    )


def _one_of(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in longest_first) + ")"


def is_only_a_mark(text: str) -> bool:
    """Whether the cell says nothing but that it is private: "VERTROUWELIJK!", "confidential"."""
    word, text = _patterns().word, _both_ends(text)
    return bool(word.search(text)) and not re.search(r"\w", word.sub("", text))


@lru_cache(maxsize=16_384)
def holds_a_mark(text: str) -> bool:
    """Whether a mark stands anywhere in it: in what was written beside a list, in a row that cannot be lined up."""
    text = _both_ends(text)
    small = text.casefold()
    return any(needle in small for needle in _needles()) and bool(_patterns().word.search(text))


@lru_cache(maxsize=1)
def _needles() -> frozenset[str]:
    """The beginning of the longest word of each mark: without any of them a text holds none, and most texts do."""
    longest = (max(re.split(r"\W+", mark), key=len) for mark in (*lexicon().orders, *lexicon().marks))
    return frozenset(word.casefold()[:5] for word in longest)


def is_marked(text: str, column: str) -> bool:
    """Whether a cell bears a mark; `column` is the one of ours it is read into. A word inside an address is none."""
    if not holds_a_mark(text):
        return False
    text = _ADDRESS.sub(" ", _both_ends(text))
    return _is_set_apart(text) if column in FREE_TEXT else holds_a_mark(text)


def _is_set_apart(text: str) -> bool:
    """Whether a mark is no word of an ordinary sentence."""
    patterns = _patterns()
    told = (patterns.order.search(text), patterns.tag.search(text), patterns.loud.search(text))
    return is_only_a_mark(text) or any(told)


def _both_ends(text: str) -> str:
    """Without signs that are not seen: a soft hyphen in "geheim\u00adhouden" hides no mark."""
    text = text if len(text) <= 20_000 else text[:10_000] + text[-10_000:]
    return text if text.isascii() else _UNSEEN.sub("", normalize("NFKC", text)).replace("’", "'")


_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")


def says_private(text: str) -> bool:
    """Whether a cell of the column "confidential" marks its row. Only a plain no does not."""
    return bool(text.strip()) and folded(text) not in lexicon().no


@lru_cache(maxsize=1024)
def is_flag(head: str) -> bool:
    """Whether a head says by itself that its cells mark rows, mapped or not: "Vertrouwelijk", "Geheim?"."""
    column = lexicon().columns["private"]
    return plain_head(head) in {folded(column.head.nl), folded(column.head.en), *column.also}


@lru_cache(maxsize=1024)
def may_be_flag(head: str) -> bool:
    """Whether a head has such a word among others ("Is confidential", "Adres geheim"): a plain yes then marks the row."""
    words = set(plain_head(head).split())
    marks = (*lexicon().orders, *lexicon().marks)
    return is_internal_head(head) or any(set(folded(mark).split()) <= words for mark in marks)


@lru_cache(maxsize=1024)
def is_internal_head(head: str) -> bool:
    """Whether a column is called internal ("Interne notities"): nothing of it is read."""
    words = folded(head).split()
    return len(words) > 1 and any(word in lexicon().internal_columns for word in words)
