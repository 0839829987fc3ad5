# SPDX-License-Identifier: EUPL-1.2
"""A fact one can say yes to by a press, and take back by another: a sentence that wraps, with a check when it holds."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ui.stylesheet import held
from ui.theme import Theme
from ui.widgets.box_button import BoxButton
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Text


class FactButton(BoxButton):
    """Checkable; chosen it is ink, as every answer."""

    def __init__(self, theme: Theme, words: str, *, on: bool, is_low: bool = False) -> None:
        super().__init__("fact")
        self.setCheckable(True)
        self.setAccessibleName(words)
        side, top = (theme.px(12), 0) if is_low else (theme.px(16), theme.px(8))
        self.face.setContentsMargins(side, top, side, top)
        self.face.setSpacing(theme.px(8 if is_low else 12))
        self.setMinimumHeight(held(theme, 40 if is_low else 52))
        self._mark = IconLabel(theme, "plus", "text2", 18)
        self._words = Text(words, "small" if is_low else "body", weight=500).beside()
        self.add(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self.add(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.toggled.connect(self._show)
        self.setChecked(on)

    def _show(self, on: bool) -> None:
        self._mark.show_icon("check" if on else "plus", "on_selected" if on else "text2")
        self._words.set_tone("on_selected" if on else "text")
