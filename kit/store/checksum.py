# SPDX-License-Identifier: EUPL-1.2
"""Is a content file whole? A checksum over every byte of it, kept inside it.

The file holds the text "sha256:" and 64 hex digits once, in `meta`. The checksum is that of the file with zeros in the
place of those digits. So one flipped bit anywhere is noticed, by this program or by four lines of any other.

At start only the header is looked at (`is_complete`: our file, this schema, not cut short), some tens of microseconds.
The whole file is read where it costs nobody time: before a new file is put in place, and once in the background after
the window stands, where the same reading warms the disk cache for the first search.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kit.cancel import CancelToken
from kit.errors import ContentError
from kit.store.schema import APPLICATION_ID, SCHEMA

MARK = b"sha256:"
UNSET = "sha256:" + "0" * 64
_HEADER = 100
_DIGITS = 64
_AT_A_TIME = 1 << 20
"""Bytes in memory at once: a large own directory makes a file of hundreds of megabytes, and search goes on meanwhile."""


@dataclass(frozen=True, slots=True)
class Header:
    """What the first hundred bytes of an SQLite file say of it."""

    application_id: int
    schema: int
    size: int

    @property
    def is_content(self) -> bool:
        return self.application_id == APPLICATION_ID


def read_header(file: Path) -> Header:
    """Raises ContentError when the file is missing or is no SQLite file, OSError when it cannot be read."""
    try:
        with open(file, "rb") as opened:
            head = opened.read(_HEADER)
    except FileNotFoundError as error:
        raise ContentError("There is no content file here.", detail=f"missing: {file.name}") from error
    if len(head) < _HEADER or not head.startswith(b"SQLite format 3\0"):
        raise ContentError("This is not a content file.", detail=f"not a content file: {file.name}")

    def number(at: int, length: int = 4) -> int:
        return int.from_bytes(head[at : at + length], "big")

    page_size = number(16, 2)
    return Header(number(68), number(60), (65536 if page_size == 1 else page_size) * number(28))


def check_header(file: Path) -> None:
    """Is this, at first sight, a whole content file for this program? Raises ContentError, which says why not, and OSError."""
    header = read_header(file)
    if not header.is_content:
        raise ContentError("This is not a content file.", detail=f"not a content file: {file.name}")
    if header.schema != SCHEMA:
        age = "newer" if header.schema > SCHEMA else "older"
        article = {"newer": "a", "older": "an"}[age]
        raise ContentError(
            f"This content was made for {article} {age} program.", detail=f"{age} schema: {header.schema}"
        )
    size = file.stat().st_size
    if header.size != size:
        raise ContentError("The content file is damaged.", detail=f"cut short: {size} of {header.size} bytes")


def write_checksum(file: Path) -> str:
    """Put the checksum in its place in a closed file; returns its 64 hex digits. Raises ContentError, OSError."""
    token = CancelToken()
    places = list(_places(file, UNSET.encode(), token))
    if len(places) != 1:
        raise ContentError("The content file has no place for its checksum.", detail=file.name)
    found = _checksum(file, places[0] + len(MARK), token)
    with open(file, "r+b") as opened:
        opened.seek(places[0] + len(MARK))
        opened.write(found.encode())
    return found


def is_whole(file: Path, token: CancelToken | None = None) -> bool:
    """Does the checksum in the file agree with its bytes? Reads all of it, some at a time. Raises OSError, Cancelled."""
    token = token or CancelToken()
    with open(file, "rb") as opened:
        for place in _places(file, MARK, token):
            opened.seek(place + len(MARK))
            if _checksum(file, place + len(MARK), token).encode() == opened.read(_DIGITS):
                return True
    return False


def _places(file: Path, wanted: bytes, token: CancelToken) -> Iterator[int]:
    """Where in the file these bytes stand, also where two readings meet."""
    at, rest = 0, b""
    with open(file, "rb") as opened:
        for block in _blocks(opened, token):
            held = rest + block
            found = held.find(wanted)
            while found >= 0:
                yield at - len(rest) + found
                found = held.find(wanted, found + 1)
            at += len(block)
            rest = held[-(len(wanted) - 1) :]


def _checksum(file: Path, place: int, token: CancelToken) -> str:
    """The checksum of the file with zeros in the place of its 64 digits."""
    import hashlib  # not on the way to the window

    found = hashlib.sha256()
    with open(file, "rb") as opened:
        for block in _blocks(opened, token, place):
            found.update(block)
        opened.seek(place + _DIGITS)
        found.update(b"0" * _DIGITS)
        for block in _blocks(opened, token):
            found.update(block)
    return found.hexdigest()


def _blocks(opened: BinaryIO, token: CancelToken, left: int = sys.maxsize) -> Iterator[bytes]:
    """What follows, at most `left` bytes, some at a time; a window that closes does not wait for the rest."""
    while left and (block := opened.read(min(_AT_A_TIME, left))):
        token.raise_if_cancelled()
        yield block
        left -= len(block)
