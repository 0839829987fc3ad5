# SPDX-License-Identifier: EUPL-1.2
"""The finding pages on the content as it ships, without the window around them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kit.store import shelf
from kit.store.directory import Directory
from kit.store.library import Library
from ui.background import Background
from ui.bookmark_store import BookmarkStore
from ui.settings_store import SettingsStore
from ui.theme import Theme, load_fonts


@dataclass
class Desk:
    """What pages are made from."""

    theme: Theme
    library: Library
    directory: Directory
    settings: SettingsStore
    bookmarks: BookmarkStore
    background: Background


@pytest.fixture
def desk(qapp: QApplication, own_folder: Path, shipped_content: Path) -> Iterator[Desk]:
    load_fonts()
    theme = Theme()
    theme.apply(qapp)
    file = shelf.current(shipped_content)
    assert file is not None
    library = Library(file)
    own_folder.mkdir(exist_ok=True)
    settings = SettingsStore(own_folder / "settings.json")
    bookmarks = BookmarkStore(own_folder / "bookmarks.json")
    background = Background()
    yield Desk(theme, library, Directory(library), settings, bookmarks, background)
    background.drain()
    library.close()
