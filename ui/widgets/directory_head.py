# SPDX-License-Identifier: EUPL-1.2
"""Over the directory: its question, how many the filters leave, one press to see all, and printing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kit.store.listing import narrowing
from ui.spoken import announce
from ui.widgets.buttons import link_button, plain_button
from ui.widgets.naming import named
from ui.widgets.text import Text

if TYPE_CHECKING:
    from kit.store.directory import Filters
    from kit.store.listing import Listing
    from ui.theme import Theme


class DirectoryHead(QWidget):
    """`all_chosen`: leave every filter open. `print_chosen`: print what is listed."""

    all_chosen = Signal()
    print_chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._head = Text("", "h1", wrap=False)
        self._count = named(Text("", "small", wrap=False), "directory_count")
        self._show_all = named(link_button(theme, ""), "clear_filters")
        self._show_all.clicked.connect(self.all_chosen)
        self._print = named(plain_button(theme, "", "printer"), "print_contacts")
        self._print.clicked.connect(self.print_chosen)
        self._row = QHBoxLayout(self)
        for part in (self._head, self._count, self._show_all):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addWidget(self._print)
        theme.changed.connect(self._space)
        self._space()

    def set_words(self) -> None:
        self._head.say(self.tr("Who to call"))
        self._show_all.say(self.tr("Show all"))
        self._print.say(self.tr("Print contact sheet"))

    def tell(self, found: Listing, filters: Filters, always: str, *, is_small: bool) -> None:
        """`always`: that national services count for every place. Another count is announced."""
        told = self.tr("{0} of {1}").format(found.shown, found.total)
        if self._count.words and not self._count.words.startswith(told):  # other filters
            announce(self, told)
        self._count.say(f"{told}, {always}" if filters.region and not is_small else told)
        self._show_all.setVisible(bool(narrowing(filters)))
        hidden = self.tr("Show all, the filters hide %n organisation(s)", "", found.total - found.shown)
        self._show_all.setAccessibleName(hidden)

    def offer_print(self, *, offered: bool) -> None:
        self._print.setVisible(offered)

    def _space(self) -> None:
        self._row.setContentsMargins(0, 0, 0, self._theme.px(12))
        self._row.setSpacing(self._theme.px(14))
