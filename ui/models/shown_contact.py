# SPDX-License-Identifier: EUPL-1.2
"""What the card of one contact needs to know, gathered from the library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content.model import Organisation
from kit.content.standing import Standing
from kit.errors import UnknownRecord
from kit.store.directory import COORDINATION_CENTRE, RegionalContact

if TYPE_CHECKING:
    from kit.languages import Language
    from kit.store.library import Library
    from kit.store.listing import Listing
    from kit.store.wording import Wording

COORDINATORS = "care_coordinator"


@dataclass(frozen=True, slots=True)
class Shown:
    """`instead`: whom to ring before a doubtful number. `coordinator`: set when the chosen place is one it serves.

    `why_here`: why it stands first for a place that has no coordinator, in words; "" when it has one.
    """

    organisation: Organisation
    coordinator: RegionalContact | None
    instead: Organisation | None
    same_service_as: str
    is_bookmarked: bool
    is_picked: bool = False
    why_here: str = ""


def shown_contact(
    library: Library,
    found: Listing | None,
    organisation_id: str,
    language: Language,
    *,
    is_bookmarked: bool,
) -> Shown:
    """Raises UnknownRecord when there is no such organisation."""
    one = library.organisation(organisation_id)
    coordinator = found.coordinators.get(one.id) if found else None
    why = none_for_place(found, library.wording, language) if found and one.id == COORDINATION_CENTRE else ""
    instead, same = _instead(library, one), _same_service(library, one, language)
    return Shown(one, coordinator, instead, same, is_bookmarked, why_here=why)


def none_for_place(found: Listing, wording: Wording, language: Language) -> str:
    """That the chosen place has no coordinator, and whom to ring then; "" when it has one."""
    if found.place is None or found.coordinators:
        return ""
    key = "coordinator_none_for_all" if found.place.kind == "province" else "coordinator_none"
    return wording.say(key, language, region=found.place.name.say(language))


def _instead(library: Library, one: Organisation) -> Organisation | None:
    """CoMensha stands beside a doubtful number, and where a coordinator has none."""
    is_weak = bool(one.phones) and one.standing.standing is Standing.DOUBTFUL
    if one.id == COORDINATION_CENTRE or not (is_weak or (one.kind == COORDINATORS and not one.phones)):
        return None
    centre = library.organisation(COORDINATION_CENTRE)
    return centre if centre.phones else None


def _same_service(library: Library, one: Organisation, language: Language) -> str:
    try:
        return library.organisation(one.same_service_as).name.say(language) if one.same_service_as else ""
    except UnknownRecord:
        return ""
