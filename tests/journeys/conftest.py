# SPDX-License-Identifier: EUPL-1.2
"""The real window, offscreen, on the content as it ships."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from journeys.person import Person
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kit.paths import Paths
from ui.app import build


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, own_folder: Path, shipped_content: Path) -> Iterator[Person]:
    program = build(qapp, Paths(own_folder, shipped_content))
    program.window.resize(1280, 800)
    program.window.show()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    yield Person(qtbot, program)
    program.close()
    shiboken6.delete(program.window)  # a window that lives on is styled again with every window after it
