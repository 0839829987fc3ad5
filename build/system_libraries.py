# SPDX-License-Identifier: EUPL-1.2
"""What Qt and the tests take from the system on Linux, and how it is brought there on Debian and Ubuntu.

The list was found on a bare Debian 12 with a real window: a green offscreen run does not mean that a window starts
(libxcb-icccm4, libxcb-keysyms1 and libxcb-cursor0 are missing on many machines).
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from environment import VENV, say

WINDOW = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Shared library -> the Debian package that has it."""

TESTS = {
    "/usr/bin/Xvfb": "xvfb",
    "/usr/bin/xauth": "xauth",
    "/usr/bin/dbus-run-session": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi/__init__.py": "python3-pyatspi",
    "/usr/bin/pdftotext": "poppler-utils",
    "/usr/bin/readelf": "binutils",
    "/usr/bin/strace": "strace",
}
"""File -> package, for the tests: those that listen to the window as a screen reader does, those that read a printed
PDF back, and those that watch for sockets."""

_PYTHON = f"python{sys.version_info.major}.{sys.version_info.minor}"
_OWN_LIBRARY = {f"lib{_PYTHON}.so.1.0": f"lib{_PYTHON}"} if sys.base_prefix == "/usr" else {}
FREEZE = {"/usr/bin/objdump": "binutils", "/usr/bin/xz": "xz-utils", "/usr/bin/git": "git", **_OWN_LIBRARY}
"""File or shared library -> package, for packaging; the system's own Python comes without its library."""

WINE = {
    "/usr/lib/wine/wine64": "wine64",
    "/usr/bin/x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "/usr/bin/Xvfb": "xvfb",
    "/usr/bin/import": "imagemagick",
}
"""File -> package, for packaging for Windows on Linux."""


def ensure(*wanted: dict[str, str], may_install: bool) -> None:
    """Install what is missing of the window's libraries and of `wanted`, when we may; else say what to install.

    Never fails: a system that names its packages otherwise may well have what it needs.
    """
    if sys.platform != "linux":
        return
    libraries = _libraries()
    missing = [
        package
        for needs in (WINDOW, *wanted)
        for need, package in needs.items()
        if not (Path(need).exists() if "/" in need else f"\t{need} " in libraries)
    ]
    if missing and libraries:
        _bring(missing, may_install)


def ensure_venv_module(*, may_install: bool) -> None:
    """Debian and Ubuntu ship Python without the module that makes virtual environments."""
    if sys.platform == "linux" and not VENV.exists() and not importlib.util.find_spec("ensurepip"):
        _bring([f"{_PYTHON}-venv"], may_install)


def _libraries() -> str:
    """The shared libraries the system knows, a line each; "" where that is not to be told (another C library)."""
    ldconfig = shutil.which("ldconfig") or "/sbin/ldconfig"
    try:
        return subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return ""


def _bring(packages: list[str], may_install: bool) -> None:
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        say(f"not found on this system, by the names Debian gives them: {' '.join(packages)}")
        return
    say(f"missing on this system: {' '.join(packages)}")
    rights = _rights()
    if not may_install or rights is None:
        why = "asked not to install" if not may_install else "not root, and sudo wants a password"
        say(f"{why}; if something fails, install them: sudo {' '.join(command)}")
        return
    say(f"installing them: {' '.join(command)}")
    prefix = [*rights, "env", "DEBIAN_FRONTEND=noninteractive"]
    have_lists = any(Path("/var/lib/apt/lists").glob("*_Packages*"))
    if have_lists and _quiet([*prefix, *command]):
        return
    _quiet([*prefix, "apt-get", "update"])  # no package lists yet, or lists too old for the mirror
    if not _quiet([*prefix, *command]):
        say("they could not be installed; going on without them")


def _rights() -> list[str] | None:
    """The words before a command that makes it root's, or None."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


def _quiet(command: list[str]) -> bool:
    """Run it; True when it went well, else its last lines are shown."""
    run = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    if run.returncode:
        print("\n".join((run.stdout + run.stderr).strip().splitlines()[-5:]), file=sys.stderr)
    return run.returncode == 0
