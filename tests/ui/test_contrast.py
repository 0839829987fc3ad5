# SPDX-License-Identifier: EUPL-1.2
"""Words and edges stand out on their ground in every scheme, computed from the tokens with the formula of WCAG."""

from __future__ import annotations

import pytest

from ui.tokens import load_tokens

WORDS, EDGES = 4.5, 3.0
"""The least contrast of words, and of edges and signs."""

PAIRS = (
    ("text", "paper", WORDS), ("text", "surface", WORDS), ("text2", "paper", WORDS), ("text2", "surface", WORDS),
    ("text2", "sunken", WORDS), ("text3", "paper", WORDS), ("text3", "surface", WORDS), ("accent", "paper", WORDS),
    ("accent", "surface", WORDS), ("accent", "accent_tint", WORDS), ("text", "accent_tint", WORDS),
    ("text2", "accent_tint", WORDS), ("on_accent", "accent", WORDS), ("on_accent", "accent_hover", WORDS),
    ("on_accent", "accent_pressed", WORDS), ("on_feature", "feature", WORDS), ("on_feature2", "feature", WORDS),
    ("strip_text", "strip", WORDS), ("strip_text2", "strip", WORDS), ("on_acute", "acute", WORDS),
    ("on_acute", "acute_hover", WORDS), ("acute_text", "acute_tint", WORDS), ("acute_text", "surface", WORDS),
    ("notice", "notice_bg", WORDS), ("text", "notice_bg", WORDS), ("on_mark", "mark", WORDS),
    ("on_mark", "mark_now", WORDS), ("on_training", "training", WORDS), ("text", "training_tint", WORDS),
    ("training", "training_tint", WORDS), ("on_selected", "selected", WORDS), ("control", "surface", EDGES),
    ("control", "paper", EDGES), ("control", "sunken", EDGES), ("notice_line", "notice_bg", EDGES),
    ("acute", "surface", EDGES), ("chart", "surface", EDGES), ("strip_control", "strip", EDGES),
    ("focus", "focus_rim", EDGES),
)  # fmt: skip


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_formula_knows_black_on_white() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_words_and_edges_stand_out(scheme: str) -> None:
    colours = load_tokens().colours[scheme]
    found = {f"{a} on {b}": round(contrast(colours[a], colours[b]), 1) for a, b, _ in PAIRS}
    weak = {pair: ratio for (pair, ratio), (_, _, least) in zip(found.items(), PAIRS, strict=True) if ratio < least}
    assert not weak


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_there_is_no_green_so_no_traffic_light(scheme: str) -> None:
    """Hues between 80 and 165 degrees are green; greys have no hue to speak of."""
    from PySide6.QtGui import QColor

    colours = {role: QColor(value) for role, value in load_tokens().colours[scheme].items()}
    green = {role for role, c in colours.items() if 80 <= c.hslHue() <= 165 and c.hslSaturation() > 60}
    assert not green
