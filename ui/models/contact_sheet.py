# SPDX-License-Identifier: EUPL-1.2
"""The contacts someone put together to print; kept in memory, whatever the filters show meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kit.content.model import Organisation

    PrintContacts = Callable[[Sequence[Organisation], QWidget], None]


class ContactSheet(QObject):
    """`ids` of organisations in the order they were put on it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: tuple[str, ...] = ()

    def toggle(self, one: str) -> None:
        """Put it on the sheet, or take it off."""
        self.ids = tuple(held for held in self.ids if held != one) if one in self.ids else (*self.ids, one)
        self.changed.emit()

    def clear(self) -> None:
        self.ids = ()
        self.changed.emit()
