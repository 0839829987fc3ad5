# SPDX-License-Identifier: EUPL-1.2
"""Typefaces for the scripts on the cards that the program's own has not. Each is loaded when a card first needs it."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QTextLayout

from kit.paths import RESOURCES

_FILE = {"ar": "IBMPlexSansArabic_600SemiBold", "zh": "NotoSansSC_600SemiBold_names"}
"""The Chinese one holds the letters of the language's own name and no others."""


def card_font(family: str, language: str) -> QFont:
    """The font for words in a language (BCP 47); `family` is the program's own, which has Latin, Greek and Cyrillic."""
    font = QFont(family)
    own = _family(language.partition("-")[0])
    if own:
        font.setFamilies([own, family])
    font.setWeight(QFont.Weight.DemiBold)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def has_every_letter(words: str, font: QFont) -> bool:
    """False when neither our typefaces nor the machine's can draw a letter: a box would stand in its place."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    numbers = [number for run in layout.glyphRuns() for number in run.glyphIndexes()]
    return bool(numbers) and 0 not in numbers


@cache
def _family(language: str) -> str:
    """The name a file gives itself; "" where there is none, and the machine's own fonts have to do."""
    name = _FILE.get(language)
    if name is None:
        return ""
    loaded = QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / f"{name}.ttf"))
    families = QFontDatabase.applicationFontFamilies(loaded)
    return families[0] if families else ""
