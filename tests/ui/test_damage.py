# SPDX-License-Identifier: EUPL-1.2
"""A content file in which a byte changed on the disk is taken away before someone rings a wrong number."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kit.store import shelf
from ui.widgets.text import Text

from .conftest import OpenProgram


def cut_short(file: Path) -> None:
    os.truncate(file, 1_000_000)


def of_a_newer_program(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[60:64] = (99).to_bytes(4, "big")
    file.write_bytes(content)


def overwritten_in_the_middle(file: Path) -> None:
    content = file.read_bytes()
    file.write_bytes(content[:50_000] + bytes(800_000) + content[850_000:])


def another_file(file: Path) -> None:
    file.write_bytes(b"not what one thinks" * 5000)


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize(
    ("what", "code"),
    [
        (Path.unlink, "INHOUD-01"),
        (a_folder, "INHOUD-01"),
        (another_file, "INHOUD-02"),
        (cut_short, "INHOUD-03"),
        (overwritten_in_the_middle, "INHOUD-03"),
        (of_a_newer_program, "INHOUD-04"),
    ],
)
@pytest.mark.logs("content does not open")
def test_the_help_desk_hears_what_is_the_matter_with_the_content(
    open_program: OpenProgram, shipped_content: Path, tmp_path: Path, what: Callable[[Path], None], code: str
) -> None:
    folder = tmp_path / "content"
    shutil.copytree(shipped_content, folder)
    file = shelf.current(folder)
    assert file is not None
    what(file)
    program = open_program(content=folder)
    assert program.window.here.key == "broken"
    assert program.window.strip.isVisible()
    told = [label.words for label in program.window.findChildren(Text)]
    assert any(code in words for words in told), told


@pytest.mark.logs("content is damaged")
def test_a_changed_digit_is_noticed_once_the_window_stands(
    qtbot: QtBot, open_program: OpenProgram, shipped_content: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "content"
    shutil.copytree(shipped_content, folder)
    file = shelf.current(folder)
    assert file is not None
    file.write_bytes(file.read_bytes().replace(b"033 448 11 86", b"033 448 11 68"))
    program = open_program(content=folder)
    assert program.window.here.key == "start"
    qtbot.waitUntil(lambda: program.window.here.key == "broken")
    assert program.window.strip.isVisible()
