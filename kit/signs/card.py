# SPDX-License-Identifier: EUPL-1.2
"""The route card: ordered steps, whom to ring, what to write down and what not to promise. Never a verdict."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kit.content.model import Step
from kit.content.standing import PageStanding
from kit.languages import Language, Words, filled, lower_first
from kit.signs.checklist import Checklist, Form, SignAnswer
from kit.signs.contacts import LABOUR_ROLES, REGION, CardContact, contacts
from kit.signs.material import Material
from kit.signs.routes import (
    ASKS_FOR_HELP,
    DANGER,
    FOUND_OFFENDING,
    GROUP,
    LOCATION_ONLY,
    ORDINARY_BREACH,
    POSSIBLE_VICTIM,
    UNDER_18,
)

FOR_WHOM = {
    DANGER: "for_danger",
    UNDER_18: "for_child",
    FOUND_OFFENDING: "for_offending",
    ASKS_FOR_HELP: "for_asking",
    GROUP: "for_group",
    LOCATION_ONLY: "for_place",
    ORDINARY_BREACH: "for_breach",
    POSSIBLE_VICTIM: "for_person",
}
"""What a card is for follows from the card, not from the visit: it may have been opened by name."""


@dataclass(frozen=True, slots=True)
class RouteCard:
    """What screen, paper and command line show, in this order.

    `about` names what the card is for, form, sector and place in one line; `cautions` always hold that no signs seen
    proves nothing. `place_cautions` stand beside the numbers: the place is unknown, missing or without a coordinator.
    """

    route: str
    title: Words
    neutral: Words
    about: Words
    steps: tuple[Step, ...]
    contacts: tuple[CardContact, ...]
    do: tuple[Words, ...]
    dont: tuple[Words, ...]
    write_down: tuple[Words, ...]
    may_share: tuple[Words, ...]
    cannot_promise: tuple[Words, ...]
    night: Words
    cautions: tuple[Words, ...]
    place_cautions: tuple[Words, ...]
    standing: PageStanding


def route_card(checklist: Checklist, material: Material) -> RouteCard:
    """The card for these answers. Order of answers means nothing; what was not looked at changes nothing here."""
    route = material.route
    return RouteCard(
        route=route.id,
        title=route.title,
        neutral=route.neutral,
        about=_about(checklist, material),
        steps=route.steps,
        contacts=contacts(checklist, material),
        do=route.do,
        dont=route.dont,
        write_down=route.write_down,
        may_share=route.may_share,
        cannot_promise=route.cannot_promise,
        night=route.night,
        cautions=tuple(_cautions(checklist, material)),
        place_cautions=tuple(_about_the_place(checklist, material)),
        standing=route.standing,
    )


def filled_in(words: Words, **fields: Words) -> Words:
    """The words with their {places} filled, each language from its own."""
    nl, en = (
        filled(words.say(language), **{name: value.say(language) for name, value in fields.items()})
        for language in (Language.NL, Language.EN)
    )
    return Words(nl, en)


# -- what it is about -------------------------------------------------------------------------------------------------


def _about(checklist: Checklist, material: Material) -> Words:
    wording = material.wording
    parts = [_for_whom(material)]
    if checklist.form is not None:
        parts.append(_lowered(wording.words(f"form_{checklist.form.value}")))
    if material.sector.nl:
        parts.append(_lowered(material.sector))
    if material.place.nl:
        parts.append(material.place)
    return Words(", ".join(part.nl for part in parts), ", ".join(part.en for part in parts))


def _for_whom(material: Material) -> Words:
    route = material.route
    return material.wording.words(FOR_WHOM[route.id]) if route.id in FOR_WHOM else route.neutral


def _lowered(words: Words) -> Words:
    return Words(lower_first(words.nl), lower_first(words.en))


# -- cautions ---------------------------------------------------------------------------------------------------------


def _cautions(checklist: Checklist, material: Material) -> Iterator[Words]:
    say = material.wording.words
    yield say("caution_danger")
    if checklist.may_be_under_18:
        yield say("caution_child_in_danger" if material.route.id == DANGER else "caution_child")
    yield say("caution_confront")
    yield say("no_signs_prove_nothing")
    yield say("one_serious_sign")
    yield say("origin_never_a_sign")
    if SignAnswer.SEEN in checklist.answers.values():
        yield say("caution_explanations")
        if material.explanations:
            lowered = [_lowered(one) for one in material.explanations]
            listed = Words("; ".join(one.nl for one in lowered), "; ".join(one.en for one in lowered))
            yield filled_in(say("caution_explanations_are"), explanations=listed)
    if checklist.form is Form.LABOUR and not LABOUR_ROLES.isdisjoint(material.route.contacts_by_role):
        yield say("caution_labour_night")


def _about_the_place(checklist: Checklist, material: Material) -> Iterator[Words]:
    wording = material.wording
    if not material.place.nl and checklist.region_said:
        yield filled_in(wording.words("place_unknown"), place=Words(checklist.region_said, checklist.region_said))
        if material.nearest:
            yield filled_in(wording.words("place_nearest"), places=_listed(material.nearest))
        return
    asks_region = any(
        role.filled_by == REGION for name in material.route.contacts_by_role if (role := material.roles.get(name))
    )
    if not asks_region:
        return
    if not material.place.nl:
        yield wording.words("place_missing")
    elif not material.coordinators:
        none = "coordinator_none_for_all" if material.is_province else "coordinator_none"
        yield filled_in(wording.words(none), region=material.place)


def _listed(names: tuple[Words, ...]) -> Words:
    def joined(texts: list[str], last: str) -> str:
        return f" {last} ".join(filter(None, [", ".join(texts[:-1]), texts[-1]]))

    return Words(joined([one.nl for one in names], "of"), joined([one.en for one in names], "or"))
