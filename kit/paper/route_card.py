# SPDX-License-Identifier: EUPL-1.2
"""The route card for paper: same order, same numbering and same words as on the screen; standing in whole sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kit.content.model import Sign
from kit.languages import Language, Words, lower_first
from kit.moment import clock
from kit.paper.blocks import Beside, Block, Contact, Fields, Heading, Items, Line, PenLines, Step, Text, Told, Tone
from kit.signs.card import RouteCard
from kit.signs.checklist import Checklist, SignAnswer
from kit.signs.contact_words import GAP, ContactWords, contact_words
from kit.signs.contacts import CardContact, in_sight
from kit.store.standing_words import page_standing_text, standing_text
from kit.store.wording import Wording

TO_FILL_IN = ("paper_date", "paper_place", "paper_writer")


def route_card_blocks(
    card: RouteCard, checklist: Checklist, signs: Sequence[Sign], wording: Wording, language: Language
) -> tuple[Block, ...]:
    """The card with what was noted and room to write. `signs` are those of the visit, in order."""
    made = _Made(card, wording, language)
    return (
        *made.head(),
        *made.contacts(),
        *made.steps(),
        *made.lists(),
        *_noted(checklist, signs, wording, language),
        Line(),
        Heading(wording.say("paper_room", language)),
        PenLines(6),
    )


def contact_blocks(contacts: tuple[CardContact, ...], wording: Wording, language: Language) -> tuple[Contact, ...]:
    """Whom to ring, numbered as on the screen; own lines still to be filled in come last, without a number of place."""
    numbered, empty = in_sight(contacts)
    told = [_contact(contact, place, wording, language) for place, contact in enumerate(numbered, 1)]
    told += [Contact(_unnumbered(contact_words(wording, contact, 0, language)), "") for contact in empty]
    return tuple(told)


def title_of(card: RouteCard, wording: Wording, language: Language) -> str:
    """By its neutral name: paper is left lying about."""
    neutral = card.neutral.say(language)
    return f"{wording.say('step_route_card', language)}: {lower_first(neutral)}"


def _contact(contact: CardContact, place: int, wording: Wording, language: Language) -> Contact:
    words = contact_words(wording, contact, place, language)
    standing = standing_text(wording, contact.standing, language) if contact.phones else words.standing
    return Contact(words, "" if contact.is_empty else standing)


def _unnumbered(words: ContactWords) -> ContactWords:
    return ContactWords(words.id, words.label.partition(GAP)[2], words.number, words.standing, words.name, words.under)


class _Made:
    def __init__(self, card: RouteCard, wording: Wording, language: Language) -> None:
        self._card, self._wording, self._language = card, wording, language

    def head(self) -> Iterator[Block]:
        card, language, say = self._card, self._language, self._fixed
        yield Heading(title_of(card, self._wording, language), 1)
        yield Text(f"{card.about.say(language)}. {say('route_card_promise')}")
        yield Text(page_standing_text(self._wording, card.standing, language), Tone.LABEL)
        yield Fields(tuple(say(key) for key in TO_FILL_IN))

    def contacts(self) -> Iterator[Block]:
        yield Line()
        yield Heading(self._fixed("contacts_head"))
        yield from (Text(caution.say(self._language)) for caution in self._card.place_cautions)
        yield from contact_blocks(self._card.contacts, self._wording, self._language)

    def steps(self) -> Iterator[Block]:
        language = self._language
        yield Line()
        yield Heading(self._fixed("steps_head"))
        for number, step in enumerate(self._card.steps, 1):
            yield Step(number, step.head.say(language), step.body.say(language))
        if self._card.night.nl:
            yield Heading(self._fixed("night_head"))
            yield Text(self._card.night.say(language))

    def lists(self) -> Iterator[Block]:
        card = self._card
        yield Line()
        yield Beside(self._items("do_head", card.do), self._items("dont_head", card.dont))
        yield Beside(self._items("write_down_head", card.write_down), self._items("may_share_head", card.may_share))
        yield Beside(
            self._items("cannot_promise_head", card.cannot_promise), self._items("paper_keep_in_mind", card.cautions)
        )

    def _items(self, head: str, lines: tuple[Words, ...]) -> Items:
        return Items(self._fixed(head), tuple(line.say(self._language) for line in lines))

    def _fixed(self, key: str) -> str:
        return self._wording.say(key, self._language)


def _noted(checklist: Checklist, signs: Sequence[Sign], wording: Wording, language: Language) -> Iterator[Block]:
    """What was seen, with the person's own words; nothing else of the answers goes on this paper."""
    seen = [sign for sign in signs if checklist.answer(sign.id) is SignAnswer.SEEN or sign.id in checklist.words]
    if not seen:
        return
    yield Line()
    yield Heading(wording.say("noted_head", language))
    for sign in seen:
        answer = wording.say(f"answer_{sign.channel.value}_{checklist.answer(sign.id).value}", language)
        told = ", ".join(filter(None, (answer, clock(checklist.times.get(sign.id)))))
        yield Told(f"{told}: {sign.text.say(language)}", checklist.words.get(sign.id, ""), is_strong=True)
