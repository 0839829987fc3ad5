# SPDX-License-Identifier: EUPL-1.2
"""An organisation makes a tree of its own, fills it in, and hands out one content file."""

from __future__ import annotations

import csv
import shutil
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kit.cli import main
from kit.content.checks.notes import Notes
from kit.content.checks.own import check as check_own
from kit.content.checks.own import fault_of_accent
from kit.content.merge import merge
from kit.content.reader import read_tree
from kit.errors import UnknownRecord
from kit.exchange.columns import lexicon
from kit.languages import Language
from kit.paths import RESOURCES
from kit.settings import OwnLine
from kit.store.library import Library

COLUMNS = tuple(lexicon().columns)
ROW = {
    "key": "lindenwaard-balie",
    "name": "Balie Lindenwaard",
    "kind": "Coördinatie",
    "description": "Neemt signalen aan.",
    "description_other": "Takes signs.",
    "phone": "010 411 39 11",
    "phone_for": "Balie",
    "region": "Rotterdam",
    "languages": "Nederlands",
    "for_whom": "Iedereen",
    "source": "gemeente Lindenwaard",
    "source_url": "https://lindenwaard.example/balie",
}
FILE = "own-lindenwaard-balie.yaml"


@pytest.fixture
def tree(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    folder = tmp_path / "lindenwaard"
    assert main(["new-organisation", str(folder), "--name", "Gemeente Lindenwaard"]) == 0
    capsys.readouterr()
    return folder


def trees(tree: Path) -> list[str]:
    return ["--resources", str(RESOURCES), "--resources", str(tree)]


def compiled(tree: Path) -> Library:
    out = tree.parent / "x.db"
    assert main(["compile", *trees(tree), "--out", str(out)]) == 0
    return Library(out)


def filled_csv(file: Path, **changes: str) -> Path:
    with open(file, "a", encoding="utf-8", newline="") as form:
        csv.writer(form, delimiter=";").writerow([{**ROW, **changes}.get(name, "") for name in COLUMNS])
    return file


def test_a_new_tree_compiles_as_it_is_and_says_what_goes_where(tree: Path) -> None:
    library = compiled(tree)
    for language, title in ((Language.NL, "Wat spraken wij zelf af?"), (Language.EN, "What did we agree ourselves?")):
        page = library.page("own-agreements", language)
        assert (page.title, page.language_shown) == (title, language)
    assert library.organisation("gemeente-lindenwaard-contact").name.nl == "Contactpersoon Gemeente Lindenwaard"
    assert library.own_numbers[OwnLine.CONTACT_PERSON].name == "Contactpersoon Gemeente Lindenwaard"
    assert [one.id for one in library.about.trees] == ["base", "gemeente-lindenwaard"]
    library.close()
    told = (tree / "README.md").read_text(encoding="utf-8")
    for path in tree.iterdir():
        assert path.name == "README.md" or path.name in told


def test_on_top_it_adds_hides_and_patches(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    organisations = tree / "directory" / "organisations"
    shutil.copy(tree / "examples" / "patch.yaml", organisations / "comensha.yaml")
    shutil.copy(tree / "examples" / "hide.yaml", organisations / "dtv.yaml")
    filled_csv(tree / "contacts" / "contacts.csv")
    assert main(["directory", "read", str(tree / "contacts" / "contacts.csv"), "--into", str(tree)]) == 0
    library = compiled(tree)
    added = library.organisation("own-lindenwaard-balie")
    assert (added.phones[0].number, added.phones[0].e164) == ("010 411 39 11", "+31104113911")
    assert added.name.en == "Balie Lindenwaard"
    assert library.organisation("comensha").availability.nl == "Wij bellen eerst onze eigen contactpersoon."
    assert library.organisation("comensha").phones[0].e164 == "+31334481186"
    with pytest.raises(UnknownRecord):
        library.organisation("dtv")
    library.close()


def test_a_filled_spreadsheet_gives_the_same_contact(tree: Path) -> None:
    form = tree / "contacts" / "contacts.xlsx"
    book = load_workbook(form)
    sheet = book.worksheets[0]
    assert [cell.value for cell in sheet[1]] == [column.head.nl for column in lexicon().columns.values()]
    assert {cell.number_format for cell in sheet[3]} == {"@"}
    for place, name in enumerate(COLUMNS, start=1):
        sheet.cell(row=3, column=place, value=ROW.get(name, ""))
    book.save(form)
    assert main(["directory", "read", str(form), "--into", str(tree)]) == 0
    from_sheet = (tree / "directory" / "organisations" / FILE).read_text(encoding="utf-8")
    filled_csv(tree / "contacts" / "contacts.csv")
    assert main(["directory", "read", str(tree / "contacts" / "contacts.csv"), "--into", str(tree)]) == 0
    assert (tree / "directory" / "organisations" / FILE).read_text(encoding="utf-8") == from_sheet


def test_a_number_that_lost_its_zero_is_no_contact(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = tree / "contacts" / "contacts.xlsx"
    book = load_workbook(form)
    for place, name in enumerate(COLUMNS, start=1):
        book.worksheets[0].cell(row=3, column=place, value=8002000 if name == "phone" else ROW.get(name, ""))
    book.save(form)
    assert main(["directory", "read", str(form), "--into", str(tree)]) == 1
    assert "zero may be gone" in capsys.readouterr().out
    file = filled_csv(tree / "contacts" / "contacts.csv", phone="104113911")
    filled_csv(file, key="lindenwaard-loket", name="Loket Lindenwaard")
    assert main(["directory", "read", str(file), "--into", str(tree)]) == 1
    assert "row 2: “104113911” is no number" in capsys.readouterr().out
    assert not (tree / "directory" / "organisations" / FILE).exists()
    assert (tree / "directory" / "organisations" / "own-lindenwaard-loket.yaml").exists()


def test_a_folder_with_something_in_it_is_left_alone(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path: path.read_bytes() for path in tree.rglob("*") if path.is_file()}
    assert main(["new-organisation", str(tree)]) == 2
    assert "not empty" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in tree.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        ("brand/brand.yaml", "#0B5568", "#B3261E", "wrong-colour"),
        ("brand/brand.yaml", "#0B5568", "#1B6B2F", "wrong-colour"),
        ("brand/brand.yaml", "#0B5568", "#DDEBED", "wrong-colour"),
        ("brand/brand.yaml", "#0B5568", "petrol", "wrong-colour"),
        ("brand/brand.yaml", "mark.svg", "gone.svg", "missing-file"),
        ("brand/brand.yaml", "name:", "acute:", "not-readable"),
        ("brand/mark.svg", "<path", "<script/><path", "raw-html"),
        ("own-numbers.yaml", 'number: ""', "number: 104113911", "not-readable"),
        ("own-numbers.yaml", 'number: ""', 'number: "bel de balie"', "wrong-phone"),
        ("own-numbers.yaml", "interpreter:", "tolk:", "not-readable"),
    ],
)
def test_an_own_brand_or_number_that_would_mislead_is_refused(
    tree: Path, file: str, old: str, new: str, code: str
) -> None:
    text = (tree / file).read_text(encoding="utf-8")
    assert old in text
    (tree / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    notes = Notes(merge([read_tree(tree)[0]])[0], date(2026, 11, 24))
    check_own(notes)
    assert [(one.code, Path(one.file).name) for one in notes.findings] == [
        (code, Path(file).name.replace("mark.svg", "brand.yaml"))
    ]


@pytest.mark.parametrize("accent", ["#0B5568", "#1D4E89", "#333333"])
def test_an_accent_that_means_nothing_yet_is_taken(accent: str) -> None:
    assert fault_of_accent(accent, "#F4F2EC", "#B3261E") == ""
