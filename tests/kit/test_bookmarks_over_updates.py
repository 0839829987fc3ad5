# SPDX-License-Identifier: EUPL-1.2
"""An update renames one thing and removes another: the bookmarks on both still say what they said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from kit import bookmarks
from kit.bookmarks import Bookmark
from kit.cancel import CancelToken
from kit.content.aliases import Alias
from kit.content.model import Kind, Ref
from kit.content.tree import Content
from kit.languages import Language, Words
from kit.store.last_text import as_of_now, fresh
from kit.store.library import Library
from tests.builders import WORDING, a_content_file, a_factsheet, a_phone, an_organisation, some_content

HOTLINE = an_organisation("hotline", "Meldlijn", "Hotline", phones=(a_phone("010 411 39 11", "+31104113911"),))
KEYS = Bookmark(Ref(Kind.FACTSHEET, "keys", "who"), "Sleutel kwijt: wat doet u?", "Wie maakt de nieuwe sleutel?")
LINE = Bookmark(Ref(Kind.ORGANISATION, "hotline"), "Meldlijn")
OLD = Bookmark(Ref(Kind.TERM, "shelter"), "opvang")

NAMES = "page_sources_read page_not_reviewed page_review_due detail_hours detail_email detail_website detail_chat"
MORE_WORDS = {name: Words(name, name) for name in NAMES.split()}


def content(**changes: Any) -> Content:
    return some_content(wording={**WORDING, **MORE_WORDS}, **changes)


def after(folder: Path, of: Content, marks: tuple[Bookmark, ...]) -> tuple[Bookmark, ...]:
    """The bookmarks after a start with this content."""
    library = Library(a_content_file(folder, of))
    told = bookmarks.renewed(marks, fresh(library, marks, Language.NL, CancelToken()))
    library.close()
    return told


def test_the_last_text_stays_when_a_contact_is_removed(tmp_path: Path) -> None:
    file = tmp_path / "b.json"
    before = after(tmp_path, content(organisations=[HOTLINE, an_organisation()]), (LINE, KEYS, OLD))
    bookmarks.save(file, before)
    newer = content(organisations=[an_organisation()], version="2026.12.1")
    line, keys, term = after(tmp_path, newer, bookmarks.load(file))
    assert line == before[0]
    assert "Meldlijn" in line.text
    assert "010 411 39 11" in line.text
    assert "niet gebeld" in line.text.casefold()
    assert line.content == "2026.11.24"
    assert (keys.content, term.content) == ("2026.12.1", "2026.12.1")
    assert "De balie maakt hem." in keys.text
    assert keys.ref == KEYS.ref
    assert keys.place == KEYS.place


def test_a_renamed_record_takes_its_bookmark_along(tmp_path: Path) -> None:
    alias = {"organisation:hotline": Alias("organisation:hotline", "organisation:helpline", "2026.12.1")}
    renamed = replace(HOTLINE, id="helpline", name=Words("Hulplijn", "Helpline"))
    newer = replace(content(organisations=[renamed, an_organisation()]), aliases=alias)
    both = (LINE, KEYS, Bookmark(Ref(Kind.ORGANISATION, "helpline"), "Hulplijn"))
    line, keys = after(tmp_path, newer, both)
    assert (line.ref, line.title) == (Ref(Kind.ORGANISATION, "helpline"), "Hulplijn")
    assert keys.ref.block == "who"


def test_a_contact_that_goes_by_another_name_is_listed_by_it_and_comes_back_after_it_was_gone(tmp_path: Path) -> None:
    before = after(tmp_path, content(organisations=[HOTLINE, an_organisation()]), (LINE,))
    named = replace(HOTLINE, name=Words("Hulplijn", "Helpline"), phones=(a_phone("010 411 39 12", "+31104113912"),))
    gone = after(tmp_path, content(organisations=[an_organisation()], version="2026.12.1"), before)
    back = after(tmp_path, content(organisations=[named, an_organisation()], version="2026.12.2"), gone)
    assert (gone, gone[0].title) == (before, "Meldlijn")
    assert (back[0].ref, back[0].title, back[0].content) == (LINE.ref, "Hulplijn", "2026.12.2")
    assert ("010 411 39 12" in back[0].text, "010 411 39 11" in back[0].text) == (True, False)


def test_what_another_window_took_away_meanwhile_stays_away(tmp_path: Path) -> None:
    library = Library(a_content_file(tmp_path, content(organisations=[HOTLINE])))
    told = fresh(library, (LINE, KEYS), Language.NL, CancelToken())
    assert [mark.ref for mark in bookmarks.renewed((KEYS,), told)] == [KEYS.ref]
    assert as_of_now(library, LINE, Language.EN).title == "Hotline"
    library.close()


def test_a_bookmark_of_an_older_program_has_no_text_and_opens_as_before(tmp_path: Path) -> None:
    file = tmp_path / "b.json"
    file.write_text(
        '[{"kind": "term", "id": "shelter", "block": "", "title": "opvang", "place": ""}]', encoding="utf-8"
    )
    (mark,) = bookmarks.load(file)
    assert mark == OLD
    bookmarks.save(file, [mark])
    assert "text" not in file.read_text(encoding="utf-8")


def test_a_page_that_is_long_is_cut_and_not_refused(tmp_path: Path) -> None:
    long = a_factsheet(markdown="Woord woord.\n\n" * 4000)
    (mark,) = after(tmp_path, content(factsheets=[long]), (KEYS,))
    assert 10_000 < len(mark.text) <= 20_000
