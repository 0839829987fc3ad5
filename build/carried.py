# SPDX-License-Identifier: EUPL-1.2
"""What the frozen folder carries besides code: resources and content as in the checkout, our name and version, licences."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path

BESIDE_THE_PROGRAMS = ("LICENSE", "LICENSES", "THIRD_PARTY.md")
"""For whoever opens the folder: these stand where the programs stand."""


def data(root: Path, work: Path) -> list[tuple[str, str]]:
    """Pairs of source and folder, as PyInstaller's Analysis takes them; what is written for it goes to `work`."""
    return [(str(root / "resources"), "resources"), *_content(root / "content", work), _metadata(root, work)]


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


def _metadata(root: Path, work: Path) -> tuple[str, str]:
    """Name and version where `importlib.metadata` looks; an editable install has nothing of it to copy on Windows."""
    with (root / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    folder = f"{project['name']}-{project['version']}.dist-info"
    metadata = work / folder / "METADATA"
    metadata.parent.mkdir(parents=True, exist_ok=True)
    lines = ["Metadata-Version: 2.1", f"Name: {project['name']}", f"Version: {project['version']}"]
    metadata.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    return str(metadata), folder
