# SPDX-License-Identifier: EUPL-1.2
"""An editor hands in 500 rows as real lists have them, and reads what became of each."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date

from dirty_directory import CANARY, HEADER, dirt

from kit.exchange.reading import read_rows
from kit.exchange.report import DirectoryRead
from kit.exchange.table import as_table

TODAY = date(2026, 11, 30)


def read(data: bytes) -> DirectoryRead:
    return read_rows(as_table(data, "dirt.csv"), "dirt", None, TODAY)


def test_every_row_is_accounted_for_as_was_written_down_beforehand() -> None:
    text, expected = dirt()
    report = read(text.encode("utf-8-sig")).report
    assert (report.rows_in, report.kept, report.merged) == (expected.rows_in, expected.kept, expected.merged)
    assert [(one.row, one.code) for one in report.broken] == sorted(expected.broken)
    assert Counter((one.row, one.code) for one in report.warnings if one.row) == Counter(expected.warned)
    assert all(one.why and one.remedy for one in (*report.broken, *report.warnings))


def test_what_was_marked_private_is_in_no_record_and_in_no_line_of_the_report() -> None:
    text, _ = dirt()
    assert text.count(CANARY) > 20
    found = read(text.encode("utf-16"))
    assert found.report.kept > 400
    assert CANARY.casefold() not in repr(found).casefold()
    assert "319911" not in repr(found)


def test_the_same_records_come_of_the_rows_in_any_order() -> None:
    text, _ = dirt()
    head, rows = text.split("\r\n")[:3], text.split("\r\n")[3:-1]
    assert head[2].startswith(HEADER[0])
    random.Random(1).shuffle(rows)
    again = "\r\n".join([*head, *rows])
    assert repr(read(again.encode()).records) == repr(read(text.encode()).records)
