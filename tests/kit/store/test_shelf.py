# SPDX-License-Identifier: EUPL-1.2
"""Which content file is used, and what happens to the others."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.errors import ContentError
from kit.paths import Paths
from kit.store import shelf
from kit.store.library import Library
from tests.builders import a_content_file, some_content


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Compiled files by version."""
    folder = tmp_path_factory.mktemp("made")
    return {v: a_content_file(folder, some_content(version=v)) for v in ("2026.9.30", "2026.10.2", "2026.11.24")}


def names(folder: Path) -> list[str]:
    return sorted(path.name.split("-")[1] for path in folder.glob("content-*.db"))


def test_a_placed_file_is_the_current_one_under_its_own_name(files: dict[str, Path], tmp_path: Path) -> None:
    placed = shelf.place(tmp_path, files["2026.11.24"])
    assert shelf.current(tmp_path) == placed
    library = Library(placed)
    assert placed.name == f"content-2026.11.24-{library.about.hash[:12]}.db"
    library.close()


def test_the_file_before_stays_for_one_step_back_and_older_ones_go(files: dict[str, Path], tmp_path: Path) -> None:
    for version in files:
        shelf.place(tmp_path, files[version])
    assert names(tmp_path) == ["2026.10.2", "2026.11.24"]


def test_placing_the_same_file_again_changes_nothing(files: dict[str, Path], tmp_path: Path) -> None:
    shelf.place(tmp_path, files["2026.10.2"])
    shelf.place(tmp_path, files["2026.11.24"])
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    shelf.place(tmp_path, files["2026.11.24"])
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_reader_goes_on_with_its_file_while_another_becomes_current(files: dict[str, Path], tmp_path: Path) -> None:
    library = Library(shelf.place(tmp_path, files["2026.9.30"]))
    for version in ("2026.10.2", "2026.11.24"):
        shelf.place(tmp_path, files[version])
    assert library.term("shelter").name.nl == "opvang"
    library.close()


def test_a_damaged_file_is_not_placed_and_the_old_one_stays(files: dict[str, Path], tmp_path: Path) -> None:
    old = shelf.place(tmp_path / "shelf", files["2026.10.2"])
    damaged = tmp_path / "damaged.db"
    content = bytearray(files["2026.11.24"].read_bytes())
    content[30_000] ^= 1
    damaged.write_bytes(content)
    with pytest.raises(ContentError, match="nothing was placed"):
        shelf.place(tmp_path / "shelf", damaged)
    assert shelf.current(tmp_path / "shelf") == old


@pytest.mark.parametrize("pointer", [None, b"", b"content-9-ff.db\n", b"\xff\xfe", b"../../etc/passwd\n", b"current\n"])
def test_without_a_readable_pointer_the_highest_version_is_used(
    files: dict[str, Path], tmp_path: Path, pointer: bytes | None
) -> None:
    shelf.place(tmp_path, files["2026.11.24"])
    newest = shelf.current(tmp_path)
    shelf.place(tmp_path, files["2026.9.30"])
    if pointer is None:
        (tmp_path / shelf.POINTER).unlink()
    else:
        (tmp_path / shelf.POINTER).write_bytes(pointer)
    assert shelf.current(tmp_path) == newest


@given(st.binary(max_size=200))
def test_no_pointer_leads_out_of_the_folder_or_stops_a_start(files: dict[str, Path], pointer: bytes) -> None:
    folder = files["2026.11.24"].parent / "shelf"
    placed = shelf.place(folder, files["2026.11.24"])
    (folder / shelf.POINTER).write_bytes(pointer)
    assert shelf.current(folder) == placed


@given(st.lists(st.sampled_from(["2026.9.30", "2026.10.2", "2026.11.24"]), min_size=1, max_size=6))
def test_whatever_is_placed_the_last_one_is_current_and_the_one_before_is_kept(
    files: dict[str, Path], order: list[str]
) -> None:
    folder = files["2026.9.30"].parent / "several"
    for version in order:
        shelf.place(folder, files[version])
    current = shelf.current(folder)
    assert current is not None
    assert order[-1] in current.name
    before = next((version for version in reversed(order) if version != order[-1]), None)
    assert len(names(folder)) <= 2
    assert before is None or before in names(folder)


def test_what_a_killed_writer_left_is_cleared_at_the_next_start(files: dict[str, Path], tmp_path: Path) -> None:
    placed = shelf.place(tmp_path, files["2026.11.24"])
    unnamed = tmp_path / "content-2027.1.1-0123456789ab.db"
    for leftover in (
        unnamed,
        *(tmp_path / f"content-1-ab.db{end}" for end in (".tmp", ".tmp-journal")),
        tmp_path / "current.tmp",
    ):
        leftover.write_bytes(b"half")
    shelf.tidy(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([placed.name, shelf.POINTER, shelf.LOCK])


def test_tidying_a_folder_that_is_not_there_is_fine(tmp_path: Path) -> None:
    shelf.tidy(tmp_path / "none")
    assert shelf.current(tmp_path / "none") is None


def test_the_highest_version_wins_number_by_number(files: dict[str, Path], tmp_path: Path) -> None:
    paths = Paths(own=tmp_path / "own", shipped_content=tmp_path / "shipped")
    shelf.place(paths.own_content, files["2026.9.30"])
    shelf.place(paths.shipped_content, files["2026.10.2"])
    chosen = shelf.choose(paths)
    assert (chosen.version, chosen.path.parent) == ("2026.10.2", paths.shipped_content)
    assert "person: 2026.9.30" in chosen.why


def test_on_a_tie_the_persons_own_copy_wins(files: dict[str, Path], tmp_path: Path) -> None:
    paths = Paths(own=tmp_path / "own", shipped_content=tmp_path / "shipped")
    for folder in (paths.own_content, paths.shipped_content):
        shelf.place(folder, files["2026.10.2"])
    assert shelf.choose(paths).path.parent == paths.own_content


def test_content_for_another_program_is_passed_over(files: dict[str, Path], tmp_path: Path) -> None:
    paths = Paths(own=tmp_path / "own", shipped_content=tmp_path / "shipped")
    newer = shelf.place(paths.own_content, files["2026.11.24"])
    content = bytearray(newer.read_bytes())
    content[60:64] = (999).to_bytes(4, "big")
    newer.write_bytes(content)
    shelf.place(paths.shipped_content, files["2026.10.2"])
    assert shelf.choose(paths).path.parent == paths.shipped_content


def test_with_no_content_anywhere_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as caught:
        shelf.choose(Paths(own=tmp_path / "own", shipped_content=tmp_path / "shipped"))
    assert "missing" in caught.value.detail
