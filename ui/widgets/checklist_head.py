# SPDX-License-Identifier: EUPL-1.2
"""Above the signs: which list it is, what it is about with links to change that, and what one can do with the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kit.languages import lower_first, upper_first
from ui.history import Place
from ui.models.way import Way
from ui.widgets.buttons import Button, plain_button, quiet_button
from ui.widgets.change_links import ChangeLinks, ways_to_change
from ui.widgets.naming import named
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.step_view import Step
from ui.widgets.text import Text


class ChecklistHead(QWidget):
    """With very little room all of it but the title is in the menu."""

    find_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    clearing_asked = Signal()
    place_chosen = Signal(object)

    def __init__(self, way: Way, shape: str) -> None:
        super().__init__()
        self._way, self._is_short = way, shape == "compact"
        self.setObjectName("checklist_head")
        theme = way.theme
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, ScrollColumn.edge(theme), 0)
        row.setSpacing(theme.px(12))
        words, beside = QVBoxLayout(), QVBoxLayout()
        for column in (words, beside):
            column.setSpacing(0)
        row.addLayout(words, 1)
        row.addLayout(beside)
        words.addWidget(named(Text(self._title(), "h1"), "checklist_title"))
        beside.addLayout(self._tools(leads=shape == "narrow"))
        if self._is_short:
            beside.addStretch(1)
        else:
            words.addWidget(named(Text(self._about(), "small"), "only_in_memory"))
            words.addStretch(1)
            links = ChangeLinks(way, Step.SIGNS)
            links.place_chosen.connect(self.place_chosen)
            is_narrow = shape == "narrow"
            beside.addWidget(links, 0, Qt.AlignmentFlag.AlignLeft if is_narrow else Qt.AlignmentFlag.AlignRight)
            if is_narrow:
                row.setDirection(QBoxLayout.Direction.TopToBottom)
                row.setSpacing(theme.px(2))
        self.follow()

    def follow(self) -> None:
        """Steps can be taken back, or not."""
        if not self._is_short:
            self._undo.setEnabled(self._way.visit.can_undo)
            self._redo.setEnabled(self._way.visit.can_redo)

    def _title(self) -> str:
        sector = self._way.visit.checklist.sector
        return (
            self._way.library.sector(sector).name.say(self._way.language)
            if sector
            else self._way.say("signs_any_visit")
        )

    def _about(self) -> str:
        """Situation, form and place as far as they were chosen, and that nothing is kept."""
        way, checklist = self._way, self._way.visit.checklist
        place = way.directory.place(checklist.region) if checklist.region else None
        parts = [
            way.say(f"situation_{checklist.situation.value}") if checklist.situation else "",
            lower_first(way.say(f"form_{checklist.form.value}")) if checklist.form else "",
            place.name.say(way.language) if place else checklist.region_said,
        ]
        told = ", ".join(part for part in parts if part)
        return f"{upper_first(told)}. {way.say('only_in_memory')}" if told else way.say("only_in_memory")

    def _tools(self, *, leads: bool) -> QHBoxLayout:
        """`leads`: they stand at the left."""
        theme = self._way.theme
        tools = QHBoxLayout()
        tools.setSpacing(theme.px(12))
        if not leads:
            tools.addStretch(1)
        if not self._is_short:
            find = named(quiet_button(theme, self.tr("Find"), "search"), "find_sign")
            find.setAccessibleName(self.tr("Find in these signs"))
            find.clicked.connect(self.find_asked)
            self._undo = named(quiet_button(theme, self.tr("Undo"), "undo-2"), "undo")
            self._undo.clicked.connect(self.undo_asked)
            self._redo = named(quiet_button(theme, self.tr("Redo"), "redo-2"), "redo")
            self._redo.clicked.connect(self.redo_asked)
            for button in (find, self._undo, self._redo):
                button.setProperty("tool", "true")
                tools.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        kind = plain_button if self._is_short else quiet_button
        self._more: Button = named(kind(theme, self.tr("More"), "chevron-down", trailing=True), "checklist_more")
        self._more.clicked.connect(self._open_menu)
        self._more.setProperty("tool", "true")
        tools.addWidget(self._more, 0, Qt.AlignmentFlag.AlignVCenter)
        if leads:
            tools.addStretch(1)
        return tools

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def make_menu(self) -> QMenu:
        """What is rarely asked, and with very little room all there is."""
        visit = self._way.visit
        menu = QMenu(self._more)
        menu.setObjectName("checklist_menu")
        if self._is_short:
            menu.addAction(self.tr("Find in these signs")).triggered.connect(self.find_asked)
            undo, redo = menu.addAction(self.tr("Undo")), menu.addAction(self.tr("Redo"))
            for action, can, asked in (
                (undo, visit.can_undo, self.undo_asked),
                (redo, visit.can_redo, self.redo_asked),
            ):
                action.setEnabled(can)
                action.triggered.connect(asked)
            menu.addSeparator()
            for _, words, at in ways_to_change(self._way, Step.SIGNS):
                menu.addAction(words).triggered.connect(
                    lambda _=False, at=at: self.place_chosen.emit(Place("signs", at))
                )
            menu.addSeparator()
        clear = menu.addAction(self.tr("Clear all answers"))
        clear.setObjectName("clear_answers")
        clear.setEnabled(bool(visit.checklist.answers or visit.checklist.words))
        clear.triggered.connect(self.clearing_asked)
        anew = menu.addAction(self.tr("New visit"))
        anew.triggered.connect(lambda: self.place_chosen.emit(Place("signs", "new")))
        return menu
