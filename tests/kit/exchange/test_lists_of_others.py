# SPDX-License-Identifier: EUPL-1.2
"""Someone hands in an export as their spreadsheet or case system made it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from openpyxl.styles import Font
from own_list import TODAY, a_workbook, codes, only, read, saved

from kit.cli import main
from kit.exchange.mapping import read_mapping
from kit.exchange.reading import read_directory

GROUPS = ["Organisatie", "", "", "Adres", "", "Overig", ""]
EXPORT = ["Naam organisatie", "Tel. nr", "E-mailadres", "Adres", "Plaats", "Laatst bijgewerkt", "Werkgebied"]


def test_an_export_with_titles_groups_headings_and_a_total_is_read_by_its_own_header(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [
        ["De Linde", "010 411 39 11", "a@b.example", "Lindelaan 1", "Goes", "", "Goes"],
        ["REGIO ZUTPHEN", *[""] * 6],
        ["De Beuk", "010 411 39 12", "", "", "Zutphen", "24-11-2026", "Zutphen"],
        ["de beuk", "010 411 39 13", "", "", "Zutphen", "24-11-2026", "Zutphen"],
        [""] * 7,
        ["Totaal: 812", *[""] * 6],
    ]
    book = a_workbook([["Ketenpartners"], [], GROUPS, EXPORT, *rows])
    book.worksheets[0].merge_cells("A3:C3")
    book.save(file)
    mapping = tmp_path / "m.yaml"
    assert main(["directory", "read", str(file), "--suggest", str(mapping)]) == 0
    assert read_mapping(mapping).columns == {
        "name": ("Naam organisatie",),
        "phone": ("Tel. nr",),
        "email": ("E-mailadres",),
        "address": ("Adres",),
        "place": ("Plaats",),
        "region": ("Werkgebied",),
        "source_date": ("Laatst bijgewerkt",),
    }
    found = read_directory(file, read_mapping(mapping), TODAY)
    assert (found.report.rows_in, found.report.kept, found.report.merged) == (5, 2, 1)
    assert [(one.row, one.code) for one in found.report.broken] == [(2, "only-name"), (6, "only-name")]
    assert "row 4 into row 3" in next(one.why for one in found.report.warnings if one.code == "merged")
    capsys.readouterr()
    assert main(["directory", "read", str(file), "--mapping", str(mapping)]) == 1
    assert "Row 1 is row 5 of the file" in capsys.readouterr().out


def test_zeros_that_a_mask_shows_are_part_of_the_number(file: Path) -> None:
    book = a_workbook(
        [["naam", "telefoon", "e-mail"], *([f"Loket {n}", n, "a@b.example"] for n in (104113911, 8002000))]
    )
    for cell in ("B2", "B3"):
        book.worksheets[0][cell].number_format = "0000000000"
    found = saved(book, file)
    assert [[phone.e164 for phone in one.phones] for one in found.records] == [["+31104113911"], []]
    assert codes(found) == [(0, "region"), (2, "phone")]


@pytest.mark.parametrize("error", ["#N/B", "#VERW!", "#REF!", "#n/a", "##########"])
def test_an_error_of_a_spreadsheet_is_told_and_no_text(file: Path, error: str) -> None:
    found = read(
        file,
        f"naam;telefoon;e-mail;vertrouwelijk\r\nDe Linde;{error};a@b.example;\r\n{error};;c@b.example;\r\nX;;;{error}\r\n",
    )
    assert (only(found).name.nl, only(found).phones) == ("De Linde", ())
    assert (1, "no-value") in codes(found)
    assert [(one.row, one.code) for one in found.report.broken] == [(2, "no-name"), (3, "private")]


def test_columns_beyond_what_is_read_never_hide_a_mark(file: Path) -> None:
    wide = ";".join(["naam", "telefoon", *[f"veld {n}" for n in range(198)], "vertrouwelijk"])
    row = ";".join(["Kanarie", "010 411 39 11", *[""] * 198, "ja"])
    found = read(file, f"{wide}\r\n{row}\r\n")
    assert (found.records, len(found.report.broken)) == ((), 1)


@pytest.mark.parametrize("text", ["", "naam;telefoon\r\n"])
def test_a_list_without_a_contact_never_replaces_one_that_had_them(file: Path, tmp_path: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")
    assert main(["directory", "read", str(file)]) == 2
    assert main(["compile", "--directory", str(file), "--out", str(tmp_path / "x.db")]) == 2
    assert not (tmp_path / "x.db").exists()


def test_what_is_struck_through_is_no_longer_right(file: Path) -> None:
    book = a_workbook(
        [["naam", "telefoon", "e-mail"], ["De Linde", "010 411 39 11", "a@b.example"], ["De Beuk", "", "b@b.example"]]
    )
    for cell in ("B2", "A3"):
        book.worksheets[0][cell].font = Font(strike=True)
    found = saved(book, file)
    assert (only(found).name.nl, only(found).phones) == ("De Linde", ())
    assert [(one.row, one.code) for one in found.report.broken] == [(2, "no-name")]
    assert (0, "struck") in codes(found)


def test_a_date_that_a_spreadsheet_made_of_hours_is_told_and_not_shown(file: Path) -> None:
    rows = [["De Linde", datetime(2026, 7, 24)], ["De Beuk", "24-jul"], ["De Eik", "ma-vr 9-17"], ["De Es", "24 uur"]]
    found = saved(a_workbook([["naam", "bereikbaar"], *rows]), file)
    assert {one.name.nl: one.availability.nl for one in found.records} == {
        "De Linde": "",
        "De Beuk": "",
        "De Eik": "ma-vr 9-17",
        "De Es": "24 uur",
    }
    assert [row for row, code in codes(found) if code == "hours"] == [1, 2]


def test_a_column_that_numbers_the_rows_is_no_key(file: Path, tmp_path: Path) -> None:
    rows = [f"{n};Loket {n};010 411 39 {n:02};Goes" for n in range(1, 7)]
    file.write_text("Volgnummer;Organisatie;Tel.nr;Waar\r\n" + "\r\n".join(rows), encoding="utf-8")
    mapping = tmp_path / "m.yaml"
    assert main(["directory", "read", str(file), "--suggest", str(mapping)]) == 0
    assert set(read_mapping(mapping).columns) == {"name", "phone", "region"}
    ours = "\r\n".join(["kenmerk;naam;telefoon;werkgebied", *rows])
    assert (0, "key") in codes(read(file, ours))
    assert (0, "key") not in codes(read(file, ours.replace("\r\n4;", "\r\n40;")))


def test_a_number_that_nobody_rings_is_suggested_for_no_telephone_number(file: Path, tmp_path: Path) -> None:
    rows = [f"De Linde {n};010 411 39 {n};010 411 38 {n};0104113{n};06-311011{n}" for n in range(11, 15)]
    file.write_text("Organisatie;Tel.nr;Fax;Dossiernr;Wie dan\r\n" + "\r\n".join(rows), encoding="utf-8")
    mapping = tmp_path / "m.yaml"
    assert main(["directory", "read", str(file), "--suggest", str(mapping)]) == 0
    assert read_mapping(mapping).columns == {"name": ("Organisatie",), "phone": ("Tel.nr",)}
    mapping.write_text("columns: {name: Organisatie, phone: [Tel.nr, Fax]}", encoding="utf-8")
    found = read_directory(file, read_mapping(mapping), TODAY)
    assert [len(one.phones) for one in found.records] == [1] * 4
    assert (0, "fax") in codes(found)
