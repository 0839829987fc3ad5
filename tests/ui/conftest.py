# SPDX-License-Identifier: EUPL-1.2
"""Real windows offscreen, over the real content, each on a folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kit import settings as kept
from kit.paths import Paths
from kit.settings import Settings
from ui.app import Program, build

OpenProgram = Callable[..., Program]


@pytest.fixture
def open_program(qtbot: QtBot, qapp: QApplication, shipped_content: Path, own_folder: Path) -> Iterator[OpenProgram]:
    """Call it to start the program; keywords are settings, `size` the window's, `content` another folder of content."""
    opened: list[Program] = []

    def start(*, size: tuple[int, int] = (1280, 800), content: Path | None = None, **values: object) -> Program:
        paths = Paths(own=own_folder, shipped_content=content or shipped_content)
        if values:
            kept.save(paths.settings, Settings(**values))  # type: ignore[arg-type]
        program = build(qapp, paths)
        opened.append(program)
        program.window.resize(*size)
        program.window.show()
        qtbot.waitExposed(program.window)
        settle(qapp)
        return program

    yield start
    for program in opened:
        close(program)


@pytest.fixture(scope="module")
def standing_program(
    qapp: QApplication, shipped_content: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Program]:
    """One window for all tests of a file that go somewhere and look, and change nothing."""
    program = build(qapp, Paths(own=tmp_path_factory.mktemp("own") / "veldgids", shipped_content=shipped_content))
    program.window.resize(1280, 800)
    program.window.show()
    settle(qapp)
    yield program
    close(program)


@pytest.fixture
def program(open_program: OpenProgram) -> Program:
    return open_program()


def close(program: Program) -> None:
    """End the program as far as it can end inside a test run."""
    if shiboken6.isValid(program.window):
        program.close()
        shiboken6.delete(program.window)  # a window that lives on is styled again with every window after it
        shiboken6.delete(program.look)


def idle(qtbot: QtBot, program: Program) -> None:
    """Wait until what runs in the background has told its answer and the page shows it."""
    qtbot.waitUntil(lambda: program.background.is_idle)
    settle(program.app)


def settle(app: QApplication) -> None:
    """Let layouts and deferred deletions be done; nothing is waited for."""
    for _ in range(4):
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
