# SPDX-License-Identifier: EUPL-1.2
"""Typing in the real window over many services: how long the event loop stands still at each key.

Forty keys at eight a second, as someone types; a zero-interval timer ticks as fast as the loop turns, and the longest gap
between two ticks until the next key is what that key cost. In a process of its own: `python typing_window.py FILE`.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from service_files import ServiceFile

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(ROOT)]

from table import Row, percentile  # noqa: E402

KEYS, A_SECOND = 40, 8
BUDGET = 50
"""ms"""
LONGEST_WAIT = 20.0
"""Seconds for the last answer."""
TYPED = (
    "opvang voor vrouwen met kinderen in almelo",
    "stichting steunpunt arbeid amsterdam noord",
    "hulp bij schulden en werk zonder contract in",
    "juridisch lokte voor mensen zonder verblijf",
    "buurtteam 1234 ab 020 123 45 67 noodopvang",
    "de en van voor het een in met bij die op te",
)
WARM_UP = "hulp"


def rows(file: ServiceFile) -> list[Row]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(HERE / "typing_window.py"), str(file.path)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    what = f"{file.count:,}: typing in the window, event loop p99"
    if done.returncode:
        return [Row(what, f"<= {BUDGET} ms", f"not measured: {done.stderr.strip()[-200:]}")]
    said = json.loads(done.stdout.splitlines()[-1])
    pauses, answers = said["pauses"], said["answers"]
    p99 = percentile(pauses, 0.99)
    measured = f"p50 {percentile(pauses, 0.5):.0f}, p99 {p99:.0f}, most {max(pauses):.0f} ms of {len(pauses)} keys"
    measured += f"; the answer stands {percentile(answers, 0.5):.0f} ms (most {max(answers):.0f}) after the last key"
    return [Row(what, f"<= {BUDGET} ms", measured, p99 <= BUDGET)]


def measure(file: Path) -> dict[str, list[float]]:
    """ms: the longest pause at each key, and from each last key to its answer."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLineEdit

    from kit.paths import Paths
    from ui.app import build

    app = QApplication(["veldgids"])
    pauses: list[float] = []
    answers: list[float] = []
    with tempfile.TemporaryDirectory(prefix="veldgids-bench-") as folder:
        program = build(app, Paths(own=Path(folder) / "own", shipped_content=_shelf(file, Path(folder) / "content")))
        if program.library is None:
            raise SystemExit("the content does not open")
        window = program.window
        window.resize(1280, 800)
        window.show()
        beat = _Beat()
        box = window.findChild(QLineEdit, "search_box")
        assert box is not None
        _until(lambda: not program.background.is_busy, 2.0)
        for text in (WARM_UP, *TYPED):
            box.clear()
            _turn(0.3)
            for letter in text[:KEYS]:
                beat.start()
                QTest.keyClicks(box, letter)
                _turn(1 / A_SECOND)
                if text is not WARM_UP:
                    pauses.append(beat.longest())
            last = perf_counter()
            _until(lambda: not program.background.is_busy, 0.0)
            if text is not WARM_UP:
                answers.append((perf_counter() - last + 1 / A_SECOND) * 1000)
        program.close()
    return {"pauses": pauses, "answers": answers}


class _Beat:
    """Ticks as fast as the event loop turns and remembers the longest gap."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self._last, self._longest = perf_counter(), 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(0)

    def start(self) -> None:
        self._last, self._longest = perf_counter(), 0.0

    def longest(self) -> float:
        """ms since `start`."""
        self._tick()
        return self._longest * 1000

    def _tick(self) -> None:
        now = perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now


def _shelf(file: Path, folder: Path) -> Path:
    """A content folder that holds only this file, under the name the program looks for."""
    from kit.store.shelf import file_name

    checksum = _meta(file, "checksum").removeprefix("sha256:")
    folder.mkdir()
    (folder / file_name(re.sub(r"[^\d.]", "", _meta(file, "version")), checksum)).symlink_to(file.resolve())
    return folder


def _meta(file: Path, key: str) -> str:
    import sqlite3

    connection = sqlite3.connect(file)
    value = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()[0]
    connection.close()
    return str(value)


def _turn(seconds: float) -> None:
    """A real event loop: `processEvents` alone would never delete what asked to be deleted later."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def _until(is_so: Callable[[], bool], at_least: float) -> None:
    began = perf_counter()
    _turn(at_least)
    while not is_so() and perf_counter() - began < LONGEST_WAIT:
        _turn(0.01)


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))
    sys.stdout.flush()
    os._exit(0)
