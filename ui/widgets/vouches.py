# SPDX-License-Identifier: EUPL-1.2
"""What vouches for a page, in three honest lines: when sources were read, who reviewed it, when to look again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kit.content.standing import PageStanding
from kit.languages import Language
from kit.store.standing_words import page_standing_lines
from kit.store.wording import Wording
from ui.theme import Theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.naming import named
from ui.widgets.text import Text


def vouching_lines(standing: PageStanding, wording: Wording, language: Language) -> tuple[tuple[str, str], ...]:
    """Pairs of icon name and words, in the order of the margin; the same on paper."""
    is_reviewed = bool(standing.reviewed_by and standing.reviewed_on)
    icons = ("file-text", "badge-check" if is_reviewed else "circle-help", "clock")
    return tuple(zip(icons, page_standing_lines(wording, standing, language), strict=True))


class Vouches(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "vouches")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        self._icons: list[IconLabel] = []
        self._lines: list[Text] = []
        for number in range(3):
            row = QHBoxLayout()
            row.setSpacing(theme.px(8))
            icon, line = IconLabel(theme, "file-text", "text2", 18), named(Text("", "small"), f"vouches_{number + 1}")
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(line, 1)
            column.addLayout(row)
            self._icons.append(icon)
            self._lines.append(line)

    def tell(self, standing: PageStanding | None, wording: Wording, language: Language) -> None:
        self.setVisible(standing is not None)
        if standing is None:
            return
        for icon, line, (name, words) in zip(
            self._icons, self._lines, vouching_lines(standing, wording, language), strict=True
        ):
            icon.show_icon(name)
            line.say(words)
