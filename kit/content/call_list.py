# SPDX-License-Identifier: EUPL-1.2
"""What to ring, worst harm first: whom a route card sends people to, then the regions, then the country, then the rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kit.content.model import Organisation
from kit.content.standing import CheckedHow, Standing
from kit.content.tree import Content
from kit.content.vocabulary import FIRST_ROUTES
from kit.languages import Language


@dataclass(frozen=True, slots=True)
class Call:
    """`why` is what goes wrong when the number is; `how` is what to do: an emergency number is read, never tried out."""

    organisation: Organisation
    why: str
    how: CheckedHow


def call_list(content: Content) -> tuple[Call, ...]:
    """Every contact that nobody confirmed, once. Of those without a number only whom people are sent to."""
    seen: set[str] = set()
    calls: list[Call] = []
    for organisation, why in _in_order(content):
        if organisation.id in seen or organisation.standing.standing is Standing.CONFIRMED:
            continue
        seen.add(organisation.id)
        how = CheckedHow.READ if organisation.kind == "emergency" or not organisation.phones else CheckedHow.RANG
        calls.append(Call(organisation, why, how))
    return tuple(calls)


def _in_order(content: Content) -> Iterator[tuple[Organisation, str]]:
    first = [content.routes[one] for one in FIRST_ROUTES if one in content.routes]
    for route in (*first, *content.routes.values()):
        for role in route.contacts_by_role:
            filled_by = content.roles[role].filled_by if role in content.roles else ""
            if filled_by in content.organisations:
                yield content.organisations[filled_by], f"on the route card {route.id} ({role})"
    coordinators = {one.organisation for one in content.regions.coordination}
    regional = [content.organisations[one] for one in dict.fromkeys(coordinators) if one in content.organisations]
    for organisation in sorted(regional, key=_doubtful_first):
        yield organisation, f"care coordinator for {organisation.region_text or ', '.join(organisation.regions)}"
    with_number = sorted((one for one in content.organisations.values() if one.phones), key=_doubtful_first)
    for organisation in with_number:
        if organisation.is_national:
            yield organisation, "shown for every place"
    for organisation in with_number:
        yield organisation, f"shown for {organisation.region_text or ', '.join(organisation.regions)}"


def _doubtful_first(organisation: Organisation) -> tuple[bool, bool, str]:
    return (organisation.standing.standing is not Standing.DOUBTFUL, not organisation.phones, organisation.id)


def as_text(calls: tuple[Call, ...]) -> str:
    lines: list[str] = []
    for number, call in enumerate(calls, start=1):
        one = call.organisation
        phones = ", ".join(phone.number for phone in one.phones) or "no number found: look it up on the live page"
        lines += [
            f"{number}. {one.name.say(Language.NL)} ({one.id})",
            f"   {phones}",
            f"   {_standing(one)}; {call.why}",
        ]
        if one.kind == "emergency":
            lines.append("   do not ring this one to try it: read the live page")
        lines.append(f"   kit confirm {one.id} --by NAME --on DATE --how {call.how.value}")
    return "\n".join(lines)


def _standing(organisation: Organisation) -> str:
    standing = organisation.standing
    printed = f"page of {standing.page_date}" if standing.page_date else "date unknown"
    source = f"copied from {standing.source}, {printed}" if standing.source else "no source"
    return f"doubtful, {source}" if standing.standing is Standing.DOUBTFUL else source
