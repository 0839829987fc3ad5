# SPDX-License-Identifier: EUPL-1.2
"""DLLs that every Windows of today has and Wine 8 has not, compiled for the test prefix alone.

They go into the prefix's system32 and nowhere else: beside python.exe or in PySide6/ they would end up in the frozen
folder, where they would take the place of the real ones.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from wine import Wine

RANDOM = """
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(void *bytes, ULONG number);
__declspec(dllexport) BOOL ProcessPrng(BYTE *bytes, SIZE_T number) { return SystemFunction036(bytes, (ULONG)number); }
"""
"""bcryptprimitives.dll, which code written in Rust (nh3) takes its random numbers from: Wine's own generator, passed on."""


def bring(wine: Wine, libraries: Path) -> None:
    """Compile what is missing from the prefix, anew when its source changed; `libraries` is the Windows site-packages."""
    names = imported(libraries / "PySide6" / "Qt6Core.dll", "icuuc.dll")
    _compile(wine, "icuuc", "\n".join(_icu(name) for name in names) + "\n")
    _compile(wine, "bcryptprimitives", RANDOM, "-ladvapi32")


def imported(library: Path, wanted: str) -> tuple[str, ...]:
    """Names that `library` imports from the DLL `wanted`, sorted, as objdump lists them."""
    command = ["x86_64-w64-mingw32-objdump", "-p", str(library)]
    listing = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    block = re.search(rf"DLL Name: {re.escape(wanted)}\n(.*?)\n\n", listing, re.DOTALL | re.IGNORECASE)
    entries = block.group(1).splitlines() if block else []
    return tuple(sorted(words[2] for words in map(str.split, entries) if len(words) == 3 and words[1].isdigit()))


def _icu(name: str) -> str:
    """A C function for one ICU name. `ucnv_open` reports "no such converter", so that Qt asks nothing further of it."""
    report = "*(int *)b = 2; " if name == "ucnv_open" else ""
    return f"__declspec(dllexport) void *{name}(void *a, void *b) {{ {report}return 0; }}"


def _compile(wine: Wine, name: str, code: str, *libraries: str) -> None:
    source, made = wine.prefix / f"{name}.c", wine.system32 / f"{name}.dll"
    if made.exists() and source.exists() and source.read_text(encoding="utf-8") == code:
        return
    source.write_text(code, encoding="utf-8")
    compiler = ["x86_64-w64-mingw32-gcc", "-shared", "-O1", "-s", "-o", str(made), str(source), *libraries]
    subprocess.run(compiler, check=True, timeout=60)
