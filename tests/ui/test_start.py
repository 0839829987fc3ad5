# SPDX-License-Identifier: EUPL-1.2
"""What is read before the first picture does not grow unseen."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kit.paths import PROGRAM

MOST_OWN_MODULES = 72
MOST_FILES = 22
NEVER = {"yaml", "markdown", "nh3", "openpyxl", "sqlite_utils", "phonenumbers", "segno", "snowballstemmer", "sqlcipher3",
         "socket", "ssl", "http", "asyncio", "multiprocessing", "platformdirs", "concurrent"}  # fmt: skip
"""Tools of the desk, and whatever reaches for a network."""


@pytest.fixture(scope="module")
def start(shipped_content: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A start on the shipped content, which lies where the person's own would: as a field machine has it."""
    home = tmp_path_factory.mktemp("home")
    (home / "content").symlink_to(shipped_content, target_is_directory=True)
    command = [sys.executable, "-m", "ui", "--home", str(home), "--measure-start"]
    done = subprocess.run(command, cwd=PROGRAM, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_start_ends_on_home(start: dict[str, Any]) -> None:
    assert start["page"] == "start"
    assert start["ms"] > 0


def test_only_what_home_needs_is_imported(start: dict[str, Any]) -> None:
    own = start["own_modules"]
    assert len(own) <= MOST_OWN_MODULES, own
    assert not {name for name in own if name.startswith("ui.pages.")} - {"ui.pages.home"}
    assert "kit.store.compile" not in own


def test_no_tool_of_the_desk_and_nothing_of_a_network_is_loaded(start: dict[str, Any]) -> None:
    assert not NEVER & set(start["other_modules"])


def test_few_files_are_opened(start: dict[str, Any]) -> None:
    assert len(start["files"]) <= MOST_FILES, start["files"]
    assert any(name.endswith(".db") for name in start["files"])
