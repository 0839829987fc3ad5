# SPDX-License-Identifier: EUPL-1.2
"""`kit smoke`: start the window program that lies beside this one and print what it found about itself."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import Any

from kit.errors import KitError, StorageError
from kit.paths import PROGRAM

LONGEST = 300.0
"""Seconds the window may take before it counts as hung."""


@dataclass(frozen=True, slots=True)
class Check:
    name: str
    passed: bool
    detail: str
    seconds: float


@dataclass(frozen=True, slots=True)
class SmokeReport:
    """`about` names what ran (program, Python, Qt, content); `checks` stand in the order in which they were made."""

    about: dict[str, str]
    checks: tuple[Check, ...]
    exit_code: int

    @property
    def passed(self) -> bool:
        return self.exit_code == 0 and bool(self.checks) and all(check.passed for check in self.checks)


def smoke(arguments: Sequence[str]) -> int:
    """The command: exit code 0 when every check passed, 1 when one did not."""
    parser = argparse.ArgumentParser("kit smoke", description="Start the window out of sight and print what it found.")
    parser.add_argument("--json", action="store_true", help="for programs")
    options = parser.parse_args(arguments)
    report = with_own(run_smoke())
    print(as_json(report) if options.json else as_text(report))
    return 0 if report.passed else 1


def window_command() -> list[str]:
    """The `veldgids` beside the running program (frozen, or installed in an environment), else the source."""
    here = Path(sys.executable)
    beside = here.with_name("veldgids" + (".exe" if sys.platform == "win32" else ""))
    return [str(beside)] if beside.is_file() else [str(here), "-m", "ui"]


def run_smoke(longest: float = LONGEST) -> SmokeReport:
    """Start the window on a fresh home folder, offscreen, and read its report. Raises StorageError when there is none."""
    with tempfile.TemporaryDirectory(prefix="veldgids-smoke-", ignore_cleanup_errors=True) as folder:
        report = Path(folder) / "report.json"
        command = [*window_command(), "--smoke", "--report", str(report)]
        environment = {**os.environ, "VELDGIDS_HOME": str(Path(folder) / "home")}
        # On Windows a windowed program has nothing to say, and what it starts may keep its pipe open and us waiting.
        said = subprocess.DEVNULL if sys.platform == "win32" else subprocess.PIPE
        try:
            ended = subprocess.run(
                command,
                cwd=PROGRAM,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                timeout=longest,
            )
        except subprocess.TimeoutExpired as error:
            raise StorageError(f"The window gave no answer within {longest:.0f} seconds.") from error
        except OSError as error:
            raise StorageError(f"The window could not be started: {error}") from error
        if not report.is_file():
            words = (ended.stderr or b"").decode("utf-8", "replace").strip()
            raise StorageError(f"The window ended with code {ended.returncode} and left no report.", detail=words)
        return _read(json.loads(report.read_text(encoding="utf-8")), ended.returncode)


def with_own(report: SmokeReport) -> SmokeReport:
    """The window's report, and what this program found about itself."""
    import kit
    from kit.selfcheck import every_module_loads

    began = monotonic()
    try:
        check = Check("every part of the console loads", True, every_module_loads(kit), monotonic() - began)
    except KitError as error:
        check = Check("every part of the console loads", False, error.message, monotonic() - began)
    return replace(report, checks=(*report.checks, check))


def as_text(report: SmokeReport) -> str:
    """One line per check, for a person; the last line says how many passed."""
    lines = [f"{name}: {value}" for name, value in report.about.items()]
    for check in report.checks:
        lines.append(f"{'ok  ' if check.passed else 'FAIL'} {check.seconds:6.2f} s  {check.name}: {check.detail}")
    passed = sum(check.passed for check in report.checks)
    return "\n".join([*lines, f"{passed} of {len(report.checks)} checks passed, exit code {report.exit_code}"])


def as_json(report: SmokeReport) -> str:
    checks = [{"name": c.name, "passed": c.passed, "detail": c.detail, "seconds": c.seconds} for c in report.checks]
    return json.dumps({"about": report.about, "checks": checks, "passed": report.passed}, ensure_ascii=False, indent=2)


def _read(raw: dict[str, Any], exit_code: int) -> SmokeReport:
    checks = tuple(Check(c["name"], c["passed"], c["detail"], c["seconds"]) for c in raw["checks"])
    return SmokeReport(dict(raw["about"]), checks, exit_code)
