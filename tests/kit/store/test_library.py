# SPDX-License-Identifier: EUPL-1.2
"""What the window is told when it opens the content, and what it reads from it."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from kit.content.model import Kind, Ref
from kit.errors import ContentError, UnknownRecord
from kit.languages import Language, Told, Words
from kit.store.checksum import is_whole
from kit.store.library import Library
from kit.store.search import Search
from tests.builders import (
    A_SOURCE,
    PAGE_STANDING,
    a_content_file,
    a_factsheet,
    a_figure,
    a_route,
    a_sign,
    a_term,
    an_organisation,
    some_content,
)

NL, EN = Language.NL, Language.EN


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return a_content_file(tmp_path)


def test_every_record_comes_back_as_it_was_written(file: Path) -> None:
    library = Library(file)
    assert library.term("shelter") == a_term()
    assert library.sign("AGR-01") == a_sign()
    assert library.signs("AGR") == (a_sign(),)
    assert library.route("danger") == a_route()
    assert library.organisation("comensha") == an_organisation()
    assert library.figures() == (a_figure(),)
    assert library.regions() == some_content().regions
    assert library.roles()["emergency"].filled_by == "comensha"
    assert library.sector("AGR").name == Words("Land- en tuinbouw", "Agriculture")
    assert library.sector_name("AGR") == Words("Land- en tuinbouw", "Agriculture")
    assert library.explanation("season").name.en == "Busy season"
    assert library.sign_source("S1") == A_SOURCE
    library.close()


def test_a_figure_for_editors_is_neither_shown_nor_found(tmp_path: Path) -> None:
    kept = a_figure("kept", title=Words("Talen kiezen", "Choosing languages"), for_editors=True)
    library = Library(a_content_file(tmp_path, some_content(figures=(a_figure(), kept))))
    assert library.figures() == (a_figure(),)
    assert library.figure("kept") == kept
    for language in Language:
        assert "figure:kept" not in [
            str(hit.ref) for hit in Search(library).ask(kept.title.say(language), language).hits
        ]
    library.close()


def test_a_page_is_read_with_all_that_stands_beside_it(file: Path) -> None:
    library = Library(file)
    page = library.page("keys", EN)
    assert page.title == "Lost a key: what do you do?"
    assert page.headings[0].title == "Who makes the new key?"
    assert page.blocks == {
        "lead.1": "Report a lost key the same day.",
        "who": "Who makes the new key?",
        "who.1": "The desk makes it.",
    }
    assert page.standing == PAGE_STANDING
    assert page.sources == (A_SOURCE,)
    assert 'id="who.1"' in page.html
    library.close()


def test_a_page_without_translation_is_shown_in_the_other_language_and_says_so(tmp_path: Path) -> None:
    library = Library(a_content_file(tmp_path, some_content(factsheets=(a_factsheet(),))))
    assert library.page("keys", EN).language_shown is NL
    assert library.themes(EN)[0].pages[0].title == Told("Sleutel kwijt: wat doet u?", NL)
    library.close()


def test_a_translation_older_than_its_text_says_so(tmp_path: Path) -> None:
    from kit.content.markdown import fingerprint

    same = {"lead.1": fingerprint("Meld een verloren sleutel dezelfde dag.")}
    for fingerprints, is_stale in ((same, False), ({"lead.1": "of another day"}, True)):
        sheets = (a_factsheet(), a_factsheet(language=EN, fingerprints=fingerprints))
        library = Library(a_content_file(tmp_path, some_content(factsheets=sheets)))
        assert library.page("keys", EN).is_stale is is_stale
        assert not library.page("keys", NL).is_stale
        library.close()


def test_a_link_or_bookmark_is_named_in_the_language_asked_for(file: Path) -> None:
    library = Library(file)
    titles = {
        kind: library.title(Ref(kind, one), EN).text
        for kind, one in [
            (Kind.FACTSHEET, "keys"),
            (Kind.SIGN, "AGR-01"),
            (Kind.ORGANISATION, "comensha"),
            (Kind.TERM, "shelter"),
            (Kind.ROUTE, "danger"),
            (Kind.FIGURE, "reported"),
        ]
    }
    assert titles == {
        Kind.FACTSHEET: "Lost a key: what do you do?",
        Kind.SIGN: "Sleeping in a shed.",
        Kind.ORGANISATION: "CoMensha",
        Kind.TERM: "shelter",
        Kind.ROUTE: "Danger now",
        Kind.FIGURE: "Reported bicycles per year",
    }
    library.close()


@pytest.mark.parametrize("kind", Kind)
def test_a_bookmark_on_something_that_is_gone_is_told_apart_from_a_fault(file: Path, kind: Kind) -> None:
    library = Library(file)
    with pytest.raises(UnknownRecord):
        library.title(Ref(kind, "gone"), NL)
    with pytest.raises(UnknownRecord):
        library.sector_name("GONE")
    library.close()


def test_about_says_how_much_was_checked(file: Path) -> None:
    library = Library(file)
    about = library.about
    assert (about.version, about.content_date.isoformat()) == ("2026.11.24", "2026-11-24")
    assert (about.counts.phones_rung, about.counts.phones_copied, about.counts.organisations) == (0, 2, 2)
    assert len(about.hash) == 64
    library.close()


def test_a_missing_content_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as caught:
        Library(tmp_path / "none.db")
    assert "missing" in caught.value.detail


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"a letter to the editor" * 100])
def test_another_kind_of_file_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "other.db"
    file.write_bytes(content)
    with pytest.raises(ContentError):
        Library(file)


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    import sqlite3

    file = tmp_path / "other.db"
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE note(text)")
    connection.commit()
    connection.close()
    with pytest.raises(ContentError, match="not a content file"):
        Library(file)


def test_content_made_for_a_newer_program_is_refused(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[60:64] = (999).to_bytes(4, "big")
    file.write_bytes(content)
    with pytest.raises(ContentError, match="newer program"):
        Library(file)


def test_a_file_cut_short_is_noticed_when_it_is_opened(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-4096])
    with pytest.raises(ContentError, match="damaged"):
        Library(file)


@pytest.mark.parametrize("place", [200, 20_000, -1])
def test_one_flipped_bit_anywhere_is_noticed_by_the_checksum(file: Path, place: int) -> None:
    assert is_whole(file)
    content = bytearray(file.read_bytes())
    content[place] ^= 1
    file.write_bytes(content)
    assert not is_whole(file)


def test_the_content_can_be_read_from_a_folder_nobody_may_write(file: Path, tmp_path: Path) -> None:
    file.chmod(0o400)
    tmp_path.chmod(0o500)
    library = Library(file)
    assert library.term("shelter").name.nl == "opvang"
    library.close()
    tmp_path.chmod(0o700)


@pytest.mark.parametrize("name", ["met spatie.db", "100% #1?.db", "naïef &.db"])
def test_any_file_name_can_be_opened(file: Path, tmp_path: Path, name: str) -> None:
    library = Library(file.rename(tmp_path / name))
    assert library.sectors()
    library.close()


def test_several_threads_read_at_once(file: Path) -> None:
    library = Library(file)
    read: list[str] = []
    threads = [threading.Thread(target=lambda: read.append(library.page("keys", NL).title)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert read == ["Sleutel kwijt: wat doet u?"] * 8
    library.close()


@pytest.mark.logs("no words for")
def test_a_missing_word_shows_its_key_and_breaks_nothing(file: Path) -> None:
    library = Library(file)
    assert library.wording.say("no_such_key", NL) == "no_such_key"
    assert library.wording.say("copied_dated", EN, source="X", year="2020") == "Copied from X, page of 2020."
    library.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a file that is open")
def test_a_file_that_was_pruned_meanwhile_is_read_on_from_every_thread(file: Path) -> None:
    library = Library(file)
    file.unlink()
    read: list[str] = []
    thread = threading.Thread(target=lambda: read.append(library.term("shelter").name.nl))
    thread.start()
    thread.join()
    assert read == ["opvang"]
    library.close()
