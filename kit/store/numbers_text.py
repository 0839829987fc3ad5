# SPDX-License-Identifier: EUPL-1.2
"""`kit numbers`: whom to ring for a place, as JSON and as text, with the standing of each and the cautions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kit.content.model import Organisation
from kit.content.standing import ContactStanding, Standing
from kit.languages import Language, Words
from kit.settings import OwnLine, OwnNumber
from kit.store.contact_lines import phones_json
from kit.store.directory import Directory, Numbers, RegionalContact
from kit.store.library import Library
from kit.store.standing_words import standing_text


@dataclass(frozen=True, slots=True)
class Line:
    """One contact as it is printed. `role` tells what it is and for whom, with ages in words."""

    id: str
    name: str
    role: str
    phones: list[dict[str, str]]
    standing: ContactStanding


def _numbers_of(library: Library, said: str, own: Mapping[OwnLine, OwnNumber]) -> Numbers:
    """ "utrecht" is the code of the province, and who types it means the town."""
    directory = Directory(library)
    place = directory.named(said)
    return directory.numbers(place.code if place else said, own)


def as_json(library: Library, place: str, own: Mapping[OwnLine, OwnNumber], language: Language) -> dict[str, Any]:
    found = _numbers_of(library, place, own)
    return {
        "region": {"name": found.place.name.say(language), "code": found.place.code} if found.place else None,
        "contacts": [
            {
                "id": line.id,
                "name": line.name,
                "role": line.role,
                "phones": line.phones,
                "standing": line.standing.standing.value,
                "standing_text": standing_text(library.wording, line.standing, language),
            }
            for line in lines(library, found, language)
        ],
        "cautions": cautions(library, found, place, language),
    }


def as_text(library: Library, place: str, own: Mapping[OwnLine, OwnNumber], language: Language) -> str:
    found = _numbers_of(library, place, own)
    told = [f"{found.place.name.say(language)} ({found.place.within or found.place.code})"] if found.place else []
    told += cautions(library, found, place, language)
    for line in lines(library, found, language):
        told += ["", f"{line.name}: {line.role}" if line.role else line.name]
        told += [f"  {' '.join(filter(None, (p['number'], p['label'], p['hours'])))}" for p in line.phones]
        if not line.phones:
            told.append(f"  {library.wording.say('contact_no_number', language)}")
        told.append(f"  {standing_text(library.wording, line.standing, language)}")
    return "\n".join(told)


def lines(library: Library, found: Numbers, language: Language) -> Iterator[Line]:
    """Own numbers that are filled in, then whom to ring first, the other coordinators, the national numbers."""
    say = library.wording.say
    for line in OwnLine:
        own = found.own.get(line)
        if own and own.number:
            role = say(f"own_{line.value.replace('-', '_')}", language)
            phone = {"number": own.number, "e164": "", "label": own.note, "hours": ""}
            yield Line(line.contact_id, own.name or role, role, [phone], ContactStanding(Standing.OWN))
    coordinators = {contact.organisation.id: contact for contact in found.coordinators}
    for organisation in (*found.first, *(one.organisation for one in found.regional), *found.national):
        coordinator = coordinators.get(organisation.id)
        yield Line(
            organisation.id,
            organisation.name.say(language),
            _role(library, organisation, coordinator, language),
            phones_json(organisation.phones, language),
            organisation.standing,
        )


def _role(library: Library, organisation: Organisation, coordinator: RegionalContact | None, language: Language) -> str:
    wording = library.wording
    kind = f"kind_{organisation.kind}"
    parts = [wording.say(kind, language) if kind in wording else ""]
    if coordinator:
        parts.append(coordinator.note.say(language) if coordinator.note != Words() else "")
        parts.append(wording.say("coverage_probable", language) if coordinator.is_probable else "")
    return ", ".join(part for part in parts if part)


def cautions(library: Library, found: Numbers, asked: str, language: Language) -> list[str]:
    """What to know before ringing: an unknown place, no coordinator, a number that is missing or doubtful."""
    say = library.wording.say
    told: list[str] = []
    if found.place is None:
        told.append(say("place_unknown", language, place=asked))
        if found.nearest:
            names = ", ".join(place.name.say(language) for place in found.nearest)
            told.append(say("place_nearest", language, places=names))
        return told
    name = found.place.name.say(language)
    if not found.coordinators:
        none = "coordinator_none_for_all" if found.place.kind == "province" else "coordinator_none"
        told.append(say(none, language, region=name))
    without = [contact for contact in found.coordinators if not contact.organisation.phones]
    if without and (len(without) == len(found.coordinators) or any(one.note != Words() for one in without)):
        told.append(say("coordinator_without_number", language))
    if any(
        contact.organisation.phones and contact.organisation.standing.standing is Standing.DOUBTFUL
        for contact in found.coordinators
    ):
        told.append(say("contact_doubtful_after", language))
    if any(contact.is_probable for contact in found.coordinators):
        told.append(say("contact_probable", language))
    return told
