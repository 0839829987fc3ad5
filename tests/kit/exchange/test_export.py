# SPDX-License-Identifier: EUPL-1.2
"""What goes out to a spreadsheet comes back as the same contacts, and what goes to an address book opens there."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kit.cli import main
from kit.content.contacts import Organisation, Phone, dialled_as
from kit.content.merge import merge
from kit.content.standing import Standing
from kit.exchange.directory_tree import directory_tree
from kit.exchange.export import Format, exported
from kit.exchange.export_row import RowWriter
from kit.exchange.reading import read_directory
from kit.exchange.vcard import folded, vcard_file
from kit.languages import Language, Words
from kit.store import shelf
from kit.store.compile import write_content
from kit.store.directory import Directory, Filters
from kit.store.library import Library
from kit.store.wording import Wording
from tests.builders import DOUBTFUL, a_base_tree, a_phone, an_organisation

ARABIC = "مركز الدعم القانوني"
TABLES = [Format.CSV, Format.XLSX]


@pytest.fixture(scope="module")
def library(shipped_content: Path) -> Iterator[Library]:
    file = shelf.current(shipped_content)
    assert file is not None
    opened = Library(file)
    yield opened
    opened.close()


@pytest.mark.parametrize("to", TABLES)
def test_all_contacts_come_back_from_a_table(library: Library, tmp_path: Path, to: Format) -> None:
    before = {f"own-{one.id}": one for one in Directory(library).find(Filters())}
    file = tmp_path / f"list.{to.value}"
    assert main(["directory", "export", "--format", to.value, "--out", str(file), "--db", str(library.file)]) == 0
    read = read_directory(file)
    assert (read.report.rows_in, read.report.kept, read.report.broken) == (len(before), len(before), ())
    assert {one.id for one in read.records} == set(before)
    told = " ".join(warned.why for warned in read.report.warnings)
    for one in read.records:
        was = before[one.id]
        assert (one.name, one.kind, one.description) == (was.name, was.kind, was.description), one.id
        assert (one.forms, one.groups, one.languages) == (was.forms, was.groups, was.languages), one.id
        assert (one.for_whom, one.email, one.address) == (was.for_whom, was.email, was.address), one.id
        dialled = {phone.e164 for phone in one.phones}
        assert dialled <= {phone.e164 for phone in was.phones}, one.id
        lost = [phone.number for phone in was.phones if phone.e164 not in dialled]
        assert all(f"“{number}” is no number that can be dialled" in told for number in lost), one.id
        assert one.standing.standing in (was.standing.standing, Standing.COPIED)
        if was.standing.standing is Standing.DOUBTFUL:
            assert "twijfelachtig" in one.standing.source, "a doubt that went out comes back as a doubt"


def test_an_own_list_keeps_its_ids_out_and_in_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    longest = "Algemeen Maatschappelijk Werk en Loket voor Arbeidsmigranten uit de Regio"
    file = tmp_path / "lijst.csv"
    rows = ["kenmerk;naam;telefoon;plaats;werkgebied", f";{longest};010 411 39 11;Lochem;Zutphen"]
    rows += ["A-17;Balie;010 411 39 12;Zutphen;Zutphen", "loket;Loket;010 411 39 13;Zutphen;Zutphen"]
    file.write_text("\n".join(rows), encoding="utf-8")
    first = read_directory(file)
    base = a_base_tree(tmp_path)
    write_content(merge([base, directory_tree(first, file, base.tree)])[0], tmp_path / "c.db")
    out = tmp_path / "uit.csv"
    call = ["directory", "export", "--format", "csv", "--own", "--db", str(tmp_path / "c.db"), "--out", str(out)]
    assert main(call) == 0
    assert "3 contact(s)" in capsys.readouterr().out
    assert [one.id for one in read_directory(out).records] == [one.id for one in first.records]


@pytest.mark.parametrize("number", ["0104113911", "+31104113911", "0031104113911", "08002000"])
def test_no_number_in_a_table_loses_its_zero_when_a_spreadsheet_opens_it(
    library: Library, tmp_path: Path, number: str
) -> None:
    one = an_organisation("loket", phones=(Phone(number, dialled_as(number)),))
    file = tmp_path / "uit.csv"
    file.write_bytes(exported([one], Format.CSV, RowWriter(library.wording, Language.NL, "")))
    row = next(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig")), delimiter=";"))
    assert re.search(r"\d \d", row["telefoon"])
    assert [phone.e164 for phone in read_directory(file).records[0].phones] == [dialled_as(number)]


@pytest.mark.parametrize("to", TABLES)
def test_nothing_in_a_table_starts_a_formula(library: Library, to: Format) -> None:
    evil = ['=HYPERLINK("http://x.example";"Bel")', "+SUM(1)", "-2+3", "@SUM(1)", "\t=1+1", " =cmd|' /C calc'!A0"]
    contacts = [an_organisation(f"evil-{at}", text, text, address=text) for at, text in enumerate(evil)]
    contacts.append(an_organisation("plus", phones=(a_phone("+31 33 448 11 86"),)))
    data = exported(contacts, to, RowWriter(library.wording, Language.NL, "2026.11.24"))
    if to is Format.CSV:
        cells = re.split(r"[;\r\n]+", data.decode("utf-8-sig").replace('"', ""))
        assert [cell for cell in cells if cell[:1] in "=-@\t" and cell] == []
        assert [cell for cell in cells if cell.startswith("+")] == ["+31 33 448 11 86"]
    else:
        whole = zipfile.ZipFile(io.BytesIO(data))
        sheet = whole.read("xl/worksheets/sheet1.xml").decode()
        assert "<f>" not in sheet
        assert "&#x3D;" not in sheet
        texts = re.findall(r"<t[^>]*>([^<]*)", sheet)
        assert len(texts) > 40
        assert [text for text in texts if text[:1] in ("=", "-", "@", "\t")] == []


def test_a_secret_address_goes_nowhere(library: Library) -> None:
    hidden = an_organisation("opvang", kind="shelter", is_confidential=True, address="Geheimweg 12, 1234 AB Zutphen")
    for to in Format:
        data = exported([hidden], to, RowWriter(library.wording, Language.NL, "2026.11.24"))
        parts = [data]
        if to is Format.XLSX:
            whole = zipfile.ZipFile(io.BytesIO(data))
            parts = [whole.read(name) for name in whole.namelist()]
        assert not any(b"Geheimweg" in part for part in parts), to


def cards(one: Organisation, words: Wording) -> str:
    return vcard_file([one], words, Language.NL)


def test_cards_are_folded_between_letters_and_come_back_whole(library: Library) -> None:
    name = f"{ARABIC} {ARABIC} – Öffnung für Älteste, Zürich; Łódź\\"
    one = an_organisation("arabisch", name, name, phones=(a_phone(label=Words("Spoed", "Urgent")),), standing=DOUBTFUL)
    text = cards(one, library.wording)
    assert "\n" not in text.replace("\r\n", "")
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    whole = text.replace("\r\n ", "").split("\r\n")
    assert whole[:3] == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"N:{name.replace(chr(92), chr(92) * 2).replace(',', chr(92) + ',').replace(';', chr(92) + ';')};;;;",
    ]
    assert "TEL:+31334481186" in whole
    note = next(line for line in whole if line.startswith("NOTE:"))
    assert "Twijfelachtig" in note
    assert "033 448 11 86: Spoed" in note
    assert whole[-3:] == ["UID:veldgids:arabisch", "END:VCARD", ""]


def test_a_line_of_exactly_75_octets_is_left_alone() -> None:
    assert folded("x" * 75) == "x" * 75
    assert folded("x" * 76) == "x" * 75 + "\r\n x"
    assert folded("x" * 74 + "é") == "x" * 74 + "\r\n é"


def test_a_place_or_need_that_is_not_there_is_told(
    library: Library, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out, call = tmp_path / "x.csv", ["directory", "export", "--format", "csv", "--db", str(library.file)]
    assert main([*call, "--out", str(out), "--region", "Zutfen"]) == 2
    assert "Zutphen" in capsys.readouterr().err
    assert main([*call, "--out", str(out), "--need", "nonsense"]) == 2
    assert not out.exists()
    assert main([*call, "--out", str(out), "--region", "Zutphen", "--need", "shelter", "--lang", "en"]) == 0
    assert 0 < len(read_directory(out).records) < 60
