# SPDX-License-Identifier: EUPL-1.2
"""Bookmarks: pointers to pages and contacts by stable id, kept apart from the content so that updates leave them alone.

Beside each stands its text as it was last read, so that it still says something when the record is gone.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kit import own_file
from kit.content.refs import Kind, Ref

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """`title` is what the record was called when it was last there: it still says what was meant when it is gone."""

    ref: Ref
    title: str
    place: str = ""
    """The heading that was being read, in words; "" for the top of the page."""
    text: str = ""
    """What the record said when it was last there, "" when that was never kept."""
    content: str = ""
    """The version of the content that `text` is from."""


Change = Callable[[tuple[Bookmark, ...]], tuple[Bookmark, ...]]


def load(path: Path) -> tuple[Bookmark, ...]:
    """The bookmarks at `path`, newest first; entries that cannot be read are left out and logged."""
    try:
        return _all_from_json(own_file.read(path))
    except own_file.Unreadable as error:
        log.warning("bookmarks not readable: %s", error)
        return ()


def save(path: Path, bookmarks: Iterable[Bookmark]) -> None:
    """Write all bookmarks; a pulled plug leaves the old file or the new one. Raises StorageError."""
    own_file.write(path, [_to_json(b) for b in bookmarks])


def change(path: Path, act: Change, otherwise: tuple[Bookmark, ...]) -> tuple[Bookmark, ...]:
    """Write `act(those on the disk now)`, `otherwise` when there are none to read. Raises StorageError."""

    def write(raw: Any) -> tuple[Any, tuple[Bookmark, ...]]:
        new = act(otherwise if raw is None else _all_from_json(raw))
        return [_to_json(b) for b in new], new

    return own_file.change(path, write)


def add(bookmarks: Iterable[Bookmark], bookmark: Bookmark) -> tuple[Bookmark, ...]:
    """Put `bookmark` in front; one record has at most one bookmark, the newest place wins."""
    return (bookmark, *remove(bookmarks, bookmark.ref))


def remove(bookmarks: Iterable[Bookmark], ref: Ref) -> tuple[Bookmark, ...]:
    return tuple(b for b in bookmarks if not _same_record(b.ref, ref))


def find(bookmarks: Iterable[Bookmark], ref: Ref) -> Bookmark | None:
    return next((b for b in bookmarks if _same_record(b.ref, ref)), None)


Fresh = tuple[Ref, Bookmark]
"""The record a bookmark was for, and the bookmark as the content has it now."""


def renewed(bookmarks: Iterable[Bookmark], fresh: Iterable[Fresh]) -> tuple[Bookmark, ...]:
    """`bookmarks` with what the content says of them now: new ids, names, the last text. Their order and places stay.

    One that was taken away meanwhile stays away. Of two that are one record now the newer stays.
    """
    told = {_record(before): now for before, now in fresh}
    found: dict[tuple[Kind, str], Bookmark] = {}
    for old in bookmarks:
        now = told.get(_record(old.ref))
        new = old
        if now is not None:
            ref = Ref(now.ref.kind, now.ref.id, old.ref.block)
            new = replace(old, ref=ref, title=now.title, text=now.text, content=now.content)
        found.setdefault(_record(new.ref), new)
    return tuple(found.values())


def _record(ref: Ref) -> tuple[Kind, str]:
    return ref.kind, ref.id


def _same_record(a: Ref, b: Ref) -> bool:
    return a.kind is b.kind and a.id == b.id


def _to_json(bookmark: Bookmark) -> dict[str, str]:
    ref = bookmark.ref
    return {
        "kind": ref.kind.value,
        "id": ref.id,
        "block": ref.block,
        "title": bookmark.title,
        "place": bookmark.place,
        **({"text": bookmark.text, "content": bookmark.content} if bookmark.text else {}),
    }


def _all_from_json(raw: Any) -> tuple[Bookmark, ...]:
    found = (_from_json(entry) for entry in (raw if isinstance(raw, list) else []))
    return tuple(bookmark for bookmark in found if bookmark is not None)


def _from_json(entry: Any) -> Bookmark | None:
    try:
        ref = Ref(Kind(entry["kind"]), str(entry["id"]), str(entry.get("block", "")))
        told = [str(entry.get(name, "")) for name in ("place", "text", "content")]
        return Bookmark(ref, str(entry["title"]), *told)
    except (KeyError, TypeError, ValueError, AttributeError):
        log.warning("one bookmark could not be read and was left out")
        return None
