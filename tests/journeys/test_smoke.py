# SPDX-License-Identifier: EUPL-1.2
"""What `kit smoke` asks of a frozen program holds for the source too, and no network socket is opened on the way."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kit.paths import PROGRAM
from kit.smoke import Check, SmokeReport, as_text, run_smoke

NETWORK = ["strace", "-f", "-qq", "-e", "trace=socket", "-o"]


def test_the_window_passes_its_own_walk_without_a_network_socket(tmp_path: Path) -> None:
    report, calls = tmp_path / "report.json", tmp_path / "calls"
    command = [sys.executable, "-m", "ui", "--smoke", "--report", str(report)]
    watched = [*NETWORK, str(calls), *command] if shutil.which("strace") else command
    ended = subprocess.run(watched, cwd=PROGRAM, env={**os.environ}, capture_output=True, text=True, timeout=120)
    checks = json.loads(report.read_text(encoding="utf-8"))["checks"]
    assert [check for check in checks if not check["passed"]] == []
    assert (ended.returncode, len(checks) > 10) == (0, True), ended.stderr
    if watched is command:
        pytest.skip("the walk passed; strace is not installed, so nobody watched for sockets")
    sockets = [line for line in calls.read_text(encoding="utf-8").splitlines() if "socket(" in line]
    assert [line for line in sockets if "AF_UNIX" not in line] == []


def test_a_window_that_does_not_end_is_a_failure_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kit.smoke.window_command", lambda: [sys.executable, "-c", "import time; time.sleep(60)"])
    with pytest.raises(Exception, match="no answer within 0 seconds"):
        run_smoke(longest=0.2)


def test_a_window_that_dies_without_a_report_is_a_failure_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    dying = [sys.executable, "-c", "import sys; sys.exit('no screen')"]
    monkeypatch.setattr("kit.smoke.window_command", lambda: dying)
    with pytest.raises(Exception, match="code 1 and left no report") as raised:
        run_smoke()
    assert getattr(raised.value, "detail", "") == "no screen"


def test_one_failed_check_fails_the_report() -> None:
    good, bad = Check("opens", True, "8 pages", 0.1), Check("prints", False, "no typeface", 0.2)
    assert SmokeReport({}, (good,), 0).passed
    assert not SmokeReport({}, (good, bad), 0).passed
    assert not SmokeReport({}, (good,), 1).passed
    assert not SmokeReport({}, (), 0).passed
    assert "FAIL   0.20 s  prints: no typeface" in as_text(SmokeReport({}, (good, bad), 1))
