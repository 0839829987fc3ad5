# SPDX-License-Identifier: EUPL-1.2
"""The numbers of the acute strip. They ship beside the program, because the strip works with no content file at all.

`resources/brand/acute.yaml` is written in YAML's JSON form, so that the window reads it without a YAML reader (36 ms).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kit.errors import ContentError
from kit.languages import Words
from kit.paths import RESOURCES


@dataclass(frozen=True, slots=True)
class AcuteNumber:
    """`organisation` is the id in the directory whose number this must be; `kit check` compares the two."""

    organisation: str
    number: str
    e164: str
    label: Words


@dataclass(frozen=True, slots=True)
class Acute:
    """`danger` is 112; `others` in the order of the strip; `compact` is the one that stays when there is little room."""

    danger: AcuteNumber
    others: tuple[AcuteNumber, ...]
    compact: AcuteNumber


def load(path: Path = RESOURCES / "brand" / "acute.yaml") -> Acute:
    """Raises ContentError when the file is not there or cannot be read: the program is damaged then."""
    try:
        raw: Any = json.loads(path.read_text(encoding="utf-8"))
        numbers = [
            AcuteNumber(n["organisation"], n["number"], n["e164"], Words(n["label"]["nl"], n["label"]["en"]))
            for n in raw["acute"]
        ]
        first = raw["first_in_compact"]
        compact = next(number for number in numbers if number.organisation == first)
    except (OSError, ValueError, KeyError, TypeError, IndexError, StopIteration) as error:
        raise ContentError("The numbers of the acute strip cannot be read.", detail=f"{path.name}: {error}") from error
    return Acute(numbers[0], tuple(numbers[1:]), compact)
