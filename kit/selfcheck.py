# SPDX-License-Identifier: EUPL-1.2
"""What a frozen program proves about itself below the window: the sealed store and the content swap.

Each check works in a folder of its own, answers with what it saw in one line, and raises SelfCheckError when it saw
something else. The window's own checks are in `ui.smoke`.
"""

from __future__ import annotations

import pkgutil
import shutil
import sqlite3
from importlib import import_module
from pathlib import Path
from types import ModuleType

from kit.errors import KitError, VaultError
from kit.languages import Language
from kit.store import shelf
from kit.store.checksum import UNSET, write_checksum
from kit.store.library import Library

PASSPHRASE = "vijf woorden, één zin: 'paard' ☂"
MARKER = "onleesbaar zonder zin"


class SelfCheckError(KitError):
    """The program does not do on this machine what it must do; the message says what was seen."""


def sealed_store(folder: Path) -> str:
    """Create, write, close, reopen; then every way in that must be refused."""
    from kit.visits import vault

    file = folder / "sealed.db"
    with vault.create_vault(file, PASSPHRASE) as made:
        made.execute("CREATE VIRTUAL TABLE note USING fts5(text, tokenize = 'trigram')")
        made.execute("INSERT INTO note VALUES (?)", (MARKER,))
    with vault.open_vault(file, PASSPHRASE) as opened:
        expect(
            opened.execute("SELECT text FROM note WHERE note MATCH 'leesbaar'") == [(MARKER,)], "the note is not there"
        )
    try:
        vault.open_vault(file, PASSPHRASE + " ").close()
    except VaultError:
        pass
    else:
        raise SelfCheckError("a wrong passphrase opened the sealed file")
    raw = file.read_bytes()
    expect(not raw.startswith(b"SQLite format 3"), "the sealed file has a plain header")
    expect(MARKER.encode() not in raw, "the note can be read in the sealed file")
    expect(_plain_sqlite_refuses(file), "plain SQLite opened the sealed file")
    return f"{vault.library()}: opens with its passphrase only"


def content_swap(folder: Path, content: Path) -> str:
    """Place newer content twice while a reader has the older open; it reads on, and the next start takes the newest."""
    shelf_folder = folder / "content"
    first = shelf.place(shelf_folder, content)
    reader = Library(first)
    version, pages = reader.about.version, reader.themes(Language.NL)
    for number in (1, 2):
        newer = _renumbered(content, folder / f"newer-{number}.db", f"{version}.{number}")
        placed = shelf.place(shelf_folder, newer)
        expect(shelf.current(shelf_folder) == placed, "the pointer does not name the content placed last")
        expect(reader.themes(Language.NL) == pages, "the reader lost its content while newer content was placed")
    stayed = first.exists()
    reader.close()
    shelf.tidy(shelf_folder)
    expect(not first.exists(), "the content of two versions ago was not cleared after its last reader left")
    expect(_version(placed) == f"{version}.2", "the next start does not read the newest version")
    kept = "stayed until" if stayed else "went before"
    return f"two newer versions placed under a reader; the oldest file {kept} it closed"


def every_module_loads(package: ModuleType) -> str:
    """Import each module of a package of ours: a library that was left out of the build shows here, not at a desk."""
    names = [found.name for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]
    names = [name for name in names if not name.endswith("__main__")]
    expect(bool(names), f"{package.__name__} lists no modules")
    for name in names:
        try:
            import_module(name)
        except ImportError as error:
            raise SelfCheckError(f"{name} does not load: {error}") from error
    return f"{len(names)} modules of {package.__name__}"


def expect(is_so: bool, otherwise: str) -> None:
    if not is_so:
        raise SelfCheckError(otherwise)


def _renumbered(content: Path, copy: Path, version: str) -> Path:
    """The same content as a whole content file of another version."""
    shutil.copyfile(content, copy)
    connection = sqlite3.connect(copy)
    try:
        with connection:
            connection.execute("UPDATE meta SET value = ? WHERE key = 'version'", (version,))
            connection.execute("UPDATE meta SET value = ? WHERE key = 'checksum'", (UNSET,))
    finally:
        connection.close()
    write_checksum(copy)
    return copy


def _version(content: Path) -> str:
    library = Library(content)
    try:
        return library.about.version
    finally:
        library.close()


def _plain_sqlite_refuses(file: Path) -> bool:
    connection = sqlite3.connect(file)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError:
        return True
    finally:
        connection.close()
    return False
