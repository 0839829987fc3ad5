# SPDX-License-Identifier: EUPL-1.2
"""What a person set: defaults, load, save. Unknown or broken values fall back and are logged, never shown as an error."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from kit.languages import Language

log = logging.getLogger(__name__)

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200, 225, 250)
"""Text scale in per cent."""


class Role(Enum):
    COUNTER = "counter"
    ENFORCEMENT = "enforcement"
    INSPECTION = "inspection"


class Appearance(Enum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class OwnLine(Enum):
    """The six lines of the form "own numbers", in the order of the form."""

    CONTACT_PERSON = "contact-person"
    TEAM_LEADER = "team-leader"
    POLICE = "police"
    INTERPRETER = "interpreter"
    ON_CALL = "on-call"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class OwnNumber:
    """One line of the form. `number` as the person typed it; `note` holds for instance the interpreter's client code."""

    name: str = ""
    number: str = ""
    note: str = ""


_NONE: Mapping[OwnLine, OwnNumber] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Settings:
    interface_language: Language = Language.NL
    content_language: Language = Language.NL
    languages_apart: bool = False
    """False: NL / EN over the page switches window and content together."""
    text_size: int = 100
    appearance: Appearance = Appearance.SYSTEM
    role: Role = Role.INSPECTION
    region: str = ""
    """Code of the municipality, "" when none was chosen."""
    hide_on_double_escape: bool = True
    own_numbers: Mapping[OwnLine, OwnNumber] = field(default_factory=lambda: _NONE)


def load(path: Path) -> Settings:
    """The settings at `path`; a missing file or a broken value gives the default for it."""
    try:
        raw: Any = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        log.warning("settings not readable, defaults used: %s", type(error).__name__)
        return Settings()
    return _from_json(raw if isinstance(raw, dict) else {})


def save(path: Path, settings: Settings) -> None:
    """Write beside and replace, so that a pulled plug leaves the old or the new file. Raises StorageError."""
    from kit.files import replace_text

    replace_text(path, json.dumps(_to_json(settings), ensure_ascii=False, indent=2) + "\n")


def _from_json(raw: Mapping[str, Any]) -> Settings:
    settings = Settings()
    for name in (f.name for f in fields(Settings)):
        if name not in raw:
            continue
        try:
            settings = replace(settings, **{name: _value(name, raw[name])})  # type: ignore[arg-type]  # _value fits the name
        except (ValueError, TypeError, AttributeError):
            log.warning("setting %s has a value that cannot be used; default kept", name)
    return settings


def _value(name: str, raw: Any) -> object:
    match name:
        case "interface_language" | "content_language":
            return Language(raw)
        case "appearance":
            return Appearance(raw)
        case "role":
            return Role(raw)
        case "text_size":
            return min(max(int(raw), TEXT_SIZES[0]), TEXT_SIZES[-1])
        case "hide_on_double_escape" | "languages_apart":
            return bool(raw)
        case "own_numbers":
            return {OwnLine(line): OwnNumber(**{k: str(v) for k, v in entry.items()}) for line, entry in raw.items()}
        case _:
            return str(raw)


def _to_json(settings: Settings) -> dict[str, Any]:
    return {
        "interface_language": settings.interface_language.value,
        "content_language": settings.content_language.value,
        "languages_apart": settings.languages_apart,
        "text_size": settings.text_size,
        "appearance": settings.appearance.value,
        "role": settings.role.value,
        "region": settings.region,
        "hide_on_double_escape": settings.hide_on_double_escape,
        "own_numbers": {
            line.value: {"name": own.name, "number": own.number, "note": own.note}
            for line, own in settings.own_numbers.items()
        },
    }
