# SPDX-License-Identifier: EUPL-1.2
"""`veldgids --smoke`: the program goes through its own window, out of sight, and writes down what it saw.

Run by `kit smoke` on what was frozen, where an exception nobody catches shows a box that nobody closes: so everything is
caught here and told in the report, and the exit code is 0 or 1. It never touches the person's own folder.
"""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from kit.errors import KitError
from kit.paths import RESOURCES
from kit.smoke import Check, SmokeReport, as_json, as_text


def main(report: Path | None = None) -> int:
    """Go through the window; write the report to `report` as JSON, or print it. 0 when every check passed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QPA_FONTDIR"] = str(RESOURCES / "fonts")  # on Windows this platform looks for fonts in one folder
    with tempfile.TemporaryDirectory(prefix="veldgids-smoke-", ignore_cleanup_errors=True) as folder:
        found = _go_through(Path(folder))
    if report is not None:
        report.write_text(as_json(found) + "\n", encoding="utf-8")
    elif sys.stdout is not None:
        print(as_text(found))
    return 0 if found.passed else 1


def _go_through(folder: Path) -> SmokeReport:
    unseen: list[str] = []
    sys.excepthook = lambda kind, error, trace: unseen.extend(traceback.format_exception(kind, error, trace))
    try:
        from ui.walk import Walk, listen_to_qt

        listen_to_qt(unseen.append)
        walk = Walk(folder)
    except Exception:  # noqa: BLE001  # whatever it is, it goes into the report
        return SmokeReport({}, (Check("the window is made", False, traceback.format_exc(), 0.0),), 1)
    checks = [_made(name, check) for name, check in walk.checks()]
    checks.append(Check("nothing failed unseen", not unseen, "".join(unseen) or "no error, no word from Qt", 0.0))
    return SmokeReport(walk.about(), tuple(checks), 0 if all(check.passed for check in checks) else 1)


def _made(name: str, check: Callable[[], str]) -> Check:
    began = monotonic()
    try:
        return Check(name, True, check(), monotonic() - began)
    except KitError as error:
        return Check(name, False, f"{error.message} {error.detail}".strip(), monotonic() - began)
    except Exception:  # noqa: BLE001  # one broken part must not hide what the others say
        return Check(name, False, traceback.format_exc(), monotonic() - began)
