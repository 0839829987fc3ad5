# SPDX-License-Identifier: EUPL-1.2
"""The same spec, frozen by a Windows Python under Wine, and started there. "Tested under Wine 8, not on Windows."

One run takes some three minutes; the prefix, the Windows Python and the wheels are kept in out/cache, by version.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import bundle
import freezing
import stand_ins
import windows_python
from environment import ROOT, SetUpError, say
from system_libraries import WINE as TOOLS
from wine import WINE, Wine, WineError, windows_path, wine_version

OUT = ROOT / "out"
CACHE = OUT / "cache" / "windows"
PICTURE = OUT / "veldgids-under-wine.png"
FREEZE_SECONDS = 600
SMOKE_SECONDS = 300
WINDOW_SECONDS = 60
SCREEN = "1440x900"
LAST_LINES = 25
KILLS = 10


def package() -> tuple[bundle.Bundle | None, list[str]]:
    """Freeze, look at what came out, start it; the folder, and what is wrong with it."""
    if missing := [tool for tool in TOOLS if not Path(tool).exists()]:
        return None, [f"{tool} is missing (Debian package {TOOLS[tool]})" for tool in missing]
    try:
        return _package()
    except (WineError, SetUpError, subprocess.SubprocessError) as error:
        return None, [str(error)]


def _package() -> tuple[bundle.Bundle | None, list[str]]:
    python = windows_python.ensure(CACHE)
    wine = Wine(CACHE / f"prefix-{wine_version()}")
    say(f"{wine_version()}: making the prefix" if not wine.prefix.exists() else f"{wine_version()}, prefix kept")
    wine.make()
    stand_ins.bring(wine, python / "Lib" / "site-packages")
    with wine.kept_warm():
        if failed := freeze(wine, python):
            return None, failed
        made = bundle.Bundle(OUT / "dist-windows" / "veldgids")
        print(bundle.table(made))
        failed = bundle.problems(made) + from_the_prefix(wine, made) + swap(wine, python)
        with screen() as display:
            failed += console(wine, made) + double_click(wine, made) + picture(wine, made, display)
    return made, failed


def freeze(wine: Wine, python: Path) -> list[str]:
    variables = freezing.reproducible(windows_path(CACHE / "pyinstaller"))
    paths = [windows_path(path) for path in (freezing.SPEC, OUT / "work-windows", OUT / "dist-windows")]
    say("freezing under Wine (about a minute)")
    ended = wine.run(
        str(python / "python.exe"), "-m", "PyInstaller", *freezing.options(*paths), seconds=FREEZE_SECONDS, **variables
    )
    say(f"frozen in {ended.seconds:.0f} s")
    return [f"PyInstaller under Wine ended with {ended.code}:\n{ended.output[-3000:]}"] if ended.code else []


def from_the_prefix(wine: Wine, made: bundle.Bundle) -> list[str]:
    """DLLs in the folder that are Wine's own, byte for byte: stand-ins that would break a real Windows."""
    wines: dict[int, list[Path]] = {}
    for file in wine.system32.glob("*.dll"):
        wines.setdefault(file.stat().st_size, []).append(file)
    return [
        f"{made.place(file)} was taken from Wine"
        for file in made.files()
        if file.suffix.lower() == ".dll"
        and any(file.read_bytes() == its.read_bytes() for its in wines.get(file.stat().st_size, []))
    ]


def console(wine: Wine, made: bundle.Bundle) -> list[str]:
    """The smoke test, and the editors' tools, which the window never loads."""
    failed = []
    with home() as folder:
        for words in (["smoke"], ["check"], ["compile", "--out", windows_path(folder / "again.db")]):
            say(f"starting kit.exe {words[0]}")
            kit, own = str(made.program("kit")), windows_path(folder)
            ended = wine.run(kit, *words, seconds=SMOKE_SECONDS, VELDGIDS_HOME=own)
            print("\n".join(ended.output.splitlines()[-LAST_LINES:]))
            if ended.code:
                failed.append(f"kit.exe {words[0]} ended with {ended.code} after {ended.seconds:.0f} s")
    return failed


def swap(wine: Wine, python: Path) -> list[str]:
    """The trial of the content swap, from source: two readers, and a writer that is killed at random moments."""
    say(f"swapping content under two readers, {KILLS} kills")
    trial = windows_path(ROOT / "tests" / "soak" / "swap.py")
    ended = wine.run(str(python / "python.exe"), trial, "--kills", str(KILLS), seconds=SMOKE_SECONDS)
    return [f"the swap trial ended with {ended.code}:\n{ended.output[-2000:]}"] if ended.code else []


def double_click(wine: Wine, made: bundle.Bundle) -> list[str]:
    """The window as a double click starts it: no console, `sys.stdout` is None. Printing must not end it."""
    say("starting veldgids.exe as a double click does")
    with home() as folder:
        report = folder / "report.json"
        arguments = [windows_path(made.program("veldgids")), "--smoke", "--report", windows_path(report)]
        ended = wine.run("start", "/wait", *arguments, seconds=SMOKE_SECONDS, VELDGIDS_HOME=windows_path(folder))
        if ended.code or not report.exists():
            return [f"veldgids.exe without a console ended with {ended.code}, report: {report.exists()}"]
        checks = json.loads(report.read_text(encoding="utf-8"))["checks"]
    say(f"{sum(check['passed'] for check in checks)} of {len(checks)} checks passed, {ended.seconds:.0f} s")
    return [f"without a console: {check['name']}: {check['detail']}" for check in checks if not check["passed"]]


def picture(wine: Wine, made: bundle.Bundle, display: str) -> list[str]:
    """Open the window on a screen in memory and keep what it looks like; on Wine's own desktop, which can maximise."""
    say("opening the window")
    with home() as folder:
        environment = wine.environment({"DISPLAY": display, "VELDGIDS_HOME": windows_path(folder)})
        nowhere = subprocess.DEVNULL
        command = [WINE, "explorer", f"/desktop=veldgids,{SCREEN}", windows_path(made.program("veldgids"))]
        window = subprocess.Popen(command, env=environment, stdin=nowhere, stdout=nowhere, stderr=nowhere)
        try:
            colours = _drawn(display, window)
        finally:
            window.kill()
            window.wait(30)
            wine.run("taskkill", "/f", "/im", "veldgids.exe", seconds=30)
    say(f"{colours} colours on screen, kept as {PICTURE.relative_to(ROOT)}")
    return [] if colours > 50 else [f"the window stayed empty: {colours} colours after {WINDOW_SECONDS} s"]


def _drawn(display: str, window: subprocess.Popen[bytes]) -> int:
    """Take pictures until one shows more than a frame and a background, and is the same as the one before."""
    give_up = time.monotonic() + WINDOW_SECONDS
    before, colours = b"", 0
    while time.monotonic() < give_up and window.poll() is None:
        time.sleep(1.0)
        taken = ["import", "-display", display, "-window", "root", str(PICTURE)]
        subprocess.run(taken, check=True, timeout=30)
        counted = subprocess.run(
            ["identify", "-format", "%k", str(PICTURE)], capture_output=True, check=True, timeout=30
        )
        colours, now = int(counted.stdout), PICTURE.read_bytes()
        if colours > 50 and now == before:
            break
        before = now
    return colours


@contextmanager
def home() -> Iterator[Path]:
    """An empty home folder for one start."""
    with tempfile.TemporaryDirectory(prefix="veldgids-wine-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@contextmanager
def screen() -> Iterator[str]:
    """A screen in memory, 1440 x 900, on the first free display number."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SCREEN}x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait(30)
