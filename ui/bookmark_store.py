# SPDX-License-Identifier: EUPL-1.2
"""The bookmarks of this person: loaded once, written through at each change, announced."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kit import bookmarks
from kit.bookmarks import Bookmark, Change
from kit.content.refs import Ref
from kit.errors import StorageError


class BookmarkStore(QObject):
    """`not_kept` tells that a bookmark could not be written (read-only medium); it stays for this run.
    `kept` tells that the disk has all of them."""

    changed = Signal()
    not_kept = Signal(object)
    kept = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._all: tuple[Bookmark, ...] | None = None
        self._unwritten: list[Change] = []

    @property
    def all(self) -> tuple[Bookmark, ...]:
        """Newest first."""
        if self._all is None:
            self._all = bookmarks.load(self._path)
        return self._all

    def has(self, ref: Ref) -> bool:
        return bookmarks.find(self.all, ref) is not None

    def add(self, ref: Ref, title: str, place: str = "") -> None:
        self._apply(lambda marks: bookmarks.add(marks, Bookmark(ref, title, place)))

    def remove(self, ref: Ref) -> None:
        self._apply(lambda marks: bookmarks.remove(marks, ref))

    def _apply(self, act: Change) -> None:
        """Change them as they are on disk now, so that a second window loses none; in memory where that is refused."""
        before = self.all
        self._unwritten.append(act)
        try:
            self._all = bookmarks.change(self._path, self._all_unwritten, before)
        except StorageError as error:
            self._all = act(before)
            self.not_kept.emit(error)
        else:
            self._unwritten.clear()
            self.kept.emit()
        self.changed.emit()

    def _all_unwritten(self, marks: tuple[Bookmark, ...]) -> tuple[Bookmark, ...]:
        for act in self._unwritten:
            marks = act(marks)
        return marks
