# SPDX-License-Identifier: EUPL-1.2
"""The bookmarks of this person: loaded once, written through at each change, announced."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kit import bookmarks
from kit.bookmarks import Bookmark, Change, Fresh
from kit.content.refs import Ref
from kit.errors import StorageError, UnknownRecord


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
        self._as_of_now: Callable[[Bookmark], Bookmark] = lambda mark: mark

    def read_from(self, as_of_now: Callable[[Bookmark], Bookmark]) -> None:
        """Keep beside each bookmark what this makes of it: its text today. It raises UnknownRecord for what is gone."""
        self._as_of_now = as_of_now

    @property
    def all(self) -> tuple[Bookmark, ...]:
        """Newest first."""
        if self._all is None:
            self._all = bookmarks.load(self._path)
        return self._all

    def has(self, ref: Ref) -> bool:
        return bookmarks.find(self.all, ref) is not None

    def with_last_text(self, ref: Ref) -> Bookmark | None:
        """The bookmark on a record, if its last text was kept."""
        found = bookmarks.find(self.all, ref)
        return found if found is not None and found.text else None

    def add(self, ref: Ref, title: str, place: str = "") -> None:
        mark = Bookmark(ref, title, place)
        with suppress(UnknownRecord):
            mark = replace(self._as_of_now(mark), title=title)
        self._apply(lambda marks: bookmarks.add(marks, mark))

    def renew(self, fresh: Iterable[Fresh]) -> None:
        """What the content says of them now. Nobody asked for this, so a disk that refuses is no reason to tell."""
        told = tuple(fresh)
        if bookmarks.renewed(self.all, told) == self.all:
            return
        try:
            self._all = bookmarks.change(
                self._path, lambda marks: bookmarks.renewed(self._all_unwritten(marks), told), self.all
            )
        except StorageError:
            self._all = bookmarks.renewed(self.all, told)
        else:
            self._unwritten.clear()
        self.changed.emit()

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
