# SPDX-License-Identifier: EUPL-1.2
"""What a bookmarked record says today, kept beside the bookmark for the day the record is gone."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kit.bookmarks import Bookmark, Fresh
from kit.cancel import CancelToken
from kit.content.refs import Ref
from kit.errors import UnknownRecord
from kit.languages import Language
from kit.store.library import Library

LONGEST = 20_000
"""Letters of one text; the longest page has some 12,000."""


def last_text(library: Library, ref: Ref, language: Language) -> str:
    """Title, numbers, standing and text, in paragraphs. Raises UnknownRecord."""
    from kit.store.showing import shown_record

    shown = shown_record(library, ref, language)
    phones = [" ".join(filter(None, (one["number"], one["label"], one["hours"]))) for one in shown.phones]
    paragraphs = [re.sub(r"\n-+$", "", paragraph) for paragraph in shown.paragraphs]
    parts = [shown.title, "\n".join(phones), shown.standing_text if phones else "", *paragraphs]
    parts += [] if phones else [shown.standing_text]
    return "\n\n".join(filter(None, parts))[:LONGEST]


def as_of_now(library: Library, bookmark: Bookmark, language: Language) -> Bookmark:
    """The bookmark under the id its record has today, with its text. Raises UnknownRecord when the record is gone."""
    ref = library.now(bookmark.ref)
    text, title = last_text(library, ref, language), library.title(ref, language).text
    return Bookmark(ref, title, bookmark.place, text, library.meta("version"))


def fresh(library: Library, bookmarks: Iterable[Bookmark], language: Language, token: CancelToken) -> list[Fresh]:
    """Every bookmark whose record is there, as it is today. Those that are gone keep what they have."""
    found: list[Fresh] = []
    for bookmark in bookmarks:
        token.raise_if_cancelled()
        try:
            found.append((bookmark.ref, as_of_now(library, bookmark, language)))
        except UnknownRecord:
            continue
    return found
