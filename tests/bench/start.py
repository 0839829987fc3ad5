# SPDX-License-Identifier: EUPL-1.2
"""From process start to a drawn home page, beside an empty PySide6 window, Zeal and Kiwix, in the same run."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from table import Row, spread

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
FLOOR, OURS, FROZEN, ZEAL, KIWIX = "empty window", "veldgids", "veldgids, frozen", "Zeal", "Kiwix"
PEERS = {ZEAL: "zeal", KIWIX: "kiwix-desktop"}
SCREEN = "1280x900x24"
MORE_MEMORY = 60.0
MOST_MODULES, MOST_FILES = 240, 20
"""What a start reads today, a little rounded up. It may shrink; who raises these says why."""
TIMES = 1.5


def rows(rounds: int) -> list[Row]:
    python = watching_python()
    if not shutil.which("Xvfb") or python is None:
        return [
            Row("start to drawn home", f"<= {TIMES} x empty", "not measured: needs xvfb and python3-xlib"),
            *inside(),
        ]
    with tempfile.TemporaryDirectory(prefix="veldgids-bench-") as folder, _screen() as screen:
        job = {"display": screen, "rounds": rounds, "programs": programs(Path(folder), screen)}
        done = subprocess.run(
            [python, str(HERE / "outside.py")], input=json.dumps(job), capture_output=True, text=True, check=True
        )
    return [*_told(json.loads(done.stdout)), *inside()]


def programs(folder: Path, screen: str) -> dict[str, Any]:
    """What is started, each with a home folder of its own that it may fill in the warm-up round."""
    commands: dict[str, list[str]] = {
        FLOOR: [sys.executable, str(HERE / "empty_window.py")],
        OURS: [sys.executable, "-m", "ui"],
    }
    frozen = ROOT / "out" / "dist" / "veldgids" / "veldgids"
    if frozen.is_file():
        commands[FROZEN] = [str(frozen)]
    commands |= {name: [found] for name, tool in PEERS.items() if (found := shutil.which(tool))}
    return {
        name: {"command": command, "folder": str(ROOT), "environment": _environment(folder / tool_name(name), screen)}
        for name, command in commands.items()
    }


def tool_name(name: str) -> str:
    return "".join(c for c in name if c.isalnum())


def _environment(home: Path, screen: str) -> dict[str, str]:
    for part in ("run", "own"):
        (home / part).mkdir(parents=True, mode=0o700)
    return {
        "DISPLAY": screen,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "VELDGIDS_HOME": str(home / "own"),
        "QT_QPA_PLATFORM": "xcb",
        "LANG": "C.UTF-8",
        "QTWEBENGINE_DISABLE_SANDBOX": "1",  # the peers, when the bench runs as root
        "PYTHONDONTWRITEBYTECODE": "",  # a program that was started before has its bytecode
    }


def watching_python() -> str | None:
    """A Python that has python-xlib: Debian's own, or this one."""
    for python in ("/usr/bin/python3", sys.executable):
        asked = [python, "-c", "import Xlib"]
        if Path(python).exists() and not subprocess.run(asked, capture_output=True, check=False).returncode:
            return python
    return None


@contextmanager
def _screen() -> Iterator[str]:
    """An X screen of our own, without a network socket."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read, encoding="ascii") as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def _told(seen: dict[str, list[dict[str, float]]]) -> list[Row]:
    drawn = {name: [one["drawn"] for one in several] for name, several in seen.items() if several}
    memory = {name: median(one["pss_kb"] for one in several) / 1000 for name, several in seen.items() if several}
    if FLOOR not in drawn or OURS not in drawn:
        return [Row("start to drawn home", f"<= {TIMES} x empty", f"not measured: no window came ({', '.join(drawn)})")]
    floor, ours = median(drawn[FLOOR]), median(drawn[OURS])
    told = [
        Row(
            "start to drawn home, from source",
            f"<= {TIMES} x empty window",
            f"{ours / floor:.2f} x (the least of each: {min(drawn[OURS]) / min(drawn[FLOOR]):.2f} x):"
            f" {spread(drawn[OURS])} ms beside {spread(drawn[FLOOR])} ms, n={len(drawn[OURS])}",
            ours / floor <= TIMES,
        )
    ]
    if FROZEN in drawn:
        frozen = median(drawn[FROZEN])
        told.append(
            Row(
                "start to drawn home, frozen",
                f"<= {TIMES} x empty window",
                f"{frozen / floor:.2f} x: {spread(drawn[FROZEN])} ms",
                frozen / floor <= TIMES,
            )
        )
    for peer in PEERS:
        if peer in drawn:
            theirs = median(drawn[peer])
            told.append(
                Row(
                    f"ahead of {peer}",
                    "< 1 x its time",
                    f"{ours / theirs:.2f} x: {peer} {spread(drawn[peer])} ms, {memory[peer]:.0f} MB",
                    ours < theirs,
                )
            )
        else:
            told.append(Row(f"ahead of {peer}", "< 1 x its time", "not measured: not installed"))
    more = memory[OURS] - memory[FLOOR]
    measured = f"+{more:.1f} MB: {memory[OURS]:.1f} beside {memory[FLOOR]:.1f} MB (PSS of the process tree)"
    told.append(Row("memory at home above that window", f"<= {MORE_MEMORY:.0f} MB", measured, more <= MORE_MEMORY))
    return told


def inside() -> list[Row]:
    """What our own program says it read before its first picture."""
    said = _said()
    if said is None:
        return [Row("modules and files before first paint", "not growing", "not measured: the window does not start")]
    modules, files = said["modules"], len(said["files"])
    own = len(said["own_modules"])
    return [
        Row(
            "modules before first paint",
            f"not growing (<= {MOST_MODULES})",
            f"{modules}, of which {own} of ours",
            modules <= MOST_MODULES,
        ),
        Row(
            "files opened before first paint",
            f"not growing (<= {MOST_FILES})",
            f"{files}, beside modules and libraries",
            files <= MOST_FILES,
        ),
    ]


def read_first() -> str:
    """The modules of ours and the files that a start reads, for whoever looks why a number grew."""
    said = _said()
    if said is None:
        return ""
    modules = textwrap.fill(" ".join(said["own_modules"]), 150, initial_indent="  ", subsequent_indent="  ")
    files = "\n".join(f"  {os.path.relpath(file, ROOT)}" for file in said["files"])
    return f"read before the first paint, of ours:\n{modules}\nand opened:\n{files}"


def _said() -> dict[str, Any] | None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
    command = [sys.executable, "-m", "ui", "--measure-start"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    return dict(json.loads(done.stdout)) if not done.returncode else None
