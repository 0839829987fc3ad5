# SPDX-License-Identifier: EUPL-1.2
"""A contact of a list as the file of an organisation's tree, for whoever goes on by hand and confirms with `kit confirm`."""

from __future__ import annotations

import json
from collections.abc import Iterator

from kit.content.contacts import Organisation
from kit.languages import Words


def as_yaml(one: Organisation) -> str:
    return "\n".join(_lines(one)) + "\n"


def _lines(one: Organisation) -> Iterator[str]:
    standing, source = one.standing, one.sources[0]
    day = _text(standing.page_date) if standing.page_date else "null"
    yield f"id: {one.id}"
    yield f"name: {_both(one.name)}"
    yield f"kind: {one.kind}"
    yield f"description: {_words(one.description)}"
    yield "phones:" if one.phones else "phones: []"
    for phone in one.phones:
        label = f", label: {_both(phone.label)}" if phone.label != Words() else ""
        yield f"  - {{number: {_text(phone.number)}, e164: {_text(phone.e164)}{label}}}"
    yield from (
        f"{name}: {_text(getattr(one, name))}" for name in ("email", "website", "address") if getattr(one, name)
    )
    yield from (
        f"{name}: [{', '.join(map(_text, getattr(one, name)))}]" for name in ("regions", "forms", "groups", "languages")
    )
    if one.availability != Words():
        yield f"availability: {_words(one.availability)}"
    yield f"for_whom: {one.for_whom}"
    yield f"standing: {standing.standing.value}"
    yield f"copied_from: {{who: {_text(standing.source)}, url: {_text(source.url)}, page_date: {day}}}"
    if standing.checked_on and standing.how:
        yield f"checked_by: {_text(standing.checked_by)}"
        yield f"checked_on: {standing.checked_on.isoformat()}"
        yield f"checked_how: {standing.how.value}"
    yield f"confidential: {'true' if one.is_confidential else 'false'}"
    yield "sources:"
    yield f"  - {{url: {_text(source.url)}, page_date: {day}}}"


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _words(said: Words) -> str:
    """As it was written; `kit check` asks for the language that is missing."""
    return f"{{nl: {_text(said.nl)}, en: {_text(said.en)}}}"


def _both(said: Words) -> str:
    """A name or a label: where only one was written, it stands for both."""
    return _words(Words(said.nl or said.en, said.en or said.nl))
