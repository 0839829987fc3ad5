# SPDX-License-Identifier: EUPL-1.2
"""The page that says what the content holds and lacks is generated, and is the one that is committed."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit.cli import main
from kit.content.state_command import state_of
from kit.paths import PROGRAM, RESOURCES

PAGE = PROGRAM / "docs" / "content-state.md"


def test_the_committed_page_is_what_the_content_gives() -> None:
    same = PAGE.read_text(encoding="utf-8") == state_of([RESOURCES])
    assert same, "run: python -m kit content-state --out docs/content-state.md"


def test_the_command_writes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "state.md"
    assert main(["content-state", "--out", str(out)]) == 0
    assert main(["content-state"]) == 0
    assert out.read_text(encoding="utf-8") in capsys.readouterr().out
    assert "| confirmed | 0 | 0 |" in out.read_text(encoding="utf-8")


def test_a_folder_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["content-state", "--resources", "no-such-folder"]) == 2
    assert "no-such-folder" in capsys.readouterr().err
