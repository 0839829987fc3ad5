# SPDX-License-Identifier: EUPL-1.2
"""Writing a small file so that a pulled plug leaves the old or the new one, whole."""

from __future__ import annotations

import os
import time
from pathlib import Path

from kit.errors import StorageError

REFUSED_FOR = 2.0
"""Seconds to keep trying while Windows refuses because another process looks at the file for an instant."""


def replace_text(path: Path, text: str) -> None:
    """Write `text` beside `path`, flush it to the disk and put it in place. Raises StorageError."""
    temporary = path.with_name(path.name + ".tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(temporary, "w", encoding="utf-8", errors="replace", newline="\n") as file:  # half an emoji
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(temporary, path)
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
