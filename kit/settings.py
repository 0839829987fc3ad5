# SPDX-License-Identifier: EUPL-1.2
"""What a person set: defaults, load, save. Unknown or broken values fall back and are logged, never shown as an error."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from kit import own_file
from kit.languages import Language

log = logging.getLogger(__name__)
T = TypeVar("T")

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


OWN = "own:"
"""How the id of a contact begins that stands in the own numbers, and not in the content."""


class OwnLine(Enum):
    """The six lines of the form "own numbers", in the order of the form."""

    CONTACT_PERSON = "contact-person"
    TEAM_LEADER = "team-leader"
    POLICE = "police"
    INTERPRETER = "interpreter"
    ON_CALL = "on-call"
    OTHER = "other"

    @property
    def contact_id(self) -> str:
        """What route cards, hand-overs and the roles of a route call it."""
        return f"{OWN}{self.value}"


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
    pack_parts: tuple[str, ...] = ("route-card", "filled-checklist", "blank-checklist", "hand-over", "contacts")
    """What went into the last visit pack, as values of `kit.paper.blocks.PartKind`; never which pages or contacts."""


def load(path: Path) -> Settings:
    """The settings at `path`; a missing file or a broken value gives the default for it."""
    try:
        return _from_json(own_file.read(path))
    except own_file.Unreadable as error:
        log.warning("settings not readable, defaults used: %s", error)
        return Settings()


def save(path: Path, settings: Settings) -> None:
    """Write them whole; a pulled plug leaves the old or the new file. Raises StorageError."""
    own_file.write(path, _to_json(settings))


def change(path: Path, act: Callable[[Settings], Settings], otherwise: Settings) -> Settings:
    """Write `act(the settings as they are on the disk now)`, `otherwise` when there are none to read. Raises StorageError."""

    def write(raw: Any) -> tuple[Any, Settings]:
        new = act(otherwise if raw is None else _from_json(raw))
        return _to_json(new), new

    return own_file.change(path, write)


def with_own_number(settings: Settings, line: OwnLine, own: OwnNumber) -> Settings:
    """One line of the form filled; an empty one is taken away."""
    others = {k: v for k, v in settings.own_numbers.items() if k is not line}
    return replace(settings, own_numbers={**others, line: own} if own != OwnNumber() else others)


def _from_json(raw: Any) -> Settings:
    settings = Settings()
    if not isinstance(raw, dict):
        return settings
    for name in (f.name for f in fields(Settings)):
        if name not in raw:
            continue
        try:
            settings = replace(settings, **{name: _value(name, raw[name])})
        except (ValueError, TypeError, OverflowError):
            log.warning("setting %s has a value that cannot be used; default kept", name)
    return settings


def _value(name: str, raw: Any) -> Any:
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
            return _exactly(bool, raw)
        case "pack_parts":
            return tuple(_exactly(str, part) for part in _exactly(list, raw))
        case "own_numbers":
            found = ((line, _own_number(raw[line.value])) for line in OwnLine if line.value in _exactly(dict, raw))
            return {line: own for line, own in found if own != OwnNumber()}
        case _:
            return _exactly(str, raw)


def _own_number(raw: Any) -> OwnNumber:
    """Each line stands for itself: a slip in one, or a field of a later version, takes no other number away."""
    if not isinstance(raw, dict):
        log.warning("one own number could not be read")
        return OwnNumber()
    texts = {name: raw[name] for name in ("name", "number", "note") if isinstance(raw.get(name), str)}
    return OwnNumber(**{name: _whole(text) for name, text in texts.items()})


def _whole(text: str) -> str:
    """Without half characters, which no file and no label can hold."""
    return text.encode("utf-8", "ignore").decode("utf-8")


def _exactly(kind: type[T], raw: Any) -> T:
    if not isinstance(raw, kind):
        raise TypeError(kind.__name__)
    return raw


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
        "pack_parts": list(settings.pack_parts),
        "own_numbers": {
            line.value: {"name": own.name, "number": own.number, "note": own.note}
            for line, own in settings.own_numbers.items()
        },
    }
