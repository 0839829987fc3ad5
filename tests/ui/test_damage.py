# SPDX-License-Identifier: EUPL-1.2
"""A content file in which a byte changed on the disk is taken away before someone rings a wrong number."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kit.store import shelf


@pytest.mark.logs("content is damaged")
def test_a_changed_digit_is_noticed_once_the_window_stands(
    qtbot: QtBot, open_program: object, shipped_content: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "content"
    shutil.copytree(shipped_content, folder)
    file = shelf.current(folder)
    assert file is not None
    file.write_bytes(file.read_bytes().replace(b"033 448 11 86", b"033 448 11 68"))
    program = open_program(content=folder)  # type: ignore[operator]
    assert program.window.here.key == "start"
    qtbot.waitUntil(lambda: program.window.here.key == "broken")
    assert program.window.strip.isVisible()
