# SPDX-License-Identifier: EUPL-1.2
"""What an editor gets who compiles: the same bytes each time, or every finding and the old file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kit.cancel import Cancelled, CancelToken
from kit.errors import ContentError, StorageError
from kit.paths import RESOURCES
from kit.store import shelf
from kit.store.checksum import is_whole
from kit.store.compile import compile_content, write_content
from kit.store.library import Library
from tests.builders import a_content_file, some_content

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def compiled(shipped_content: Path) -> Path:
    """The shipped content, compiled once for all tests of this run."""
    file = shelf.current(shipped_content)
    assert file is not None
    return file


def test_the_shipped_content_gives_the_same_bytes_in_another_process(compiled: Path, tmp_path: Path) -> None:
    """With another hash seed than this process: the order of a set would show."""
    out, seed = tmp_path / "again.db", "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"
    command = [sys.executable, "-m", "kit", "compile", "--out", str(out)]
    subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, check=True, capture_output=True)
    assert out.read_bytes() == compiled.read_bytes()


def test_the_compiled_file_is_whole_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    file = a_content_file(tmp_path)
    assert is_whole(file)
    assert os.listdir(tmp_path) == [file.name]


def test_one_changed_letter_gives_another_checksum(tmp_path: Path) -> None:
    hashes = set()
    for version in ("2026.11.24", "2026.11.25"):
        library = Library(a_content_file(tmp_path, some_content(version=version)))
        hashes.add(library.about.hash)
        library.close()
    assert len(hashes) == 2


def test_a_bad_tree_stops_with_every_finding_and_the_old_file_stays(tmp_path: Path) -> None:
    tree, out = tmp_path / "tree", tmp_path / "content.db"
    shutil.copytree(RESOURCES, tree, ignore=shutil.ignore_patterns("fonts", "icons", "translations"))
    (tree / "routes" / "danger.yaml").unlink()
    comensha = tree / "directory" / "organisations" / "comensha.yaml"
    comensha.write_text(comensha.read_text(encoding="utf-8").replace("+31334481186", "+31334481187"), encoding="utf-8")
    out.write_bytes(b"the old file")
    with pytest.raises(ContentError) as caught:
        compile_content([tree], out)
    assert "comensha" in caught.value.detail
    assert "route:danger" in caught.value.detail
    assert out.read_bytes() == b"the old file"
    assert sorted(os.listdir(tmp_path)) == ["content.db", "tree"]


def test_progress_is_told_in_words_and_ends_at_the_end(tmp_path: Path) -> None:
    told: list[tuple[str, float]] = []
    write_content(some_content(), tmp_path / "content.db", lambda step, part: told.append((step, part)))
    parts = [part for _, part in told]
    assert parts == sorted(parts)
    assert told[-1] == ("done", 1.0)
    assert all(step for step, _ in told)


def test_a_compile_that_is_called_off_leaves_nothing(tmp_path: Path) -> None:
    token = CancelToken()
    with pytest.raises(Cancelled):
        write_content(some_content(), tmp_path / "content.db", lambda step, part: token.cancel(), token)
    assert os.listdir(tmp_path) == []


def test_a_file_in_use_is_replaced_and_its_reader_goes_on(tmp_path: Path) -> None:
    file = a_content_file(tmp_path)
    library = Library(file)
    a_content_file(tmp_path)
    assert library.term("shelter").name.en == "shelter"
    library.close()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="only where there is a folder nobody may write")
def test_a_folder_that_may_only_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        write_content(some_content(), Path("/proc/self/content.db"))
