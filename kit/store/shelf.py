# SPDX-License-Identifier: EUPL-1.2
"""Where content files lie, and which one is used. Standard library only: it also runs on its own, in the swap trials.

Content files are immutable and named `content-<version>-<hash>.db`. A tiny pointer file, `current`, names the one that
is used and the one before it; it is replaced atomically. Windows refuses to replace or read a file that another process
looks at just then, so both sides try again for a while. An open content file is never renamed or overwritten.
After a kill there may lie temporary files and files that no pointer names: the next start clears them.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kit.errors import ContentError, KitError, StorageError
from kit.files import put_in_place, read_text_patiently, replace_text
from kit.paths import Paths
from kit.store.checksum import check_header, is_whole, read_header

if TYPE_CHECKING:
    from kit.store.library import Library

log = logging.getLogger(__name__)

POINTER = "current"
LOCK = "writer.lock"
TRIES = 5
SHORT = 12
"""Hex digits of the checksum in a file's name."""
_NAME = re.compile(r"content-(?P<version>\d+(?:\.\d+)*)-(?P<hash>[0-9a-f]+)\.db")


@dataclass(frozen=True, slots=True)
class Chosen:
    """`why` is for About: which folder it came from, and what was passed over, in plain English."""

    path: Path
    version: str
    why: str


def file_name(version: str, checksum: str) -> str:
    return f"content-{version}-{checksum[:SHORT]}.db"


def place(folder: Path, file: Path) -> Path:
    """Check a compiled file, copy it into `folder` under its own name, and make it the current one.

    Readers go on with the file they have open. Raises ContentError when `file` is damaged, StorageError when the folder
    cannot be written.
    """
    from kit.locking import only_writer  # a start only reads

    version, checksum = _identity(file)
    target = folder / file_name(version, checksum)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with only_writer(folder / LOCK) as is_alone:
            if not is_alone:
                raise StorageError("Another program is placing content just now. Try again.", detail=str(folder))
            _clear_leftovers(folder)
            if not (target.exists() and is_whole(target)):
                _copy(file, target)
            _point_to(folder, target.name)
            _prune(folder)
    except OSError as error:
        raise StorageError(f"{folder.name} cannot be written: {error.strerror or error}", detail=str(folder)) from error
    return target


def current(folder: Path) -> Path | None:
    """The content file that is used; without a readable pointer the highest version there, None when there is none."""
    for name in _named(folder):
        if (folder / name).is_file():
            return folder / name
    found = [path for path in _content_files(folder) if _is_usable(path)]
    return max(found, key=lambda path: (_order(_version(path)), path.name), default=None)


def choose(paths: Paths) -> Chosen:
    """The file to open: the highest content version with a schema this program reads; on a tie the person's own copy.

    Raises ContentError when there is none.
    """
    return choose_from(_folders(paths))


def open_content(paths: Paths) -> tuple[Library, Chosen]:
    """Choose and open in one go. Raises ContentError when there is no content or it is damaged, StorageError."""
    return open_from(_folders(paths))


def open_from(folders: Sequence[tuple[str, Path]]) -> tuple[Library, Chosen]:
    """As `open_content`. A file that is replaced and pruned between choosing and opening is no fault: choose again."""
    from kit.store.library import Library

    for attempt in range(TRIES):
        chosen: Chosen | None = None
        try:
            chosen = choose_from(folders)
            return Library(chosen.path), chosen
        except (ContentError, StorageError):
            if attempt == TRIES - 1 or (chosen and chosen.path.exists()):
                raise
    raise AssertionError("the last try returns or raises")


