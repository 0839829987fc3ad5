# SPDX-License-Identifier: EUPL-1.2
"""One civil servant, one afternoon: recording what was rung, and what was compared."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from kit.cli import main
from kit.content.commands import check_trees
from kit.content.standing import CheckedHow, Standing
from kit.paths import RESOURCES

TODAY = date(2026, 11, 24)
TREE = 'id: own\ntitle: {nl: "Eigen", en: "Own"}\nversion: "2026.12.1"\ncontent_date: 2026-12-01\n'


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return Path(
        shutil.copytree(RESOURCES, tmp_path / "base", ignore=shutil.ignore_patterns("fonts", "icons", "translations"))
    )


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own-tree"
    folder.mkdir()
    (folder / "content.yaml").write_text(TREE, encoding="utf-8")
    return folder


def confirm(
    *folders: Path, organisation: str = "comensha", by: str = "J. Jansen", on: str = "2026-11-20", how: str = "rang"
) -> int:
    resources = [word for folder in folders for word in ("--resources", str(folder))]
    return main(["confirm", organisation, "--by", by, "--on", on, "--how", how, *resources])


def test_a_confirmed_contact_says_who_and_when(base: Path) -> None:
    assert confirm(base) == 0
    content, findings, _ = check_trees([base], TODAY)
    assert findings == []
    standing = content.organisations["comensha"].standing
    assert (standing.standing, standing.checked_by, standing.checked_on, standing.how) == (
        Standing.CONFIRMED,
        "J. Jansen",
        date(2026, 11, 20),
        CheckedHow.RANG,
    )


def test_every_other_line_and_comment_stays_as_it_was(base: Path) -> None:
    file = base / "directory" / "organisations" / "comensha.yaml"
    before = file.read_text(encoding="utf-8").replace("standing: copied", "standing: copied  # look again in March")
    file.write_text("# Our own remark.\n" + before, encoding="utf-8")
    assert confirm(base) == 0
    after = file.read_text(encoding="utf-8")
    assert after.startswith("# Our own remark.\n")
    assert "standing: confirmed  # look again in March\n" in after
    changed = set(after.splitlines()) - set(before.splitlines()) - {"# Our own remark."}
    assert changed == {
        "standing: confirmed  # look again in March",
        'checked_by: "J. Jansen"',
        "checked_on: 2026-11-20",
        "checked_how: rang",
    }


def test_a_contact_of_the_base_is_confirmed_by_a_patch_in_the_own_tree(base: Path, own: Path) -> None:
    assert confirm(base, own, how="read") == 0
    patch = (own / "directory" / "organisations" / "comensha.yaml").read_text(encoding="utf-8")
    assert patch.startswith("patch: comensha\nbase_fingerprint: ")
    content, findings, warnings = check_trees([base, own], TODAY)
    assert findings == []
    assert not [one for one in warnings if one.code == "base-changed"]
    assert content.organisations["comensha"].standing.how is CheckedHow.READ
    assert "standing: copied" in (base / "directory" / "organisations" / "comensha.yaml").read_text(encoding="utf-8")


def test_a_second_check_goes_into_the_same_patch(base: Path, own: Path) -> None:
    assert confirm(base, own) == 0
    assert confirm(base, own, by="P. Pieters", on="2026-11-23") == 0
    content, findings, _ = check_trees([base, own], TODAY)
    assert findings == []
    assert content.organisations["comensha"].standing.checked_by == "P. Pieters"
    assert len(list((own / "directory" / "organisations").iterdir())) == 1


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"organisation": "nobody"}, "no organisation"),
        ({"on": "2099-01-01"}, "lies ahead"),
        ({"by": "  "}, "--by NAME"),
        ({"organisation": "fairwork"}, "no number to ring"),
        ({"on": "yesterday"}, "2026-11-24"),
    ],
)
def test_a_check_that_cannot_be_so_is_refused_in_one_sentence(
    base: Path, capsys: pytest.CaptureFixture[str], changes: dict[str, str], words: str
) -> None:
    before = {path: path.read_bytes() for path in (base / "directory").rglob("*.yaml")}
    assert confirm(base, **changes) == 2
    assert words in capsys.readouterr().err
    assert {path: path.read_bytes() for path in (base / "directory").rglob("*.yaml")} == before


def test_comparing_a_page_settles_the_stale_block_and_nothing_else(base: Path) -> None:
    dutch = base / "factsheets" / "under-18" / "nl.md"
    english = base / "factsheets" / "under-18" / "en.md"
    before = english.read_text(encoding="utf-8")
    dutch.write_text(
        dutch.read_text(encoding="utf-8").replace("Bij een kind hoeft", "Bij een jongere hoeft"), encoding="utf-8"
    )
    stale = [one for one in check_trees([base], TODAY)[1] if one.code == "stale-translation"]
    assert [one.message.split()[3] for one in stale] == ["lead.1"]
    assert "kit compared under-18" in stale[0].remedy
    assert main(["compared", "under-18", "lead.1", "--resources", str(base)]) == 0
    assert check_trees([base], TODAY)[1] == []
    changed = [
        (a, b)
        for a, b in zip(before.splitlines(), english.read_text(encoding="utf-8").splitlines(), strict=True)
        if a != b
    ]
    assert len(changed) == 1
    assert changed[0][1].startswith("  lead.1: ")


def test_pages_of_unlike_structure_cannot_be_called_compared(base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    english = base / "factsheets" / "under-18" / "en.md"
    english.write_text(english.read_text(encoding="utf-8") + "\nOne more paragraph.\n", encoding="utf-8")
    assert main(["compared", "under-18", "--resources", str(base)]) == 2
    assert "same blocks" in capsys.readouterr().err
