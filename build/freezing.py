# SPDX-License-Identifier: EUPL-1.2
"""How PyInstaller is asked to freeze: the same on every system, and with the same bytes from the same source."""

from __future__ import annotations

import archive
from environment import ROOT

SPEC = ROOT / "build" / "veldgids.spec"


def options(spec: str, work: str, dist: str) -> list[str]:
    """PyInstaller's arguments; its default folders would be build/ and dist/ here."""
    return ["--noconfirm", "--clean", "--log-level", "ERROR", "--workpath", work, "--distpath", dist, spec]


def reproducible(cache: str) -> dict[str, str]:
    """Variables with which the same source gives the same bytes: without either, base_library.zip differs."""
    return {
        "SOURCE_DATE_EPOCH": archive.source_date(ROOT),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYINSTALLER_CONFIG_DIR": cache,
    }
