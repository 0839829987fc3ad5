# SPDX-License-Identifier: EUPL-1.2
"""What goes into the frozen program and what must never be in it: the one place that says so.

The spec filters by these rules while it builds; `bundle.py` and the tests hold what was built against them.
Measurements behind the choices: docs/decisions/0007-two-programs-in-one-pruned-folder.md.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

FOLDER = "veldgids"
PROGRAMS = ("veldgids", "kit")
"""The window, and the console program (on Windows a windowed program prints nothing)."""

LANGUAGES = ("nl", "en")

LEFT_OUT = (
    # Anything that could speak over a network. `socket` itself stays: logging and email import it, nobody opens one.
    "ssl _ssl _hashlib http urllib.request urllib.robotparser ftplib smtplib smtpd imaplib poplib nntplib telnetlib "
    "xmlrpc socketserver asyncio cgi wsgiref webbrowser requests urllib3 httpx "
    # Tools of people who write programs.
    "unittest pydoc doctest pdb test lib2to3 distutils setuptools pkg_resources pip wheel ensurepip venv idlelib "
    "pytest hypothesis mypy ruff pygments IPython PyInstaller "
    # Other faces, and libraries that ours would use if they happened to be installed.
    "tkinter turtle curses readline multiprocessing numpy pandas PIL lxml pysqlite3 tzdata "
    # Qt beyond what a window with text, print and pictures needs.
    "PySide6.QtNetwork PySide6.QtOpenGL PySide6.QtOpenGLWidgets PySide6.QtQml PySide6.QtQuick PySide6.QtDBus "
    "PySide6.QtSql PySide6.QtTest PySide6.QtDesigner PySide6.QtHelp PySide6.QtUiTools PySide6.QtAsyncio"
).split()
"""Modules PyInstaller may not collect. Never add argparse, logging, gettext, pprint, inspect or typing: PySide needs
them at start-up and the program dies without them."""

WINDOW_ONLY = ("PySide6", "shiboken6", "ui")
"""What the console program is built without."""

PLUGINS = {
    "platforms": "qxcb qoffscreen qwayland qwayland-generic qwindows qcocoa",
    "wayland-shell-integration": "xdg-shell",
    "wayland-decoration-client": "bradient adwaita",
    "wayland-graphics-integration-client": "",
    "xcbglintegrations": "",
    "iconengines": "qsvgicon",
    "imageformats": "qsvg qjpeg qico",
    "styles": "qmodernwindowsstyle qwindowsvistastyle qmacstyle",
    "printsupport": "cupsprintersupport",
    "platformthemes": "qxdgdesktopportal",
    "platforminputcontexts": "composeplatforminputcontextplugin ibusplatforminputcontextplugin",
}
"""Qt plugins that stay, by folder; a folder that is not named goes whole."""

HOST_LIBRARIES = ("libcups.so.2",)
"""Taken from the machine the program runs on, with all they need. CUPS is an HTTP client with its own TLS: it is not
ours to ship, and whoever has a printer has it. Without it everything prints to PDF."""

UNWANTED_LIBRARIES = re.compile(
    r"(lib)?Qt6?(Network|OpenGL|OpenGLWidgets|Qml|QmlModels|Quick|Sql|Test|Pdf|VirtualKeyboard)\b"
    r"|opengl32sw|d3dcompiler_|(lib)?(ssl|crypto)[-.]",
    re.IGNORECASE,
)

FORBIDDEN_FILES = re.compile(
    r"Qt6?Network|Qt6?WebEngine|Qt6?Qml|Qt6?Quick"
    r"|^_ssl\b|^_hashlib\b|^(lib)?ssl[-.]|^(lib)?crypto[-.]|gnutls|libcurl|nghttp|libcups\."
    r"|^icuuc\.dll$|^bcryptprimitives\.dll$|^mscms\.dll$|^ucrtbase\.dll$|^api-ms-",
    re.IGNORECASE,
)
"""By file name. The DLLs are Windows' own: from a test machine they would be stand-ins (see windows.py)."""

FORBIDDEN_MODULES = re.compile(
    r"(ssl|_ssl|http\.(client|server|cookiejar)|urllib\.request|urllib3|requests|httpx|aiohttp|ftplib|smtplib|xmlrpc"
    r"|asyncio|tkinter|PySide6\.Qt(Network|Qml|Quick|WebEngine\w*))(\..*)?$"
)

FROM_THE_MACHINE = frozenset(
    "ld-linux-x86-64.so.2 libc.so.6 libdl.so.2 libm.so.6 libpthread.so.0 libresolv.so.2 librt.so.1 libutil.so.1 "
    "libEGL.so.1 libGL.so.1 libxcb.so.1 libwayland-client.so.0 libwayland-cursor.so.0 libwayland-egl.so.1 "
    "libcups.so.2".split()
)
"""Everything a Linux machine must bring; a name beyond these means that the build machine lacked a library."""


EVERYWHERE = ("qoffscreen", "qsvg", "qsvgicon", "qjpeg")
REQUIRED_PLUGINS = {
    "linux": (*EVERYWHERE, "qxcb", "qwayland", "cupsprintersupport", "qxdgdesktopportal"),
    "windows": (*EVERYWHERE, "qwindows", "qmodernwindowsstyle"),
    "macos": (*EVERYWHERE, "qcocoa"),
}
"""Without these a window, its icons, a test or a print is missing."""


def is_wanted(destination: str) -> bool:
    """Whether a file PyInstaller collected goes in; `destination` is its place in the folder, with / or \\."""
    path = PurePosixPath(destination.replace("\\", "/"))
    parts = path.parts
    if UNWANTED_LIBRARIES.match(path.name):
        return False
    if parts[0].endswith(".dist-info") and path.name not in {"METADATA", "entry_points.txt"}:
        return False  # an editable install notes the folder of the checkout there
    if "plugins" in parts and parts[0] == "PySide6":
        folder = parts[parts.index("plugins") + 1]
        return plugin_name(path.name) in PLUGINS.get(folder, "").split()
    if "translations" in parts and parts[0] == "PySide6":
        return path.stem in {f"qtbase_{language}" for language in LANGUAGES}
    if parts[0] == "tzdata":
        return False  # Windows only; every time here is the machine's own
    return not (parts[0] == "PySide6" and path.suffix in {".pyi", ".qml", ".h", ".lib", ".prl"})


def plugin_name(file_name: str) -> str:
    """`qxcb` of libqxcb.so, qxcb.dll and libqxcb.dylib."""
    return file_name.split(".")[0].removeprefix("lib")


def why_forbidden_file(name: str) -> str:
    """The matched part when a file of this name may not be in the folder, else ""."""
    found = FORBIDDEN_FILES.search(name)
    return found.group(0) if found else ""


def is_forbidden_module(name: str) -> bool:
    return FORBIDDEN_MODULES.match(name) is not None
