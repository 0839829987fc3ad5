# SPDX-License-Identifier: EUPL-1.2
"""Contrast and hue of a colour written as #RRGGBB. Source: WCAG 2.2, relative luminance."""

from __future__ import annotations

import colorsys
import re

_WRITTEN = re.compile(r"#[0-9A-Fa-f]{6}")


def is_colour(text: str) -> bool:
    return _WRITTEN.fullmatch(text) is not None


def contrast(one: str, other: str) -> float:
    """From 1 (alike) to 21 (black on white)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def hue(colour: str) -> float:
    """In degrees; red is 0, green 120, blue 240."""
    return colorsys.rgb_to_hls(*_parts(colour))[0] * 360


def hues_apart(one: str, other: str) -> float:
    between = abs(hue(one) - hue(other))
    return min(between, 360 - between)


def saturation(colour: str) -> float:
    return colorsys.rgb_to_hls(*_parts(colour))[2]


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _luminance(colour: str) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
