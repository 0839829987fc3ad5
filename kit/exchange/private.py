# SPDX-License-Identifier: EUPL-1.2
"""What someone marked as not for others. In doubt it counts as marked: a row too few is mended, a secret told is not."""

from __future__ import annotations

import re
from functools import lru_cache

from kit.exchange.columns import folded, lexicon, plain_head

FREE_TEXT = frozenset({"description", "description_other", "hours", "source"})
"""Columns in which the words may stand as ordinary words ("confidential help"): there only a tag counts."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    mark = "(?:" + "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in lexicon().marks) + ")"
    word = rf"(?<!\w){mark}(?!\w)"
    tag = re.compile(
        rf"[\[(<{{*#]\s*(?:strikt\s+|strictly\s+)?{mark}\s*[\])>}}*#!:]"
        rf"|^\W*{mark}\s*[:!\-–—*]"
        rf"|[\-–—|/:]\s*{mark}\W*$",
        re.IGNORECASE,
    )
    loud = re.compile(rf"(?<!\w){mark.upper()}(?!\w)")
    return re.compile(word, re.IGNORECASE), tag, loud


def is_only_a_mark(text: str) -> bool:
    """Whether the cell says nothing but that it is private: "VERTROUWELIJK!", "confidential"."""
    word, _, _ = _patterns()
    return bool(word.search(text)) and not re.search(r"\w", word.sub("", text))


def is_marked(text: str, column: str = "") -> bool:
    """Whether a cell of a column of ours bears a mark."""
    if len(text) > 20_000:
        text = text[:10_000] + text[-10_000:]
    word, tag, loud = _patterns()
    if not word.search(text):
        return False
    if column not in FREE_TEXT:
        return True
    return is_only_a_mark(text) or bool(tag.search(text) or loud.search(text))


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
    return is_internal_head(head) or any(set(folded(mark).split()) <= words for mark in lexicon().marks)


@lru_cache(maxsize=1024)
def is_internal_head(head: str) -> bool:
    """Whether a column is called internal ("Interne notities"): nothing of it is read."""
    words = folded(head).split()
    return len(words) > 1 and any(word in lexicon().internal_columns for word in words)
