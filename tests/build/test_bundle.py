# SPDX-License-Identifier: EUPL-1.2
"""What lies in the frozen folder, for each folder that was made here (`dev.py package`, `dev.py package --windows`)."""

from __future__ import annotations

import shutil
from pathlib import Path

import bundle as frozen
import manifest
import pytest

ROOT = Path(__file__).resolve().parents[2]

MADE = {"this system": ROOT / "out" / "dist" / "veldgids", "Windows": ROOT / "out" / "dist-windows" / "veldgids"}
HOW = {"this system": "dev.py package", "Windows": "dev.py package --windows"}


@pytest.fixture(params=list(MADE))
def bundle(request: pytest.FixtureRequest) -> frozen.Bundle:
    folder = MADE[request.param]
    if not folder.is_dir():
        pytest.skip(f"nothing was frozen for {request.param} here: {HOW[request.param]} makes it")
    return frozen.Bundle(folder)


def test_the_folder_breaks_no_rule(bundle: frozen.Bundle) -> None:
    assert frozen.problems(bundle) == []


def test_both_programs_are_there_with_licences_and_content(bundle: frozen.Bundle) -> None:
    places = {bundle.place(file) for file in bundle.files()}
    assert {bundle.place(bundle.program(name)) for name in manifest.PROGRAMS} <= places
    assert {"LICENSE", "THIRD_PARTY.md", "_internal/content/current"} <= places
    named = (bundle.folder / "_internal" / "content" / "current").read_text(encoding="utf-8").split()
    assert [f"_internal/content/{name}" for name in named] == sorted(p for p in places if p.endswith(".db"))


def test_nothing_in_it_speaks_over_a_network(bundle: frozen.Bundle) -> None:
    names = {file.name.lower() for file in bundle.files()}
    network = ("qtnetwork", "qt6network", "libssl", "libcrypto", "_ssl.", "gnutls", "curl", "qtwebengine", "libcups.")
    assert [name for name in sorted(names) if any(part in name for part in network)] == []
    for program in manifest.PROGRAMS:
        modules = bundle.modules(program)
        assert {"ssl", "http", "http.client", "urllib.request", "urllib3", "requests", "asyncio"}.isdisjoint(modules)
        assert {"kit.cli", "json", "argparse"} <= modules or program == "veldgids", "the listing itself works"


def test_the_window_holds_no_compile_tools_and_the_console_no_window(bundle: frozen.Bundle) -> None:
    window, console = bundle.modules("veldgids"), bundle.modules("kit")
    assert {"ui.app", "ui.window"} <= window
    assert {"markdown", "sqlite_utils", "yaml", "openpyxl", "phonenumbers"}.isdisjoint(window)
    assert {"markdown", "sqlite_utils", "yaml"} <= console
    assert not [name for name in console if name.split(".")[0] in ("ui", "PySide6")]


def test_windows_gets_no_dll_that_windows_brings_itself(bundle: frozen.Bundle) -> None:
    names = [file.name.lower() for file in bundle.files()]
    assert [
        name for name in names if name in ("icuuc.dll", "mscms.dll", "ucrtbase.dll") or name.startswith("api-ms-")
    ] == []


def test_packaging_leaves_its_own_source_alone() -> None:
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("this is no git checkout: git cannot say what is new under build/")
    made_by_tools = [line for line in frozen.new_in_source(ROOT) if not line.endswith((".py", ".spec"))]
    assert made_by_tools == []
