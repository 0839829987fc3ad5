# SPDX-License-Identifier: EUPL-1.2
"""A number one may dial, and what was checked about it. The two are never apart."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kit.content.standing import Standing
from ui.theme import Theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Text

STANDING_ICON = {
    Standing.CONFIRMED: "badge-check",
    Standing.COPIED: "clipboard-list",
    Standing.DOUBTFUL: "circle-help",
    Standing.OWN: "pencil",
}


class StandingLine(QWidget):
    """The icon of a standing and its words, always under the number. `words` may carry <b> ("Niet gebeld")."""

    def __init__(
        self, theme: Theme, standing: Standing, words: str, *, role: str = "small", tone: str = "text2"
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        self.icon = IconLabel(theme, STANDING_ICON[standing], tone, 18)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        self.text = Text(words, role, tone, markup=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)


LONGEST = 20
"""Characters of a number that stays on one line. An own one may hold a remark: "06 12 34 56 78 (niet op maandag)"."""


class BigNumber(Text):
    """A number alone on its line, to be read aloud and selected. Doubtful ones are lighter and smaller."""

    def __init__(self, number: str, role: str = "number_xl", *, doubtful: bool = False, tone: str = "") -> None:
        role = "number_l" if doubtful and role == "number_xl" else role
        colour, weight, wraps = tone or ("text2" if doubtful else "text"), 500 if doubtful else 0, len(number) > LONGEST
        super().__init__(number, role, colour, weight=weight, wrap=wraps, tight=wraps)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(number)
