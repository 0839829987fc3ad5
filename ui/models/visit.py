# SPDX-License-Identifier: EUPL-1.2
"""The visit one is busy with: its checklist lives here, in memory alone; nothing of it is ever written."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from kit.signs.checklist import Checklist, SignAnswer, with_answer, with_words
from ui.settings_store import SettingsStore


class Visit(QObject):
    """`changed` tells that the checklist is another one. Role and region follow the settings."""

    changed = Signal()

    def __init__(self, settings: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._checklist = self._empty()
        self.sectors_used: list[str] = []
        """Sectors of this run, the newest first."""
        settings.changed.connect(self._setting_changed)

    @property
    def checklist(self) -> Checklist:
        return self._checklist

    def change(self, **values: Any) -> None:
        """Answer by field of the checklist."""
        self._take(replace(self._checklist, **values))

    def answer(self, sign_id: str, answer: SignAnswer) -> None:
        self._take(with_answer(self._checklist, sign_id, answer, _now()))

    def write(self, sign_id: str, words: str) -> None:
        """Keep the person's own words beside a sign."""
        self._take(with_words(self._checklist, sign_id, words))

    def choose_sector(self, sector: str) -> None:
        if sector:
            self.sectors_used = [sector, *(used for used in self.sectors_used if used != sector)][:3]
        self.change(sector=sector)

    def start_anew(self) -> None:
        """Forget everything of this visit."""
        self._take(self._empty())

    def _take(self, checklist: Checklist) -> None:
        if checklist == self._checklist:
            return
        if checklist.when is None and not checklist.is_empty:
            checklist = replace(checklist, when=_now())
        self._checklist = checklist
        self.changed.emit()

    def _empty(self) -> Checklist:
        return Checklist(role=self._settings.now.role, region=self._settings.now.region)

    def _setting_changed(self, names: Set[str]) -> None:
        if names & {"role", "region"}:
            now = self._settings.now
            self._take(replace(self._checklist, role=now.role, region=now.region, region_said=""))


def _now() -> datetime:
    return datetime.now().astimezone().replace(second=0, microsecond=0)
