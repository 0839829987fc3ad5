# SPDX-License-Identifier: EUPL-1.2
"""What an organisation's tree has beside records: its brand, and numbers for the lines that a person fills in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kit.content.fields import Fields, NotYaml, Scalar, parse
from kit.errors import ContentError
from kit.settings import OwnLine, OwnNumber

BRAND, OWN_NUMBERS = "brand/brand.yaml", "own-numbers.yaml"


@dataclass(frozen=True, slots=True)
class Brand:
    """`mark` is a file beside it; `accent` a colour by theme, light and dark. Empty is Veldgids's own."""

    name: str = ""
    mark: str = ""
    accent: Mapping[str, str] = field(default_factory=dict)


def read_brand(folder: Path) -> Brand | None:
    """None when the tree has none. Raises ContentError."""
    fields = _fields(folder / BRAND)
    if fields is None:
        return None
    _only(fields, BRAND, "name", "mark", "accent")
    accent = fields.entries.get("accent", Fields({}, 1))
    if not isinstance(accent, Fields):
        raise ContentError(f"{BRAND}: accent is not light and dark.", detail=f"line {accent.line}")
    _only(accent, BRAND, "light", "dark")
    return Brand(_text(fields, "name"), _text(fields, "mark"), {name: _text(accent, name) for name in accent.entries})


def read_own_numbers(folder: Path) -> Mapping[OwnLine, OwnNumber]:
    """Lines that are filled in, even in part. Raises ContentError."""
    fields = _fields(folder / OWN_NUMBERS)
    if fields is None:
        return {}
    _only(fields, OWN_NUMBERS, *(line.value for line in OwnLine))
    found: dict[OwnLine, OwnNumber] = {}
    for line in OwnLine:
        entry = fields.entries.get(line.value)
        if isinstance(entry, Fields):
            _only(entry, OWN_NUMBERS, "name", "number", "note")
            number = OwnNumber(_text(entry, "name"), _text(entry, "number"), _text(entry, "note"))
            if number != OwnNumber():
                found[line] = number
        elif entry is not None:
            raise ContentError(
                f"{OWN_NUMBERS}: {line.value} is not name, number and note.", detail=f"line {entry.line}"
            )
    return found


def _fields(path: Path) -> Fields | None:
    if not path.is_file():
        return None
    try:
        value = parse(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, NotYaml) as error:
        raise ContentError(f"{path.name} cannot be read.", detail=str(error)) from error
    if value is None:
        return Fields({}, 1)
    if not isinstance(value, Fields):
        raise ContentError(f"{path.name} has no fields.", detail="line 1")
    return value


def _only(fields: Fields, file: str, *known: str) -> None:
    for name, value in fields.entries.items():
        if name not in known:
            raise ContentError(
                f"{file}: {name} is not a field here; use {', '.join(known)}.", detail=f"line {value.line}"
            )


def _text(fields: Fields, name: str) -> str:
    value = fields.entries.get(name)
    if value is None or (isinstance(value, Scalar) and value.tag == "null"):
        return ""
    if not isinstance(value, Scalar) or value.tag != "str":
        raise ContentError(f"{name} is not a text; put it in quotes.", detail=f"line {value.line}")
    return value.text.strip()
