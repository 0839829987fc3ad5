# SPDX-License-Identifier: EUPL-1.2
"""An organisation brings its own list: our form or a list of its own, as CSV or as a workbook."""

from __future__ import annotations

import csv
import json
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.comments import Comment
from own_list import HEAD, TODAY, a_workbook, codes, only, read, saved

from kit.cli import main
from kit.content.standing import CheckedHow, Standing
from kit.errors import InputError
from kit.exchange.mapping import read_mapping
from kit.exchange.reading import read_directory
from kit.languages import Language, Words

# -- our form ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize("language", list(Language))
def test_our_form_filled_in_becomes_the_contact_that_was_meant(tmp_path: Path, kind: str, language: Language) -> None:
    form = tmp_path / f"form.{kind}"
    assert main(["directory", "template", "--out", str(form), "--lang", language.value]) == 0
    is_dutch = language is Language.NL
    row = {
        "kenmerk" if is_dutch else "key": "12",
        "naam" if is_dutch else "name": "Balie De Linde",
        "naam (Engels)" if is_dutch else "name (Dutch)": "De Linde",
        "soort" if is_dutch else "kind": "Zorg en gezondheid" if is_dutch else "Health care",
        "telefoon" if is_dutch else "phone": "010 411 39 11",
        "telefoon waarvoor" if is_dutch else "phone for": "spoed",
        "werkgebied" if is_dutch else "area": "Rotterdam",
        "talen" if is_dutch else "languages": "Nederlands; Pools" if is_dutch else "Dutch; Polish",
        "nagegaan door" if is_dutch else "checked by": "J. Jansen",
        "nagegaan op" if is_dutch else "checked on": "2026-11-24",
        "nagegaan hoe" if is_dutch else "checked how": "gebeld" if is_dutch else "rang",
    }
    fill(form, row)
    one = only(read_directory(form, today=TODAY))
    own, other = ("nl", "en") if is_dutch else ("en", "nl")
    assert one.id == "own-12"
    assert (getattr(one.name, own), getattr(one.name, other)) == ("Balie De Linde", "De Linde")
    assert (one.kind, one.regions, one.languages) == ("health", ("GM0599",), ("nl", "pl"))
    assert [(phone.number, phone.e164, getattr(phone.label, own)) for phone in one.phones] == [
        ("010 411 39 11", "+31104113911", "spoed")
    ]
    standing = one.standing
    assert (standing.standing, standing.checked_by) == (Standing.CONFIRMED, "J. Jansen")
    assert (standing.checked_on, standing.how) == (date(2026, 11, 24), CheckedHow.RANG)


def test_an_extension_stays_beside_its_number_when_the_list_also_says_what_it_is_for(file: Path) -> None:
    head = "naam;telefoon;telefoon waarvoor;telefoon waarvoor (Engels)\r\n"
    phone = only(read(file, f"{head}De Linde;010 411 39 11 tst. 12;spoed;urgent")).phones[0]
    assert (phone.number, phone.e164, phone.label) == (
        "010 411 39 11",
        "+31104113911",
        Words("spoed, tst. 12", "urgent, tst. 12"),
    )


