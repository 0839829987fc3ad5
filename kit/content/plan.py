# SPDX-License-Identifier: EUPL-1.2
"""What was planned: which facts each page has to say, by id, and what we know to be missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kit.content.fields import Fields, Listing, NotYaml, Scalar, parse
from kit.errors import ContentError

FILE = "content-plan.yaml"


@dataclass(frozen=True, slots=True)
class Plan:
    """`facts` gives how many each slug has: under-18-1 to under-18-10. `left_out` gives the reason for each left out."""

    facts: Mapping[str, int] = field(default_factory=dict)
    left_out: Mapping[str, str] = field(default_factory=dict)
    gaps: tuple[str, ...] = ()
    """What we looked for and did not find, worst first."""

    def facts_of(self, slug: str) -> tuple[str, ...]:
        return tuple(f"{slug}-{number}" for number in range(1, self.facts.get(slug, 0) + 1))


NO_PLAN = Plan()


def read_plan(folder: Path) -> Plan:
    """The plan of the tree at `folder`; NO_PLAN where it has none. Raises ContentError."""
    path = folder / FILE
    if not path.is_file():
        return NO_PLAN
    try:
        value = parse(path.read_text(encoding="utf-8"))
        assert isinstance(value, Fields)
        return Plan(
            {slug: int(text) for slug, text in _texts(value, "facts").items()},
            _texts(value, "left_out"),
            _list(value, "gaps"),
        )
    except (OSError, UnicodeDecodeError, NotYaml, ValueError, AssertionError) as error:
        raise ContentError(f"{FILE} cannot be read.", detail=str(error)) from error


def _texts(value: Fields, key: str) -> dict[str, str]:
    entry = value.entries.get(key, Fields({}, 1))
    assert isinstance(entry, Fields)
    return {name: one.text for name, one in entry.entries.items() if isinstance(one, Scalar)}


def _list(value: Fields, key: str) -> tuple[str, ...]:
    entry = value.entries.get(key, Listing((), 1))
    assert isinstance(entry, Listing)
    return tuple(one.text for one in entry.items if isinstance(one, Scalar))
