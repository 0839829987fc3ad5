# SPDX-License-Identifier: EUPL-1.2
"""The running text of a page: without tables, figures, headings, quotations, names and fixed sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kit.content.compare import compiled
from kit.content.model import Factsheet, Kind
from kit.languages import Language

FIXED: dict[Language, tuple[str, ...]] = {
    Language.NL: (
        "Eén ernstig signaal is genoeg om te bellen.",
        "Geen signalen zien bewijst niets. Overleg bij twijfel.",
        "Afkomst, uiterlijk, religie en verblijfsstatus zijn nooit een signaal.",
        "Alleen in het geheugen, sluiten wist dit.",
        "Deze melding geeft waarnemingen en trekt geen conclusie over een persoon.",
        "Nog niet nagekeken door een deskundige.",
        "Uit de praktijk, nog zonder bron.",
    ),
    Language.EN: (
        "One serious sign is enough to call.",
        "Seeing no signs proves nothing. Ask for advice when in doubt.",
        "Origin, looks, religion and residence status are never a sign.",
        "Only in memory, closing erases this.",
        "This report states what was noticed and draws no conclusion about any person.",
        "Not yet reviewed by an expert.",
        "From practice, not yet sourced.",
    ),
}
"""Sentences that stand letter for letter, exempt from every rule on length and repetition."""

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_ENDS = re.compile(r"(?<=[.?!:])[”\"]?\s+|\n")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_PROSE = ("p", "ol", "ul", "callout")
_NAME = "N"
"""Stands in for the name of an organisation: one word, one syllable."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """`is_step` when it opens an item of numbered steps, whose first word is an imperative."""

    text: str
    words: tuple[str, ...]
    is_step: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph, call-out or list. `is_list` items are no paragraph together."""

    block: str
    sentences: tuple[Sentence, ...]
    is_list: bool

    @property
    def length(self) -> int:
        return sum(len(sentence.words) for sentence in self.sentences)


def words_of(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text))


def passages(sheet: Factsheet) -> Iterator[Passage]:
    page = compiled(sheet.markdown)
    names: dict[str, list[str]] = {}
    for link in page.links:
        if link.ref and link.ref.kind is Kind.ORGANISATION and link.label:
            names.setdefault(link.block, []).append(link.label)
    for block, text in page.blocks.items():
        shape = page.shape[block]
        if shape not in _PROSE:
            continue
        for name in names.get(block, ()):
            text = text.replace(name, _NAME)
        found = tuple(_sentences(text, sheet.language, is_steps=shape == "ol"))
        if found:
            yield Passage(block, found, shape in ("ol", "ul"))


def _sentences(text: str, language: Language, *, is_steps: bool) -> Iterator[Sentence]:
    for fixed in FIXED[language]:
        text = text.replace(fixed, "")
    for line in _QUOTED.sub(" ", text).split("\n"):
        for number, piece in enumerate(_ENDS.split(line)):
            words = words_of(piece)
            if words:
                yield Sentence(piece.strip(), words, is_step=is_steps and number == 0)
