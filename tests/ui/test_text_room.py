# SPDX-License-Identifier: EUPL-1.2
"""Words are measured without Qt's document, and take exactly the room that document paints them in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from shiboken6 import delete

from ui.theme import Theme, load_fonts
from ui.widgets.text import Text

WORDS = (
    "Kort",
    "Mensenhandel, of iets anders?",
    "Meer meldingen kunnen óók betekenen dat mensen beter keken. Minder meldingen kunnen betekenen: minder gemeld. "
    * 3,
    "Eerste regel\nTweede regel is langer dan de eerste",
    "Twee  spaties, een\ttab en een vaste\u00a0spatie <b>& geen vet</b>",
    "arbeidsuitbuitingsonderzoekscommissievergaderingszaal en verder",
    "Wat (nog) niet/wel: zie 2.1; 12-12-2025, € 3.000",
    "警察, полиция en الشرطة in een regel",
)
ROLES = (("body", 0), ("body", 500), ("small", 0), ("h1", 0), ("caption", 0))
WIDTHS = (0, 1, 40, *range(90, 700, 61))


@pytest.fixture
def column(qapp: QApplication) -> Iterator[QVBoxLayout]:
    load_fonts()
    theme = Theme()
    theme.choose("light", 1.25)
    theme.apply(qapp)
    box = QWidget()
    theme.dress(box)
    yield QVBoxLayout(box)
    delete(box)


@pytest.mark.parametrize(("role", "weight"), ROLES)
def test_words_take_the_room_they_are_painted_in(column: QVBoxLayout, role: str, weight: int) -> None:
    for words in WORDS:
        text = Text(words, role, weight=weight)
        column.addWidget(text)
        hint = text.sizeHint()
        assert hint == QLabel.sizeHint(text), words
        assert text.minimumSizeHint().width() <= QLabel.minimumSizeHint(text).width(), words
        for width in WIDTHS:
            assert text.heightForWidth(width) == QLabel.heightForWidth(text, width), (words, width)


def test_other_words_another_font_and_a_margin_are_measured_anew(column: QVBoxLayout) -> None:
    text = Text("Kort", "body")
    column.addWidget(text)
    one_line = text.heightForWidth(200)
    text.say("Lang genoeg voor meer dan een regel van tweehonderd beeldpunten")
    assert text.heightForWidth(200) == QLabel.heightForWidth(text, 200) > one_line
    text.setContentsMargins(60, 5, 60, 0)
    assert text.heightForWidth(200) == QLabel.heightForWidth(text, 200)
    assert text.sizeHint() == QLabel.sizeHint(text)
    larger = text.font()
    larger.setPixelSize(40)
    text.setFont(larger)
    assert text.heightForWidth(200) == QLabel.heightForWidth(text, 200)
