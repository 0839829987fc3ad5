# SPDX-License-Identifier: EUPL-1.2
"""What a contact is called where a full name is too long, and the lines of the own numbers."""

from __future__ import annotations

from kit.content.contacts import Organisation
from kit.languages import Language, upper_first
from kit.settings import OwnLine
from kit.store.wording import Wording

FOREIGN = "international"


def name_parts(organisation: Organisation, language: Language) -> tuple[str, str]:
    """ "CoMensha - Coördinatiecentrum tegen Mensenhandel" as the name and what follows it, which may be "".

    A name from abroad that begins with one word stays whole: that word may be the country.
    """
    name = organisation.name.say(language)
    first, dash, more = name.partition(" - ")
    if not dash:
        return name, ""
    if organisation.kind == FOREIGN and " " not in first:
        return f"{first}: {more}", ""
    return first, upper_first(more)


def own_label(line: OwnLine, wording: Wording, language: Language) -> str:
    """What a line of the own numbers is called: "Aandachtsfunctionaris"."""
    return wording.say(f"own_{line.value.replace('-', '_')}", language)
