# SPDX-License-Identifier: EUPL-1.2
"""How the parts of the window lie, and in which order Tab goes through them."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.acute_strip import AcuteStrip
from ui.widgets.search_row import SearchRow
from ui.widgets.sidebar import Sidebar


def lay_out(
    window: QWidget, strip: AcuteStrip, sidebar: Sidebar, search_row: SearchRow, notice: QWidget, pages: QWidget
) -> None:
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(strip)
    body = QHBoxLayout()
    body.setSpacing(0)
    body.addWidget(sidebar)
    right = QVBoxLayout()
    right.setSpacing(0)
    right.addWidget(search_row)
    right.addWidget(notice)
    right.addWidget(pages, 1)
    body.addLayout(right, 1)
    column.addLayout(body, 1)


def order_tabs(strip: AcuteStrip, sidebar: Sidebar, row: SearchRow) -> None:
    """Strip, sidebar, search row; pages come after, because they are made later."""
    stops = [strip.hide_button, *sidebar.stops, row.menu, row.box, *row.languages.stops]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
