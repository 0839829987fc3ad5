# SPDX-License-Identifier: EUPL-1.2
"""What no result may say of a person or a place: for every test that reads a screen, paper, an export or the command line.

`assert forbidden(text) == []` is all it takes. Leave out what is not ours: what the person typed, and the names and
descriptions of organisations.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

WORDS = (
    # Dutch
    "is slachtoffer", "zijn slachtoffer", "is een slachtoffer", "is geen slachtoffer", "zijn geen slachtoffer",
    "is geen slachtoffer van", "score", "scores", "risicoscore", "punten", "percentage", "percentages", "procent",
    "risico", "risico's", "risicovol", "kans op mensenhandel", "waarschijnlijkheid", "niets aan de hand",
    "geen mensenhandel", "verdacht", "verdachte", "verdachten", "verdenking",
    # English
    "is a victim", "is not a victim", "are victims", "are not victims", "points", "percent", "per cent", "risk", "risks",
    "risky", "risk level", "probability", "nothing wrong", "no trafficking", "suspect", "suspects", "suspected",
    "suspicious",
)  # fmt: skip
"""What no result may say (docs/glossary.md: no verdict), with risk and suspicion, and the forms these take in a sentence."""

_WORDS = re.compile(
    r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(WORDS, key=len, reverse=True))) + r")(?!\w)", re.IGNORECASE
)
_NUMBERS = re.compile(
    r"\d\s*(?:%|‰)"  # 80 %
    r"|(?<![\w/.-])\d+\s?/\s?\d+(?![\w/-])"  # 3/6
    r"|(?<!\w)\d+(?:\s\w+)?\s(?:van|of|out of)\s(?:de\s|the\s)?\d+(?!\w)"  # 3 van de 6, 3 signs of 6
    r"|(?<!\w)(?:niveau|level|graad|grade|rang|rank)\s\d+(?!\w)",
    re.IGNORECASE,
)
"""A number that could be read as a degree of suspicion."""

PLACES_IN_A_PILE = re.compile(r"(?<!\w)(?:pagina|page|blad|sheet)\s\d+\s?(?:/|van|of)\s?\d+(?!\w)", re.IGNORECASE)
"""Page 2/5 counts paper, not signs."""


def forbidden(text: str, exempt: Iterable[str] = ()) -> list[str]:
    """What in `text` no result may say, in its order; `exempt` are texts of others that stand in it word for word."""
    for other in sorted(filter(str.strip, exempt), key=len, reverse=True):
        text = text.replace(other, " ¶ ")
    text = PLACES_IN_A_PILE.sub(" ¶ ", " ".join(text.split()))
    return [found[0] for pattern in (_WORDS, _NUMBERS) for found in pattern.finditer(text)]
