# SPDX-License-Identifier: EUPL-1.2
"""The design tokens as values: colours by role, type, space and sizes at 100 %."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from kit.paths import RESOURCES


@dataclass(frozen=True, slots=True)
class TypeRole:
    """`size` in px at 100 %; `line` is Qt's proportional line height in per cent of the font's own line."""

    size: int
    weight: int
    line: int


@dataclass(frozen=True, slots=True)
class Tokens:
    colours: Mapping[str, Mapping[str, str]]
    """Scheme (light, dark, contrast) to role to "#RRGGBB"."""
    family: str
    types: Mapping[str, TypeRole]
    space: Mapping[str, Any]
    radius: Mapping[str, int]
    border: Mapping[str, Any]
    size: Mapping[str, Any]
    breakpoint: Mapping[str, int]


@cache
def load_tokens(path: Path = RESOURCES / "brand" / "tokens.toml") -> Tokens:
    """Read the file once. It ships with the program: a file that cannot be read is a broken installation."""
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    return Tokens(
        colours=raw["colour"],
        family=raw["font"]["family"],
        types={name: TypeRole(**entry) for name, entry in raw["type"].items()},
        space=raw["space"],
        radius=raw["radius"],
        border=raw["border"],
        size=raw["size"],
        breakpoint=raw["breakpoint"],
    )
