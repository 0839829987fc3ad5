# SPDX-License-Identifier: EUPL-1.2
"""The visit pack: what a person chose to take along, as chapters in one order. Nothing of it is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from kit.content.model import Organisation, Sign
from kit.languages import Language, lower_first
from kit.paper.around import around
from kit.paper.blocks import Block, Chapter, Pack, PartKind
from kit.paper.checklist import blank_blocks, filled_blocks
from kit.paper.contacts import contact_sheet_blocks
from kit.paper.hand_over import hand_over_blocks
from kit.paper.pages import page_markup
from kit.paper.pocket_card import pocket_blocks
from kit.paper.route_card import route_card_blocks
from kit.paper.stock import Stock
from kit.signs.answered import names_of_rung
from kit.signs.card import RouteCard, route_card
from kit.signs.checklist import Checklist
from kit.signs.handover import HandOver, Named, hand_over, without
from kit.signs.material import Material, gather, signs_of
from kit.store.wording import Wording


@dataclass(frozen=True, slots=True)
class Wanted:
    """What goes in. `pages` are slugs in the order chosen; `contacts` organisations beside those of the place."""

    parts: frozenset[PartKind]
    pages: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Visited:
    """What the pack is about. `left_out` are keys of own lines that stay here; `route` a card asked for by name.

    `hand_over` is the text to hand over where it is another than the answers make; its lines that stay here are gone from it.
    `is_of_signs` is false for answers about a published list: then there is no list of signs that was filled in.
    """

    checklist: Checklist
    left_out: frozenset[str] = frozenset()
    route: str = ""
    is_of_signs: bool = True
    hand_over: HandOver | str | None = None


def visit_pack(
    wanted: Wanted,
    visited: Visited,
    stock: Stock,
    language: Language,
    written: datetime,
) -> Pack:
    """The chapters of `wanted`, in the order of PartKind. Raises UnknownRecord for a page or contact that is not there."""
    made = _Made(visited, stock, language, written)
    title = made.titled("pack_title")
    return Pack(
        title=title,
        running=_running(title, stock.library.wording, language),
        chapters=tuple(made.chapters(wanted)),
        language=language,
        around=around(stock.library, stock.acute, language),
        contents_head=made.say("pack_contents"),
    )


def called_as_its_chapter(pack: Pack, wording: Wording) -> Pack:
    """A pack of one chapter under the name of that chapter: what is made alone is no pack."""
    title = pack.chapters[0].title
    return replace(pack, title=title, running=_running(title, wording, pack.language))


def _running(title: str, wording: Wording, language: Language) -> str:
    return f"Veldgids   {title}   {wording.say('paper_language', language)}"


class _Made:
    def __init__(self, visited: Visited, stock: Stock, language: Language, written: datetime) -> None:
        self._stock, self._library, self._language = stock, stock.library, language
        self._written, self._left_out = written, visited.left_out
        self._checklist = self._without(visited.checklist)
        self._material: Material = gather(visited.checklist, stock.library, stock.directory, stock.own, visited.route)
        self._is_of_signs = visited.is_of_signs
        self._text = visited.hand_over
        self._signs: tuple[Sign, ...] = signs_of(visited.checklist, stock.library) if visited.is_of_signs else ()

    def say(self, key: str) -> str:
        return self._library.wording.say(key, self._language)

    def titled(self, key: str) -> str:
        """With the sector, when there is one: "Bezoekpakket: land- en tuinbouw"."""
        sector = self._material.sector.say(self._language)
        return f"{self.say(key)}: {lower_first(sector)}" if sector else self.say(key)

    def chapters(self, wanted: Wanted) -> Iterator[Chapter]:
        made: Mapping[PartKind, Callable[[], Sequence[Block]]] = {
            PartKind.ROUTE_CARD: self._route_card,
            PartKind.FILLED: self._filled,
            PartKind.BLANK: self._blank,
            PartKind.HAND_OVER: self._hand_over,
            PartKind.CONTACTS: lambda: self._contacts(wanted.contacts),
            PartKind.POCKET_CARD: self._pocket_card,
        }
        for kind in PartKind:
            if kind not in wanted.parts or (kind is PartKind.FILLED and not self._is_of_signs):
                continue
            if kind is PartKind.PAGES:
                yield from (self._page(slug) for slug in wanted.pages)
            else:
                title = self.say(f"pack_{kind.value.replace('-', '_')}")
                yield Chapter(kind, title, tuple(made[kind]()), self._language)

    # -- the chapters --------------------------------------------------------------------------------------------------

    def _card(self) -> RouteCard:
        return route_card(self._checklist, self._material)

    def _route_card(self) -> tuple[Block, ...]:
        return route_card_blocks(self._card(), self._checklist, self._signs, self._library.wording, self._language)

    def _filled(self) -> tuple[Block, ...]:
        title = self.titled("pack_filled_checklist")
        return filled_blocks(title, self._checklist, self._signs, self._library.wording, self._language)

    def _blank(self) -> tuple[Block, ...]:
        """Without signs of a sector that was left meanwhile."""
        signs = signs_of(Checklist(sector=self._checklist.sector), self._library)
        return blank_blocks(self.titled("pack_blank_checklist"), signs, self._library.wording, self._language)

    def _hand_over(self) -> tuple[Block, ...]:
        if self._text is not None:
            return hand_over_blocks(self._text)
        rung = names_of_rung(self._checklist, self._card(), self._library)
        named = Named(self._material.place, self._material.sector, rung)
        wording, language = self._library.wording, self._language
        text = hand_over(self._checklist, self._signs, wording, language, self._written, named)
        return hand_over_blocks(without(text, self._left_out))

    def _contacts(self, chosen: tuple[str, ...]) -> tuple[Block, ...]:
        numbers = self._stock.directory.numbers(self._checklist.region or self._checklist.region_said, self._stock.own)
        regional = (one.organisation for one in numbers.regional)
        others = (self._library.organisation(one) for one in chosen)
        found: dict[str, Organisation] = {}
        for one in (*numbers.first, *regional, *numbers.national, *others):
            found.setdefault(one.id, one)
        title = self.say("pack_contacts")
        return contact_sheet_blocks(
            title, tuple(found.values()), self._stock.own, self._library.wording, self._language
        )

    def _page(self, slug: str) -> Chapter:
        title, markup = page_markup(self._library, slug, self._language)
        return Chapter(PartKind.PAGES, title, (markup,), markup.language)

    def _pocket_card(self) -> tuple[Block, ...]:
        return pocket_blocks(self._checklist, self._stock, self._language)

    def _without(self, checklist: Checklist) -> Checklist:
        """Own words beside signs that were switched off are told as left out, wherever they would stand."""
        gone = self.say("handover_left_out")
        words = {sign: gone if sign in self._left_out else told for sign, told in checklist.words.items()}
        return replace(checklist, words=words)
