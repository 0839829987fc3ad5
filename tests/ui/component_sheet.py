# SPDX-License-Identifier: EUPL-1.2
"""Draws every component in its states, to be laid beside the reference's component sheets:

python tests/ui/component_sheet.py out/sheet.png [light|dark|contrast] [scale in per cent]
"""

from __future__ import annotations

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kit.content.standing import Standing
from ui.painting.focus_ring import paint_focus_ring
from ui.theme import Theme, load_fonts
from ui.widgets.buttons import Button, link_button
from ui.widgets.chip import Chip
from ui.widgets.frames import Banner, CallOut, Card, DashedBox, Tag
from ui.widgets.numbers import BigNumber, StandingLine
from ui.widgets.segments import Segments
from ui.widgets.step_disc import StepDisc
from ui.widgets.switch import Switch
from ui.widgets.text import Hairline, Text


class Sheet(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme, self.ringed = theme, []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(36, 24, 24, 24)
        self.column.setSpacing(10)

    def row(self, label: str, *cells: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(14)
        head = Text(label, "small", "text", weight=600, wrap=False)
        head.setFixedWidth(self.theme.size(118))
        row.addWidget(head)
        for cell in cells:
            row.addWidget(cell)
        row.addStretch(1)
        self.column.addLayout(row)

    def line(self) -> None:
        self.column.addWidget(Hairline())

    def states(self, words: str, kind: str, icon: str = "") -> list[QWidget]:
        cells = []
        for state in ("rest", "hover", "pressed", "focus", "off"):
            button = Button(self.theme, words, kind, icon)
            button.setProperty("showing", state)
            button.setEnabled(state != "off")
            if state == "focus":
                self.ringed.append((button, 8))
            cells.append(button)
        return cells


def build(theme: Theme) -> Sheet:
    sheet = Sheet(theme)
    sheet.row("Hoofdknop", *sheet.states("Naar de routekaart", "primary"))
    sheet.row("Knop", *sheet.states("Toon vraagkaart", "plain", "languages"))
    sheet.row("Stille knop", *sheet.states("Andere sector", "quiet"))
    sheet.row("Gevaarlijk", *sheet.states("Nu wissen", "dangerous"))
    sheet.line()
    fields = []
    for words in ("", "Westland", "Wstland", "Westland"):
        field = QLineEdit(words)
        field.setProperty("kind", "field")
        field.setFixedWidth(theme.size(196))
        fields.append(field)
    fields[2].setProperty("wrong", "true")
    fields[3].setReadOnly(True)
    sheet.ringed.append((fields[1], 8))
    sheet.row("Invoer", *fields)
    chips = [Chip(theme, "Vorm", menu=False), Chip(theme, "Vorm", menu=False), Chip(theme, "Vorm"),
             Chip(theme, "Advies", chosen=True)]  # fmt: skip
    chips[1].setProperty("showing", "hover")
    sheet.row("Filter", *chips)
    sheet.line()
    choices = [("a", "Inspecteur"), ("b", "Handhaver"), ("c", "Balie")]
    sheet.row("Segment", Segments(theme, "s", choices, "a"))
    sheet.line()
    sheet.row("Kader", CallOut(theme, "info", "Goed om te weten", "Neutrale uitleg, zonder haast."),
              CallOut(theme, "notice", "Let op", "Iets kan misgaan of is oud."),
              CallOut(theme, "acute", "Direct gevaar", "Alleen bij leven en veiligheid."))  # fmt: skip
    banner = Banner(theme, "notice", "Deze inhoud is 7 maanden oud. U kunt gewoon verder.",
                    link_button(theme, "Inhoud bijwerken"), icon="clock")  # fmt: skip
    banner.setFixedWidth(theme.size(1018))
    sheet.row("Balk", banner)
    sheet.line()
    sheet.row("Nummer", BigNumber("033 448 11 86"), BigNumber("0800 5151", "number_l"),
              BigNumber("0900 8844", "number_m"), BigNumber("070 361 47 47", doubtful=True),
              Tag("twijfelachtig", "edge"))  # fmt: skip
    sheet.row("Stand", StandingLine(theme, Standing.CONFIRMED, "Gebeld door J. de Wit op 9 december 2026"),
              StandingLine(theme, Standing.COPIED, "Overgenomen van Wegwijzer, datum onbekend. <b>Niet gebeld.</b>"),
              StandingLine(theme, Standing.DOUBTFUL, "Twijfelachtig: oud of uit de tweede hand"))  # fmt: skip
    off = Switch(theme, "x", on=True, with_word=False)
    off.setEnabled(False)
    sheet.row("Klein", Switch(theme, "x", on=True, with_word=False), Switch(theme, "x", with_word=False), off,
              StepDisc(theme, 1), StepDisc(theme, 2, state="later"), StepDisc(theme, 3, state="done", size=22),
              Tag("Landelijk"), Tag("Gemeld", "fact"), Tag("concept", "notice"), Tag("training", "training"))  # fmt: skip
    card, dashed = Card(theme), DashedBox(theme)
    card.column.addWidget(Text("Een kaart", "h2"))
    card.column.addWidget(Text("Loop de signalen na en ga weg met een routekaart. " * 2))
    dashed.column.addWidget(Text("Eerst uw aandachtsfunctionaris", "small"))
    dashed.column.addWidget(Text("nog niet ingevuld", "h3"))
    sheet.row("Doos", card, dashed)
    return sheet


def main() -> None:
    out = sys.argv[1]
    app = QApplication([])
    app.setStyle("Fusion")
    load_fonts()
    theme = Theme()
    theme.choose(sys.argv[2] if len(sys.argv) > 2 else "light", int(sys.argv[3]) / 100 if len(sys.argv) > 3 else 1.0)
    theme.apply(app)
    sheet = build(theme)
    theme.dress(sheet)
    sheet.resize(1280, 1000)
    sheet.show()
    app.processEvents()
    picture = sheet.grab()
    painter = QPainter(picture)
    for widget, radius in sheet.ringed:
        paint_focus_ring(painter, QRectF(widget.geometry()), theme, radius)
    painter.end()
    picture.save(out)


if __name__ == "__main__":
    main()
