# SPDX-License-Identifier: EUPL-1.2
"""An own list goes into a content file on top of the trees, and is found there like everything else."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit.cli import main
from kit.content.merge import merge
from kit.exchange.directory_tree import directory_tree
from kit.exchange.reading import read_directory
from kit.store.compile import write_content
from kit.store.directory import Directory, Filters
from kit.store.library import Library
from tests.builders import a_base_tree

CANARY = "Kanarie"
LIST = (
    "naam;soort;telefoon;plaats;werkgebied;vertrouwelijk\r\n"
    "Balie De Linde;Gemeente;010 411 39 11;Rotterdam;Rotterdam;\r\n"
    f"{CANARY} 1;Opvang;010 411 39 19;Rotterdam;;ja\r\n"
    "Zorgcoördinatie De Linde;Zorgcoördinatie;010 411 39 12;Goes;Goes;\r\n"
    f"Loket;Politie;010 411 39 13 (geheim: {CANARY});Goes;Goes;\r\n"
    "balie de linde;;010 411 39 14;Rotterdam;;\r\n"
)
SECOND = "kenmerk;naam;telefoon\r\nA;CoMensha van ons;+31 (0)33 448 11 86\r\nB;Wijkteam;112\r\n"


def test_the_list_is_compiled_and_the_broken_row_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, out = tmp_path / "lijst.csv", tmp_path / "x.db"
    file.write_text(LIST, encoding="utf-8")
    second = tmp_path / "tweede.csv"
    second.write_text(SECOND, encoding="utf-8")
    assert main(["compile", "--directory", str(file), "--directory", str(second), "--out", str(out)]) == 1
    said = capsys.readouterr().err
    assert "tweede.csv row 1: +31334481186 is the number of comensha (" in said
    assert "noodnummer-112" not in said
    assert "lijst.csv, row 2: it is marked as private" in said
    assert "copied from “lijst”, the name of the file" in said
    assert "5 row(s) in, 3 kept, 1 merged, 1 broken" in said
    data = out.read_bytes()
    for secret in (CANARY, CANARY.casefold(), "4113919", "4113913", "411 39 13"):
        assert secret.encode() not in data, secret
        assert secret.encode("utf-16-le") not in data, secret
    library = Library(out)
    directory = Directory(library)
    found = [one for one in directory.find(Filters(text="linde")) if one.id.startswith("own-")]
    assert sorted(one.name.nl for one in found) == ["Balie De Linde", "Zorgcoördinatie De Linde"]
    assert next(one for one in found if one.kind == "government").phones[1].e164 == "+31104113914"
    nearest = directory.numbers("Goes", {}).coordinators[0].organisation
    assert nearest.name.nl == "Zorgcoördinatie De Linde"
    trees = dict(library.rows("SELECT id, tree FROM organisation"))
    assert {tree for identity, tree in trees.items() if identity.startswith("own-")} == {
        "directory-lijst",
        "directory-tweede",
    }
    assert trees["comensha"] == "base"
    assert [one.id for one in library.about.trees] == ["base", "directory-lijst", "directory-tweede"]
    library.close()


def test_the_same_bytes_come_of_the_rows_in_any_order(tmp_path: Path) -> None:
    head, *rows = LIST.splitlines()
    assert written(tmp_path / "a", [head, *rows]) == written(tmp_path / "b", [head, *reversed(rows)])


def written(folder: Path, lines: list[str]) -> bytes:
    folder.mkdir()
    file, out = folder / "lijst.csv", folder / "x.db"
    file.write_text("\n".join(lines), encoding="utf-8")
    base = a_base_tree(folder)
    content, findings = merge([base, directory_tree(read_directory(file), file, base.tree)])
    assert not findings
    write_content(content, out)
    return out.read_bytes()
