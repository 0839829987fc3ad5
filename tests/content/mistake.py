# SPDX-License-Identifier: EUPL-1.2
"""What a kind of mistake is: a function from the tree's texts to one changed file, None without an occasion."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Callable, Mapping

Texts = Mapping[str, str]
Mutant = tuple[str, str | None] | None
"""The file's path and its new text (None: the file is gone)."""

Maker = Callable[[Texts, random.Random], Mutant]
KINDS: dict[str, Maker] = {}


def mistake(make: Maker) -> Maker:
    KINDS[make.__name__.replace("_", " ")] = make
    return make


# -- choosing and changing --------------------------------------------------------------------------------------------

PAGES = r"factsheets/.*\.md"
ENGLISH = r"factsheets/.*/en\.md"
CONTACTS = r"directory/organisations/.*\.yaml"
SIGNS = r"signs/[A-Z]{3}\.yaml"
WORDS = r"(cards|glossary|routes|figures|wording|signs|directory/organisations)/.*\.yaml"


def substitute(
    texts: Texts, chance: random.Random, files: str, pattern: str, put: Callable[[re.Match[str]], str] | str
) -> tuple[str, str] | None:
    """One match of `pattern`, in one of the files, replaced."""
    wanted = [path for path in texts if re.fullmatch(files, path)]
    chance.shuffle(wanted)
    for path in wanted:
        found = list(re.finditer(pattern, texts[path], re.MULTILINE))
        if found:
            match = chance.choice(found)
            new = put(match) if callable(put) else match.expand(put)
            return path, texts[path][: match.start()] + new + texts[path][match.end() :]
    return None


def another_digit(chance: random.Random, text: str) -> str:
    places = [number for number, character in enumerate(text) if character.isdigit()]
    at = chance.choice(places)
    digit = chance.choice([d for d in "0123456789" if d != text[at]])
    return text[:at] + digit + text[at + 1 :]


def two_swapped(chance: random.Random, text: str) -> str:
    """Two neighbouring digits that differ, the other way round; the text itself when there are none."""
    digits = [number for number, character in enumerate(text) if character.isdigit()]
    able = [(a, b) for a, b in itertools.pairwise(digits) if text[a] != text[b]]
    if not able:
        return text
    a, b = chance.choice(able)
    return text[:a] + text[b] + text[a + 1 : b] + text[a] + text[b + 1 :]
