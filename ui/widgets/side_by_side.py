# SPDX-License-Identifier: EUPL-1.2
"""A list and what is chosen in it: beside each other while there is room for both, else one at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme

UNBOUND = 16777215
DETAIL, WIDEST = 360, 900
"""The least and the greatest width of the right part, at 100 %: in a wide window the rest stays paper."""


class SideBySide(QWidget):
    """`shows_right` matters only in little room."""

    def __init__(self, theme: Theme, rows: QWidget, right: QWidget) -> None:
        super().__init__()
        self._theme, self._right = theme, right
        self._above: QWidget | None = None
        self.is_small = False
        self.shows_right = False
        self._left = QWidget()
        self._column = QVBoxLayout(self._left)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(rows, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._left)
        self._row.addWidget(right, WIDEST)
        self._row.addStretch(1)

    @property
    def is_right_alone(self) -> bool:
        return self.is_small and self.shows_right

    def put_above(self, widget: QWidget | None) -> None:
        """What stands over the list instead of what stood there; None for nothing."""
        if self._above is not None:
            self._above.hide()
            self._above.deleteLater()
        self._above = widget
        if widget is not None:
            self._column.insertWidget(0, widget)

    @property
    def widest(self) -> int:
        """px it takes at most; what stands over it ends where it ends."""
        if self.is_small:
            return UNBOUND
        list_width = self._theme.size(self._theme.tokens.size["directory_list"])
        return list_width + self._theme.px(16) + self._theme.size(WIDEST)

    def take_room(self, width: int, *, is_narrow: bool) -> bool:
        """Lay out for a page of `width` px; True when what is shown changed between both and one at a time."""
        theme, was_small = self._theme, self.is_small
        list_width = theme.size(theme.tokens.size["directory_list"])
        self.is_small = is_narrow or 0 < width < list_width + theme.size(DETAIL) + theme.px(72)
        self._row.setSpacing(theme.px(16))
        self._right.setMaximumWidth(UNBOUND if self.is_small else theme.size(WIDEST))
        self._row.setStretch(0, 1 if self.is_small else 0)
        self._row.setStretch(2, 0 if self.is_small else 1)
        self._left.setMinimumWidth(0 if self.is_small else list_width)
        self._left.setMaximumWidth(UNBOUND if self.is_small else list_width)
        self._left.setVisible(not self.is_right_alone)
        self._right.setVisible(not self.is_small or self.shows_right)
        return self.is_small is not was_small
