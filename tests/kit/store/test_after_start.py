# SPDX-License-Identifier: EUPL-1.2
"""What is looked after once the window stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit.cancel import Cancelled, CancelToken
from kit.errors import ContentError
from kit.paths import Paths
from kit.store import shelf
from kit.store.after_start import look_after
from kit.store.library import Library
from tests.builders import a_content_file


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(own=tmp_path / "own", shipped_content=tmp_path / "shipped")


def test_a_number_changed_on_the_disk_is_noticed_though_the_file_opens(paths: Paths, tmp_path: Path) -> None:
    file = shelf.place(paths.shipped_content, a_content_file(tmp_path))
    file.write_bytes(file.read_bytes().replace(b"033 448 11 86", b"033 448 11 68"))
    Library(file).close()
    with pytest.raises(ContentError, match="damaged"):
        look_after(paths, file, CancelToken())


def test_leftovers_of_a_killed_writer_go_at_the_next_start(paths: Paths, tmp_path: Path) -> None:
    file = shelf.place(paths.own_content, a_content_file(tmp_path))
    leftover = paths.own_content / "content-9-ab.db.tmp"
    leftover.write_bytes(b"half")
    look_after(paths, file, CancelToken())
    assert not leftover.exists()
    assert file.exists()


def test_a_file_that_was_replaced_and_pruned_meanwhile_is_no_damage(paths: Paths, tmp_path: Path) -> None:
    look_after(paths, tmp_path / "gone.db", CancelToken())


def test_a_window_that_closes_stops_it(paths: Paths, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        look_after(paths, a_content_file(tmp_path), token)
