# SPDX-License-Identifier: EUPL-1.2
"""One writer at a time, over processes. Standard library only: it also runs on its own, in the swap trials."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

TURNS = 200
"""How often a lock that another process holds is asked for, 10 ms apart."""


@contextmanager
def only_writer(lock_file: Path) -> Iterator[bool]:
    """True while this is the only process that holds `lock_file`; the system lets go of it when a process dies.

    False when another one held it for two seconds. Raises OSError where the file cannot be made.
    """
    with open(lock_file, "a+b") as lock:
        is_alone = _lock(lock)
        try:
            yield is_alone
        finally:
            if is_alone:
                _unlock(lock)


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> bool:
        for _ in range(TURNS):
            try:
                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
                return True
            except OSError:
                time.sleep(0.01)
        return False

    def _unlock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> bool:
        for _ in range(TURNS):
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return True
            except BlockingIOError:
                time.sleep(0.01)
            except OSError:  # a share that knows no locks: nobody else holds one there either
                return True
        return False

    def _unlock(file: IO[bytes]) -> None:
        try:
            fcntl.flock(file, fcntl.LOCK_UN)
        except OSError:
            return
