# SPDX-License-Identifier: EUPL-1.2
"""What others drew and we ship: whole, unchanged, and only what the window uses."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from pytestqt.qtbot import QtBot

from kit.paths import PROGRAM, RESOURCES

ICONS = sorted((RESOURCES / "icons").glob("*.svg"))
FONTS = sorted((RESOURCES / "fonts").glob("*.ttf"))


@pytest.fixture(scope="module")
def words_of_the_window() -> set[str]:
    """Every text that stands in the window's source, among them the names of icons."""
    sources = [ast.parse(file.read_text(encoding="utf-8")) for file in (PROGRAM / "ui").rglob("*.py")]
    nodes = (node for source in sources for node in ast.walk(source))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_every_icon_is_used(words_of_the_window: set[str]) -> None:
    assert len(ICONS) > 20
    assert [file.stem for file in ICONS if file.stem not in words_of_the_window] == []


@pytest.mark.parametrize("file", ICONS, ids=lambda file: file.stem)
def test_an_icon_is_as_its_makers_drew_it(file: Path) -> None:
    svg = file.read_text(encoding="utf-8")
    assert "@license lucide-static" in svg
    assert 'stroke="currentColor"' in svg
    assert 'stroke-width="2"' in svg


@pytest.mark.parametrize("file", FONTS, ids=lambda file: file.stem)
def test_a_font_loads_under_its_reserved_name(file: Path, qtbot: QtBot) -> None:
    loaded = QFontDatabase.addApplicationFont(str(file))
    family = QFontDatabase.applicationFontFamilies(loaded)[0]
    assert family.startswith("Noto Sans SC" if file.stem.startswith("Noto") else "IBM Plex Sans")
