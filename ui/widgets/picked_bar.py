# SPDX-License-Identifier: EUPL-1.2
"""How many contacts stand on the contact sheet, with the ways to print and to clear it; out of sight while there are none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.models.contact_sheet import ContactSheet
from ui.spoken import announce
from ui.theme import Theme
from ui.widgets.buttons import link_button
from ui.widgets.naming import named
from ui.widgets.text import Text


class PickedBar(QWidget):
    print_chosen = Signal()

    def __init__(self, theme: Theme, sheet: ContactSheet) -> None:
        super().__init__()
        self._theme, self._sheet = theme, sheet
        self._words = named(Text("", "small", "text", weight=600, tight=True), "picked_count")
        self._print = named(link_button(theme, "", "printer"), "print_picked")
        self._print.clicked.connect(self.print_chosen)
        self._clear = named(link_button(theme, "", "x"), "clear_picked")
        self._clear.clicked.connect(lambda: sheet.clear())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in (self._words, self._print, self._clear):
            self._row.addWidget(part)
        self._row.addStretch(1)
        sheet.changed.connect(self._show_count)
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def set_words(self) -> None:
        count = len(self._sheet.ids)
        self._words.say(self.tr("%n on the contact sheet", "", count))
        self._print.say(self.tr("Print"))
        self._print.setAccessibleName(self.tr("Print the contact sheet of %n", "", count))
        self._clear.say(self.tr("Clear"))
        self._clear.setAccessibleName(self.tr("Take all %n off the contact sheet", "", count))

    def _show_count(self) -> None:
        self.set_words()
        self.setVisible(bool(self._sheet.ids))
        announce(self.parentWidget() or self, self._words.words)

    def _space(self) -> None:
        self._row.setSpacing(self._theme.px(8))
        self._row.setContentsMargins(0, 0, 0, self._theme.px(8))
