# SPDX-License-Identifier: EUPL-1.2
"""The settings while the program runs: what they are, and that every change is on disk at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from kit import settings as kept
from kit.errors import StorageError
from kit.settings import OwnLine, OwnNumber, Settings

Change = Callable[[Settings], Settings]


class SettingsStore(QObject):
    """`changed` carries the names of the fields that are different now. `not_saved` tells that only memory has it,
    `saved` that the disk has everything."""

    changed = Signal(object)
    not_saved = Signal(object)
    saved = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._settings = kept.load(path)
        self._unwritten: list[Change] = []

    @property
    def now(self) -> Settings:
        return self._settings

    def change(self, **values: Any) -> None:
        """Set fields by name, save, tell. A full or read-only disk is told and the change holds for this run."""
        self._apply(lambda settings: replace(settings, **values))

    def set_own_number(self, line: OwnLine, own: OwnNumber) -> None:
        """Fill one line of the form; an empty one takes it away. Lines another window filled meanwhile come along."""
        self._apply(lambda settings: kept.with_own_number(settings, line, own))

    def _apply(self, act: Change) -> None:
        """What is written is the file as it is now with this change in it, and those that could not be written before."""
        before = self._settings
        self._settings = act(before)
        if self._settings == before:
            return
        self._unwritten.append(act)
        try:
            written = kept.change(self._path, self._all_unwritten, before)
        except StorageError as error:
            self.not_saved.emit(error)
        else:
            self._unwritten.clear()
            self._settings = replace(self._settings, own_numbers=written.own_numbers)
            self.saved.emit()
        names = (one.name for one in fields(before) if getattr(before, one.name) != getattr(self._settings, one.name))
        self.changed.emit(frozenset(names))

    def _all_unwritten(self, settings: Settings) -> Settings:
        for act in self._unwritten:
            settings = act(settings)
        return settings
