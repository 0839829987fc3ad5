# SPDX-License-Identifier: EUPL-1.2
"""Who may import what: kit never knows Qt, ui never SQL, models, painting and prints no widget; nothing opens a network."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

NETWORK = {
    "PySide6.QtNetwork",
    "PySide6.QtWebSockets",
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "poplib",
    "requests",
    "selectors",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib.request",
    "urllib3",
    "webbrowser",
    "xmlrpc",
}
FORBIDDEN = {
    "kit": {"PySide6", "shiboken6", "ui", *NETWORK},
    "ui": {"sqlite3", "sqlite_utils", "sqlcipher3", *NETWORK},
    "ui/models": {"ui.widgets", "ui.pages", "ui.dialogs"},
    "ui/painting": {"ui.widgets", "ui.pages", "ui.dialogs"},
    "ui/printing": {"ui.widgets", "ui.pages", "ui.dialogs"},
}


def imported(source: str) -> Iterator[tuple[int, str]]:
    """Line and full name of every import, also those inside functions and by `import_module("name")`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in (
            "__import__",
            "import_module",
            "importlib.import_module",
        ):
            yield from (
                (node.lineno, a.value) for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)
            )


def breaches(source: str, forbidden: set[str]) -> list[tuple[int, str]]:
    return [
        (line, name)
        for line, name in imported(source)
        if any(name == word or name.startswith(f"{word}.") for word in forbidden)
    ]


@pytest.mark.parametrize("layer", sorted(FORBIDDEN))
def test_a_layer_imports_only_what_it_may(layer: str) -> None:
    files = sorted((ROOT / layer).rglob("*.py"))
    assert len(files) > 5, f"{layer}/ was not scanned: {len(files)} files found"
    wrong = [
        f"{file.relative_to(ROOT)}:{line}: {name}: {file.read_text(encoding='utf-8').splitlines()[line - 1].strip()}"
        for file in files
        for line, name in breaches(file.read_text(encoding="utf-8"), FORBIDDEN[layer])
    ]
    assert not wrong, f"{layer}/ may not import these:\n" + "\n".join(wrong)


@pytest.mark.parametrize(
    ("layer", "line"),
    [
        ("kit", "from PySide6.QtCore import QObject"),
        ("kit", "def late():\n    import ui.window"),
        ("kit", "from urllib import request"),
        ("kit", "import importlib\nimportlib.import_module('socket')"),
        ("ui", "import sqlite3 as store"),
        ("ui", "from sqlcipher3 import dbapi2"),
        ("ui", "from PySide6 import QtNetwork"),
        ("ui/models", "from ui.widgets.text import Text"),
    ],
)
def test_the_scan_sees_a_forbidden_import(layer: str, line: str) -> None:
    assert breaches(line, FORBIDDEN[layer])


@pytest.mark.parametrize(
    ("layer", "line"), [("kit", "from urllib.parse import quote"), ("ui", "from kit.store.library import Library")]
)
def test_the_scan_lets_the_rest_pass(layer: str, line: str) -> None:
    assert not breaches(line, FORBIDDEN[layer])


def test_build_is_source_and_no_package() -> None:
    assert list((ROOT / "build").glob("*.py")), "build/ was not scanned"
    assert not list((ROOT / "build").rglob("__init__.py"))


def test_every_source_file_says_its_licence() -> None:
    files = [file for folder in ("kit", "ui", "build", "tests") for file in sorted((ROOT / folder).rglob("*.py"))]
    assert len(files) > 20, f"not scanned: {len(files)} files found"
    first = "# SPDX-License-Identifier: EUPL-1.2"
    silent = [
        str(file.relative_to(ROOT))
        for file in [ROOT / "dev.py", *files]
        if first not in file.read_text(encoding="utf-8").splitlines()[:2]
    ]
    assert not silent, f"no licence line heads these: {silent}"
