# SPDX-License-Identifier: EUPL-1.2
"""Whatever an organisation's list marks as private, in whatever way, is read nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl.comments import Comment
from own_list import TODAY, a_workbook, codes, only, read, saved

from kit.exchange.mapping import read_mapping
from kit.exchange.reading import read_directory


def test_an_internal_column_is_not_read_even_when_a_mapping_names_it(file: Path, tmp_path: Path) -> None:
    file.write_text(
        "Organisatie,Interne notities,Geheim\r\nDe Linde,Kanarie,nee\r\nDe Beuk,Kanarie,ja\r\n", encoding="utf-8"
    )
    (tmp_path / "m.yaml").write_text("columns: {name: Organisatie, description: Interne notities}", encoding="utf-8")
    found = read_directory(file, read_mapping(tmp_path / "m.yaml"), TODAY)
    assert "Kanarie" not in repr(found)
    assert [(one.row, one.code) for one in found.report.broken] == [(2, "private")]
    assert (0, "private-cell") in codes(found)


PRIVATE = "naam;soort;omschrijving;telefoon;e-mail;adres;plaats;vertrouwelijk;status\r\n"


@pytest.mark.parametrize(
    "row",
    [
        "Kanarie;;;;;;;ja;",
        "Kanarie;;;;;;;misschien;",
        "Kanarie (vertrouwelijk);;;;;;;;",
        "VERTROUWELIJK Kanarie;;;;;;;;",
        "Kanarie - intern;;;;;;;;",
        "Kanarie;;;;;;;;geheim",
        "Kanarie;confidential;;;;;;;",
    ],
)
def test_a_row_that_is_marked_in_any_way_is_broken_and_nowhere(file: Path, row: str) -> None:
    found = read(file, f"{PRIVATE}{row}\r\nDe Linde;;;010 411 39 11;;;;nee;\r\n")
    assert [(one.row, one.code) for one in found.report.broken] == [(1, "private")]
    assert (found.report.kept, "kanarie" in repr(found).casefold()) == (1, False)


@pytest.mark.parametrize(
    "row",
    [
        "De Linde;;;;Kanarie@linde.example (intern);;;;",
        "De Linde;;;;;Kanariestraat 1 - geheim;;;",
        "De Linde;;Wij zitten in de Kanariestraat 1 (vertrouwelijk);;;;;;",
        "De Linde;;CONFIDENTIAL Kanarie;;;;;;",
        "De Linde;;;010 4113911 privé Kanarie;;;;;",
        "De Linde;;;;;[niet publiceren] Kanarie;;;",
    ],
)
def test_a_cell_that_is_marked_in_any_way_is_told_and_nowhere(file: Path, row: str) -> None:
    found = read(file, f"{PRIVATE}{row}\r\n")
    assert only(found).name.nl == "De Linde"
    assert [code for number, code in codes(found) if number == 1 and code.startswith("private")] == ["private-cell"]
    assert "kanarie" not in repr(found).casefold()


def test_what_one_row_marks_is_kept_of_no_other_row(file: Path) -> None:
    rows = [
        "De Linde;;;010 411 39 11;balie@linde.example;Kanariestraat 1;Goes;ja;",
        "De Beuk;;U vindt ons in de KANARIESTRAAT  1.;0031104113911;a@beuk.example;;Goes;;",
        "De Eik;;;010 411 39 12;Balie@Linde.example;kanariestraat 1;Goes;;",
    ]
    found = read(file, PRIVATE + "\r\n".join(rows))
    assert [(row, code) for row, code in codes(found) if row] == [(2, "private-elsewhere")] * 2 + [
        (3, "private-elsewhere")
    ] * 2
    told = repr(found).casefold()
    assert not any(secret in told for secret in ("kanarie", "4113911", "linde.example"))


@pytest.mark.parametrize(
    "head", ["Geheim?", "Is confidential", "Adres geheim", "INTERN", "exclude_from_website", "Niet publiceren"]
)
def test_a_column_that_marks_rows_is_honoured_though_no_mapping_names_it(file: Path, tmp_path: Path, head: str) -> None:
    file.write_text(f"Organisatie,{head}\r\nKanarie,yes\r\nDe Linde,no\r\nDe Beuk,\r\n", encoding="utf-8")
    (tmp_path / "m.yaml").write_text("columns: {name: Organisatie}", encoding="utf-8")
    found = read_directory(file, read_mapping(tmp_path / "m.yaml"), TODAY)
    assert [(one.row, one.code) for one in found.report.broken] == [(1, "private")]
    assert "Kanarie" not in repr(found)
    assert read_directory(file, today=TODAY).suggestion


@pytest.mark.parametrize(
    "note",
    ["niet openbaar", "intern gebruik", "NIET DELEN met derden", "confidential - do not share", "Adres geheim!",
     "Confidentieel", "Bel eerst. Niet voor publicatie", "let op: VERTROUWELIJK", "Gelieve dit vertrouwelijk behandelen",
     "Geheime locatie", "privénummer van J.", "06 is privé", "prive\u0301nummer", "mag niet gedeeld worden", "TLP:RED",
     "onderduikadres", "geheim\u00adhouden", "niet aan derden verstrekken", "don’t share", "vertr.", "Geheimhouding!"],
)  # fmt: skip
def test_a_note_in_a_column_that_is_not_read_makes_its_row_private(file: Path, tmp_path: Path, note: str) -> None:
    plain = (
        "Wij helpen u vertrouwelijk en gratis",
        "Durft niet naar buiten. Kan niet online",
        "Zwijgen is geen geheimhouding",
    )
    rows = "".join(f"De Linde {at},{text}\r\n" for at, text in enumerate(plain))
    file.write_text(f"Organisatie,Opmerkingen\r\nKanarie,{note}\r\n{rows}", encoding="utf-8")
    (tmp_path / "m.yaml").write_text("columns: {name: Organisatie}", encoding="utf-8")
    found = read_directory(file, read_mapping(tmp_path / "m.yaml"), TODAY)
    assert [(one.row, one.code) for one in found.report.broken] == [(1, "private")]
    assert "Kanarie" not in repr(found)


def test_such_a_word_in_an_address_or_a_name_of_a_line_marks_nothing(file: Path) -> None:
    head = "naam;telefoon;telefoon waarvoor;e-mail;website\r\n"
    found = read(
        file, f"{head}De Linde;010 411 39 11;Confidential line;intern@a.example;https://a.example/private/\r\n"
    )
    one = only(found)
    assert (one.email, one.website) == ("intern@a.example", "https://a.example/private/")
    assert one.phones[0].label.nl == "Confidential line"


@pytest.mark.parametrize(
    "text", ["Kanarie, niet extern delen", "Kanarie woont hier, adres is geheim", "Internal use only: Kanarie"]
)
def test_an_order_not_to_tell_counts_in_a_description_too(file: Path, text: str) -> None:
    found = read(file, f"{PRIVATE}De Linde;;{text};;;;;;\r\n")
    assert only(found).name.nl == "De Linde"
    assert "kanarie" not in repr(found).casefold()


@pytest.mark.parametrize("head", ["Telefoon (vertrouwelijk)", "Geheim nummer", "Mobiel - niet delen"])
def test_a_column_whose_head_says_that_it_is_private_is_not_read_though_a_mapping_names_it(
    file: Path, tmp_path: Path, head: str
) -> None:
    file.write_text(f"Organisatie;{head};E-mail\r\nDe Linde;06-31991101;a@b.example\r\n", encoding="utf-8")
    (tmp_path / "m.yaml").write_text(
        f'columns: {{name: Organisatie, phone: "{head}", email: E-mail}}', encoding="utf-8"
    )
    found = read_directory(file, read_mapping(tmp_path / "m.yaml"), TODAY)
    assert (only(found).phones, "31991101" in repr(found)) == ((), False)
    assert (0, "private-cell") in codes(found)


def test_a_workbook_is_private_where_its_sheet_or_a_note_on_a_head_says_so(file: Path) -> None:
    book = a_workbook([["naam", "telefoon", "e-mail"], ["De Linde", "06-31991101", "a@b.example"]])
    book.worksheets[0]["B1"].comment = Comment("deze nummers zijn vertrouwelijk", "J.")
    found = saved(book, file)
    assert (only(found).email, "31991101" in repr(found)) == ("a@b.example", False)
    book = a_workbook([["naam", "telefoon"], ["Kanarie", "06-31991101"]])
    book.worksheets[0].title = "Intern - niet delen"
    found = saved(book, file)
    assert [(one.row, one.code) for one in found.report.broken] == [(1, "private")]
    assert "Kanarie" not in repr(found)
    book.create_sheet("Contacten").append(["naam", "telefoon"])
    book["Contacten"].append(["De Beuk", "010 411 39 11"])
    assert only(saved(book, file)).name.nl == "De Beuk"
