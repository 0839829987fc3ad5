# SPDX-License-Identifier: EUPL-1.2
"""The sealed file: an SQLite database that nobody reads without its passphrase. The only module that sees keys."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Any

from sqlcipher3 import dbapi2

from kit.errors import StorageError, VaultError

KEY_ROUNDS = 256_000
"""SQLCipher 4's own number of PBKDF2-HMAC-SHA512 rounds. A file opens only with the number it was made with."""

APPLICATION_ID = 0x56474453
"""Says inside the sealed file that it is one of ours ("VGDS")."""


class Vault:
    """An open sealed file. Each statement outside an explicit transaction is written through before it returns."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def execute(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """Run one statement and return its rows. Raises StorageError when the disk does not do its part."""
        try:
            return list(self._connection.execute(statement, values))
        except dbapi2.OperationalError as error:
            raise StorageError(f"The sealed file could not be used: {error}") from error

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Vault:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def create_vault(file: Path, passphrase: str, *, rounds: int = KEY_ROUNDS) -> Vault:
    """Make a new sealed file and leave it open. Raises VaultError when there is a file, or for an unusable passphrase."""
    if file.exists():
        raise VaultError("There is a sealed file already; it was left as it is.", detail=file.name)
    vault = _unlock(file, "rwc", passphrase, rounds)
    vault.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    return vault


def open_vault(file: Path, passphrase: str, *, rounds: int = KEY_ROUNDS) -> Vault:
    """Open a sealed file. Raises VaultError for a wrong passphrase or a changed file, StorageError when there is none."""
    if not file.is_file():
        raise StorageError("There is no sealed file here.", detail=file.name)
    vault = _unlock(file, "rw", passphrase, rounds)
    if vault.execute("PRAGMA application_id") != [(APPLICATION_ID,)]:
        vault.close()
        raise VaultError("This sealed file was not made by this program; it was left as it is.", detail=file.name)
    return vault


def library() -> str:
    """Name and version of what seals, for About and the smoke report."""
    connection = dbapi2.connect(":memory:")
    try:
        return f"SQLCipher {connection.execute('PRAGMA cipher_version').fetchone()[0]}"
    finally:
        connection.close()


def _unlock(file: Path, mode: str, passphrase: str, rounds: int) -> Vault:
    if not passphrase or "\0" in passphrase:
        raise VaultError("This cannot be a passphrase: it is empty or holds a null character.")
    try:
        connection = dbapi2.connect(f"{file.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None)
    except dbapi2.Error as error:
        raise StorageError("The sealed file could not be opened.", detail=file.name) from error
    quoted = passphrase.replace("'", "''")
    try:
        # Before the key: without it a wrong passphrase prints "ERROR CORE ... hmac check failed" on stderr.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = '{quoted}'")
        connection.execute(f"PRAGMA kdf_iter = {int(rounds)}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as error:
        connection.close()
        raise VaultError("The passphrase does not fit, or the file was changed. Nothing was altered.") from error
    return Vault(connection)
