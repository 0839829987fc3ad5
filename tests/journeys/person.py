# SPDX-License-Identifier: EUPL-1.2
"""A person at the real window: what they see, press and type."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.app import Program
from ui.window import MainWindow

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton


class Person:
    """Presses what is in sight and types where the keyboard is; waits for things, never for time."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self.qtbot, self.program = qtbot, program
        self.window: MainWindow = program.window

    def sees(self, kind: type[W], name: str) -> W:
        """The widget of this name, once it is in sight."""
        self.qtbot.waitUntil(lambda: any(one.isVisible() for one in self.window.findChildren(kind, name)))
        return next(one for one in self.window.findChildren(kind, name) if one.isVisible())

    def does_not_see(self, name: str) -> bool:
        return not any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def presses(self, name: str) -> None:
        self.qtbot.mouseClick(self.sees(QAbstractButton, name), LEFT)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self._keyboard(), key, modifier)

    def types(self, text: str) -> None:
        self.qtbot.keyClicks(self._keyboard(), text)

    def _keyboard(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    @property
    def has_keyboard(self) -> str:
        """The name of the widget the keyboard is on."""
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""

    def waits_for_keyboard_on(self, name: str) -> None:
        self.qtbot.waitUntil(lambda: self.has_keyboard == name)
