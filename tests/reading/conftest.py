# SPDX-License-Identifier: EUPL-1.2
"""A real window offscreen, over the real content, for whoever reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kit.content.model import Kind, Ref
from kit.paths import Paths
from ui.app import Program, build
from ui.pages.reader import ReaderPage


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, shipped_content: Path, own_folder: Path) -> Iterator[Program]:
    made = build(qapp, Paths(own=own_folder, shipped_content=shipped_content))
    made.window.resize(1280, 800)
    made.window.show()
    qtbot.waitExposed(made.window)
    yield made
    made.close()
    shiboken6.delete(made.window)  # a window that lives on is styled again with every window after it


@pytest.fixture
def reader(program: Program) -> ReaderPage:
    """The reader, at the page about people under 18."""
    program.window.follow(Ref(Kind.FACTSHEET, "under-18"))
    page = program.window.page("reader")
    assert isinstance(page, ReaderPage)
    return page
