# SPDX-License-Identifier: EUPL-1.2
"""What the frozen folder carries besides code: resources and content as in the checkout, our name and version, licences."""

from __future__ import annotations

import shutil
from importlib.metadata import version
from pathlib import Path

import archive

BESIDE_THE_PROGRAMS = ("LICENSE", "LICENSES", "THIRD_PARTY.md")
"""For whoever opens the folder: these stand where the programs stand."""

ASKED_FOR_THEIR_VERSION = ("snowballstemmer",)
"""Libraries whose version the program looks up by name, which takes more than their code."""


def data(root: Path, work: Path) -> list[tuple[str, str]]:
    """Pairs of source and folder, as PyInstaller's Analysis takes them; what is written for it goes to `work`."""
    names = {"veldgids": archive.version(root), **{name: version(name) for name in ASKED_FOR_THEIR_VERSION}}
    return [
        (str(root / "resources"), "resources"),
        *_content(root / "content", work),
        *(_metadata(name, number, work) for name, number in names.items()),
    ]


def put_beside(root: Path, made: Path) -> None:
    """Copy licences and notices next to the programs of a made folder."""
    for name in BESIDE_THE_PROGRAMS:
        source = root / name
        if source.is_dir():
            shutil.copytree(source, made / name, dirs_exist_ok=True)
        else:
            shutil.copyfile(source, made / name)


def _content(content: Path, work: Path) -> list[tuple[str, str]]:
    """The current content file and a pointer that names it alone; older ones that still lie there stay behind."""
    name = (content / "current").read_text(encoding="utf-8").splitlines()[0]
    pointer = work / "content" / "current"
    pointer.parent.mkdir(parents=True, exist_ok=True)
    pointer.write_text(name + "\n", encoding="utf-8", newline="\n")
    return [(str(content / name), "content"), (str(pointer), "content")]


def _metadata(name: str, version: str, work: Path) -> tuple[str, str]:
    """Name and version where `importlib.metadata` looks; an editable install has nothing of it to copy on Windows."""
    folder = f"{name}-{version}.dist-info"
    metadata = work / folder / "METADATA"
    metadata.parent.mkdir(parents=True, exist_ok=True)
    lines = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
    metadata.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    return str(metadata), folder
