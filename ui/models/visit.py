# SPDX-License-Identifier: EUPL-1.2
"""The visit one is busy with: its checklist lives here, in memory alone; nothing of it is ever written."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kit.signs.checklist import Checklist, SignAnswer, with_answer, with_words
from ui.models.undo import Taken, Undo, What
from ui.settings_store import SettingsStore

if TYPE_CHECKING:
    from kit.signs.handover import HandOver
    from kit.signs.handover_file import HandedOver


@dataclass(frozen=True, slots=True)
class OwnText:
    """A hand-over that stands instead of the one the answers make: changed by hand (then a str), or opened from a file.

    `made` is what the answers made when it began to stand, written at `written`: when they make something else, the person
    is told.
    """

    words: HandOver | str
    made: str
    written: datetime
    opened: HandedOver | None = None


class Visit(QObject):
    """`changed` tells that the checklist is another one. Role and region follow the settings."""

    changed = Signal()

    def __init__(self, settings: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._checklist = self._empty()
        self.sectors_used: list[str] = []
        """Sectors of this run, the newest first."""
        self.left_out: frozenset[str] = frozenset()
        """Keys of the own lines that do not go along, on no paper and in no text."""
        self.own_text: OwnText | None = None
        self._undo = Undo()
        settings.changed.connect(self._setting_changed)

    @property
    def checklist(self) -> Checklist:
        return self._checklist

    def change(self, **values: Any) -> None:
        """Answer by field of the checklist."""
        what = What.SECTOR if "sector" in values else What.FORM if "form" in values else None
        self._take(replace(self._checklist, **values), what)

    def tell(self, field: str, value: object) -> None:
        """Take what a person tells beside the signs: a field of `ui.models.undo.TOLD`."""
        self._take(replace(self._checklist, **{field: value}), What.TOLD, field)  # type: ignore[arg-type]  # by field

    def answer(self, sign_id: str, answer: SignAnswer, sector: str = "") -> None:
        """`sector` is taken with it, in one step, where none was chosen: the counter has its own list."""
        self._take(with_answer(self._in(sector), sign_id, answer, _now()), What.ANSWER, sign_id)

    def write(self, sign_id: str, words: str, sector: str = "") -> None:
        """Keep the person's own words beside a sign; `sector` as for `answer`."""
        self._take(with_words(self._in(sector), sign_id, words), What.WORDS, sign_id)

    def line_left(self) -> None:
        """The person is done with the line they wrote in."""
        self._undo.line_left()

    def choose_sector(self, sector: str) -> None:
        self._note_sector(sector)
        self.change(sector=sector)

    def clear_answers(self) -> None:
        """Take all answers and own words away. Asks nothing, for it can be taken back."""
        self._take(replace(self._checklist, answers={}, words={}, times={}), What.CLEARING)

    def start_anew(self, sector: str = "") -> None:
        """Forget everything of this visit, and what could be taken back."""
        self._note_sector(sector)
        self.take_over(replace(self._empty(), sector=sector))

    def take_over(self, checklist: Checklist) -> None:
        """Go on with these answers instead, as if nothing had been before."""
        self.left_out, self.own_text = frozenset(), None
        self._checklist = checklist
        self._undo.forget()
        self.changed.emit()

    @property
    def holds_notes(self) -> bool:
        """Something would be lost: closing asks first."""
        return self._checklist.holds_notes or self.own_text is not None

    # -- taking back ---------------------------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        return self._undo.can_undo

    @property
    def can_redo(self) -> bool:
        return self._undo.can_redo

    def undo(self) -> Taken | None:
        """Take the last step back; the step, or None when there is none."""
        return self._go(self._undo.undo(self._checklist))

    def redo(self) -> Taken | None:
        return self._go(self._undo.redo(self._checklist))

    def _go(self, moved: tuple[Checklist, Taken] | None) -> Taken | None:
        if moved is None:
            return None
        self._checklist, step = moved
        self.changed.emit()
        return step

    def _take(self, checklist: Checklist, what: What | None = None, sign: str = "") -> None:
        if checklist == self._checklist:
            return
        before, self._checklist = self._checklist, checklist
        if checklist.when is None and not checklist.is_empty:
            checklist = self._checklist = replace(checklist, when=_now())
            before = replace(before, when=checklist.when)  # the moment it began is nobody's step
        if what is not None:
            self._undo.took(Taken(what, sign, before, checklist))
        self.changed.emit()

    def _in(self, sector: str) -> Checklist:
        return self._checklist if self._checklist.sector or not sector else replace(self._checklist, sector=sector)

    def _note_sector(self, sector: str) -> None:
        if sector:
            self.sectors_used = [sector, *(used for used in self.sectors_used if used != sector)][:3]

    def _empty(self) -> Checklist:
        return Checklist(role=self._settings.now.role, region=self._settings.now.region)

    def _setting_changed(self, names: Set[str]) -> None:
        if names & {"role", "region"}:
            now = self._settings.now
            self._take(replace(self._checklist, role=now.role, region=now.region, region_said=""))


def _now() -> datetime:
    return datetime.now().astimezone().replace(second=0, microsecond=0)
