# SPDX-License-Identifier: EUPL-1.2
"""A list is read however its file was written, and what is no list is called what it is."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from own_list import HEAD, codes, only, read

from kit.errors import InputError
from kit.exchange.reading import read_directory


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1", "mac-roman", "cp850"]
)
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_a_name_with_accents_comes_through_any_encoding(file: Path, encoding: str, delimiter: str) -> None:
    row = [
        "Coöperatie Één België",
        "010 411 39 11",
        "’s-Hertogenbosch" if encoding not in ("latin-1", "cp850") else "Goes",
        "",
        "a@b.example",
    ]
    text = HEAD.replace(";", delimiter) + delimiter.join(row) + "\r\n"
    found = read(file, text.encode(encoding))
    assert only(found).name.nl == "Coöperatie Één België"
    is_guessed = encoding in ("utf-16-le", "utf-16-be", "cp1252", "latin-1", "mac-roman", "cp850")
    assert ("encoding" in [code for _, code in codes(found)]) is is_guessed


@pytest.mark.parametrize("encoding", ["cp1252", "mac-roman", "cp850"])
@pytest.mark.parametrize("name", ["’s-Hertogenbosch", "België", "Coördinatie", "café", "Zoë’s “huis”"])
def test_one_accent_in_the_whole_file_is_enough_to_read_it_rightly(file: Path, encoding: str, name: str) -> None:
    if encoding != "cp850" or name.isalpha():  # it has no such quotes
        assert only(read(file, (HEAD + f"{name};010 411 39 11;Goes;;").encode(encoding))).name.nl == name


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_a_cell_of_several_lines_is_one_cell(file: Path, end: str) -> None:
    text = HEAD + 'Balie;"010 411 39 11\n010 411 39 12";Goes;;\r\n\r\n;;;;\r\nLoket;010 411 39 13;Goes;;\r\n'
    found = read(file, text.replace("\r\n", end))
    assert [len(one.phones) for one in found.records] == [2, 1]
    assert found.rows[found.records[1].id] == 4


def test_one_quotation_mark_that_never_closes_costs_one_row(file: Path) -> None:
    rows = [f"Loket {number};010 411 40 {number:02};Goes;;" for number in range(60)]
    rows[5] = '"Loket 5;010 411 40 05;Goes;;'
    rows[20] = 'Loket "De 20";010 411 40 20;Goes;;'
    rows[30] = '"Loket" 30;010 411 40 30;Goes;;'
    found = read(file, HEAD + "\r\n".join(rows))
    assert [(one.row, one.code) for one in found.report.broken] == [(6, "quote")]
    assert found.report.kept == 59


def test_a_line_that_names_the_separating_sign_is_no_header(file: Path) -> None:
    assert only(read(file, "sep=;\r\n" + HEAD + "A, B en C;010 411 39 11;Goes;;")).name.nl == "A, B en C"


def a_zip(*names: str) -> bytes:
    data = BytesIO()
    with ZipFile(data, "w") as packed:
        for name in names:
            packed.writestr(name, "")
    return data.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        (OLE + b"Workbook", "before 2007"),
        (b"PK\x03\x04not a zip", "cannot be read as a workbook"),
        (b"%PDF-1.7\n%\xe2\xe3\n", "a PDF"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a picture"),
        (b"  <HTML><table>", "a web page"),
        (b"BEGIN:VCARD\r\n", "vCards"),
        (a_zip("contacten.csv"), "Unpack it"),
        (a_zip("word/document.xml"), "a text document"),
        (a_zip("xl/workbook.bin"), "xlsb"),
        (a_zip("mimetype", "content.xml"), "OpenDocument"),
    ],
)
def test_a_file_that_cannot_be_read_says_what_to_do(file: Path, data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words):
        read(file, data)


def test_an_empty_file_is_told_and_breaks_nothing(file: Path) -> None:
    for text in ("", "\r\n\r\n", ";;;\r\n", "\ufeff", "\0\0"):
        found = read(file, text)
        assert (found.report.rows_in, found.records) == (0, ())
        assert (0, "empty") in codes(found)
    with pytest.raises(InputError, match="cannot be opened"):
        read_directory(file.with_name("weg.csv"))
    with pytest.raises(InputError, match="is a folder"):
        read_directory(file.parent)
