# SPDX-License-Identifier: EUPL-1.2
"""Whatever one can press or type in says what it is, to a screen reader and to a test."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.app import Program
from ui.history import Place

from .conftest import idle

PRESSED_OR_TYPED = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QAbstractItemView)
PLACES = ("start", "signs", "directory", "library", "figures", "own_numbers", "settings")


def controls(window: QWidget) -> list[QWidget]:
    return [
        w
        for kind in PRESSED_OR_TYPED
        for w in window.findChildren(kind)
        if w.isVisible() and not isinstance(w, QHeaderView)
    ]


def said(widget: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


@pytest.mark.parametrize("key", PLACES)
def test_every_control_has_a_name_and_a_test_finds_it(standing_program: Program, qtbot: QtBot, key: str) -> None:
    standing_program.window.go(Place(key))
    idle(qtbot, standing_program)
    found = controls(standing_program.window)
    assert len(found) > 10
    assert not [f"{type(w).__name__} {w.objectName()}" for w in found if not said(w)]
    assert not [f"{type(w).__name__} “{said(w)}”" for w in found if not w.objectName()]


@pytest.mark.parametrize("key", PLACES)
def test_the_window_title_gives_nothing_away(standing_program: Program, key: str) -> None:
    standing_program.window.go(Place(key))
    title = standing_program.window.windowTitle()
    assert title.startswith("Veldgids")
    assert "mensenhandel" not in title.lower()
