# SPDX-License-Identifier: EUPL-1.2
"""Where hits stand: what narrows them over the whole width, the list under it, and at its side what else was searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from ui.theme import Theme
    from ui.widgets.kind_chips import KindChips
    from ui.widgets.row_list import RowList
    from ui.widgets.search_notes import SearchNotes
    from ui.widgets.search_side import SearchSide

UNBOUND = 16777215
WIDEST = 900
"""px at 100 % a row takes in a wide window; the rest stays paper."""


class HitsBoard(QWidget):
    def __init__(self, theme: Theme, kinds: KindChips, notes: SearchNotes, rows: RowList, side: SearchSide) -> None:
        super().__init__()
        self._theme, self._side = theme, side
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._column = QWidget()
        self._left = QVBoxLayout(self._column)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.addWidget(notes)
        self._left.addWidget(rows, 1)
        self._row = QHBoxLayout()
        self._row.addWidget(self._column, WIDEST)
        self._row.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch(0)
        self._whole.addWidget(kinds)
        self._whole.addLayout(self._row, 1)

    def take_shape(self, shape: str) -> None:
        """The side stands at the right while there is room for it; else its words go over the list."""
        is_broad, px = shape in ("normal", "wide"), self._theme.px
        self._side.take_shape(is_broad=is_broad)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if is_broad else QBoxLayout.Direction.BottomToTop)
        self._row.setSpacing(px(32 if is_broad else 8))
        self._left.setSpacing(px(12))
        self._whole.setSpacing(px(12 if is_broad else 8))
        self._column.setMaximumWidth(self._theme.size(WIDEST) if shape == "wide" else UNBOUND)
        self._row.setStretch(2, 1 if shape == "wide" else 0)
