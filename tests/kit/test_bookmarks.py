# SPDX-License-Identifier: EUPL-1.2
"""Bookmarks stay what they were, whatever happens to the file or the content."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit import bookmarks
from kit.bookmarks import Bookmark
from kit.content.model import Kind, Ref

UNDER_18 = Bookmark(Ref(Kind.FACTSHEET, "under-18", "no-force"), "Jonger dan 18", "Wie helpt?")
COMENSHA = Bookmark(Ref(Kind.ORGANISATION, "comensha"), "CoMensha")


def test_bookmarks_are_there_again_after_a_restart(tmp_path: Path) -> None:
    bookmarks.save(tmp_path / "b.json", [COMENSHA, UNDER_18])
    assert bookmarks.load(tmp_path / "b.json") == (COMENSHA, UNDER_18)


def test_marking_a_page_twice_keeps_the_newest_place_in_front() -> None:
    later = Bookmark(Ref(Kind.FACTSHEET, "under-18", "who-helps"), "Jonger dan 18")
    kept = bookmarks.add((COMENSHA, UNDER_18), later)
    assert kept == (later, COMENSHA)
    assert bookmarks.find(kept, Ref(Kind.FACTSHEET, "under-18")) == later


def test_removing_a_bookmark_leaves_the_others() -> None:
    assert bookmarks.remove((COMENSHA, UNDER_18), UNDER_18.ref) == (COMENSHA,)


def test_no_file_yet_means_no_bookmarks(tmp_path: Path) -> None:
    assert bookmarks.load(tmp_path / "none.json") == ()


@pytest.mark.parametrize("broken", ["", "{", "[1, 2]", '{"a": 1}', '[{"kind": "nonsense", "id": "x", "title": "t"}]'])
@pytest.mark.logs("bookmark")
def test_a_broken_file_gives_what_can_be_read(tmp_path: Path, broken: str) -> None:
    (tmp_path / "b.json").write_text(broken, encoding="utf-8")
    assert bookmarks.load(tmp_path / "b.json") == ()
