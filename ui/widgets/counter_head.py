# SPDX-License-Identifier: EUPL-1.2
"""Over the counter's one screen: what it is, who one is, begin anew for the next person; folded, also search and languages."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kit.languages import upper_first
from ui.history import Place
from ui.models.way import Way
from ui.widgets.buttons import quiet_button
from ui.widgets.flow import Flow
from ui.widgets.naming import named
from ui.widgets.role_choice import RoleChoice
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.search_row import Languages
from ui.widgets.text import Text


class CounterHead(QWidget):
    """`is_folded`: the search row is away, so that all of the screen is in sight."""

    search_asked = Signal()
    language_chosen = Signal(str)
    undo_asked = Signal()
    place_chosen = Signal(object)

    def __init__(self, way: Way, *, is_folded: bool) -> None:
        super().__init__()
        self._way, theme = way, way.theme
        self.setObjectName("counter_head")
        title = named(Text(way.say("counter_title"), "h1", wrap=not is_folded), "counter_title")
        kept = named(Text(upper_first(way.say("memory_note")), "small", wrap=False), "only_in_memory")
        kept.setToolTip(way.say("only_in_memory"))
        kept.setAccessibleName(way.say("only_in_memory"))
        self._undo = named(quiet_button(theme, self.tr("Undo"), "undo-2"), "undo")
        self._undo.clicked.connect(self.undo_asked)
        anew = named(quiet_button(theme, self.tr("Start anew"), "rotate-cw"), "counter_anew")
        anew.clicked.connect(lambda: self.place_chosen.emit(Place("signs", "new")))
        for button in (self._undo, anew):
            button.setProperty("tool", "true")
        names: tuple[QWidget, ...] = (title, kept)
        ways: tuple[QWidget, ...] = (self._undo, anew, RoleChoice(way))
        self.follow()
        row = QHBoxLayout()
        row.setSpacing(theme.px(7 if is_folded else 12))
        for part in names:
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, ScrollColumn.edge(theme) if is_folded else 0, 0)
        column.addLayout(row)
        if not is_folded:
            under = QWidget()
            flow = Flow(theme.px(12), under)
            for part in ways:
                flow.addWidget(part)
            column.addWidget(under)
            return
        search = named(quiet_button(theme, self.tr("Search"), "search"), "counter_search")
        search.setToolTip("Ctrl K")
        search.setProperty("tool", "true")
        search.clicked.connect(self.search_asked)
        languages = Languages(theme, "counter_language", way.language)
        languages.chosen.connect(self.language_chosen)
        for part in (*ways, search, languages):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def follow(self) -> None:
        """Steps can be taken back, or not."""
        self._undo.setEnabled(self._way.visit.can_undo)
