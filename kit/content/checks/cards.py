# SPDX-License-Identifier: EUPL-1.2
"""Cards: short sentences in both languages that accuse, promise and count nothing, and languages written their own way."""

from __future__ import annotations

import re

from kit.content.cards import Answering, Backing, Card, CardKind, CardSentence
from kit.content.checks.notes import Notes
from kit.content.prose.running import words_of
from kit.languages import Language, is_right_to_left
from kit.settings import OwnLine

LONGEST = 10
"""Words in a sentence on a card. Source: the house's writing guide, "Question to a worker"."""

_TELLING = {
    Language.NL: re.compile(
        r"mensenhandel|slachtoffer|uitbuit|waarom|nationaliteit|verblijf|vergunning|illegaal|geloof\b|religie|seks|"
        r"prostitu|schuldig aan|hebt u nooit|strafbaar",
        re.IGNORECASE,
    ),
    Language.EN: re.compile(
        r"traffick|victim|exploit|\bwhy\b|nationality|residence|permit|illegal|religion|\bsex|prostitut|guilty|"
        r"did you never|have you never|offence",
        re.IGNORECASE,
    ),
}
_ANSWERS = ("yes", "no", "unknown", "rather-not")
"""The lines to point at; under an open question and under what is said only the last two stand."""


def check(notes: Notes) -> None:
    for number, answer in enumerate(_ANSWERS):
        if notes.content.cards and answer not in notes.content.card_answers:
            where = next(iter(notes.content.card_answers), "")
            notes.finding(
                "unknown-id",
                f"card_answer:{where}",
                (),
                f"nobody can point to {answer}",
                f"add {answer} (line {number + 1})",
            )
    for answer in notes.content.card_answers:
        if answer not in _ANSWERS:
            notes.finding("unknown-id", f"card_answer:{answer}", ("id",), f"{answer} is no answer here", "take it out")
    orders = [card.order for card in notes.content.cards.values()]
    codes = {one.code for card in notes.content.cards.values() for one in card.languages}
    for card in notes.content.cards.values():
        ref = f"card:{card.id}"
        if orders.count(card.order) > 1:
            notes.finding(
                "duplicate-id", ref, ("order",), f"two cards are number {card.order}", "number them 1, 2, 3, .."
            )
        if not card.sources:
            notes.finding("missing-source", ref, ("sources",), "the card has no source", "add what it rests on")
        if card.kind is CardKind.LANGUAGES:
            _languages(notes, ref, card)
        else:
            _sentences(notes, ref, card, codes)


def _sentences(notes: Notes, ref: str, card: Card, codes: set[str]) -> None:
    if not card.sentences:
        notes.finding("missing-field", ref, ("sentences",), "the card has no sentences", "write sentences: [..]")
    ids = [sentence.id for sentence in card.sentences]
    for number, sentence in enumerate(card.sentences):
        path = ("sentences", number)
        if ids.count(sentence.id) > 1:
            notes.finding("duplicate-id", ref, (*path, "id"), f"{sentence.id} is there twice", "give one another id")
        for language in Language:
            fault = _fault(sentence, language)
            if fault:
                notes.finding("card-sentence", ref, (*path, language.value), *fault)
    lines = [("official", number, text.id, text.language) for number, text in enumerate(card.official)]
    lines += [("checked", number, text.id, text.language) for number, text in enumerate(card.checked)]
    for field, number, line_id, code in lines:
        notes.known("unknown-id", ref, (field, number, "id"), line_id, (*ids, *_ANSWERS), "sentence or answer")
        notes.known("unknown-id", ref, (field, number, "language"), code, codes, "language")


def _fault(sentence: CardSentence, language: Language) -> tuple[str, str] | None:
    """(what is wrong, what to do) of a sentence in one language; an empty one was reported by the reader."""
    text = sentence.text.exactly(language)
    if not text:
        return None
    told = _TELLING[language].search(text)
    if told:
        return f"“{told[0]}” tells whoever reads along what this is about", "ask about the thing itself"
    if len(words_of(text)) > LONGEST:
        return f"a sentence of over {LONGEST} words", "shorten it, or make two sentences of it"
    if text.count("?") > 1 or (sentence.answers is Answering.SAY and "?" in text):
        return "a question too many", "one question a sentence; nothing is asked under answers: say"
    if sentence.answers is not Answering.SAY and not text.endswith("?"):
        return "there is no question to answer", "end it with a question mark, or write answers: say"
    return None


def _languages(notes: Notes, ref: str, card: Card) -> None:
    backed = {text.language: Backing.CHECKED for other in notes.content.cards.values() for text in other.checked}
    backed |= {text.language: Backing.OFFICIAL for other in notes.content.cards.values() for text in other.official}
    backed |= {language.value: Backing.OWN for language in Language}
    codes = [one.code for one in card.languages]
    for number, one in enumerate(card.languages):
        path = ("languages", number)
        if codes.count(one.code) > 1:
            notes.finding("duplicate-id", ref, (*path, "code"), f"{one.code} is there twice", "take out the second")
        expected = "rtl" if is_right_to_left(one.code) else "ltr"
        if one.direction != expected:
            notes.finding("wrong-kind", ref, (*path, "direction"), f"{one.code} runs {expected}", f"write {expected}")
        behind = backed.get(one.code, Backing.NONE)
        if one.sentences is not behind:
            notes.finding(
                "unknown-value",
                ref,
                (*path, "sentences"),
                f"{one.code} is {one.sentences.value}, and what stands behind it is {behind.value}",
                f"write {behind.value}; on a card a published text stands under official with its source, and ours under"
                " checked with who read it and when",
            )
    if not card.languages:
        notes.finding("missing-field", ref, ("languages",), "the card has no languages", "write languages: [..]")
    if card.interpreter_line:
        lines = {line.value for line in OwnLine}
        notes.known("unknown-id", ref, ("interpreter_line", "own"), card.interpreter_line, lines, "own number")
