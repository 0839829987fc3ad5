# SPDX-License-Identifier: EUPL-1.2
"""What a card may show in a language: our own text, a published official one, or one a named person checked. Nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content.cards import Answering, Backing, Card, CardKind, CardLanguage, CheckedSentence, OfficialSentence
from kit.dates import in_words
from kit.errors import UnknownRecord
from kit.languages import Language

if TYPE_CHECKING:
    from kit.content.cards import CardSentence
    from kit.content.model import Named
    from kit.store.library import Library
    from kit.store.wording import Wording

_OWN = {language.value: language for language in Language}
_ALWAYS = ("unknown", "rather-not")
"""The answers under an open question and under what is only said."""


@dataclass(frozen=True, slots=True)
class Answer:
    """`id` is the same in every language, so that a pointing finger can be followed."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Shown:
    """One sentence in one language, with the answers that have words in it. `behind` is None for our own text."""

    language: CardLanguage
    sentence: str
    answers: tuple[Answer, ...]
    behind: OfficialSentence | CheckedSentence | None


class WorkerCards:
    """All cards of one content file. Pure after it is made."""

    def __init__(self, cards: tuple[Card, ...], answers: tuple[Named, ...]) -> None:
        self._answers = answers
        self.pointing = next((card for card in cards if card.kind is CardKind.LANGUAGES), None)
        self.cards = tuple(card for card in cards if card.kind is CardKind.SENTENCES)

    @property
    def languages(self) -> tuple[CardLanguage, ...]:
        """In the order on screen."""
        return self.pointing.languages if self.pointing else ()

    def language(self, code: str) -> CardLanguage:
        """Raises UnknownRecord."""
        found = next((one for one in self.languages if one.code == code), None)
        if found is None:
            raise UnknownRecord(f"There is no language {code} on the cards.")
        return found

    def spoken(self) -> tuple[CardLanguage, ...]:
        """The languages in which at least one sentence may be shown."""
        return tuple(one for one in self.languages if one.sentences is not Backing.NONE)

    def card(self, card_id: str) -> Card:
        """A card with sentences. Raises UnknownRecord."""
        found = next((card for card in self.cards if card.id == card_id), None)
        if found is None:
            raise UnknownRecord(f"There is no card {card_id}.")
        return found

    def cards_in(self, code: str) -> tuple[Card, ...]:
        return tuple(card for card in self.cards if self.sentences(card, code))

    def sentences(self, card: Card, code: str) -> tuple[CardSentence, ...]:
        """Those that may be shown in this language."""
        return tuple(one for one in card.sentences if code in _OWN or _backed(card, one.id, code))

    def shown(self, card: Card, sentence: CardSentence, code: str) -> Shown:
        """Raises UnknownRecord for a sentence that has nothing behind it in this language."""
        language, behind = self.language(code), _backed(card, sentence.id, code)
        if code in _OWN:
            return Shown(language, sentence.text.say(_OWN[code]), self._pointed_at(sentence, code), None)
        if behind is None:
            raise UnknownRecord(f"{sentence.id} may not be shown in {code}.")
        return Shown(language, behind.text, self._pointed_at(sentence, code), behind)

    def _pointed_at(self, sentence: CardSentence, code: str) -> tuple[Answer, ...]:
        ids = [one.id for one in self._answers if sentence.answers is Answering.YES_NO or one.id in _ALWAYS]
        said = ((answer_id, self._answer(answer_id, code)) for answer_id in ids)
        return tuple(Answer(answer_id, words) for answer_id, words in said if words)

    def _answer(self, answer_id: str, code: str) -> str:
        """An answer that one card has in this language is good for all."""
        if code in _OWN:
            return next(one.name.say(_OWN[code]) for one in self._answers if one.id == answer_id)
        found = (_backed(card, answer_id, code) for card in self.cards)
        return next((text.text for text in found if text), "")


def worker_cards(library: Library) -> WorkerCards:
    return WorkerCards(library.cards(), library.card_answers())


def behind_in_words(shown: Shown, card: Card, wording: Wording, language: Language, *, short: bool = False) -> str:
    """What stands behind a sentence. `short` names no organisation: it is read over the reader's shoulder."""
    match shown.behind:
        case OfficialSentence(source=source):
            if short:
                return wording.say("card_text_official_short", language)
            year = f" ({source.year})" if source.year else ""
            return wording.say("card_text_official", language, who=source.who, title=f"{source.title}{year}")
        case CheckedSentence(checked_by=who, checked_on=on):
            return wording.say("card_text_checked", language, who=who, date=in_words(on, language))
        case None if card.standing.reviewed_by and card.standing.reviewed_on:
            day = in_words(card.standing.reviewed_on, language)
            return wording.say("card_text_own_reviewed", language, who=card.standing.reviewed_by, date=day)
        case _:
            return wording.say("card_text_own", language)


def _backed(card: Card, line_id: str, code: str) -> OfficialSentence | CheckedSentence | None:
    """What may be shown of a sentence or answer on this card in a language that is not our own; official first."""
    texts: tuple[OfficialSentence | CheckedSentence, ...] = (*card.official, *card.checked)
    return next((text for text in texts if text.id == line_id and text.language == code), None)
