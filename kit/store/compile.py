# SPDX-License-Identifier: EUPL-1.2
"""From resource trees to one content file. At the desk only: the window and an update never import this.

Same input, same bytes, on one SQLite version: rows go in in fixed order, the file is vacuumed last, nothing of the
clock or the hash seed gets in. The file is filled and vacuumed beside its place, flushed and then put there, so that a
reader sees the old file or the new one.
"""

from __future__ import annotations

import gc
import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sqlite_utils import Database

from kit.cancel import CancelToken
from kit.content.own import read_own_numbers
from kit.content.standing import Standing
from kit.errors import ContentError, StorageError
from kit.files import put_in_place
from kit.settings import OwnLine, OwnNumber
from kit.store import codec, index, records, stems
from kit.store.about import Counts
from kit.store.checksum import UNSET, write_checksum
from kit.store.documents import documents
from kit.store.fold import key
from kit.store.pages import compile_pages
from kit.store.schema import APPLICATION_ID, PAGE_SIZE, SCHEMA, SEARCH_TABLES, TABLES

if TYPE_CHECKING:
    from kit.content.finding import Finding
    from kit.content.tree import Content
    from kit.exchange.report import DirectoryRead

Progress = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class CompileReport:
    """`hash` is the checksum in the file; `records` counts what was written; warnings do not stop a compile."""

    version: str
    hash: str
    records: int
    seconds: float
    warnings: tuple[Finding, ...] = ()


def compile_content(
    folders: Sequence[Path],
    out: Path,
    progress: Progress | None = None,
    token: CancelToken | None = None,
    today: date | None = None,
    lists: Sequence[tuple[DirectoryRead, Path]] = (),
) -> CompileReport:
    """Read the trees in order, check them, and write the content file. `lists` are own directories, on top of the trees.

    Raises ContentError with every finding, a line each, in `detail`; the file that was at `out` then stays. Raises
    StorageError when it cannot be written, Cancelled when `token` says so.
    """
    from kit.content.checks import check
    from kit.content.reader import merge, read_tree
    from kit.exchange.directory_tree import directory_tree

    began = time.monotonic()
    tell, token = progress or _say_nothing, token or CancelToken()
    findings: list[Finding] = []
    trees = []
    for number, folder in enumerate(folders):
        tell(f"reading {folder.name}", 0.4 * number / len(folders))
        token.raise_if_cancelled()
        tree, found = read_tree(folder)
        trees.append(tree)
        findings += found
    for read, path in lists:
        trees.append(directory_tree(read, path, trees[-1].tree))
    tell("checking", 0.4)
    content, found = merge(trees)
    checked, warnings = check(content, today or date.today())  # noqa: DTZ011 - a day of the calendar on the wall
    findings = sorted({*findings, *found, *checked})
    token.raise_if_cancelled()
    if findings:
        raise ContentError(
            f"{len(findings)} finding(s): nothing was written, the old file stays.",
            detail="\n".join(str(finding) for finding in findings),
        )
    report = write_content(content, out, lambda step, part: tell(step, 0.5 + part / 2), token)
    return CompileReport(report.version, report.hash, report.records, time.monotonic() - began, tuple(warnings))


def write_content(
    content: Content, out: Path, progress: Progress | None = None, token: CancelToken | None = None
) -> CompileReport:
    """Write content that was already checked. Raises ContentError, StorageError, Cancelled."""
    began = time.monotonic()
    tell, token = progress or _say_nothing, token or CancelToken()
    temporary, filling = out.with_name(out.name + ".tmp"), out.with_name(out.name + ".filling")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        _remove(temporary, filling)
        with _without_garbage_collection(), _new_database(filling) as connection:
            count = _write(connection, content, tell, token)
            connection.execute("VACUUM INTO ?", (str(temporary),))
        found = write_checksum(temporary)
        _flush(temporary)
        put_in_place(temporary, out)
    except (OSError, sqlite3.OperationalError) as error:
        raise StorageError(f"{out.name} could not be written: {error}", detail=str(out)) from error
    finally:
        with suppress(OSError):  # a folder that may only be read: nothing lies there either
            _remove(temporary, filling)
    tell("done", 1.0)
    return CompileReport(_version(content), found, count, time.monotonic() - began)


def _write(connection: sqlite3.Connection, content: Content, tell: Progress, token: CancelToken) -> int:
    """All tables, in one transaction each; returns the number of records and pages."""
    connection.executescript(TABLES + SEARCH_TABLES)
    database = Database(connection)
    tell("pages", 0.1)
    pages = compile_pages(content, token)
    database.table("page").insert_all(dict(page.row) for page in pages)
    token.raise_if_cancelled()
    tell("records", 0.3)
    records.fill(database, content)
    token.raise_if_cancelled()
    tell("search index", 0.5)
    found = documents(content, [page.text for page in pages])
    with connection:
        part_words = index.part_words_of(found, content.compounds)
        kinds = index.fill(connection, found, content.synonyms, content.stop_words, part_words)
    token.raise_if_cancelled()
    tell("finishing", 0.9)
    count = sum(
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("record", "page", "sign", "organisation")
    )
    database.table("meta").insert_all(
        {"key": name, "value": value} for name, value in sorted(_meta(content, kinds).items())
    )
    connection.commit()
    return int(count)


def _meta(content: Content, kinds: str) -> dict[str, str]:
    stop_words = sorted({key(word) for stops in content.stop_words.values() for word in stops})
    return {
        "version": _version(content),
        "content_date": max(tree.content_date for tree in content.trees).isoformat(),
        "trees": codec.dumps(content.trees),
        "counts": codec.dumps(_counts(content)),
        "kinds": kinds,
        "own_numbers": codec.dumps(_own_numbers(content)),
        "stop_words": json.dumps(stop_words, ensure_ascii=False),
        "sqlite": sqlite3.sqlite_version,
        "stemmer": stems.version(),
        "checksum": UNSET,
    }


def _own_numbers(content: Content) -> dict[OwnLine, OwnNumber]:
    """Numbers an organisation gives for the lines a person fills in; a later tree's line goes before an earlier one's."""
    return {line: number for folder in content.folders for line, number in read_own_numbers(folder).items()}


def _version(content: Content) -> str:
    """The version of the file is that of the last tree: an organisation numbers what it hands out."""
    return content.trees[-1].version


def _counts(content: Content) -> Counts:
    organisations = tuple(content.organisations.values())
    with_number = [one.standing.standing for one in organisations if one.phones]
    return Counts(
        phones_rung=with_number.count(Standing.CONFIRMED),
        phones_copied=with_number.count(Standing.COPIED),
        phones_doubtful=with_number.count(Standing.DOUBTFUL),
        organisations=len(organisations),
        factsheets=len({sheet.slug for sheet in content.factsheets.values()}),
    )


@contextmanager
def _new_database(file: Path) -> Iterator[sqlite3.Connection]:
    """A plain sqlite3 connection: sqlite-utils alone would take pysqlite3 where that is installed, and other bytes."""
    connection = sqlite3.connect(file)
    try:
        for pragma in (f"page_size={PAGE_SIZE}", "journal_mode=OFF", "synchronous=OFF", "temp_store=MEMORY"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={SCHEMA}")
        yield connection
    finally:
        connection.close()


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _flush(file: Path) -> None:
    with open(file, "r+b") as opened:
        os.fsync(opened.fileno())


def _remove(*temporary: Path) -> None:
    for file in temporary:
        for leftover in (file, file.with_name(file.name + "-journal")):
            leftover.unlink(missing_ok=True)


def _say_nothing(step: str, part: float) -> None:
    pass
