# SPDX-License-Identifier: EUPL-1.2
"""Which collected Linux libraries anything left in the folder still reaches.

Filtering plugins leaves the libraries behind that they had pulled in (GTK, pango, EGLFS, the CUPS family): some thirty
of them. So the spec filters first and then keeps only what a walk over the NEEDED entries arrives at.
"""

from __future__ import annotations

import posixpath
import re
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

Entry = tuple[str, str, str]
"""As in PyInstaller's lists: place in the folder, file it comes from, kind (BINARY, EXTENSION, SYMLINK, DATA)."""

_LIBRARY = re.compile(r"^lib.+\.so(\.|$)")
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")


def reached(entries: Sequence[Entry], left_to_host: Iterable[str]) -> list[Entry]:
    """`entries` without libraries nobody needs, and without those (and their families) the machine must bring."""
    host = frozenset(left_to_host)
    by_name = {_name(place): file for place, file, kind in entries if _is_library(place) and kind != "SYMLINK"}
    queue = [file for place, file, kind in entries if kind != "SYMLINK" and not _is_library(place)]
    queue += [file for name, file in by_name.items() if name.startswith("libpython")]
    kept = {name for name in by_name if name.startswith("libpython")}
    while queue:
        for name in needed(queue.pop()):
            if name in by_name and name not in kept and name not in host:
                kept.add(name)
                queue.append(by_name[name])
    return [entry for entry in entries if not _is_library(entry[0]) or _name(entry[0]) in kept]


def leading_somewhere(entries: Iterable[Entry], places: Iterable[str]) -> list[Entry]:
    """`entries` without links whose target is not among `places`: PyInstaller links libraries that were dropped later."""
    there = {PurePosixPath(place) for place in places}
    return [
        (place, target, kind)
        for place, target, kind in entries
        if kind != "SYMLINK" or PurePosixPath(posixpath.normpath(PurePosixPath(place).parent / target)) in there
    ]


def needed(file: str) -> tuple[str, ...]:
    """The sonames in the dynamic section of `file`; none for what is not an ELF file."""
    listing = subprocess.run(["readelf", "-d", file], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    return tuple(_NEEDED.findall(listing.stdout))


def _name(place: str) -> str:
    return PurePosixPath(place).name


def _is_library(place: str) -> bool:
    """A shared library that lies there because another file wants it; plugins and extension modules are wanted as such."""
    return _LIBRARY.match(_name(place)) is not None and "plugins" not in PurePosixPath(place).parts
