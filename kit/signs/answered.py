# SPDX-License-Identifier: EUPL-1.2
"""What follows from a checklist that came as a file: its tiles, its route card, its hand-over. The same as in the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from kit.content.model import Dimension, Sign
from kit.content.standing import Evidence
from kit.errors import InputError, UnknownRecord
from kit.languages import Language, Words
from kit.settings import OwnLine, OwnNumber
from kit.signs.answers_file import KEYS, checklist_of
from kit.signs.card import RouteCard, route_card
from kit.signs.checklist import Checklist, SignAnswer
from kit.signs.coverage import Tile, coverage
from kit.signs.entries import read_object
from kit.signs.handover import HandOver, Named, hand_over
from kit.signs.indicators import KEYS as INDICATOR_KEYS
from kit.signs.listed import Listed, listed_in
from kit.signs.look_further import Suggestion, look_further
from kit.signs.material import gather, signs_of

if TYPE_CHECKING:
    from kit.store.directory import Directory
    from kit.store.library import Library


@dataclass(frozen=True, slots=True)
class Answered:
    """`listed` and no `signs` when the answers are about a published list. `from_practice`: a seen sign has no source yet.

    `leading` is what chose the card: the checklist, with what such a list tells of age.
    """

    checklist: Checklist
    leading: Checklist
    listed: Listed | None
    signs: Mapping[str, Sign]
    tiles: Mapping[Dimension, Tile]
    offered: Mapping[Dimension, Suggestion]
    card: RouteCard
    hand_over: HandOver
    written: datetime

    @property
    def from_practice(self) -> bool:
        return any(
            sign.evidence is Evidence.PRACTICE and self.checklist.answer(sign.id) is SignAnswer.SEEN
            for sign in self.signs.values()
        )


def answered(text: str, library: Library, own: Mapping[OwnLine, OwnNumber], language: Language) -> Answered:
    """Raises InputError for what is no checklist, UnknownRecord for a sector or sign that this content does not have."""
    from kit.store.directory import Directory

    entries = read_object(text).only({*KEYS, *INDICATOR_KEYS})
    directory = Directory(library)
    checklist = found_in(checklist_of(entries), library, directory)
    listed = listed_in(entries, checklist, library)
    leading = listed.leading(checklist) if listed else checklist
    signs = () if listed else signs_of(checklist, library)
    material = gather(leading, library, directory, own)
    card = route_card(leading, material)
    named = Named(material.place, material.sector, names_of_rung(checklist, card, library))
    written = datetime.now().astimezone().replace(microsecond=0)
    return Answered(
        checklist=checklist,
        leading=leading,
        listed=listed,
        signs={sign.id: sign for sign in signs},
        tiles=listed.coverage() if listed else coverage(checklist, signs),
        offered=look_further(checklist, signs),
        card=card,
        hand_over=hand_over(checklist, signs, material.wording, language, written, named),
        written=written,
    )


def found_in(checklist: Checklist, library: Library, directory: Directory) -> Checklist:
    """The checklist with the code of the place that was named. Raises UnknownRecord for a sector nobody knows."""
    if checklist.sector:
        library.sector(checklist.sector)
    place = directory.named(checklist.region_said)
    return replace(checklist, region=place.code, region_said="") if place else checklist


def of_this_content(checklist: Checklist, library: Library, directory: Directory) -> Checklist:
    """Answers from elsewhere, without the place, sector, signs and contacts that this content does not have."""
    signs = {one for one in {*checklist.answers, *checklist.words} if _is_there(library.sign, one)}
    own = {line.contact_id for line in OwnLine}
    return replace(
        checklist,
        region=checklist.region if directory.place(checklist.region) else "",
        sector=checklist.sector if _is_there(library.sector, checklist.sector) else "",
        answers={one: answer for one, answer in checklist.answers.items() if one in signs},
        words={one: words for one, words in checklist.words.items() if one in signs},
        times={one: at for one, at in checklist.times.items() if one in signs},
        rung=tuple(one for one in checklist.rung if one in own or _is_there(library.organisation, one)),
    )


def _is_there(find: Callable[[str], object], one: str) -> bool:
    try:
        find(one)
    except UnknownRecord:
        return False
    return True


def names_of_rung(checklist: Checklist, card: RouteCard, library: Library) -> dict[str, Words]:
    """The names of who was rung. Raises InputError for an id that is no contact."""
    named = {contact.id: contact.name for contact in card.contacts}
    for contact in checklist.rung:
        if contact not in named:
            try:
                named[contact] = library.organisation(contact).name
            except UnknownRecord as error:
                raise InputError(f'"rung" names no known contact: "{contact}".') from error
    return named
