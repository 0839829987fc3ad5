# SPDX-License-Identifier: EUPL-1.2
"""What a start costs, measured from inside: time to the first whole picture, modules imported, files opened."""

from __future__ import annotations

import json
import os
import sys
import time

_STARTED = time.perf_counter()


def measure_start() -> int:
    """Draw home once, offscreen unless a screen is asked for, and print one line of JSON.

    `ms` counts from the start of the process where the system tells that (Linux), else from the import of this module.
    `memory_kb` is the largest resident size so far.
    """
    opened: list[str] = []
    sys.addaudithook(lambda event, values: opened.append(str(values[0])) if event == "open" else None)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    from ui import quick_start

    quick_start.begin()
    from PySide6.QtWidgets import QApplication

    from kit.paths import default_paths
    from ui.app import build

    app = QApplication(sys.argv[:1])
    program = build(app, default_paths())
    program.window.resize(1280, 800)
    program.window.show()
    app.processEvents()
    program.window.repaint()
    elapsed = _since_process_start()
    files = [
        name
        for name in opened
        if not name.endswith((".pyc", ".py")) and not name.startswith("/proc") and os.path.isfile(name)
    ]
    print(
        json.dumps(
            {
                "ms": round(elapsed * 1000, 1),
                "page": program.window.here.key,
                "memory_kb": _largest_resident(),
                "modules": len(sys.modules),
                "own_modules": sorted(name for name in sys.modules if name.split(".")[0] in ("kit", "ui")),
                "other_modules": sorted(
                    {name.split(".")[0] for name in sys.modules} - {"kit", "ui"} - set(sys.builtin_module_names)
                ),
                "files": files,
            }
        )
    )
    program.close()
    return 0


def _since_process_start() -> float:
    """Seconds since the process began."""
    try:
        with open("/proc/self/stat", encoding="utf-8") as stat:
            ticks = int(stat.read().rsplit(")", 1)[1].split()[19])
        return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")
    except (OSError, AttributeError):
        return time.perf_counter() - _STARTED


def _largest_resident() -> int:
    try:
        import resource
    except ImportError:  # Windows
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
