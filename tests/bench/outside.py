# SPDX-License-Identifier: EUPL-1.2
"""Watches programs start on an X screen, from outside: when the window is mapped, when its picture is whole.

Reads a job as JSON from stdin ({"display", "rounds", "programs": {name: {"command", "environment"}}}) and prints what it
saw. Runs on any Python that has python-xlib; Debian's own has it as python3-xlib.

Drawn is the last change of the picture before it stays the same for STILL seconds, so a page that fills in after its
first frame counts until it is full. Programs take turns in every round; the first round warms up and is not counted.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from typing import Any

from Xlib import X, display
from Xlib.error import XError

STILL = 0.35
PATIENCE = 20.0
LEAST = (200, 150)
SETTLE = 1.0
"""Seconds after the picture is whole until the memory is read."""


def main() -> int:
    job = json.load(sys.stdin)
    screen = display.Display(job["display"])
    root = screen.screen().root
    root.change_attributes(event_mask=X.SubstructureNotifyMask)
    seen: dict[str, list[dict[str, float]]] = {name: [] for name in job["programs"]}
    names = list(job["programs"])
    for number in range(job["rounds"] + 1):
        for name in names[number % len(names) :] + names[: number % len(names)]:
            one = watch(screen, root, job["programs"][name])
            if number and one:
                seen[name].append(one)
    print(json.dumps(seen))
    return 0


def watch(screen: Any, root: Any, program: dict[str, Any]) -> dict[str, float]:
    """Milliseconds to mapped and drawn, kilobytes of memory; empty when no window came."""
    while screen.pending_events():
        screen.next_event()
    environment = {**os.environ, **program["environment"]}
    began = time.monotonic()
    process = subprocess.Popen(
        program["command"],
        env=environment,
        cwd=program.get("folder"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        window, mapped = first_window(screen, began)
        if window is None:
            return {}
        drawn, colours = when_drawn(window, began)
        time.sleep(SETTLE)
        return {"mapped": mapped, "drawn": drawn, "colours": colours, "pss_kb": memory(process.pid)}
    finally:
        end(process)


def first_window(screen: Any, began: float) -> tuple[Any, float]:
    while time.monotonic() - began < PATIENCE:
        if not screen.pending_events():
            time.sleep(0.001)
            continue
        event = screen.next_event()
        if event.type != X.MapNotify:
            continue
        at = (time.monotonic() - began) * 1000
        try:
            shape = event.window.get_geometry()
        except XError:
            continue
        if shape.width >= LEAST[0] and shape.height >= LEAST[1]:
            return event.window, at
    return None, 0.0


def when_drawn(window: Any, began: float) -> tuple[float, int]:
    """Milliseconds to the last change of the picture, and how many colours it then has (of a sample)."""
    picture, changed = b"", time.monotonic()
    while time.monotonic() - began < PATIENCE:
        try:
            shape = window.get_geometry()
            now = window.get_image(0, 0, shape.width, shape.height, X.ZPixmap, 0xFFFFFFFF).data
        except XError:
            time.sleep(0.003)
            continue
        at = time.monotonic()
        if now != picture:
            picture, changed = now, at
        elif at - changed > STILL and colours(picture) >= 2:
            break
        time.sleep(0.003)
    return (changed - began) * 1000, colours(picture)


def colours(picture: bytes) -> int:
    return len({picture[at : at + 4] for at in range(0, len(picture) - 4, 404)})


def memory(pid: int) -> int:
    """Kilobytes of the process and its children that they do not share with others, plus their part of what is shared."""
    total = 0
    for one in tree(pid):
        try:
            with open(f"/proc/{one}/smaps_rollup", encoding="ascii") as lines:
                total += next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        except (OSError, StopIteration):
            continue
    return total


def tree(pid: int) -> list[int]:
    found = [pid]
    try:
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as children:
            for child in children.read().split():
                found += tree(int(child))
    except OSError:
        pass
    return found


def end(process: subprocess.Popen[bytes]) -> None:
    """The program was started here, with a session of its own."""
    for how in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, how)
        except ProcessLookupError:
            return
        try:
            process.wait(timeout=3)
            break
        except subprocess.TimeoutExpired:
            continue


if __name__ == "__main__":
    sys.exit(main())
