# SPDX-License-Identifier: EUPL-1.2
"""A screen and an accessibility bus of our own, for looking at the window as a screen reader does."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SYSTEM_PYTHON = "/usr/bin/python3"
DUMP = Path(__file__).with_name("dump_tree.py")
TIME_LIMIT = 90
NOT_HEARD = 3
"""Exit code of the dump when the program runs but the bus does not know it."""


def missing() -> str:
    """What this machine lacks for the dump, in words; "" when nothing."""
    lacks = [name for name in ("Xvfb", "dbus-run-session") if shutil.which(name) is None]
    if sys.platform != "linux" or not Path(SYSTEM_PYTHON).exists():
        return "the AT-SPI bus exists on Linux only"
    asked = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    return ", ".join([*lacks, *(["python3-pyatspi"] if asked.returncode else [])])


@contextmanager
def virtual_screen(size: str = "1280x800x24") -> Iterator[str]:
    """An Xvfb on a display number it picks itself; the name of the display, such as ":7"."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        with os.fdopen(read_end) as answer:
            yield ":" + answer.readline().strip()
    finally:
        server.terminate()
        server.wait(10)


def what_a_press_tells(command: Sequence[str], home: Path, name: str) -> list[tuple[str, bool]]:
    """Start `command`, press what has this name, and return what a screen reader is told to be on or off then."""
    return [(told, on) for told, on in _heard(command, home, PRESS=name)]


def what_a_screen_reader_hears(command: Sequence[str], home: Path) -> list[dict[str, Any]]:
    """Start `command` in a real window and return the nodes of its accessibility tree, in reading order."""
    return _heard(command, home)


def _heard(command: Sequence[str], home: Path, **more: str) -> list[Any]:
    """What the dump wrote.

    On a busy machine the bus itself may fail to start: then once more, on a new screen and a new bus.
    """
    heard = home / "heard.json"
    run = _listen(command, home, heard, more)
    if run.returncode == NOT_HEARD:
        run = _listen(command, home, heard, more)
    if run.returncode:
        raise AssertionError(f"no dump: {run.stderr[-1600:]}")
    told: list[Any] = json.loads(heard.read_text(encoding="utf-8"))
    return told


def _listen(command: Sequence[str], home: Path, heard: Path, more: dict[str, str]) -> subprocess.CompletedProcess[str]:
    with virtual_screen() as display:
        environment = {
            **os.environ,
            **more,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "VELDGIDS_HOME": str(home),
            "XDG_RUNTIME_DIR": str(_runtime_folder(home)),
            "NO_AT_BRIDGE": "0",
        }
        return subprocess.run(
            ["dbus-run-session", "--", SYSTEM_PYTHON, str(DUMP), str(heard), *command],
            env=environment,
            capture_output=True,
            text=True,
            timeout=TIME_LIMIT,
            check=False,
        )


def _runtime_folder(home: Path) -> Path:
    folder = home / "run"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
