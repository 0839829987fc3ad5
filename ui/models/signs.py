# SPDX-License-Identifier: EUPL-1.2
"""The signs of a visit in words: which, in what order, and what an opened sign tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from kit.content.model import Channel, Kind, Ref, Sign
from kit.errors import UnknownRecord
from kit.languages import Language
from kit.signs.checklist import Checklist, SignAnswer
from kit.signs.material import ANY_VISIT, by_channel, signs_of
from kit.store.fold import fold, words
from ui.models.reading import HOW_TO_READ

if TYPE_CHECKING:
    from kit.store.library import Library


@dataclass(frozen=True, slots=True)
class SignWords:
    """All that a row shows of a sign, in one language."""

    id: str
    text: str
    answers: Mapping[SignAnswer, str]
    short: str = ""


@dataclass(frozen=True, slots=True)
class OpenedWords:
    """What an opened sign tells, read when it is opened. `passage` is where to read on, with its title."""

    own_head: str
    own_hint: str
    explanations_head: str
    explanations: tuple[str, ...]
    rules_head: str
    rules: tuple[str, ...]
    explanation: str
    evidence: str
    passage: tuple[Ref, str] | None


class SignsOfVisit:
    """Made anew when the sector changes. `only`: the signs of this sector alone, whatever was chosen."""

    def __init__(self, library: Library, checklist: Checklist, only: str = "") -> None:
        self._library = library
        self.signs = library.signs(only) if only else signs_of(checklist, library)
        self._by_id = {sign.id: sign for sign in self.signs}
        self._passages: Mapping[str, Ref] | None = None

    def groups(self) -> tuple[tuple[Channel, tuple[Sign, ...]], ...]:
        """By channel, in the order of `by_channel`."""
        return by_channel(self.signs)

    def layers(self, signs: Iterable[Sign], language: Language) -> tuple[tuple[str, tuple[Sign, ...]], ...]:
        """Signs that follow each other by sector, each with its name; without a sector to choose from, no names."""
        has_names = len({sign.sector for sign in self.signs}) > 1
        return tuple(
            (self._layer(sector, language) if has_names else "", tuple(layer))
            for sector, layer in groupby(signs, key=lambda sign: sign.sector)
        )

    def _layer(self, sector: str, language: Language) -> str:
        if sector == ANY_VISIT:
            return self._library.wording.say("signs_any_visit", language)
        return self._library.sector(sector).name.say(language)

    def found(self, typed: str, language: Language) -> frozenset[str]:
        """The signs whose sentence or explanation holds every word typed, wherever it stands in a word."""
        asked = words(typed)
        told = {sign.id: fold(f"{sign.text.say(language)} {sign.explanation.say(language)}") for sign in self.signs}
        return frozenset(sign for sign, text in told.items() if all(word in text for word in asked))

    def told(self, sign_id: str, checklist: Checklist, language: Language) -> str:
        """A sign and what it is answered with now, in one line for a screen reader."""
        sign = self._by_id.get(sign_id) or self._library.sign(sign_id)  # a step back may be of the sector before
        verb = self.words(sign, language).answers[checklist.answer(sign_id)]
        return f"{sign.text.say(language)} {verb}"

    def words(self, sign: Sign, language: Language) -> SignWords:
        wording = self._library.wording
        channel = sign.channel.value
        verbs = {answer: wording.say(f"answer_{channel}_{answer.value}", language) for answer in SignAnswer}
        return SignWords(sign.id, sign.text.say(language), verbs, sign.short.say(language))

    def opened(self, sign_id: str, language: Language) -> OpenedWords:
        """What stands under a sign: some small records, read when it is opened."""
        library, sign = self._library, self._by_id[sign_id]
        say = library.wording.say
        return OpenedWords(
            own_head=say("own_words_head", language),
            own_hint=say("own_words_hint", language),
            explanations_head=say("explanations_head", language),
            explanations=tuple(library.explanation(one).name.say(language) for one in sign.explanations),
            rules_head=say("rules_head", language),
            rules=tuple(library.rule(one).name.say(language) for one in sign.rules),
            explanation=sign.explanation.say(language),
            evidence=say(f"evidence_{sign.evidence.value}", language),
            passage=self._passage(sign_id, language),
        )

    def _passage(self, sign_id: str, language: Language) -> tuple[Ref, str] | None:
        """The page that links to this sign, else the page on how to read signs."""
        ref = self._read_on().get(sign_id, Ref(Kind.FACTSHEET, HOW_TO_READ))
        try:
            return ref, self._library.title(ref, language).text
        except UnknownRecord:
            return None

    def _read_on(self) -> Mapping[str, Ref]:
        if self._passages is None:
            found: dict[str, Ref] = {}
            for theme in self._library.themes(Language.NL):
                for page in theme.pages:
                    for link in self._library.page(page.slug, Language.NL).links:
                        if link.ref.kind is Kind.SIGN:
                            found.setdefault(link.ref.id, Ref(Kind.FACTSHEET, page.slug))
            self._passages = found
        return self._passages