def choose_from(folders: Sequence[tuple[str, Path]]) -> Chosen:
    """As `choose`, among the current files of `folders`, given as (whose, folder) in order of precedence on a tie."""
    found = [(whose, path) for whose, folder in folders if (path := current(folder)) is not None]
    usable = [(whose, path) for whose, path in found if _is_usable(path)]
    if not usable:
        faults = [(whose, path, fault) for whose, path in found if (fault := _fault(path)) is not None]
        if not faults:
            raise ContentError("No content file was found.", detail="missing")
        detail = "; ".join(f"{whose}, {path.name}: {fault.detail}" for whose, path, fault in faults)
        raise ContentError(faults[0][2].message, detail=detail)
    best = max(usable, key=lambda one: _order(_version(one[1])))  # the first of several equal ones
    others = [
        f"{whose}: {_version(path)}" + ("" if _is_usable(path) else ", cannot be used")
        for whose, path in found
        if (whose, path) != best
    ]
    return Chosen(best[1], _version(best[1]), "; passed over ".join([f"{best[0]}: {_version(best[1])}", *others]))


def tidy(folder: Path) -> None:
    """Remove what a killed writer left behind. Called at a start; does nothing while another program places content."""
    from kit.locking import only_writer

    if not folder.is_dir():
        return
    try:
        with only_writer(folder / LOCK) as is_alone:
            if is_alone:
                _clear_leftovers(folder)
                _prune(folder)
    except OSError as error:
        log.info("leftovers stay in a folder that cannot be written: %s", type(error).__name__)


def _folders(paths: Paths) -> tuple[tuple[str, Path], ...]:
    return (("person", paths.own_content), ("shipped", paths.shipped_content))


# -- inside -----------------------------------------------------------------------------------------------------------


def _identity(file: Path) -> tuple[str, str]:
    """Version and checksum of a whole content file. Raises ContentError."""
    import sqlite3

    header = read_header(file)
    if not header.is_content or not is_whole(file):
        raise ContentError("The content file is damaged, so nothing was placed.", detail=f"damaged: {file.name}")
    connection = sqlite3.connect(file)
    try:
        meta = dict(connection.execute("SELECT key, value FROM meta WHERE key IN ('version', 'checksum')"))
    finally:
        connection.close()
    return str(meta["version"]), str(meta["checksum"]).removeprefix("sha256:")


def _copy(file: Path, target: Path) -> None:
    temporary = target.with_name(target.name + ".tmp")
    with open(file, "rb") as source, open(temporary, "wb") as copy:
        shutil.copyfileobj(source, copy)
        copy.flush()
        os.fsync(copy.fileno())
    put_in_place(temporary, target)


def _point_to(folder: Path, name: str) -> None:
    """Write the pointer: the new name, and on a second line the one that was used until now."""
    before = [old for old in _named(folder) if old != name and (folder / old).is_file()]
    replace_text(folder / POINTER, "".join(f"{line}\n" for line in (name, *before[:1])))


def _named(folder: Path) -> list[str]:
    """The names in the pointer, current first. A damaged pointer names nothing."""
    try:
        lines = read_text_patiently(folder / POINTER).splitlines()
    except (OSError, ValueError):
        return []
    return [line for line in lines if _NAME.fullmatch(line)][:2]


def _content_files(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if _NAME.fullmatch(path.name)]
    except OSError:
        return []


def _clear_leftovers(folder: Path) -> None:
    for path in folder.iterdir():
        if path.name.endswith((".tmp", ".tmp-journal")):
            _remove(path)


def _prune(folder: Path) -> None:
    """Keep the current and the previous file. Windows refuses to remove one that someone reads: then it stays."""
    kept = _named(folder)
    if not kept:
        return
    for path in _content_files(folder):
        if path.name not in kept:
            _remove(path)


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        log.info("still in use, stays: %s (%s)", path.name, type(error).__name__)


def _is_usable(path: Path) -> bool:
    return _fault(path) is None


def _fault(path: Path) -> KitError | None:
    """Why this file cannot be used, None when it can, as far as its header tells."""
    try:
        check_header(path)
    except OSError as error:
        return StorageError(f"{path.name} cannot be read: {error.strerror or error}", detail=str(path))
    except ContentError as error:
        return error
    return None


def _version(path: Path) -> str:
    found = _NAME.fullmatch(path.name)
    return found["version"] if found else ""


def _order(version: str) -> tuple[int, ...]:
    """Versions are compared number by number."""
    return tuple(int(part) for part in version.split(".") if part.isdigit())
