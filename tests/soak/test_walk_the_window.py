# SPDX-License-Identifier: EUPL-1.2
"""Somebody without aim goes through the real window, as often as the time allows (some four minutes)."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

WANDER = Path(__file__).with_name("wander.py")
STACK = Path(__file__).with_name("native_stack.gdb")
STEPS, SECONDS = 1500, 60
MARKED_BY_PYTHON = {"PYTHONMALLOC": "debug"}
MARKED_BY_C = {"PYTHONMALLOC": "malloc", "MALLOC_PERTURB_": "165", "GLIBC_TUNABLES": "glibc.malloc.tcache_count=0"}
"""What Python, or also Qt, has freed is filled with something else, so that whoever still reads it is noticed."""


@cache
def under_gdb() -> tuple[str, ...]:
    """What to put before a command so that a crash tells its native stack; nothing where no debugger works."""
    gdb = shutil.which("gdb")
    start = (gdb, "-nx", "-q", "-batch", "-x", str(STACK), "--args") if gdb else ()
    tried = subprocess.run([*start, sys.executable, "-c", "print(6 * 7)"], capture_output=True, text=True, check=False)
    return start if gdb and tried.returncode == 0 and "42" in tried.stdout else ()


def wander(content: Path, steps: int, seconds: float, seed: int, marks: dict[str, str]) -> str:
    """In a process of its own, whose end is looked at; what it said. Fails with the seed and the last steps."""
    command = [*under_gdb(), sys.executable, str(WANDER), "--content", str(content)]
    command += ["--steps", str(steps), "--seconds", str(seconds), "--seed", str(seed)]
    went = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONFAULTHANDLER": "1", **marks},
        timeout=seconds * 3 + 120,
        check=False,
    )
    told = [line for line in went.stdout.splitlines() if "propagateSizeHints" not in line]
    assert went.returncode == 0, f"seed {seed}, exit code {went.returncode}:\n" + "\n".join(told[-200:])
    return went.stdout


@pytest.mark.parametrize("marks", [MARKED_BY_PYTHON, MARKED_BY_C, MARKED_BY_C, {}], ids=["python", "c", "c", "none"])
def test_nothing_that_is_pressed_typed_or_resized_breaks_the_window(
    shipped_content: Path, marks: dict[str, str]
) -> None:
    print(wander(shipped_content, STEPS, SECONDS, random.randrange(10**6), marks)[-1200:])
