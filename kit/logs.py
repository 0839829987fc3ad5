# SPDX-License-Identifier: EUPL-1.2
"""One log file of bounded size, set up once. It never sees note text, search text or own numbers."""

from __future__ import annotations

import logging
from pathlib import Path

LARGEST = 500_000
"""Bytes of one log file; one older file is kept beside it."""
LONGEST_TRACE = 20_000
"""Letters of what a crash left."""


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


def note_crashes(log_file: Path) -> None:
    """Let a crash in C code, which is no exception, leave file names and lines beside the log; the next run logs them.

    Nothing a person typed is in them. Where nothing can be written the program goes on without.
    """
    import faulthandler

    path = log_file.with_suffix(".crash")
    try:
        left = path.read_text(encoding="utf-8", errors="replace")[-LONGEST_TRACE:] if path.exists() else ""
        faulthandler.enable(open(path, "w", encoding="utf-8"))  # noqa: SIM115 - it keeps the file open to the end
    except OSError:
        return
    if left.strip():
        logging.getLogger(__name__).critical("an earlier run crashed: %s", left)
