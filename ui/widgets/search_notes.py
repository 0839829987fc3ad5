# SPDX-License-Identifier: EUPL-1.2
"""Over the hits: what was searched otherwise than typed, and what a filter hides, each with the way out of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.models.asked import Found, Question
from ui.theme import Theme
from ui.widgets.buttons import link_button
from ui.widgets.frames import clear_layout
from ui.widgets.naming import named
from ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Note:
    """`name` is that of its button, `verb` the words on it; no button without a verb."""

    name: str
    told: str
    verb: str = ""
    act: Callable[[], object] = lambda: None


class SearchNotes(QWidget):
    """`kinds_wanted`: all kinds again; `everywhere_wanted`: every region again; `place_chosen` the code of a place."""

    kinds_wanted = Signal()
    everywhere_wanted = Signal()
    place_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._told: tuple[tuple[str, str, str], ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def words(self) -> str:
        """All of it, for a screen reader."""
        return " ".join(told for _, told, _ in self._told)

    def show_found(self, found: Found, question: Question, region: str, kind: str) -> None:
        """`region` and `kind` are the words for what the hits are narrowed to, "" when they are not."""
        notes = tuple(self._notes(found, question, region, kind))
        told = tuple((note.name, note.told, note.verb) for note in notes)
        if told == self._told:
            return
        self._told = told
        clear_layout(self._column)
        for note in notes:
            self._column.addLayout(self._line(note))
        self.setVisible(bool(notes))

    def _notes(self, found: Found, question: Question, region: str, kind: str) -> list[Note]:
        answer, notes = found.answer, []
        if answer.corrected:
            read = ", ".join(f"“{word}”" for word in answer.corrected)
            told = self.tr("Searched for {0}, because “{1}” stands nowhere as typed.")
            notes.append(Note("corrected", told.format(read, answer.query.strip())))
        if found.place is not None:
            name = found.place.name.say(question.language)
            code = found.place.code
            told = self.tr("Who is there in {0} stands first.").format(name)
            if region:
                told = self.tr("{0} “Only {1}” does not count now.").format(told, region)
            notes.append(
                Note("named_place", told, self.tr("Numbers for {0}").format(name), lambda: self.place_chosen.emit(code))
            )
        elif region and found.gave_way:
            told = self.tr("Nothing for {0}. This is from elsewhere.").format(region)
            notes.append(Note("everywhere", told, self.tr("Clear this filter"), self.everywhere_wanted.emit))
        elif region and found.elsewhere:
            told = self.tr("Only {0} and all of the Netherlands: %n more elsewhere.", "", found.elsewhere)
            notes.append(
                Note("everywhere", told.format(region), self.tr("Show everything"), self.everywhere_wanted.emit)
            )
        hidden = sum(answer.counts.values()) - answer.counts.get(question.kind, 0) if question.kind else 0
        if hidden:
            told = self.tr("Only “{0}”: %n hit(s) of other kinds hidden.", "", hidden).format(kind)
            notes.append(Note("all_kinds", told, self.tr("Show all kinds"), self.kinds_wanted.emit))
        return notes

    def _line(self, note: Note) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(12))
        words = named(Text(note.told, "small", tight=True), f"note_{note.name}")
        if note.verb:
            words.setMaximumWidth(QFontMetrics(self._theme.font("small")).horizontalAdvance(note.told) + 8)
        row.addWidget(words, 1)
        if note.verb:
            button = named(link_button(self._theme, note.verb), f"do_{note.name}")
            button.setAccessibleName(f"{note.verb}. {note.told}")
            button.clicked.connect(lambda: note.act())
            row.addWidget(button)
            row.addStretch(0)
        return row
