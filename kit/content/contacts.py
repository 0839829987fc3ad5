# SPDX-License-Identifier: EUPL-1.2
"""Whom one can ring. Apart from the other records, because home shows one of these before anything else is read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kit.content.standing import ContactStanding, Source
from kit.languages import NO_WORDS, Language, Words

NATIONAL = "national"
ABROAD = "country:"
"""How the code of another country begins; two letters follow."""


@dataclass(frozen=True, slots=True)
class Phone:
    """`number` as it is dialled and printed; `e164` with plus, or digits only for national and short numbers."""

    number: str
    e164: str
    label: Words = NO_WORDS
    hours: Words = NO_WORDS

    def beside(self, language: Language) -> str:
        """What it is for and when it is answered: "Spoed, ma–vr 9.00–17.00"; "" for neither."""
        return ", ".join(filter(None, (self.label.say(language), self.hours.say(language))))


@dataclass(frozen=True, slots=True)
class Organisation:
    """`regions` are codes: `national`, GM0363, VR13, a province id, `country:BE`; `region_text` keeps the printed words."""

    id: str
    name: Words
    kind: str
    description: Words
    phones: tuple[Phone, ...]
    email: str
    website: str
    chat: str
    address: str
    regions: tuple[str, ...]
    region_text: str
    forms: tuple[str, ...]
    groups: tuple[str, ...]
    languages: tuple[str, ...]
    availability: Words
    for_whom: str
    standing: ContactStanding
    same_service_as: str
    is_confidential: bool
    sources: tuple[Source, ...]

    def other_hours(self, language: Language) -> str:
        """When it is there; "" where nothing is said of it, or a number has the very same beside it."""
        hours = self.availability.say(language)
        return "" if any(phone.hours.say(language) == hours for phone in self.phones) else hours

    @property
    def is_national(self) -> bool:
        return NATIONAL in self.regions

    @property
    def is_abroad(self) -> bool:
        return any(code.startswith(ABROAD) for code in self.regions)

    @property
    def hides_address(self) -> bool:
        """Where a shelter is, and what is confidential, is written down nowhere."""
        return self.is_confidential or self.kind == "shelter"


def country_of(regions: Iterable[str]) -> str:
    """Two letters; where several countries stand, the first; NL where none does."""
    return next((code.removeprefix(ABROAD) for code in regions if code.startswith(ABROAD)), "NL")


def dialled_as(number: str) -> str:
    """With plus and country, or the digits alone for national and short numbers. It may still be no number at all."""
    digits = re.sub(r"\D", "", number.replace("(0)", ""))
    if number.lstrip("( ").startswith("+"):
        return f"+{digits}"
    if digits.startswith("00"):
        return f"+{digits[2:]}"
    is_national = digits.startswith("0") and not re.match(r"0(800|900|906|909|14)", digits)
    return f"+31{digits[1:]}" if is_national else digits


def each_service_once(organisations: Iterable[Organisation]) -> tuple[Organisation, ...]:
    """In the same order, without those that are the same service as another one here."""
    told = tuple(organisations)
    ids = {one.id for one in told}
    return tuple(one for one in told if one.same_service_as not in ids)