def fill(form: Path, row: dict[str, str]) -> None:
    if form.suffix == ".csv":
        head = next(csv.reader(form.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
        with open(form, "a", encoding="utf-8", newline="") as opened:
            csv.writer(opened, delimiter=";").writerow([row.get(name, "") for name in head])
        return
    book = load_workbook(form)
    sheet = book.worksheets[0]
    for cell in sheet[1]:
        sheet.cell(row=3, column=cell.column, value=row.get(str(cell.value)))
    book.save(form)


def test_a_contact_that_nobody_checked_stands_as_copied_from_the_list_and_its_date(file: Path) -> None:
    one = only(read(file, "naam;telefoon;bron;datum bron\r\nBalie;010 411 39 11;Gemeente Lindenwaard;11-2026\r\n"))
    assert (one.standing.standing, one.standing.source) == (Standing.COPIED, "Gemeente Lindenwaard")
    again = only(read(file, HEAD + "Balie;010 411 39 11;Goes;;"))
    assert (again.standing.source, again.standing.page_date) == ("lijst", "")


# -- a list of one's own ----------------------------------------------------------------------------------------------

FOREIGN = (
    "Organisatie,Soort instelling,Tel.nr,Mobiel,Waar,Site,Zomaar\r\n"
    'De Linde,GGD,010 411 39 11,06-31101101,"Goes",https://linde.example,aa\r\n'
    "De Beuk,Politie,010 411 39 12,,Zutphen,https://beuk.example,bb\r\n"
)


def test_a_foreign_list_is_not_read_before_someone_confirmed_its_columns(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(FOREIGN, encoding="utf-8")
    assert main(["directory", "read", str(file), "--json"]) == 2
    said = capsys.readouterr()
    told = json.loads(said.out)
    assert (told["rows_in"], told["kept"], told["merged"], len(told["broken"])) == (2, 0, 0, 2)
    assert "--suggest" in said.err
    assert main(["compile", "--directory", str(file), "--out", str(tmp_path / "x.db")]) == 2
    assert not (tmp_path / "x.db").exists()
    for name in ("mapping.yaml", "mapping.json"):
        mapping = tmp_path / name
        assert main(["directory", "read", str(file), "--suggest", str(mapping)]) == 0
        suggested = read_mapping(mapping).columns
        assert suggested == {
            "name": ("Organisatie",),
            "kind": ("Soort instelling",),
            "phone": ("Tel.nr", "Mobiel"),
            "website": ("Site",),
            "region": ("Waar",),
        }
        found = read_directory(file, read_mapping(mapping), TODAY)
        assert found.report.kept == 2
        linde = next(one for one in found.records if one.name.nl == "De Linde")
        assert [phone.e164 for phone in linde.phones] == ["+31104113911", "+31631101101"]
        assert (linde.kind, linde.regions, linde.website) == ("health", ("GM0664",), "https://linde.example")


def test_a_mapping_fills_in_what_the_whole_list_has_in_common(file: Path, tmp_path: Path) -> None:
    file.write_text(FOREIGN, encoding="utf-8")
    mapping = tmp_path / "mapping.yaml"
    mapping.write_text(
        "language: en\nsource: {who: Lindenwaard, date: '2025-06'}\ncolumns: {name: Organisatie, phone: tel.nr}\n"
        "defaults: {region: Zeeland, for_whom: iedereen}\n",
        encoding="utf-8",
    )
    one = read_directory(file, read_mapping(mapping), TODAY).records[0]
    assert one.name == Words("", "De Beuk")
    assert (one.regions, one.for_whom) == (("zeeland",), "anyone")
    assert (one.standing.source, one.standing.page_date, one.sources[0].year) == ("Lindenwaard", "2025-06", 2025)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("columns: {name: Weg}", "Weg"),
        ("columns: {naam: Organisatie}", "no column of ours"),
        ("columns: {phone: Tel.nr}", "without a name"),
        ("columns: [name", "no YAML"),
        ("colums: {}", "no field"),
        ("language: de\ncolumns: {name: Organisatie}", "nl or en"),
        ("- name", "no fields"),
        ("columns: {name: Organisatie, phone: Organisatie}", "named twice"),
        ("columns: {name: Organisatie}\ndefaults: {private: ja}", "no default"),
    ],
)
def test_a_mapping_that_does_not_fit_says_what_to_mend(file: Path, tmp_path: Path, text: str, words: str) -> None:
    file.write_text(FOREIGN, encoding="utf-8")
    (tmp_path / "m.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=words):
        read_directory(file, read_mapping(tmp_path / "m.yaml"), TODAY)


# -- workbooks --------------------------------------------------------------------------------------------------------


def test_a_number_without_its_zero_is_told_and_never_made_up(file: Path) -> None:
    rows = [
        ["naam", "telefoon", "e-mail"],
        *([f"Loket {n}", n, "a@b.example"] for n in (104113911, 8002000, 3.1e10, 31104113911, 14010)),
    ]
    found = saved(a_workbook(rows), file)
    assert [(one.name.nl, [phone.e164 for phone in one.phones]) for one in found.records if one.phones] == [
        ("Loket 14010", ["14010"])
    ]
    assert [row for row, code in codes(found) if code == "phone"] == [1, 2, 3, 4]


def test_a_workbook_with_everything_in_it_is_read_and_told(file: Path) -> None:
    book = a_workbook(
        [
            ["Ketenpartners"],
            [],
            ["naam", "telefoon", "plaats", "datum bron", "adres", "e-mail"],
            ["De Linde", "010 411 39 11", "Goes", datetime(2026, 11, 24), "Lindelaan 1", "a@b.example"],
            [None, "010 411 39 12", "Zutphen", None, None, None],
            ["De Beuk", "=1+1", "Goes", None, "Beuklaan 2", "b@b.example"],
        ]
    )
    sheet = book.worksheets[0]
    sheet.merge_cells("A4:A5")
    sheet["E6"].comment = Comment("geheim, niet doorgeven", "J.")
    sheet.row_dimensions[6].hidden = True
    sheet.column_dimensions["E"].hidden = True
    sheet["H900000"] = None
    sheet["H900000"].number_format = "@"
    book.create_sheet("Oud").append(["naam", "Iets"])
    found = saved(book, file)
    assert [(one.row, one.code) for one in found.report.broken] == []
    assert sorted((one.name.nl, one.regions) for one in found.records) == [
        ("De Beuk", ("GM0664",)),
        ("De Linde", ("GM0301",)),
        ("De Linde", ("GM0664",)),
    ]
    assert {one.standing.page_date for one in found.records} == {"2026-11-24", ""}
    beech = next(one for one in found.records if one.name.nl == "De Beuk")
    assert (beech.address, beech.phones) == ("", ())
    assert set(codes(found)) == {
        (0, "above"),
        (0, "sheet"),
        (0, "hidden"),
        (0, "formula"),
        (0, "merged-cells"),
        (3, "private-cell"),
        (3, "no-value"),
    }


def test_a_workbook_that_swells_is_refused(file: Path) -> None:
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b" " * 70_000_000)
    assert len(data.getvalue()) < 200_000
    with pytest.raises(InputError, match="more than a directory can be"):
        read(file, data.getvalue())
    book = a_workbook([["naam"], ["De Linde"]])
    book.worksheets[0]["A60000"] = "De Beuk"
    with pytest.raises(InputError, match="rows beyond"):
        saved(book, file)


@pytest.mark.parametrize("text", ['"=""+2+3"""', '"=""=1+1"""', "'@SUM(1)", "'-2+3"])
def test_no_formula_hides_behind_a_quote(file: Path, text: str) -> None:
    assert only(read(file, f"naam;omschrijving\r\nDe Linde;{text}\r\n")).description.nl[:1] not in "=+-@'"


# -- the same ids -------------------------------------------------------------------------------------------------------


def test_an_id_stays_when_anything_but_key_name_and_place_changes(file: Path) -> None:
    rows = ["De Linde;010 411 39 11;Goes;;", "De Linde;010 411 39 12;Zutphen;;", "De Beuk;010 411 39 13;Goes;;"]
    before = {one.phones[0].e164: one.id for one in read(file, HEAD + "\r\n".join(rows)).records}
    changed = [
        rows[2],
        "Nieuw;010 411 39 14;Goes;;",
        rows[1].replace(";;", ";landelijk;c@b.example"),
        f" {rows[0].upper()}",
    ]
    after = {one.phones[0].e164: one.id for one in read(file, HEAD + "\r\n".join(changed)).records}
    assert {number: after[number] for number in before} == before
    assert len(set(after.values())) == 4


def test_a_key_stays_the_same_key_in_capitals(file: Path) -> None:
    ids = [only(read(file, f"kenmerk;naam\r\n{typed};De Linde\r\n")).id for typed in ("A1-b", "a1-B", " a1-b ")]
    assert ids == ["own-a1-b"] * 3


def test_rows_of_one_service_are_put_together(file: Path) -> None:
    rows = [
        "De Linde;;Goes;Goes;a@b.example",
        "de linde ;010 411 39 12;GOES;Zutphen;",
        "De Linde;010 411 39 12;Goes;Goes;",
    ]
    found = read(file, HEAD + "\r\n".join(rows))
    one = only(found)
    assert (found.report.kept, found.report.merged) == (1, 2)
    assert ([phone.e164 for phone in one.phones], one.email, set(one.regions)) == (
        ["+31104113912"],
        "a@b.example",
        {"GM0664", "GM0301"},
    )


def test_what_is_printed_names_each_broken_row_and_adds_up(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        "De Linde;12;Goes;;a@b.example",
        *(f"Loket {n};8002000;Goes;;" for n in range(3)),
        *["De Eik;12;Goes;;a@b.example"] * 2,
    ]
    file.write_text(HEAD + "\r\n".join(rows), encoding="utf-8")
    assert main(["directory", "read", str(file)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines if line.startswith("row")] == ["row 2", "row 3", "row 4"]
    assert "warning: row 1, 5, 6, telefoon: “12” holds no number; it was left out" in "\n".join(lines)
    assert lines[-1] == "6 row(s) in: 2 kept, 1 merged, 3 broken."
    assert main(["directory", "read", str(file), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert set(told) == {"rows_in", "kept", "merged", "broken", "warnings"}
    assert all(set(one) == {"row", "why", "remedy"} for one in told["broken"])
