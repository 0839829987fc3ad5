# SPDX-License-Identifier: EUPL-1.2
"""The proxies of one page with their thresholds. Source: the house's writing guide, "What can be measured".

Rare words are not measured: that needs a frequency list of 58 MB. None of these numbers is ever shown to a reader.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kit.content.model import Factsheet
from kit.content.prose import habits
from kit.content.prose.running import Passage, Sentence, passages
from kit.content.prose.syllables import syllables
from kit.languages import Language

LONG, TOO_LONG = 15, 20
LONGEST_PARAGRAPH = 60
WIDEST_TANG = 8
ACT = "act"
"""The theme whose pages speak to the reader: half their sentences are "u" or an order."""


@dataclass(frozen=True, slots=True)
class Limit:
    """`low` and `high` are still fine; None where there is no such end. `kind` is look or rewrite."""

    name: str
    low: float | None
    high: float | None
    kind: str = "look"

    def over(self, value: float) -> float:
        """How far `value` lies outside, as a share of the limit; 0 inside."""
        if self.low is not None and value < self.low:
            return (self.low - value) / max(abs(self.low), 1)
        if self.high is not None and value > self.high:
            return (value - self.high) / max(abs(self.high), 1)
        return 0.0

    def __str__(self) -> str:
        if self.low is not None and self.high is not None:
            return f"{self.low:g} to {self.high:g}"
        return f"{self.low:g} or more" if self.low is not None else f"at most {self.high:g}"


_BOTH = (
    Limit("over 15 words %", None, 10, "rewrite"),
    Limit("over 20 words", None, 0, "rewrite"),
    Limit("passive %", None, 10),
    Limit("nouns for verbs per 100", None, 1),
    Limit("commas a sentence", None, 2),
    Limit("longest paragraph", None, LONGEST_PARAGRAPH),
)
LIMITS: Mapping[Language, tuple[Limit, ...]] = {
    Language.NL: (
        Limit("mean words", 7, 12),
        *_BOTH,
        Limit("Flesch-Douma", 65, None),
        Limit("Leesindex A", 60, None),
        Limit("widest tang", None, WIDEST_TANG),
    ),
    Language.EN: (
        Limit("mean words", 7, 14),
        *_BOTH,
        Limit("Flesch reading ease", 60, None, "rewrite"),
        Limit("Flesch-Kincaid grade", None, 8, "rewrite"),
    ),
}
SPEAKING = Limit("speaks to the reader %", 50, None)


@dataclass(frozen=True, slots=True)
class Measured:
    """`values` by the name of their limit. `exceeded` are those outside, the furthest first.

    `worst` names for some limits the block and the first words of the sentence that is furthest outside.
    """

    slug: str
    language: Language
    words: int
    sentences: int
    values: Mapping[str, float]
    exceeded: tuple[Limit, ...]
    outside: float
    worst: Mapping[str, str]


def measure(sheet: Factsheet, own_terms: frozenset[str] = frozenset()) -> Measured | None:
    """None for a page without running text."""
    told = tuple(passages(sheet))
    sentences = [sentence for passage in told for sentence in passage.sentences]
    words = [word for sentence in sentences for word in sentence.words]
    if not words:
        return None
    values = _values(told, sentences, words, sheet.language, own_terms)
    limits = LIMITS[sheet.language]
    if sheet.theme == ACT:
        values[SPEAKING.name] = _share(
            sum(habits.speaks_to_reader(one, sheet.language) for one in sentences), len(sentences)
        )
        limits = (*limits, SPEAKING)
    by_limit = sorted(((limit.over(values[limit.name]), limit) for limit in limits), key=lambda one: -one[0])
    return Measured(
        sheet.slug,
        sheet.language,
        len(words),
        len(sentences),
        values,
        tuple(limit for over, limit in by_limit if over > 0),
        sum(over for over, _ in by_limit),
        _worst(told, sheet.language),
    )


def _values(
    told: tuple[Passage, ...],
    sentences: list[Sentence],
    words: list[str],
    language: Language,
    own_terms: frozenset[str],
) -> dict[str, float]:
    count, length = len(sentences), len(words) / len(sentences)
    per_100 = 100 * sum(syllables(word, language) for word in words) / len(words)
    text = "\n".join(sentence.text for sentence in sentences)
    values: dict[str, float] = {
        "mean words": length,
        "over 15 words %": _share(sum(len(one.words) > LONG for one in sentences), count),
        "over 20 words": sum(len(one.words) > TOO_LONG for one in sentences),
        "passive %": _share(sum(habits.is_passive(one, language) for one in sentences), count),
        "nouns for verbs per 100": 100 * habits.nouns_for_verbs(text, language, own_terms) / len(words),
        "commas a sentence": max(one.text.count(", ") for one in sentences),
        "longest paragraph": max((one.length for one in told if not one.is_list), default=0),
    }
    if language is Language.NL:
        values["Flesch-Douma"] = 206.8 - 0.93 * length - 0.77 * per_100
        values["Leesindex A"] = 195 - 2 * length - 2 / 3 * per_100
        values["widest tang"] = max(habits.widest_tang(one) for one in sentences)
    else:
        values["Flesch reading ease"] = 206.835 - 1.015 * length - 0.846 * per_100
        values["Flesch-Kincaid grade"] = 0.39 * length + 11.8 * per_100 / 100 - 15.59
    return values


def _worst(told: tuple[Passage, ...], language: Language) -> dict[str, str]:
    each = [(passage.block, sentence) for passage in told for sentence in passage.sentences]
    by: dict[str, Callable[[Sentence], float]] = {
        "over 20 words": lambda one: len(one.words),
        "over 15 words %": lambda one: len(one.words),
        "commas a sentence": lambda one: one.text.count(", "),
        "passive %": lambda one: habits.is_passive(one, language),
        "widest tang": habits.widest_tang,
    }
    found = {}
    for name, worth in by.items():
        block, sentence = max(each, key=lambda one: worth(one[1]))
        found[name] = f"{block} “{' '.join(sentence.text.split()[:5])} ..”"
    return found


def _share(part: int, whole: int) -> float:
    return 100 * part / whole
