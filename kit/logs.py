# SPDX-License-Identifier: EUPL-1.2
"""One log file of bounded size, set up once. It never sees note text, search text or own numbers."""

from __future__ import annotations

import logging
from pathlib import Path

LARGEST = 500_000
"""Bytes of one log file; one older file is kept beside it."""


class BoundedFile(logging.FileHandler):
    """Starts a new file when this one is full. The one of logging.handlers brings `socket` and `pickle` into the program."""

    def emit(self, record: logging.LogRecord) -> None:
        super().emit(record)
        if self.stream is not None and self.stream.tell() > LARGEST:
            self.close()
            path = Path(self.baseFilename)
            try:
                path.replace(path.with_name(path.name + ".1"))
            except OSError:  # another window has it open, on Windows: it grows on until that one closes
                return


def set_up(path: Path) -> None:
    """Log to `path`; where it cannot be written (read-only medium) the program goes on without a log file."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = BoundedFile(path, encoding="utf-8", delay=True)
    except OSError:
        root.addHandler(logging.NullHandler())
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
