# SPDX-License-Identifier: EUPL-1.2
"""What lies in a made folder: its files by group, its Python modules, and whatever breaks the rules of manifest.py."""

from __future__ import annotations

import re
import subprocess
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import elf
import manifest

GROUPS = (
    ("content and resources", r"_internal/(content|resources)/"),
    ("ICU data", r".*icudata"),
    ("ICU code", r".*icu(i18n|uc)"),
    ("Qt plugins", r".*/plugins/"),
    ("Qt translations", r".*PySide6/(Qt/)?translations/"),
    ("Qt libraries", r".*Qt6?[A-Z]\w*\.(dll|so|dylib|framework)|.*Qt6\w+(\.so)?"),
    ("bindings", r"_internal/(PySide6|shiboken6)/"),
    ("sealed store (SQLCipher)", r"_internal/sqlcipher3/"),
    ("SQLite", r".*/(lib)?sqlite3?\."),
    ("Python", r".*/(lib)?python3[\d.]*(\.dll|\.so|$)"),
    ("standard library", r".*(base_library\.zip|lib-dynload/)|_internal/_?\w+\.pyd"),
    ("programs with pure Python", r"(veldgids|kit)(\.exe)?$"),
    ("libraries from this machine", r"_internal/[^/]+\.(so|dll|dylib)"),
)
"""Name and pattern on the place in the folder; the first that fits counts, the rest is "other Python packages"."""

REST = "other Python packages"


@dataclass(frozen=True, slots=True)
class Bundle:
    folder: Path

    @property
    def system(self) -> str:
        """For which system it was made: "windows", "linux" or "macos"."""
        if (self.folder / "veldgids.exe").exists():
            return "windows"
        with (self.folder / "veldgids").open("rb") as program:
            return "linux" if program.read(4) == b"\x7fELF" else "macos"

    def program(self, name: str) -> Path:
        windows = self.folder / f"{name}.exe"
        return windows if windows.exists() else self.folder / name

    def files(self) -> Iterator[Path]:
        """Real files; links count nothing and are looked at by where they lead."""
        return (file for file in sorted(self.folder.rglob("*")) if file.is_file() and not file.is_symlink())

    def place(self, file: Path) -> str:
        return file.relative_to(self.folder).as_posix()

    def sizes(self) -> Mapping[str, int]:
        """Bytes by group, largest first."""
        sizes: dict[str, int] = {}
        for file in self.files():
            group = group_of(self.place(file))
            sizes[group] = sizes.get(group, 0) + file.stat().st_size
        return dict(sorted(sizes.items(), key=lambda item: -item[1]))

    def modules(self, program: str) -> frozenset[str]:
        """Names of the pure Python modules a program can import, its own and those both share."""
        from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]

        archive = CArchiveReader(str(self.program(program)))
        own = frozenset(str(name) for name in archive.open_embedded_archive("PYZ.pyz").toc)
        with zipfile.ZipFile(self.folder / "_internal" / "base_library.zip") as shared:
            names = (name.removesuffix(".pyc").replace("/", ".") for name in shared.namelist())
            return own | {name.removesuffix(".__init__") for name in names}

    def from_the_machine(self) -> frozenset[str]:
        """Sonames this folder needs and does not bring (Linux)."""
        there = {entry.name for entry in self.folder.rglob("*")}
        wanted = {name for file in self.files() for name in elf.needed(str(file))}
        return frozenset(wanted - there)


def group_of(place: str) -> str:
    return next((name for name, pattern in GROUPS if re.match(pattern, place)), REST)


def problems(bundle: Bundle) -> list[str]:
    """Every broken rule in words; empty when the folder may be handed out."""
    found = [f"{name} is missing" for name in manifest.PROGRAMS if not bundle.program(name).is_file()]
    if found:
        return found
    files = list(bundle.files())
    for file in files:
        if reason := manifest.why_forbidden_file(file.name):
            found.append(f"{bundle.place(file)} may not be in the build ({reason})")
    for program in manifest.PROGRAMS:
        found += [
            f"{program} has {name}" for name in sorted(bundle.modules(program)) if manifest.is_forbidden_module(name)
        ]
    dead = (link for link in bundle.folder.rglob("*") if link.is_symlink() and not link.exists())
    found += [f"{bundle.place(link)} leads nowhere" for link in dead]
    here = {manifest.plugin_name(file.name) for file in files if "plugins" in file.parts}
    found += [
        f"the Qt plugin {name} is missing" for name in manifest.REQUIRED_PLUGINS[bundle.system] if name not in here
    ]
    for language in manifest.LANGUAGES:
        if not any(file.name == f"qtbase_{language}.qm" for file in files):
            found.append(f"Qt's own words are missing in {language}")
    if bundle.system == "linux":
        found += [
            f"{name} is wanted from the machine, unforeseen"
            for name in sorted(bundle.from_the_machine() - manifest.FROM_THE_MACHINE)
        ]
    return found


def new_in_source(root: Path) -> list[str]:
    """What git sees as new or changed under build/: packaging must leave its own source alone."""
    asked = subprocess.run(
        ["git", "status", "--porcelain", "--", "build"], cwd=root, capture_output=True, text=True, check=True
    )
    return asked.stdout.splitlines()


def table(bundle: Bundle) -> str:
    """Sizes by group in MB (10^6 bytes), as a text table."""
    sizes = bundle.sizes()
    lines = [f"{size / 1e6:8.1f}  {group}" for group, size in sizes.items()]
    number = sum(1 for _ in bundle.files())
    return "\n".join([*lines, f"{sum(sizes.values()) / 1e6:8.1f}  in all, {number} files"])
