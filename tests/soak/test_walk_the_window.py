# SPDX-License-Identifier: EUPL-1.2
"""Somebody without aim goes through the real window, as often as the time allows (some four minutes)."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

WANDER = Path(__file__).with_name("wander.py")
STEPS, SECONDS = 1500, 60


def wander(content: Path, steps: int, seconds: float, seed: int, malloc: str = "") -> str:
    """In a process of its own, whose end is looked at; what it said. Fails with the seed and the last steps."""
    command = [sys.executable, str(WANDER), "--content", str(content)]
    command += ["--steps", str(steps), "--seconds", str(seconds), "--seed", str(seed)]
    environment = {**os.environ, "PYTHONFAULTHANDLER": "1"}
    if malloc:
        environment["PYTHONMALLOC"] = malloc
    went = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        env=environment,
        timeout=seconds * 3 + 120,
        check=False,
    )
    told = [line for line in went.stdout.splitlines() if "propagateSizeHints" not in line]
    assert went.returncode == 0, f"seed {seed}, exit code {went.returncode}:\n" + "\n".join(told[-120:])
    return went.stdout


@pytest.mark.parametrize("malloc", ["debug", "", "debug", ""])
def test_nothing_that_is_pressed_typed_or_resized_breaks_the_window(shipped_content: Path, malloc: str) -> None:
    """With `debug` Python marks what was freed, so that reading it is noticed."""
    print(wander(shipped_content, STEPS, SECONDS, random.randrange(10**6), malloc)[-1200:])
