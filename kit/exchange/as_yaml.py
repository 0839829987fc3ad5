# SPDX-License-Identifier: EUPL-1.2
"""A contact of a list as the file of an organisation's tree, for whoever goes on by hand and confirms with `kit confirm`."""

from __future__ import annotations

from collections.abc import Iterator

from kit.content.contacts import Organisation
from kit.content.yaml_text import in_both, listed, quoted
from kit.languages import Words


def as_yaml(one: Organisation) -> str:
    """The whole file, in the order of the fields in docs/editors.md. What was not said is left out."""
    return "\n".join(_lines(one)) + "\n"


def _lines(one: Organisation) -> Iterator[str]:
    standing, source = one.standing, one.sources[0]
    day = quoted(standing.page_date) if standing.page_date else "null"
    yield f"id: {one.id}"
    yield f"name: {_whole(one.name)}"
    yield f"kind: {one.kind}"
    yield f"description: {in_both(one.description)}"
    yield "phones:" if one.phones else "phones: []"
    for phone in one.phones:
        label = f", label: {_whole(phone.label)}" if phone.label != Words() else ""
        yield f"  - {{number: {quoted(phone.number)}, e164: {quoted(phone.e164)}{label}}}"
    yield from (
        f"{name}: {quoted(getattr(one, name))}" for name in ("email", "website", "address") if getattr(one, name)
    )
    yield from (f"{name}: {listed(getattr(one, name))}" for name in ("regions", "forms", "groups", "languages"))
    if one.availability != Words():
        yield f"availability: {in_both(one.availability)}"
    yield f"for_whom: {one.for_whom}"
    yield f"standing: {standing.standing.value}"
    yield f"copied_from: {{who: {quoted(standing.source)}, url: {quoted(source.url)}, page_date: {day}}}"
    if standing.checked_on and standing.how:
        yield f"checked_by: {quoted(standing.checked_by)}"
        yield f"checked_on: {standing.checked_on.isoformat()}"
        yield f"checked_how: {standing.how.value}"
    yield f"confidential: {'true' if one.is_confidential else 'false'}"
    yield "sources:"
    yield f"  - {{url: {quoted(source.url)}, page_date: {day}}}"


def _whole(said: Words) -> str:
    """A name or a label: where only one was written, it stands for both."""
    return in_both(Words(said.nl or said.en, said.en or said.nl))
