# SPDX-License-Identifier: EUPL-1.2
"""How long the event loop stands still while someone types, opens a page, changes zoom or theme.

A zero-interval timer ticks as fast as the loop turns; the longest gap between two ticks, from an action until the window
has been quiet for a while, is what a person feels. Runs in a process of its own: `python pauses.py` prints JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(ROOT)]

from table import Row, percentile  # noqa: E402

BUDGETS = {"typing": 50, "open a page": 100, "change zoom": 300, "change theme": 300}
QUIET = 0.25
"""Seconds after an action in which late work (the answer of a search, a page laid out) still counts as its own."""
TYPED = ("kind in gevaar", "veilig thuis", "arbeidsuitbuiting", "0800 51", "paspoort kwarktaart")


def rows(rounds: int) -> list[Row]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
    command = [sys.executable, str(HERE / "pauses.py"), str(min(rounds, 5))]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        return [Row("event loop", "see the design", f"not measured: {done.stderr.strip()[-200:]}")]
    said: dict[str, list[float]] = json.loads(done.stdout)
    told = []
    for what, budget in BUDGETS.items():
        first, again = said[f"{what}, first"], said[what]
        p99 = percentile(again, 0.99)
        measured = f"p50 {percentile(again, 0.5):.0f}, p99 {p99:.0f} ms, n={len(again)}"
        measured += f"; the first time {max(first):.0f} ms"
        told.append(Row(f"event loop: {what}, p99", f"<= {budget} ms", measured, p99 <= budget))
    return told


def measure(rounds: int) -> dict[str, list[float]]:
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLineEdit

    from kit.paths import Paths
    from kit.settings import Appearance
    from ui.app import build
    from ui.history import Place

    app = QApplication(["veldgids"])
    with tempfile.TemporaryDirectory(prefix="veldgids-bench-") as own:
        program = build(app, Paths(own=Path(own)))
        window, settings = program.window, program.settings
        window.resize(1280, 800)
        window.show()
        ticks = [perf_counter()]
        longest = [0.0]

        def tick() -> None:
            now = perf_counter()
            longest[0] = max(longest[0], now - ticks[0])
            ticks[0] = now

        beat = QTimer()
        beat.timeout.connect(tick)
        beat.start(0)

        def pause_of(action: Callable[[], object]) -> float:
            _turn(0.05)
            ticks[0], longest[0] = perf_counter(), 0.0
            action()
            tick()
            _turn(QUIET)
            return longest[0] * 1000

        _turn(1.0)
        box = window.findChild(QLineEdit, "search_box")
        assert box is not None
        seen: dict[str, list[float]] = {}
        for number in range(rounds):
            for what, action in _actions(window, settings, box, QTest, Place, Appearance, number):
                key = what if number else f"{what}, first"
                seen.setdefault(key, []).append(pause_of(action))
        program.close()
    return seen


def _turn(seconds: float) -> None:
    """A real event loop: `processEvents` alone would never delete what asked to be deleted later."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def _actions(
    window: object, settings: object, box: object, test: object, place: object, appearance: object, number: int
) -> Iterator[tuple[str, Callable[[], object]]]:
    from kit.content.refs import Kind, Ref

    for text in TYPED:
        yield "typing", box.clear  # type: ignore[attr-defined]
        for letter in text:
            yield "typing", lambda letter=letter: test.keyClicks(box, letter)  # type: ignore[attr-defined,misc]
    yield "typing", box.clear  # type: ignore[attr-defined]
    for kind, record in (
        (Kind.FACTSHEET, "what-is-human-trafficking"),
        (Kind.FACTSHEET, "agriculture"),
        (Kind.FACTSHEET, "figures"),
        (Kind.ORGANISATION, "comensha"),
    ):
        ref = Ref(kind, record)
        yield "open a page", lambda ref=ref: window.follow(ref)  # type: ignore[attr-defined,misc]
    for key in ("start", "library", "figures", "directory", "signs", "settings", "own_numbers"):
        yield "open a page", lambda key=key: window.go(place(key))  # type: ignore[attr-defined,operator,misc]
    window.follow(Ref(Kind.FACTSHEET, "agriculture"))  # type: ignore[attr-defined]
    for size in (150, 200, 100):
        yield "change zoom", lambda size=size: settings.change(text_size=size)  # type: ignore[attr-defined,misc]
    for look in ("DARK", "LIGHT"):
        chosen = getattr(appearance, look)
        yield "change theme", lambda chosen=chosen: settings.change(appearance=chosen)  # type: ignore[attr-defined,misc]


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 3)))
