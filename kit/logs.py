# SPDX-License-Identifier: EUPL-1.2
"""One log file of bounded size, set up once. It never sees note text, search text or own numbers."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

LARGEST = 500_000
"""Bytes of one log file; one older file is kept beside it."""


def set_up(path: Path) -> None:
    """Log to `path`; where it cannot be written (read-only medium) the program goes on without a log file."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=LARGEST, backupCount=1, encoding="utf-8", delay=True)
    except OSError:
        root.addHandler(logging.NullHandler())
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
