# SPDX-License-Identifier: EUPL-1.2
"""Whoever walks the tour: presses, types and waits in the real window, as a person would."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from ui.app import Program

PATIENCE = 20.0
"""Seconds until something that should appear counts as not coming."""


class TourError(Exception):
    """A state of the list could not be reached."""


class Guide:
    """Goes through one program the way a person does: by places, words and names of buttons."""

    def __init__(self, app: QApplication, program: Program) -> None:
        self.app, self.program, self.window = app, program, program.window

    def settle(self) -> None:
        """Let answers arrive, pending work be done, deleted widgets go and wrapped words find their height."""
        from PySide6.QtCore import QEvent

        give_up = monotonic() + PATIENCE
        while self.program.background.is_busy and monotonic() < give_up:
            self.app.processEvents()
        give_up = monotonic() + PATIENCE
        while not self.program.background.is_idle and monotonic() < give_up:
            self.app.processEvents()
        for _ in range(6):
            self.app.processEvents()
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def until(self, is_so: Callable[[], bool], otherwise: str) -> None:
        give_up = monotonic() + PATIENCE
        while not is_so():
            if monotonic() > give_up:
                raise TourError(otherwise)
            self.app.processEvents()
        self.settle()

    def go(self, key: str, what: object = None) -> None:
        from ui.history import Place

        self.window.go(Place(key, what))
        self.settle()

    def found(self, name: str) -> QWidget:
        from PySide6.QtWidgets import QWidget

        def shown() -> list[QWidget]:
            return [one for one in self.window.findChildren(QWidget, name) if one.isVisible()]

        self.until(lambda: bool(shown()), f"{name} is not shown")
        return shown()[0]

    def press(self, name: str) -> None:
        from PySide6.QtWidgets import QAbstractButton

        button = self.found(name)
        if not isinstance(button, QAbstractButton):
            raise TourError(f"{name} cannot be pressed")
        button.click()
        self.settle()

    def search(self, text: str) -> None:
        self.window.search(text)
        page = self.window.page("search")
        self.until(lambda: not bool(getattr(page, "is_searching", False)), f"no answer to {text}")
