# SPDX-License-Identifier: EUPL-1.2
"""The virtual environment of a checkout: made once, from the hashed locks, and recognised at the next start."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "locks"
VENV = Path(os.environ.get("VELDGIDS_VENV") or ROOT / ".venv").absolute()
"""VELDGIDS_VENV puts it elsewhere: a checkout on a read-only disk, or several Pythons side by side."""

RUN = ("setup", "run")
DEVELOP = ("setup", "run", "dev")


class SetUpError(Exception):
    """Set-up cannot go on; the message says why and what to do."""


def say(words: str) -> None:
    print(f"veldgids: {words}", flush=True)


def python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def script(name: str) -> Path:
    return VENV / (f"Scripts/{name}.exe" if os.name == "nt" else f"bin/{name}")


def is_ready(locks: tuple[str, ...]) -> bool:
    """True when the environment was made from exactly these locks by this Python; reads two small files."""
    stamp = _stamp(locks)
    return python().exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == _wanted(locks)


def ensure(locks: tuple[str, ...]) -> Path:
    """Make the environment when it is missing or made from other locks; the path of its Python.

    Raises SetUpError when it cannot be made or a library cannot be installed.
    """
    if is_ready(locks):
        return python()
    with one_at_a_time():
        if is_ready(locks):  # another start made it while this one waited
            return python()
        if not _works():
            _create()
        _install(locks)
        for known in (RUN, DEVELOP):
            if set(known) <= set(locks):
                _stamp(known).write_text(_wanted(known), encoding="utf-8")
    return python()


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Hold the set-up lock, which the system drops when the process dies; a second start waits for the first."""
    VENV.parent.mkdir(parents=True, exist_ok=True)
    with (VENV.parent / f"{VENV.name}.lock").open("a+") as lock:
        if sys.platform == "win32":
            import msvcrt

            lock.seek(0)
            msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _stamp(locks: tuple[str, ...]) -> Path:
    return VENV / f"veldgids-{locks[-1]}.stamp"


def _wanted(locks: tuple[str, ...]) -> str:
    made_from = hashlib.sha256(f"{sys.version} {ROOT}".encode())
    for file in (ROOT / "pyproject.toml", *(LOCKS / f"{name}.txt" for name in locks)):
        made_from.update(file.read_bytes())
    return made_from.hexdigest()


def _works() -> bool:
    """True when the environment's Python starts, is ours in version and has pip."""
    if not python().exists():
        return False
    ask = "import sys, pip; print(sys.version)"
    answer = subprocess.run([python(), "-c", ask], capture_output=True, text=True, check=False)
    return answer.returncode == 0 and answer.stdout.strip() == sys.version.strip()


def _create() -> None:
    say(f"making the virtual environment {VENV.name} with Python {sys.version.split()[0]}")
    if VENV.exists():
        shutil.rmtree(VENV)
    base = getattr(sys, "_base_executable", "") or sys.executable
    tries = []
    if importlib.util.find_spec("ensurepip"):
        tries.append([base, "-m", "venv", str(VENV)])
    if importlib.util.find_spec("virtualenv"):
        tries.append([base, "-m", "virtualenv", "--no-download", str(VENV)])
    said = "this Python has neither ensurepip nor virtualenv"
    for command in tries:
        made = subprocess.run(command, capture_output=True, text=True, check=False)
        if made.returncode == 0 and _works():
            return
        said = (made.stderr or made.stdout).strip() or f"{command[2]} made no working environment"
    shutil.rmtree(VENV, ignore_errors=True)
    raise SetUpError(
        f"No virtual environment could be made: {said}\n"
        "Install Python's venv module (Debian, Ubuntu: apt-get install python3-venv) and start again."
    )


def _install(locks: tuple[str, ...]) -> None:
    files = [argument for name in locks for argument in ("-r", str(LOCKS / f"{name}.txt"))]
    number = sum(_pinned(LOCKS / f"{name}.txt") for name in locks)
    say(f"installing up to {number} locked libraries, checking the hash of each (about 90 MB the first time)")
    _pip(["install", "--require-hashes", "--prefer-binary", *files])
    say("installing the project itself, editable")
    _pip(["install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])


def _pinned(lock: Path) -> int:
    return sum(line[:1].isalnum() for line in lock.read_text(encoding="utf-8").splitlines())


def _pip(arguments: list[str]) -> None:
    """Run pip in the environment, name each library as it comes, and keep its last words for when it fails."""
    command = [
        str(python()),
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--no-input",
        *arguments,
        "--progress-bar=off",
    ]
    last: list[str] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT) as pip:
        assert pip.stdout is not None
        for line in pip.stdout:
            last = [*last[-19:], line.rstrip()]
            if line.startswith("Collecting "):
                print(f"  {line.split()[1].partition('==')[0]}", flush=True)
            elif line.startswith("Installing collected"):
                print("  unpacking", flush=True)
    if pip.returncode:
        raise SetUpError(
            "\n".join(last)
            + "\nA library could not be installed. Is there a network, or a package index your pip knows? "
            "Start again when there is: what was done is kept."
        )
