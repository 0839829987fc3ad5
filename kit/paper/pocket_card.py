# SPDX-License-Identifier: EUPL-1.2
"""The pocket card: the next steps and the numbers of one's place, for whoever has no window at hand. Of no visit."""

from __future__ import annotations

from collections.abc import Iterator

from kit.dates import in_words
from kit.languages import Language
from kit.paper.blocks import Block, Contact, Emergency, Heading, Items, Line, Step, Text, Tone
from kit.paper.route_card import contact_blocks
from kit.paper.stock import Stock
from kit.signs.card import RouteCard, route_card
from kit.signs.checklist import Checklist
from kit.signs.contact_words import ContactWords
from kit.signs.material import gather
from kit.store.standing_words import standing_text


def pocket_blocks(before: Checklist, stock: Stock, language: Language) -> tuple[Block, ...]:
    """`before` holds role and region alone: nothing of a visit goes on a card that is carried along.

    In this order: 112, the steps, the numbers of the place with their standing, other national numbers, what not to
    promise, the fixed sentences and the day of the content.
    """
    before = Checklist(role=before.role, region=before.region, region_said=before.region_said)
    card = route_card(before, gather(before, stock.library, stock.directory, stock.own))
    made = _Made(before, card, stock, language)
    return (*made.cover(), *made.numbers(), *made.promises())


class _Made:
    def __init__(self, before: Checklist, card: RouteCard, stock: Stock, language: Language) -> None:
        self._before, self._card, self._stock, self._language = before, card, stock, language

    def cover(self) -> Iterator[Block]:
        language, say, region = self._language, self._say, self._before.region
        place = self._stock.directory.place(region) if region else None
        yield Heading(say("pack_pocket_card"), 1, place.name.say(language) if place else say("pocket_anywhere"))
        danger = self._stock.acute.danger
        body = f"{say('danger_yes_body')} {say('pocket_stay')}"
        yield Emergency(danger.number, danger.label.say(language), body)
        yield Heading(say("steps_head"))
        for number, step in enumerate(self._card.steps, 1):
            yield Step(number, step.head.say(language), step.body.say(language))

    def numbers(self) -> Iterator[Block]:
        card, language, stock = self._card, self._language, self._stock
        yield Heading(self._say("contacts_head"))
        yield from (Text(caution.say(language)) for caution in card.place_cautions)
        yield from contact_blocks(card.contacts, stock.library.wording, language)
        told = {stock.acute.danger.organisation, *(contact.id for contact in card.contacts)}
        here = stock.directory.numbers(self._before.region or self._before.region_said, stock.own)
        others = [one for one in here.national if one.id not in told and one.phones]
        if others:
            yield Heading(self._say("pocket_also"))
        for one in others:
            phone = one.phones[0]
            hours = phone.hours.say(language)
            label = f"{one.name.say(language)}, {hours}" if hours else one.name.say(language)
            standing = standing_text(stock.library.wording, one.standing, language)
            yield Contact(ContactWords(one.id, label, phone.number, ""), standing)

    def promises(self) -> Iterator[Block]:
        card, say, language = self._card, self._say, self._language
        yield Line()
        yield Items(say("cannot_promise_head"), tuple(line.say(language) for line in card.cannot_promise))
        yield Items(say("paper_keep_in_mind"), tuple(line.say(language) for line in card.cautions))
        yield Line(is_heavy=False)
        date = in_words(self._stock.library.about.content_date, language)
        yield Text(self._stock.library.wording.say("paper_foot", language, date=date), Tone.LABEL)
        yield Text(say("pocket_fold"), Tone.LABEL)

    def _say(self, key: str) -> str:
        return self._stock.library.wording.say(key, self._language)
