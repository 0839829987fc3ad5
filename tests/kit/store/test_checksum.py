# SPDX-License-Identifier: EUPL-1.2
"""A file is read some at a time: wherever the checksum stands in it, a changed byte is seen."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

import pytest

from kit.errors import ContentError
from kit.store.checksum import MARK, UNSET, is_whole, write_checksum

BLOCK = 1 << 20
WHERE = [0, 1, BLOCK - 80, BLOCK - len(UNSET), BLOCK - len(MARK), BLOCK - 3, BLOCK, BLOCK + 1, 2 * BLOCK]


@pytest.mark.parametrize("at", WHERE)
def test_a_byte_changed_before_or_after_the_checksum_is_seen(tmp_path: Path, at: int) -> None:
    filling = random.Random(at).randbytes(2 * BLOCK)
    file = tmp_path / "any.bin"
    file.write_bytes(filling[:at] + UNSET.encode() + filling[at:])
    told = write_checksum(file)
    written = file.read_bytes()
    assert told == hashlib.sha256(written.replace(told.encode(), b"0" * 64)).hexdigest()
    assert is_whole(file)
    for place in {0, at, at + len(UNSET) - 1, len(written) - 1}:
        file.write_bytes(written[:place] + bytes([written[place] ^ 1]) + written[place + 1 :])
        assert not is_whole(file), place


def test_a_text_that_speaks_of_checksums_is_no_checksum(tmp_path: Path) -> None:
    file = tmp_path / "any.bin"
    file.write_bytes(b"sha256: is what it is called. " + UNSET.encode() + b" sha256:")
    write_checksum(file)
    assert is_whole(file)


@pytest.mark.parametrize("content", [b"", b"no place", UNSET.encode() * 2])
def test_a_file_without_one_place_for_it_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "any.bin"
    file.write_bytes(content)
    with pytest.raises(ContentError, match="no place"):
        write_checksum(file)
    assert not is_whole(file)
