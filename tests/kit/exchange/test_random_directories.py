# SPDX-License-Identifier: EUPL-1.2
"""Whatever the file is: it is read or refused in words, and the counts add up."""

from __future__ import annotations

import csv
import io
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from kit.errors import InputError
from kit.exchange.columns import heads, known_heads
from kit.exchange.reading import read_rows
from kit.exchange.report import DirectoryRead
from kit.exchange.suggest import suggested
from kit.exchange.table import as_table
from kit.languages import Language

ENCODINGS = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "cp1252",
    "latin-1",
    "mac-roman",
    "cp850",
)
WORDS = st.sampled_from(
    ["ja", "nee", "geheim", "010 411 39 11", "104113911", "3.1E+10", "Opvang", "Rotterdam", "a@b.nl", "www.b.nl", "-", "null",
     "=1+1", '"', 'x"y', "a;b", "a,b", "\n", "#", "Lindestraat 1", "1234 AB", "VERTROUWELIJK", "2026-11-24", "zorgcoördinator"]
)  # fmt: skip
CELLS = st.one_of(WORDS, st.text(max_size=20), st.text(alphabet=';,\t|"\r\n=@+-0 aé\x00\xad', max_size=15))
HEADS = st.one_of(
    st.sampled_from(sorted(heads(Language.NL))), st.sampled_from(sorted(known_heads())), st.text(max_size=8)
)
TABLES = st.lists(HEADS, min_size=1, max_size=8).flatmap(
    lambda header: st.tuples(st.just(header), st.lists(st.lists(CELLS, max_size=9), max_size=8))
)


def read(data: bytes) -> DirectoryRead | None:
    """As the program does, and once more with what it suggested; None when the file was refused in words."""
    try:
        table = as_table(data, "list.csv")
        found = read_rows(table, "list", None, date(2026, 11, 30))
        adds_up(found)
        mapping = found.suggestion or suggested(table)
        if "name" in mapping.columns:
            adds_up(read_rows(table, "list", mapping, date(2026, 11, 30)))
    except InputError as error:
        assert error.message
        return None
    return found


def adds_up(found: DirectoryRead) -> None:
    report = found.report
    assert report.rows_in == report.kept + report.merged + len(report.broken)
    assert report.kept == len(found.records) == len({one.id for one in found.records})
    assert len({one.row for one in report.broken}) == len(report.broken)


@given(
    TABLES, st.sampled_from(";,\t|"), st.sampled_from(ENCODINGS), st.sampled_from(["\r\n", "\n", "\r"]), st.booleans()
)
def test_any_table_is_read_and_adds_up(
    table: tuple[list[str], list[list[str]]], delimiter: str, encoding: str, end: str, is_quoted: bool
) -> None:
    text = io.StringIO()
    quoting = csv.QUOTE_ALL if is_quoted else csv.QUOTE_MINIMAL
    csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows([table[0], *table[1]])
    assert read(text.getvalue().encode(encoding, "replace")) is not None


@given(st.lists(st.one_of(HEADS, CELLS, st.sampled_from([";", ",", '"', "\n", "\r\n", "\t"])), max_size=60))
def test_any_text_is_read_and_adds_up(parts: list[str]) -> None:
    assert read(";".join(parts).encode("utf-8", "replace")) is not None


@given(st.one_of(st.binary(max_size=400), st.binary(max_size=100).map(lambda tail: b"naam;telefoon\r\n" + tail)))
def test_any_bytes_are_read_or_refused_in_words(data: bytes) -> None:
    read(data)


def a_workbook() -> bytes:
    book, data = Workbook(), io.BytesIO()
    sheet = book.worksheets[0]
    for row in (["naam", "telefoon"], ["Balie", "010 411 39 11"], ["Loket", 104113911]):
        sheet.append(row)
    book.save(data)
    return data.getvalue()


WORKBOOK = a_workbook()


@given(st.integers(0, len(WORKBOOK) - 1), st.binary(min_size=1, max_size=30), st.booleans())
def test_a_damaged_workbook_is_read_or_refused_in_words(at: int, put: bytes, is_cut: bool) -> None:
    read(WORKBOOK[:at] if is_cut else WORKBOOK[:at] + put + WORKBOOK[at + len(put) :])


@given(st.lists(st.lists(st.one_of(CELLS.filter(str.isprintable), st.integers(), st.floats(allow_nan=False, allow_infinity=False),
                                   st.booleans(), st.dates(), st.none()), max_size=6), max_size=6))  # fmt: skip
def test_any_workbook_is_read_and_adds_up(rows: list[list[object]]) -> None:
    book, data = Workbook(), io.BytesIO()
    book.worksheets[0].append(["naam", "telefoon", "vertrouwelijk", "plaats"])
    for row in rows:
        book.worksheets[0].append(row)
    book.save(data)
    assert read(data.getvalue()) is not None
