# SPDX-License-Identifier: EUPL-1.2
"""Writing a small file so that a pulled plug leaves the old or the new one, whole."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

from kit.errors import StorageError

REFUSED_FOR = 2.0
"""Seconds to keep trying while Windows refuses because another process looks at the file for an instant."""


def replace_text(path: Path, text: str) -> None:
    """Write `text` beside `path`, flush it to the disk and put it in place. Raises StorageError."""
    replace_bytes(path, text.encode("utf-8", "replace"))  # half an emoji


def replace_bytes(path: Path, content: bytes) -> None:
    """As `replace_text`. When it cannot be done the old file stays as it is, and nothing is left beside it."""
    temporary = path.with_name(path.name + ".tmp")
    try:
        if path.exists() and not path.is_file():
            raise IsADirectoryError(None, "this is no file")
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with open(temporary, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            put_in_place(temporary, path)
        except OSError:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise StorageError(f"{path.name} could not be written: {error.strerror or error}", detail=str(path)) from error


def put_in_place(temporary: Path, path: Path) -> None:
    """`os.replace`, retried for two seconds while it is refused (Windows, another reader)."""
    give_up = time.monotonic() + REFUSED_FOR
    while True:
        try:
            os.replace(temporary, path)
            return
        except PermissionError:
            if time.monotonic() > give_up:
                raise
            _wait_a_little()


def read_text_patiently(path: Path) -> str:
    """Read a file that another process may be replacing just now; retries a refusal for two seconds."""
    give_up = time.monotonic() + REFUSED_FOR
    while True:
        try:
            return path.read_text(encoding="utf-8")
        except PermissionError:
            if time.monotonic() > give_up:
                raise
            _wait_a_little()


def _wait_a_little() -> None:
    """5 to 10 ms, so that two who wait for each other do not do so in step."""
    import random  # 3 ms of every start, for what hardly ever happens

    time.sleep(0.005 + random.random() * 0.005)
