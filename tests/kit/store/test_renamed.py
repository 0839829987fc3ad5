# SPDX-License-Identifier: EUPL-1.2
"""What was renamed is found under its old name: by a bookmark, by a link, on the command line."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kit.content.aliases import Alias
from kit.content.checks import aliases as check
from kit.content.checks.notes import Notes
from kit.content.merge import merge
from kit.content.reader import read_tree
from kit.content.refs import Kind, Ref
from kit.errors import UnknownRecord
from kit.languages import Language
from kit.paths import RESOURCES
from kit.store.library import Library
from tests.builders import COORDINATOR, a_content_file, a_factsheet, some_content

RENAMED = {
    f"{kind}:{old}": Alias(f"{kind}:{old}", f"{kind}:{new}", "2026.12.1")
    for kind, old, new in (
        ("organisation", "landelijk-meldpunt", "comensha"),
        ("factsheet", "lost-keys", "keys"),
        ("route", "gevaar", "danger"),
        ("term", "opvang", "shelter"),
        ("sign", "AGR-99", "AGR-01"),
        ("figure", "gemeld", "reported"),
    )
}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    links = "Zie [het meldpunt](org:landelijk-meldpunt) en [sleutels](factsheet:lost-keys#who).\n\n## Wie? {#who}\n\nNiemand.\n"
    page = a_factsheet("links", markdown=links)
    sheets = (a_factsheet(), a_factsheet(language=Language.EN), page)
    opened = Library(a_content_file(tmp_path, replace(some_content(factsheets=sheets), aliases=RENAMED)))
    yield opened
    opened.close()


def test_an_old_id_opens_the_new_record(library: Library) -> None:
    assert library.organisation("landelijk-meldpunt").id == "comensha"
    page = library.page("lost-keys", Language.NL)
    assert (page.slug, page.title) == ("keys", "Sleutel kwijt: wat doet u?")
    assert library.route("gevaar").id == "danger"
    assert library.term("opvang").id == "shelter"
    assert library.sign("AGR-99").id == "AGR-01"
    assert library.figure("gemeld").id == "reported"
    for old, alias in RENAMED.items():
        kind, _, record_id = old.partition(":")
        ref = Ref(Kind(kind), record_id, "who")
        assert str(library.now(ref)) == f"{alias.new}#who"
        assert library.title(ref, Language.NL) == library.title(library.now(ref), Language.NL)


def test_what_is_neither_there_nor_renamed_is_unknown(library: Library) -> None:
    ref = Ref(Kind.ORGANISATION, "nobody")
    assert library.now(ref) == ref
    for ask in (library.organisation, library.route, library.term, library.sign, library.figure):
        with pytest.raises(UnknownRecord):
            ask("nobody")
    with pytest.raises(UnknownRecord):
        library.page("nobody", Language.NL)


def test_a_link_to_an_old_id_leads_to_the_new_one(library: Library) -> None:
    page = library.page("links", Language.NL)
    assert [str(link.ref) for link in page.links] == ["organisation:comensha", "factsheet:keys#who"]
    assert "landelijk-meldpunt" not in page.html


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("organisation:gone", "organisation:comensha", ""),
        ("organisation:gone", "organisation:nobody", "dead-link"),
        (f"organisation:{COORDINATOR.id}", "organisation:comensha", "alias-of-living"),
        ("organisation:gone", "organisation:gone", "alias-chain"),
        ("organisation:gone", "organisation:landelijk-meldpunt", "alias-chain"),
        ("organisation:gone", "route:danger", "wrong-kind"),
        ("nonsense:gone", "nonsense:here", "wrong-kind"),
        ("factsheet:gone#block", "factsheet:keys", "wrong-kind"),
    ],
)
def test_the_check_knows_what_an_alias_may_be(old: str, new: str, code: str) -> None:
    notes = Notes(replace(some_content(), aliases={**RENAMED, old: Alias(old, new, "2026.12.1")}), date(2026, 12, 1))
    check.check(notes)
    assert [finding.code for finding in notes.findings] == ([code] if code else [])


def test_an_editor_writes_aliases_in_a_file_and_a_patch_for_the_old_id_is_told(tmp_path: Path) -> None:
    for name in ("content.yaml", "directory/organisations/comensha.yaml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(RESOURCES / name, tmp_path / name)
    line = '- {old: "organisation:meldpunt", new: "organisation:comensha", since: "2026.12.1"}\n'
    (tmp_path / "aliases.yaml").write_text(line, encoding="utf-8")
    (tmp_path / "directory/organisations/meldpunt.yaml").write_text("patch: meldpunt\nemail: x@y.example\n")
    tree, findings = read_tree(tmp_path)
    assert findings == ()
    assert tree.aliases["organisation:meldpunt"].new == "organisation:comensha"
    _, (finding,) = merge([tree])
    assert "it was renamed to organisation:comensha" in finding.remedy
    (tmp_path / "aliases.yaml").write_text(line * 2, encoding="utf-8")
    assert [one.code for one in read_tree(tmp_path)[1]] == ["duplicate-id"]
