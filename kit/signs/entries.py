# SPDX-License-Identifier: EUPL-1.2
"""Values of a JSON file that a person or another program wrote: each knows its name, and says what it should have been."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, TypeVar

from kit.errors import InputError

E = TypeVar("E", bound=Enum)


@dataclass(frozen=True, slots=True)
class Entry:
    """One value under its name. Every method raises InputError with that name when the value is something else."""

    name: str
    value: Any

    def wrong(self, expected: str) -> InputError:
        return InputError(f'"{self.name}" should be {expected}.')

    def flag(self) -> bool:
        if not isinstance(self.value, bool):
            raise self.wrong("true or false")
        return self.value

    def text(self) -> str:
        if not isinstance(self.value, str):
            raise self.wrong("text")
        return self.value

    def choice(self, choices: type[E]) -> E:
        try:
            return choices(self.value)
        except ValueError:
            raise self.wrong("one of " + ", ".join(str(choice.value) for choice in choices)) from None

    def time(self) -> datetime:
        """A day alone is no time: midnight would be an hour that nobody gave."""
        text = self.text()
        try:
            read = datetime.fromisoformat(text)
        except ValueError:
            read = None
        if read is None or len(text) <= len("2026-11-24"):
            raise self.wrong("an ISO time such as 2026-11-24T14:32")
        return read

    def items(self) -> Iterator[Entry]:
        if not isinstance(self.value, list):
            raise self.wrong("a list")
        return (Entry(f"{self.name}[{number}]", one) for number, one in enumerate(self.value))

    def members(self) -> dict[str, Entry]:
        """By key. A member that is null counts as absent."""
        if not isinstance(self.value, dict):
            raise self.wrong("an object")
        start = f"{self.name}." if self.name else ""
        return {key: Entry(start + key, one) for key, one in self.value.items() if one is not None}

    def only(self, known: Collection[str]) -> dict[str, Entry]:
        """The members. Raises InputError for one that is not known: a misspelt key would be lost in silence."""
        found = self.members()
        if unknown := sorted(found.keys() - set(known)):
            raise InputError(f'Not a key here: "{found[unknown[0]].name}".', detail=", ".join(sorted(known)))
        return found


def read_object(text: str) -> Entry:
    """The JSON object in `text`. Raises InputError, also for a key that stands twice: one of the two would be lost."""
    try:
        raw = json.loads(text, object_pairs_hook=_once)
        json.dumps(raw, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise InputError("This file holds half a character, which is no text.", detail=str(error)) from error
    except RecursionError as error:
        raise InputError("This file is nested too deeply.") from error
    except ValueError as error:
        raise InputError("This file is not JSON.", detail=str(error)) from error
    if not isinstance(raw, dict):
        raise InputError("This file should hold one JSON object.")
    return Entry("", raw)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise InputError(f'"{key}" stands there twice.')
        found[key] = value
    return found
