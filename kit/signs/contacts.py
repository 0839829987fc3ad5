# SPDX-License-Identifier: EUPL-1.2
"""Whom to ring from a route card, in order.

112 first where the route says so; the own numbers, also when still to be filled in; then the roles of the route in the
order of the content map, where for work the Labour Authority comes before the police and for another known form it is
left out; doubtful contacts and those without a number after all others. Source: content map, `routes` and `route_roles`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kit.content.contacts import dialled_as
from kit.content.model import Organisation, Phone
from kit.content.standing import ContactStanding, Standing
from kit.languages import NO_WORDS, Words
from kit.settings import OWN, OwnLine, OwnNumber, Role
from kit.signs.checklist import Checklist, Form
from kit.signs.material import Material
from kit.signs.routes import DANGER

EMERGENCY_ROLE = "emergency"
LABOUR_ROLE = "labour inspectorate reporting point"
LABOUR_ROLES = frozenset((LABOUR_ROLE, "labour inspectorate"))
POLICE_ROLE = "police"
POLICE_ROLES = (POLICE_ROLE, "police trafficking unit")
CHILD_ROLE = "child protection advice line"
REGION = "region:care-coordinator"

OWN_ORGANISATION = "own organisation"
OWN_ROLES = {OwnLine.CONTACT_PERSON: "municipal contact person", OwnLine.TEAM_LEADER: "own contact point"}
"""The map's words for these two lines; the other lines stand for the own organisation, as on some routes the team leader."""

_112 = Phone("112", "112")
_MORE_BESIDE = re.compile(r"[^\W\d_]|[/,;&|]")
"""An extension, a name, "24/7" or a second number typed with a number: its digits together would ring someone else."""


@dataclass(frozen=True, slots=True)
class CardContact:
    """One place in the order. `role` is the map's word, `purpose` what one rings for ("Melden: Arbeidsinspectie").

    `is_empty`: a line of the own numbers that nobody filled in yet. `note` says for whom, or holds a client code.
    """

    id: str
    name: Words
    role: str
    purpose: Words
    phones: tuple[Phone, ...]
    standing: ContactStanding
    note: Words = NO_WORDS
    is_own: bool = False
    is_empty: bool = False
    same_service_as: str = ""

    @property
    def is_uncertain(self) -> bool:
        """Stands after all others, closed, with its word: doubtful, or an organisation without a number."""
        return not self.is_own and (self.standing.standing is Standing.DOUBTFUL or not self.phones)


def contacts(checklist: Checklist, material: Material) -> tuple[CardContact, ...]:
    """The contacts of the card, each service once, in the order to ring them."""
    roles = _roles(checklist, material)
    first = [EMERGENCY_ROLE] if EMERGENCY_ROLE in roles else []
    found = [
        *(contact for role in first for contact in _filling(role, material)),
        *_own(checklist, material, is_first=not first),
        *(contact for role in roles if role not in first for contact in _filling(role, material)),
    ]
    each_once: dict[str, CardContact] = {}
    for contact in found:
        each_once.setdefault(contact.id, contact)
    # of a service with two records, the one the other points to
    services = [contact for contact in each_once.values() if contact.same_service_as not in each_once]
    if not any(contact.phones for contact in services if not contact.is_own):
        services += _filling(POLICE_ROLE, material)  # nobody to ring would be left: docs/decisions/0015
    return tuple(sorted(services, key=lambda contact: contact.is_uncertain))


def in_sight(contacts: tuple[CardContact, ...]) -> tuple[tuple[CardContact, ...], tuple[CardContact, ...]]:
    """What a card numbers, and the own lines still to be filled in that it only lists after them.

    The first own line keeps its place when it is empty: it is the hole one must see. Screen and paper number alike.
    """
    first = next((contact.id for contact in contacts if contact.is_own), "")
    rest = tuple(contact for contact in contacts if contact.is_empty and contact.id != first)
    return tuple(contact for contact in contacts if contact not in rest), rest


def _roles(checklist: Checklist, material: Material) -> list[str]:
    roles = list(material.route.contacts_by_role)
    if checklist.form not in (None, Form.LABOUR) and LABOUR_ROLE in roles:
        roles.remove(LABOUR_ROLE)
    police = next((role for role in roles if role in POLICE_ROLES), None)
    if checklist.form is Form.LABOUR and police and LABOUR_ROLE in roles[roles.index(police) :]:
        roles.remove(LABOUR_ROLE)
        roles.insert(roles.index(police), LABOUR_ROLE)
    if material.route.id == DANGER and checklist.may_be_under_18 and CHILD_ROLE not in roles:
        roles.append(CHILD_ROLE)  # the map is silent here: docs/decisions/0013
    return roles


# -- own numbers ------------------------------------------------------------------------------------------------------


def own_lines(role: Role) -> tuple[OwnLine, ...]:
    """All six lines, the team leader first for an inspector, the contact person first for the others."""
    if role is Role.INSPECTION:
        return tuple(sorted(OwnLine, key=lambda line: line is not OwnLine.TEAM_LEADER))
    return tuple(OwnLine)


def _own(checklist: Checklist, material: Material, *, is_first: bool) -> Iterator[CardContact]:
    for place, line in enumerate(own_lines(checklist.role)):
        key = line.value.replace("-", "_")
        first = is_first and place == 0
        label = material.wording.words(f"own_{key}")
        filled = (material.own or {}).get(line, OwnNumber())
        number = filled.number.strip()
        yield CardContact(
            id=line.contact_id,
            name=Words(filled.name, filled.name) if filled.name.strip() else label,
            role=_own_role(line, material),
            purpose=material.wording.words(f"own_first_{key}") if first else label,
            phones=(Phone(number, "" if _MORE_BESIDE.search(number) else dialled_as(number)),) if number else (),
            standing=ContactStanding(Standing.OWN),
            note=Words(filled.note, filled.note),
            is_own=True,
            is_empty=not number,
        )


def _own_role(line: OwnLine, material: Material) -> str:
    if line is OwnLine.TEAM_LEADER and OWN_ORGANISATION in material.route.contacts_by_role:
        return OWN_ORGANISATION
    return OWN_ROLES.get(line, OWN_ORGANISATION)


# -- organisations ----------------------------------------------------------------------------------------------------


def _filling(role: str, material: Material) -> Iterator[CardContact]:
    filled = material.roles.get(role)
    if filled is None or filled.filled_by.startswith(OWN):
        return
    if filled.filled_by == REGION:
        probable = material.wording.words("contact_probable")
        for one in material.coordinators:
            note = _joined(one.note, probable) if one.is_probable else one.note
            yield _contact(one.organisation, role, filled.purpose, note)
        return
    organisation = material.organisations.get(filled.filled_by)
    if organisation is not None:
        yield _contact(organisation, role, filled.purpose)
    elif role == EMERGENCY_ROLE:  # 112 is true without any content
        yield CardContact("noodnummer-112", Words("112", "112"), role, filled.purpose, (_112,), _COPIED)


_COPIED = ContactStanding(Standing.COPIED)


def _contact(organisation: Organisation, role: str, purpose: Words, note: Words = NO_WORDS) -> CardContact:
    return CardContact(
        organisation.id,
        organisation.name,
        role,
        purpose,
        organisation.phones,
        organisation.standing,
        note,
        same_service_as=organisation.same_service_as,
    )


def _joined(first: Words, second: Words) -> Words:
    return Words(f"{first.nl} {second.nl}".strip(), f"{first.en} {second.en}".strip())
