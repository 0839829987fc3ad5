# SPDX-License-Identifier: EUPL-1.2
"""A small JSON file of the person's own (settings, bookmarks): several windows may change it, and none loses a thing."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from kit.errors import StorageError
from kit.files import put_in_place, read_text_patiently, replace_text

log = logging.getLogger(__name__)
T = TypeVar("T")

LOCK = "own.lock"
ASIDE = ".broken"


class Unreadable(Exception):
    """There is a file, and it cannot be read or is no JSON."""


def read(path: Path) -> Any:
    """What is in the file, None when there is none. A mark that Windows editors put in front is fine. Raises Unreadable."""
    try:
        return json.loads(read_text_patiently(path).removeprefix("\ufeff"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as error:
        raise Unreadable(type(error).__name__) from error


def write(path: Path, value: Any) -> None:
    """Write beside and replace, so that a pulled plug leaves the old or the new file. Raises StorageError."""
    replace_text(path, json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def change(path: Path, act: Callable[[Any], tuple[Any, T]]) -> T:
    """Write `act(what is there now)` while no other window does the same. Raises StorageError.

    `act` gets None where there is nothing to read, and returns what to write and what to hand back. A file that cannot
    be read is kept beside the new one: what stands in it may be all of a person's numbers and one comma too many.
    """
    from kit.locking import only_writer  # at the first change: a start only reads

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with only_writer(path.with_name(LOCK)) as is_alone:
            if not is_alone:
                raise StorageError(f"{path.name} is being written by another window.", detail=str(path))
            try:
                there = read(path)
            except Unreadable as error:
                log.warning("%s cannot be read (%s) and is kept as %s", path.name, error, path.name + ASIDE)
                put_in_place(path, path.with_name(path.name + ASIDE))
                there = None
            written, told = act(there)
            write(path, written)
    except OSError as error:
        raise StorageError(f"{path.name} could not be written: {error.strerror or error}", detail=str(path)) from error
    return told
