# SPDX-License-Identifier: EUPL-1.2
"""The settings while the program runs: what they are, and that every change is on disk at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from kit import settings as kept
from kit.errors import StorageError
from kit.settings import OwnLine, OwnNumber, Settings


class SettingsStore(QObject):
    """`changed` carries the names of the fields that are different now. `not_saved` tells that only memory has it."""

    changed = Signal(object)
    not_saved = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._settings = kept.load(path)

    @property
    def now(self) -> Settings:
        return self._settings

    def change(self, **values: Any) -> None:
        """Set fields by name, save, tell. A full or read-only disk is told and the change holds for this run.

        What is written is the file as it is now with these fields in it: a second window loses none of its own.
        """
        new = replace(self._settings, **values)
        names = frozenset(name for name in values if getattr(new, name) != getattr(self._settings, name))
        if not names:
            return
        self._settings = new
        try:
            kept.save(self._path, replace(kept.load(self._path), **values))
        except StorageError as error:
            self.not_saved.emit(error)
        self.changed.emit(names)

    def set_own_number(self, line: OwnLine, own: OwnNumber) -> None:
        """Fill one line of the form; an empty one takes it away. Lines another window filled meanwhile stay."""
        both = {**self._settings.own_numbers, **kept.load(self._path).own_numbers}
        numbers: Mapping[OwnLine, OwnNumber] = {k: v for k, v in both.items() if k is not line}
        self.change(own_numbers={**numbers, line: own} if own != OwnNumber() else numbers)
