# SPDX-License-Identifier: EUPL-1.2
"""The window program: arguments, log, QApplication, build, exec. Nothing here is imported that one run does not need."""

from __future__ import annotations

import sys
from pathlib import Path

USAGE = """veldgids [--home DIR] [--tour DIR | --smoke --report FILE | --measure-start | --version]

  --home DIR        keep settings and bookmarks in DIR (default: the platform's folder, or VELDGIDS_HOME)
  --tour DIR        walk the pages offscreen and write pictures of them to DIR
  --smoke           open every page offscreen, search, reach a route card, print; exit 0 when all went well
  --report FILE     where --smoke writes what it found, as JSON
  --measure-start   draw home once and print how long it took and what was read, as JSON
  --version         print the version
"""
WITH_VALUE = ("--home", "--tour", "--report")
ALONE = ("--smoke", "--measure-start", "--version", "--help", "-h")


def main(arguments: list[str] | None = None) -> int:
    asked = _read(sys.argv[1:] if arguments is None else arguments)
    if asked is None or "--help" in asked or "-h" in asked:
        print(USAGE, file=sys.stderr if asked is None else sys.stdout)
        return 2 if asked is None else 0
    if "--version" in asked:
        from kit.version import version

        print(f"veldgids {version()}")
        return 0
    if home := asked.get("--home"):
        import os

        os.environ["VELDGIDS_HOME"] = home
    if "--tour" in asked:
        from ui.tour import run_tour

        return run_tour(Path(asked["--tour"]))
    if "--smoke" in asked:
        from ui.smoke import main as smoke

        return int(smoke(Path(asked["--report"]) if "--report" in asked else None))
    if "--measure-start" in asked:
        from ui.measure import measure_start

        return measure_start()
    return _run()


def _read(arguments: list[str]) -> dict[str, str] | None:
    """Arguments to values; None when one is unknown or lacks its value. argparse costs 10 ms of every start."""
    asked: dict[str, str] = {}
    rest = iter(arguments)
    for argument in rest:
        name, has_value, value = argument.partition("=")
        if name in WITH_VALUE:
            asked[name] = value if has_value else next(rest, "")
            if not asked[name]:
                return None
        elif argument in ALONE:
            asked[argument] = ""
        else:
            return None
    return asked


def _run() -> int:
    from ui import quick_start

    quick_start.begin()
    from functools import partial

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from kit import logs
    from kit.paths import default_paths
    from ui.app import WINDOW_STANDS, build, told
    from ui.crash import catch_everything, run

    app = QApplication(sys.argv[:1])
    app.setApplicationName("Veldgids")
    app.setDesktopFileName("veldgids")
    paths = default_paths()
    logs.set_up(paths.log)
    catch_everything(app)
    program = build(app, paths)
    catch_everything(app, mended=lambda error: told(program, error))
    window = program.window
    room = window.screen().availableGeometry()
    if room.width() < window.sizeHint().width() or room.height() < window.sizeHint().height():
        window.showMaximized()
    else:
        window.resize(window.sizeHint())
        window.show()
    QTimer.singleShot(0, quick_start.end)
    QTimer.singleShot(WINDOW_STANDS, window, partial(logs.note_crashes, paths.log))
    return run(app)


if __name__ == "__main__":
    sys.exit(main())
