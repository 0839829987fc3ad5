# SPDX-License-Identifier: EUPL-1.2
"""What an own list marks as private is nowhere: not in the content file or its indexes, not in an export, a code or a picture.

One list with a canary behind every kind of mark is compiled as an organisation does it; then every byte is searched.
"""

from __future__ import annotations

import io
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp
from openpyxl import Workbook
from openpyxl.comments import Comment
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kit.cli import main
from kit.content.refs import Kind, Ref
from kit.exchange.reading import read_directory
from kit.exchange.vcard import contact_card, vcard_file
from kit.languages import Language
from kit.store import shelf
from kit.store.directory import Directory, Filters
from kit.store.library import Library
from ui.history import Place
from ui.widgets.qr_code import QrCode

from .conftest import OpenProgram, settle

HEAD = "kenmerk;naam;soort;omschrijving;telefoon;telefoon 2;e-mail;adres;postcode;plaats;werkgebied;vertrouwelijk;Interne noot"
ROWS = (
    "a-1;Balie De Linde;Gemeente;;010 411 39 11;010 411 39 12 (geheim);;;;Rotterdam;Rotterdam;;xqznotitie van de teamleider",
    "a-2;Xqzrij Loket;Politie;Xqzrij helpt;010 411 39 13;;xqzrij@lindenwaard.example;;;Goes;Goes;ja;",
    "a-3;[VERTROUWELIJK] Xqznaam;Politie;;010 411 39 14;;;;;Goes;Goes;;",
    "a-4;Opvang De Es;Opvang;;010 411 39 15;;;Xqzschuilstraat 12;4461 XQ;Goes;Goes;;",
    "a-5;Bureau De Iep;Politie;;010 411 39 13;010 411 39 16;xqzrij@lindenwaard.example;;;Goes;Goes;;",
    "a-6;Bureau De Wilg;Politie;GEHEIM: Xqzcel;010 411 39 17;;vertrouwelijk xqzmail@lindenwaard.example;;;Goes;Goes;;",
    "a-7;Xqzgestopt;Politie;;010 411 39 18;;;;;Goes;Goes;vertrouwelijk;",
)
CANARIES = ("xqznotitie", "xqzrij", "xqznaam", "xqzschuil", "4461 xq", "4461xq", "xqzcel", "xqzmail", "xqzgestopt")
NUMBERS = tuple(
    f"{lead}411{gap}39{gap}{end}" for end in (12, 13, 14, 18) for lead, gap in (("", ""), ("", " "), ("", "-"))
)
KEPT = ("own-a-1", "own-a-4", "own-a-5", "own-a-6")


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of content that `kit compile --directory` filled."""
    folder = tmp_path_factory.mktemp("canaries")
    (folder / "lijst.csv").write_text("\r\n".join((HEAD, *ROWS)), encoding="utf-8")
    assert main(["compile", "--directory", str(folder / "lijst.csv"), "--place", str(folder / "content")]) == 1
    return folder / "content"


@pytest.fixture
def library(compiled: Path) -> Iterator[Library]:
    file = shelf.current(compiled)
    assert file is not None
    opened = Library(file)
    yield opened
    opened.close()


def told_in(data: bytes) -> list[str]:
    """The canaries in these bytes, in any case, as UTF-8 and as UTF-16."""
    small = data.lower()
    secrets = (*CANARIES, *NUMBERS)
    return [one for one in secrets if one.encode() in small or one.encode("utf-16-le") in small]


def test_the_rows_that_may_be_read_are_there(library: Library) -> None:
    assert told_in("Xqzrij 411 39 13".encode("utf-16-le") + b"XQZCEL") == ["xqzrij", "xqzcel", "411 39 13"]
    own = {one.id: one for one in Directory(library).find(Filters()) if one.id.startswith("own-")}
    assert tuple(sorted(own)) == KEPT
    assert [phone.e164 for phone in own["own-a-5"].phones] == ["+31104113916"]
    assert own["own-a-4"].is_confidential
    assert own["own-a-4"].address == ""


def test_no_byte_value_or_index_of_the_content_file_tells(library: Library) -> None:
    assert told_in(library.file.read_bytes()) == []
    connection = sqlite3.connect(library.file)
    plain = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    tables = [name for (name,) in connection.execute(plain)]
    assert len(tables) > 20
    for table in tables:
        values = b"\0".join(_plain(value) for row in connection.execute(f"SELECT * FROM [{table}]") for value in row)
        assert told_in(values) == [], table
    for index in ("fn", "ft", "spell", "pf"):
        connection.execute(f"CREATE VIRTUAL TABLE temp.v_{index} USING fts5vocab(main, {index}, row)")
        terms = [str(term) for (term,) in connection.execute(f"SELECT term FROM v_{index}")]
        assert terms, index
        assert [term for term in terms if "xqz" in term] == [], index
    connection.close()


def _plain(value: object) -> bytes:
    """A value as bytes, unpacked where it is packed."""
    if isinstance(value, bytes):
        try:
            return value + zlib.decompress(value)
        except zlib.error:
            return value
    return str(value).encode()


@pytest.mark.parametrize("to", ["csv", "xlsx", "vcard"])
def test_no_export_tells(library: Library, tmp_path: Path, to: str) -> None:
    out = tmp_path / f"x.{to}"
    assert main(["directory", "export", "--format", to, "--db", str(library.file), "--out", str(out)]) == 0
    data = out.read_bytes()
    if to == "xlsx":
        book = zipfile.ZipFile(io.BytesIO(data))
        data += b"\0".join(book.read(name) for name in book.namelist())
    assert b"De Iep" in data
    assert told_in(data) == []


def test_no_code_and_no_picture_of_a_contact_tells(
    library: Library, compiled: Path, open_program: OpenProgram, qapp: QApplication, qtbot: QtBot
) -> None:
    program = open_program(content=compiled)

    def said() -> str:
        return "\0".join(f"{label.text()} {label.accessibleName()}" for label in program.window.findChildren(QLabel))

    def is_said(name: str) -> bool:
        return name in said()

    for identity in KEPT:
        one = library.organisation(identity)
        for language in Language:
            assert told_in(contact_card(one, library.wording, language).encode()) == []
            assert told_in(vcard_file([one], library.wording, language).encode()) == []
        program.window.go(Place("directory", Ref(Kind.ORGANISATION, identity)))
        qtbot.waitUntil(partial(is_said, one.name.nl))
        settle(qapp)
        assert told_in(said().encode()) == []
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        for code in program.window.findChildren(QrCode):
            code._make()
        program.window.grab().save(buffer, "PNG")
        png = bytes(buffer.data().data())
        assert told_in(png) == []
        picture = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_GRAYSCALE)
        assert told_in("\0".join(code.text for code in zxingcpp.read_barcodes(picture)).encode()) == []


def test_a_workbook_tells_no_more_than_a_table(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (HEAD, *ROWS):
        sheet.append(row.split(";"))
    sheet["B2"].comment = Comment("xqznotitie onder de cel", "xqzrij")
    hidden = book.create_sheet("verborgen")
    hidden.append(["naam", "Xqzcel"])
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "lijst.xlsx")
    read = read_directory(tmp_path / "lijst.xlsx")
    assert tuple(one.id for one in read.records) == KEPT
    assert told_in(repr(read).encode()) == []
