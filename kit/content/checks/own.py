# SPDX-License-Identifier: EUPL-1.2
"""An organisation's own brand and numbers. Its accent may look like nothing that already means something."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from kit.content.checks.notes import Notes
from kit.content.colours import contrast, hue, hues_apart, is_colour, saturation
from kit.content.finding import Origin
from kit.content.own import BRAND, OWN_NUMBERS, Brand, read_brand, read_own_numbers
from kit.errors import ContentError
from kit.paths import RESOURCES

READABLE = 4.5
APART = 25
GREEN = (60, 180)
"""Degrees. Source of all three: how Veldgids looks, "Colour by role"."""

_TOKENS = RESOURCES / "brand" / "tokens.toml"
_UNSAFE = re.compile(r"<script|<foreignObject|\bon\w+\s*=|href\s*=\s*[\"'](?!#)|<image|<!ENTITY", re.IGNORECASE)


def check(notes: Notes) -> None:
    for tree, folder in zip(notes.content.trees, notes.content.folders, strict=False):
        beside = Path(notes.content.tree_files.get(tree.id, "")).parent
        try:
            brand = read_brand(folder)
            if brand:
                _brand(notes, Origin((beside / BRAND).as_posix(), 1), folder, brand)
        except ContentError as error:
            _unreadable(notes, (beside / BRAND).as_posix(), error)
        try:
            for line, number in read_own_numbers(folder).items():
                if number.number and not re.fullmatch(r"\+?[\d ()./-]{3,20}", number.number):
                    origin = Origin((beside / OWN_NUMBERS).as_posix(), 1)
                    message = f"{line.value}: {number.number} is no telephone number"
                    notes.finding_at("wrong-phone", origin, "own-numbers", message, "write digits, in quotes")
        except ContentError as error:
            _unreadable(notes, (beside / OWN_NUMBERS).as_posix(), error)


def _unreadable(notes: Notes, file: str, error: ContentError) -> None:
    line = re.search(r"line (\d+)", error.detail)
    origin = Origin(file, int(line[1]) if line else 1)
    notes.finding_at("not-readable", origin, "", f"{error.message} {error.detail}".strip(), "mend the file")


def _brand(notes: Notes, origin: Origin, folder: Path, brand: Brand) -> None:
    if len(brand.name) > 40:
        notes.finding_at(
            "wrong-kind", origin, "brand", "a name of over 40 letters", "shorten it: the sidebar is narrow"
        )
    if brand.mark:
        mark = folder / "brand" / brand.mark
        if mark.suffix != ".svg" or not mark.is_file():
            notes.finding_at(
                "missing-file", origin, "brand", f"there is no SVG {brand.mark}", "put it beside brand.yaml"
            )
        elif _UNSAFE.search(mark.read_text(encoding="utf-8", errors="replace")):
            notes.finding_at(
                "raw-html", origin, "brand", f"{brand.mark} holds more than shapes", "save it as plain SVG"
            )
    colours = tomllib.loads(_TOKENS.read_text(encoding="utf-8"))["colour"]
    for theme, accent in brand.accent.items():
        fault = fault_of_accent(accent, colours[theme]["paper"], colours[theme]["acute"])
        if fault:
            notes.finding_at("wrong-colour", origin, "brand", f"accent {theme}: {fault}", "choose another accent")


def fault_of_accent(accent: str, paper: str, acute: str) -> str:
    """Why `accent` cannot be one, "" when it can."""
    if not is_colour(accent):
        return f"{accent!r} is no colour such as #0B5568"
    if contrast(accent, paper) < READABLE:
        return f"{accent} is too faint on paper ({contrast(accent, paper):.1f}, {READABLE} is needed)"
    if saturation(accent) < 0.08:
        return ""
    if hues_apart(accent, acute) <= APART:
        return f"{accent} looks like the red of danger"
    if GREEN[0] <= hue(accent) <= GREEN[1]:
        return f"{accent} is green, which reads as safe"
    return ""
