# SPDX-License-Identifier: EUPL-1.2
"""An organisation's own tree on top of ours: it adds, patches single fields, or hides."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kit.content.commands import check_trees
from kit.content.fields import record_fingerprint
from kit.content.finding import Finding
from kit.content.tree import Content
from kit.languages import Words
from kit.paths import RESOURCES

TODAY = date(2026, 11, 24)
OWN_CONTACT = """\
id: lindenwaard-meldpunt
name: {nl: "Meldpunt Lindenwaard", en: "Lindenwaard reporting point"}
kind: coordination
description: {nl: "Neemt meldingen aan van eigen collega's.", en: "Takes reports from our own colleagues."}
phones:
  - {number: "010 411 39 11", e164: "+31104113911"}
regions: [GM0599]
forms: [all]
for_whom: professionals
standing: confirmed
copied_from: null
checked_by: "Loket Lindenwaard"
checked_on: 2026-11-20
checked_how: rang
confidential: false
sources:
  - {url: "https://lindenwaard.example/meldpunt", page_date: null}
"""


class OwnTree:
    """A small tree in `folder` on top of the shipped one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.write(
            "content.yaml",
            'id: lindenwaard\ntitle: {nl: "Lindenwaard", en: "Lindenwaard"}\nversion: "2026.12.1"\ncontent_date: 2026-12-01\n',
        )

    def write(self, path: str, text: str) -> Path:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def read(self) -> tuple[Content, list[Finding], list[Finding]]:
        return check_trees([RESOURCES, self.folder], TODAY)


@pytest.fixture
def own(tmp_path: Path) -> OwnTree:
    return OwnTree(tmp_path / "lindenwaard")


def contact(organisation_id: str) -> str:
    return f"directory/organisations/{organisation_id}.yaml"


def test_an_own_contact_comes_in_and_remembers_its_tree(own: OwnTree) -> None:
    own.write(contact("lindenwaard-meldpunt"), OWN_CONTACT)
    content, findings, _ = own.read()
    assert findings == []
    assert content.organisations["lindenwaard-meldpunt"].standing.checked_by == "Loket Lindenwaard"
    assert content.tree_of["organisation:lindenwaard-meldpunt"] == "lindenwaard"
    assert content.tree_of["organisation:comensha"] == "base"
    assert [tree.version for tree in content.trees][-1] == "2026.12.1"


def test_a_patch_changes_single_fields_and_keeps_the_rest(own: OwnTree) -> None:
    own.write(contact("comensha"), 'patch: comensha\nname: {nl: "CoMensha (via ons)", en: "CoMensha (through us)"}\n')
    content, findings, warnings = own.read()
    assert findings == []
    assert content.organisations["comensha"].name == Words("CoMensha (via ons)", "CoMensha (through us)")
    assert content.organisations["comensha"].phones[0].e164 == "+31334481186"
    assert content.tree_of["organisation:comensha"] == "lindenwaard"
    assert not [one for one in warnings if one.code == "base-changed"]


def test_a_wrong_patch_is_reported_in_the_patch(own: OwnTree) -> None:
    file = own.write(
        contact("comensha"), 'patch: comensha\n\nphones:\n  - {number: "033 448 11 86", e164: "+31334481187"}\n'
    )
    findings = own.read()[1]
    wrong = [(one.file, one.line) for one in findings if one.code == "wrong-phone"]
    assert wrong == [(file.as_posix(), 4)]
    assert {one.code for one in findings} == {"wrong-phone", "acute-differs"}


def test_a_record_can_be_hidden_and_its_name_stands_on_without_a_link(own: OwnTree) -> None:
    own.write(contact("kindertelefoon"), "hide: kindertelefoon\n")
    content, findings, warnings = own.read()
    assert findings == []
    assert "kindertelefoon" not in content.organisations
    hidden = [one.file for one in warnings if one.code == "link-to-hidden"]
    assert any("under-18" in file for file in hidden)


def test_a_page_can_be_hidden(own: OwnTree) -> None:
    for language in ("nl", "en"):
        own.write(f"factsheets/under-18/{language}.md", f"---\nhide: under-18\nlanguage: {language}\n---\n")
    content, findings, _ = own.read()
    assert findings == []
    assert not any(sheet.slug == "under-18" for sheet in content.factsheets.values())


def test_a_patch_or_hide_of_nothing_is_a_finding(own: OwnTree) -> None:
    own.write(contact("nobody"), "hide: nobody\n")
    assert [one.code for one in own.read()[1]] == ["unknown-id"]


def test_the_same_id_again_is_a_finding_that_names_both_places(own: OwnTree) -> None:
    own.write(contact("comensha"), OWN_CONTACT.replace("lindenwaard-meldpunt", "comensha"))
    findings = own.read()[1]
    assert [one.code for one in findings] == ["duplicate-id"]
    assert "resources/directory/organisations/comensha.yaml, line 1" in findings[0].message


def test_a_warning_says_when_the_base_changed_under_a_patch(own: OwnTree) -> None:
    base = check_trees([RESOURCES], TODAY)[0].written["organisation:comensha"].fields
    own.write(
        contact("comensha"),
        f'patch: comensha\nbase_fingerprint: "{record_fingerprint(base)}"\nwebsite: "https://example.org"\n',
    )
    assert not [one for one in own.read()[2] if one.code == "base-changed"]
    file = own.write(
        contact("comensha"), 'patch: comensha\nbase_fingerprint: "0123456789ab"\nwebsite: "https://example.org"\n'
    )
    content, findings, warnings = own.read()
    assert findings == []
    assert [(one.file, one.id) for one in warnings if one.code == "base-changed"] == [
        (file.as_posix(), "organisation:comensha")
    ]
    assert content.organisations["comensha"].website == "https://example.org"


def test_a_sign_can_be_hidden_and_another_added(own: OwnTree) -> None:
    own.write(
        "signs/AGR.yaml",
        '- hide: BED-03\n- id: AGR-50\n  channel: see\n  nl: "De poort is op slot."\n  en: "The gate is locked."\n'
        "  forms: [labour]\n  touches: []\n  explanations: [security_normal]\n  rules: []\n  sources: []\n  evidence: practice\n",
    )
    content, findings, _ = own.read()
    assert findings == []
    assert "BED-03" not in content.signs
    assert content.signs["AGR-50"].sector == "AGR"


def test_a_tree_without_its_own_file_says_what_to_write(tmp_path: Path) -> None:
    (tmp_path / "tree").mkdir()
    findings = check_trees([RESOURCES, tmp_path / "tree"], TODAY)[1]
    assert [one.code for one in findings] == ["missing-file"]
    assert "content.yaml" in findings[0].file
