# SPDX-License-Identifier: EUPL-1.2
"""How wide words are, added up from their letters: a fiftieth of what Qt takes to measure them whole."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QFontMetricsF

NEAR = 10
"""px within which adding up letters and breaking a text may disagree, so that it is laid out to be sure."""


class Widths:
    """The widths of one font."""

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._letters: dict[str, float] = {}

    def of(self, words: str) -> float:
        """px, without what pairs of letters close up."""
        letters = self._letters
        for letter in set(words).difference(letters):
            letters[letter] = self._metrics.horizontalAdvance(letter)
        return sum(map(letters.__getitem__, words))

    def lines(self, words: str, room: float) -> int:
        """How many lines of `room` px it takes, 0 where that is not sure: it hangs on a px, or on how Qt breaks a sign."""
        if (whole := self.of(words)) <= room - NEAR:
            return 1
        if whole <= room + NEAR or _UNSURE.search(words):
            return 0
        count, taken, blank, space = 1, 0.0, 0.0, self.of(" ")
        for part in _PARTS.findall(words):
            width = self.of(part)
            reached = taken + blank + width
            if width > room - NEAR or abs(reached - room) < NEAR:
                return 0
            count, taken = (count + 1, width) if reached > room else (count, reached)
            blank = 0.0 if part.endswith("-") else space
        return count


_PARTS = re.compile(r"[^\s-]+-?|-")
"""What stays together: a word, or the part of one up to its hyphen."""
_UNSURE = re.compile(r"/|-(?![^\W\d])|\s\s|[^\x20-\u024f\u2018-\u201d\u2026]")
