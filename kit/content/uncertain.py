# SPDX-License-Identifier: EUPL-1.2
"""What our pages say they do not know: the fixed ways of saying so, found again in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kit.content.compare import compiled
from kit.content.model import Factsheet

_SAID = re.compile(
    r"vonden we (?:niet|geen)|(?:weten|lazen|kennen) we niet|niet bekend|bronnen verschillen|tweede bron|"
    r"\bdit stond\b|\bstaat in een tekst uit\b|\bdit was zo in\b|leiden wij zelf af|geen officiële lijst|"
    r"zonder datum|uit de praktijk, nog zonder bron",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Uncertain:
    """One sentence of a Dutch page that says what is not known, or how old it is."""

    slug: str
    block: str
    sentence: str


def uncertain(sheet: Factsheet) -> Iterator[Uncertain]:
    for block, text in compiled(sheet.markdown).blocks.items():
        for sentence in re.split(r"(?<=[.?!])\s+|\n|\s\|\s", text):
            if _SAID.search(sentence):
                yield Uncertain(sheet.slug, block, sentence.strip())
