# SPDX-License-Identifier: EUPL-1.2
"""Where resources, content files and the person's own files are; the only module that knows."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

PROGRAM = Path(__file__).resolve().parent.parent
RESOURCES = PROGRAM / "resources"
SHIPPED_CONTENT = PROGRAM / "content"
"""Folder with the compiled content file the program came with, and the pointer that names it."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one run. `own` is the person's: settings, bookmarks, later kept visits; it may not exist yet."""

    own: Path
    shipped_content: Path = SHIPPED_CONTENT

    @property
    def own_content(self) -> Path:
        return self.own / "content"

    @property
    def settings(self) -> Path:
        return self.own / "settings.json"

    @property
    def bookmarks(self) -> Path:
        return self.own / "bookmarks.json"

    @property
    def log(self) -> Path:
        return self.own / "veldgids.log"


def default_paths() -> Paths:
    """VELDGIDS_HOME when it is set (a stick, a test), else the platform's own folder for programs' data."""
    home = os.environ.get("VELDGIDS_HOME")
    return Paths(own=Path(home) if home else _platform_folder())


def _platform_folder() -> Path:
    if sys.platform == "linux":  # what platformdirs answers, without its import on the way to the window
        base = os.environ.get("XDG_DATA_HOME") or os.path.join(os.path.expanduser("~"), ".local", "share")
        return Path(base) / "veldgids"
    from platformdirs import user_data_path

    return user_data_path("Veldgids", appauthor=False)
