# SPDX-License-Identifier: EUPL-1.2
"""The one command: what it answers, that exit codes come through, and that the locks hold what the project names."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCKS = sorted((ROOT / "locks").glob("*.txt"))
VERBS = ("run", "test", "lint", "bench", "soak", "package", "content", "words", "tour")


def dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, ROOT / "dev.py", *arguments], capture_output=True, text=True, check=False)


def inside(words: str) -> subprocess.CompletedProcess[str]:
    """Run `words` with dev.py and its parts imported."""
    return subprocess.run([sys.executable, "-c", words], cwd=ROOT, capture_output=True, text=True, check=False)


def test_asking_for_help_names_every_verb() -> None:
    answer = dev("--help")
    assert answer.returncode == 0
    assert all(f"\n  {verb} " in answer.stdout for verb in VERBS)


@pytest.mark.parametrize("wrong", [(), ("tset",), ("--no-apt",)])
def test_an_unknown_verb_is_a_wrong_call(wrong: tuple[str, ...]) -> None:
    answer = dev(*wrong)
    assert answer.returncode == 2
    assert "dev.py VERB" in answer.stderr


@pytest.mark.parametrize(("end", "code"), [("sys.exit(0)", 0), ("sys.exit(3)", 3), ("raise OSError", 1)])
def test_the_exit_code_of_the_work_comes_through(end: str, code: int) -> None:
    assert inside(f"import sys, dev; sys.exit(dev.python('-c', 'import sys; {end}'))").returncode == code


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends processes without signals")
def test_a_killed_program_is_told_from_one_that_ended() -> None:
    killed = "import sys, dev; sys.exit(dev.python('-c', 'import os, signal; os.kill(os.getpid(), signal.SIGKILL)'))"
    assert inside(killed).returncode == 128 + 9


def test_work_that_never_ends_is_stopped_and_failed() -> None:
    endless = inside("import sys, dev; sys.exit(dev.python('-c', 'while True: pass', limit=0.2))")
    assert endless.returncode == 124
    assert "stopped" in endless.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes libraries from the system")
def test_no_apt_names_what_is_missing_and_installs_nothing() -> None:
    answer = inside("import dev; dev.system_libraries.ensure({'/not/there': 'package-of-nobody'}, may_install=False)")
    assert answer.returncode == 0
    assert "missing on this system: " in answer.stdout
    assert "package-of-nobody" in answer.stdout
    assert "installing" not in answer.stdout


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_a_lock_pins_and_hashes_and_names_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    entries = [entry for entry in text.replace("\\\n", " ").splitlines() if entry[:1].isalnum()]
    assert entries, "an empty lock"
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)
    assert "://" not in text


def test_the_locks_hold_every_library_the_project_names() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    named = {name.lower() for name in [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]}
    pinned = {
        line.split()[0] for lock in LOCKS for line in lock.read_text(encoding="utf-8").splitlines() if "==" in line
    }
    names = {pin.split("==")[0] for pin in pinned}
    assert {name for name in named if name not in (pinned if "==" in name else names)} == set()
    assert "pyside6-essentials==6.11.3" in pinned
