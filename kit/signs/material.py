# SPDX-License-Identifier: EUPL-1.2
"""What a route card is made from, gathered from the content once; the only module here that asks the library."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kit.content.model import Channel, Organisation, Route, RouteRole, Sign
from kit.content.standing import Evidence
from kit.languages import NO_WORDS, Words
from kit.settings import OwnLine, OwnNumber
from kit.signs.checklist import Checklist, SignAnswer
from kit.signs.routes import choose_route

if TYPE_CHECKING:
    from kit.store.directory import Directory
    from kit.store.library import Library

ANY_VISIT = "GEN"
"""The sector of the signs for every visit; always asked, never offered as a choice."""
COUNTER = "BAL"
"""The sector of the signs that the counter's one screen shows."""
LABOUR_AUTHORITY_LIST = "NLA_SIGNS"
"""The source of the list that the Labour Authority publishes, in resources/signs/sources.yaml."""


class FixedWords(Protocol):
    """The kit's fixed words by key, as `kit.store.wording.Wording` gives them."""

    def words(self, key: str) -> Words: ...


@dataclass(frozen=True, slots=True)
class Coordinator:
    """`note` says whom this care coordinator is for; `is_probable`: the source named the area only vaguely."""

    organisation: Organisation
    note: Words = NO_WORDS
    is_probable: bool = False


@dataclass(frozen=True, slots=True)
class Material:
    """`organisations` fill the roles, by organisation id. `place` and `sector` are names, empty when not chosen.
    `is_province`: the place is larger than what a care coordinator serves.

    `nearest` are places that were perhaps meant when the typed one is unknown. `explanations` are the ordinary ones of the
    signs that were seen, each once.
    """

    route: Route
    roles: Mapping[str, RouteRole]
    organisations: Mapping[str, Organisation]
    wording: FixedWords
    coordinators: tuple[Coordinator, ...] = ()
    own: Mapping[OwnLine, OwnNumber] | None = None
    place: Words = NO_WORDS
    is_province: bool = False
    nearest: tuple[Words, ...] = ()
    sector: Words = NO_WORDS
    explanations: tuple[Words, ...] = ()


def signs_of(checklist: Checklist, library: Library) -> tuple[Sign, ...]:
    """The signs for any visit, those of the sector, then those answered or described under a sector left meanwhile.

    Raises UnknownRecord when an answer names a sign that this content does not have.
    """
    shown = library.signs(ANY_VISIT)
    if checklist.sector and checklist.sector != ANY_VISIT:
        shown = (*shown, *library.signs(checklist.sector))
    known = {sign.id for sign in shown}
    elsewhere = sorted({*checklist.answers, *checklist.words} - known)
    return (*shown, *(library.sign(sign) for sign in elsewhere))


def by_channel(signs: Iterable[Sign]) -> tuple[tuple[Channel, tuple[Sign, ...]], ...]:
    """The signs as screen and paper show them, in groups by channel.

    In a group those for any visit stand first, of these the ones on the Labour Authority's list; then the sector's, then
    those of a sector left meanwhile; in each, signs from practice last.
    """
    signs = tuple(signs)
    sectors = list(dict.fromkeys([ANY_VISIT, *(sign.sector for sign in signs)]))
    ordered = sorted(signs, key=lambda sign: (sectors.index(sign.sector), *_after(sign)))
    found = ((channel, tuple(sign for sign in ordered if sign.channel is channel)) for channel in Channel)
    return tuple((channel, group) for channel, group in found if group)


def _after(sign: Sign) -> tuple[bool, bool]:
    is_published_first = sign.sector == ANY_VISIT and LABOUR_AUTHORITY_LIST in sign.sources
    return sign.evidence is Evidence.PRACTICE, not is_published_first


def gather(
    checklist: Checklist, library: Library, directory: Directory, own: Mapping[OwnLine, OwnNumber], route: str = ""
) -> Material:
    """Read what the card for this checklist needs: a few dozen small records, some milliseconds.

    `route` asks for that card (a search hit, a link), whatever the answers lead to. Raises UnknownRecord as `signs_of`.
    """
    seen = tuple(library.sign(one) for one in sorted(checklist.answers) if checklist.answer(one) is SignAnswer.SEEN)
    routes = {one.id: one for one in library.routes()}
    numbers = directory.numbers(checklist.region or checklist.region_said, own)
    roles = library.roles()
    return Material(
        route=routes[route if route in routes else choose_route(checklist, routes, seen)],
        roles=roles,
        organisations={
            role.filled_by: library.organisation(role.filled_by) for role in roles.values() if ":" not in role.filled_by
        },
        wording=library.wording,
        coordinators=tuple(Coordinator(one.organisation, one.note, one.is_probable) for one in numbers.coordinators),
        own=own,
        place=numbers.place.name if numbers.place else Words(),
        is_province=numbers.place is not None and numbers.place.kind == "province",
        nearest=tuple(place.name for place in numbers.nearest),
        sector=library.sector(checklist.sector).name if checklist.sector else Words(),
        explanations=tuple(
            library.explanation(one).name for one in dict.fromkeys(name for sign in seen for name in sign.explanations)
        ),
    )
