# SPDX-License-Identifier: EUPL-1.2
"""No organisation fits the filters: how many there are without each of them, one press away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kit.store.directory import Filters
from kit.store.listing import narrowing, without
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from kit.languages import Language
    from kit.store.directory import Directory
    from kit.store.wording import Wording
    from ui.theme import Theme

MOST = 4


class NoOrganisations(QWidget):
    """`filters_chosen` carries the Filters with one of them left open."""

    filters_chosen = Signal(object)

    def __init__(
        self, theme: Theme, directory: Directory, wording: Wording, filters: Filters, language: Language
    ) -> None:
        super().__init__()
        ways = []
        for facet in narrowing(filters):
            fewer = without(filters, facet)
            if not (left := len(directory.find(fewer))):
                continue
            words = self.tr("Without the filter “{0}”").format(wording.say(f"filter_{facet}", language))
            ways.append((words, self.tr("Show {0}").format(left), partial(self.filters_chosen.emit, fewer)))
        if len(narrowing(filters)) > 1:
            everyone = directory.total()
            words = self.tr("Without any filter")
            everything = partial(self.filters_chosen.emit, Filters())
            ways = [*ways[: MOST - 1], (words, self.tr("Show {0}").format(everyone), everything)]
        head, why = self.tr("No organisation with these filters"), self.tr("Nobody in the list fits all of them.")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), 0, theme.px(14), theme.px(20))  # where the words of the rows stand
        column.addWidget(EmptyState(theme, head, why, ways[:MOST], in_column=True))
