# SPDX-License-Identifier: EUPL-1.2
"""Guesses at how a sentence is built, from its words alone: passive, split verb, noun for verb, speaking to the reader."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kit.content.prose.running import Sentence
from kit.languages import Language

_BECOMES = frozenset("word wordt worden werd werden geworden".split())
_IS = frozenset("is zijn was waren".split())
_BE = frozenset("is are was were be been being".split())
_PARTICIPLES = frozenset(
    """made given taken told seen found kept held brought sent shown written known paid done put set read heard said
    left lost met built bought sold thought sought drawn chosen broken spoken stolen driven hidden""".split()
)
_NOT_PARTICIPLES = frozenset("need indeed hundred bed red fixed tired worried allowed".split())
_HELPS = frozenset(
    """heeft hebt hebben is zijn kan kunt kunnen moet moeten mag mogen wil wilt willen zal zult zullen wordt worden
    had hadden was waren werd werden""".split()
)
_OTHER_HALF = re.compile(r"(?:ge\w{2,}(?:d|t|en)|(?:be|ver|ont|her)\w{2,}(?:d|t|en)|\w{3,}en)$")
_NOUNS = {
    Language.NL: re.compile(r"\bhet \w{3,}en van\b|\bde \w{3,}ing van\b|\b\w{3,}(?:atie|heid)\b", re.IGNORECASE),
    Language.EN: re.compile(r"\b\w{3,}(?:tion|ment)s? of\b", re.IGNORECASE),
}
_ORDERS = {
    Language.NL: frozenset(
        """beloof beloof bel bellen beschrijf besluit bewaar blijf breng check controleer denk doe doorzoek drink
        gebruik geef ga haal help herhaal hou houd kies kijk klik kopieer laat leg lees let licht loop luister maak
        meld neem noem noteer open overleg pak praat raak reken roep scheid schrijf sluit spreek stel stop stuur test
        toon vertel verwijs verzamel volg voorkom vraag vul wacht weet weeg werk wijs zeg zet zie zoek zorg""".split()
    ),
    Language.EN: frozenset(
        """add answer ask be bring call check choose close compare copy count describe do decide draw follow get give go
        hear help hand hold keep leave let listen look make mention name never note offer open pass point promise put
        read record refer report say search see send separate show sit speak start state stay step stop take talk tell
        think treat try use wait walk watch work write""".split()
    ),
}
_READER = {Language.NL: frozenset("u uw uzelf".split()), Language.EN: frozenset("you your yours".split())}


def is_passive(sentence: Sentence, language: Language) -> bool:
    words = [word.casefold() for word in sentence.words]
    if language is Language.NL:
        return any(word in _BECOMES for word in words) or (
            "door" in words and any(word in _IS for word in words[: words.index("door")])
        )
    return any(
        word in _BE and any(_is_participle(after) for after in words[at + 1 : at + 3]) for at, word in enumerate(words)
    )


def _is_participle(word: str) -> bool:
    return word in _PARTICIPLES or (word.endswith("ed") and len(word) > 4 and word not in _NOT_PARTICIPLES)


def widest_tang(sentence: Sentence) -> int:
    """Dutch: words between an auxiliary and the verb at the end of its clause; 0 when none is seen. A guess."""
    widest = 0
    for clause in re.split(r"[,;.?!:]", sentence.text):
        words = clause.casefold().split()
        if len(words) < 3 or not _OTHER_HALF.search(words[-1]):
            continue
        first = next((at for at, word in enumerate(words) if word in _HELPS), None)
        if first is not None:
            widest = max(widest, len(words) - first - 2)
    return widest


def nouns_for_verbs(text: str, language: Language, own_terms: Sequence[str] | frozenset[str]) -> int:
    """Our own terms are exempt: *kwetsbaarheid* is what the tile is called."""
    return sum(
        1
        for found in _NOUNS[language].finditer(text)
        if not any(word in own_terms for word in found[0].casefold().split())
    )


def speaks_to_reader(sentence: Sentence, language: Language) -> bool:
    words = [word.casefold() for word in sentence.words]
    return sentence.is_step or words[0] in _ORDERS[language] or any(word in _READER[language] for word in words)
