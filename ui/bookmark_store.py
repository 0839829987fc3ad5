# SPDX-License-Identifier: EUPL-1.2
"""The bookmarks of this person: loaded once, written through at each change, announced."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kit import bookmarks
from kit.bookmarks import Bookmark
from kit.content.refs import Ref
from kit.errors import StorageError


class BookmarkStore(QObject):
    """`not_kept` tells that a bookmark could not be written (read-only medium); it stays for this run."""

    changed = Signal()
    not_kept = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._all: tuple[Bookmark, ...] | None = None
        self._is_kept = True

    @property
    def all(self) -> tuple[Bookmark, ...]:
        """Newest first."""
        if self._all is None:
            self._all = bookmarks.load(self._path)
        return self._all

    def has(self, ref: Ref) -> bool:
        return bookmarks.find(self.all, ref) is not None

    def add(self, ref: Ref, title: str, place: str = "") -> None:
        self._set(bookmarks.add(self._fresh(), Bookmark(ref, title, place)))

    def remove(self, ref: Ref) -> None:
        self._set(bookmarks.remove(self._fresh(), ref))

    def _fresh(self) -> tuple[Bookmark, ...]:
        """As they are on disk now, so that a second window loses none; those of this run where nothing can be written."""
        return bookmarks.load(self._path) if self._is_kept else self.all

    def _set(self, kept: tuple[Bookmark, ...]) -> None:
        self._all = kept
        try:
            bookmarks.save(self._path, kept)
            self._is_kept = True
        except StorageError as error:
            self._is_kept = False
            self.not_kept.emit(error)
        self.changed.emit()
