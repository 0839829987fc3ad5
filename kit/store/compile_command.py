# SPDX-License-Identifier: EUPL-1.2
"""`kit compile`: resource trees, and perhaps an own directory, to a content file, with progress in words."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from kit import paths
from kit.errors import ContentError, InputError
from kit.exchange.report import DirectoryRead
from kit.languages import upper_first
from kit.store import shelf
from kit.store.compile import CompileReport, compile_content


def compile_command(arguments: Sequence[str]) -> int:
    """0 when written, 1 when findings stopped it: they are printed, a line each, and the old file stays.

    Also 1 when the file was written without broken rows of an own directory; they are printed, a line each.
    """
    parser = argparse.ArgumentParser("kit compile", description="Compile resource trees to one content file.")
    parser.add_argument(
        "--resources",
        type=Path,
        action="append",
        metavar="DIR",
        help="a resource tree; name several in order, the base first (the program's own when left out)",
    )
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--out", type=Path, metavar="FILE", help="write the content file here")
    where.add_argument("--place", type=Path, metavar="FOLDER", help="put it in this folder and make it the current one")
    parser.add_argument(
        "--directory",
        type=Path,
        action="append",
        metavar="PATH",
        help="an organisation's own list (CSV or XLSX), on top; again for each list",
    )
    parser.add_argument(
        "--mapping",
        type=Path,
        action="append",
        metavar="FILE",
        help="which column is which, one for each list, in order",
    )
    options = parser.parse_args(arguments)
    folders = options.resources or [paths.RESOURCES]
    lists = _lists(options.directory or [], options.mapping or [])
    try:
        report, file = _compile(folders, options.out, options.place, lists)
    except ContentError as error:
        print(error.detail, file=sys.stderr)
        print(f"kit compile: {error.message}", file=sys.stderr)
        return 1
    if report.warnings:
        print(f"{len(report.warnings)} warning(s); kit check lists them", file=sys.stderr)
    print(f"{file}: version {report.version}, {report.records} records, {file.stat().st_size / 1e6:.1f} MB", end="")
    print(f", {report.seconds:.1f} s")
    return 1 if _tell_rows(lists, file) else 0


def _lists(paths: Sequence[Path], mappings: Sequence[Path]) -> list[tuple[DirectoryRead, Path]]:
    """The own directories, read. Raises InputError when one cannot be, or when its columns are not known."""
    if mappings and not paths:
        raise InputError("--mapping says how to read a list: name the list with --directory.")
    if mappings and len(mappings) != len(paths):
        raise InputError("Name a mapping for each list, in the order of the lists, or none at all.")
    mapped: Sequence[Path | None] = mappings or [None] * len(paths)
    return [(_read(path, mapping), path) for path, mapping in zip(paths, mapped, strict=True)]


def _read(path: Path, mapping: Path | None) -> DirectoryRead:
    from kit.exchange.directory_command import not_known, nothing_in, read_with

    read = read_with(path, mapping)
    if read.suggestion:
        raise InputError(upper_first(not_known(path)))
    if not read.report.rows_in:
        raise InputError(upper_first(nothing_in(path)))
    return read


def _tell_rows(lists: Sequence[tuple[DirectoryRead, Path]], file: Path) -> bool:
    """Print what became of the rows, broken ones a line each; whether any was broken. `file` holds them now."""
    from kit.exchange.directory_command import broken_lines, named_by_file, row_one

    for read, path in lists:
        report = read.report
        for line in broken_lines(read):
            print(f"{path.name}, {line}", file=sys.stderr)
        for line in (*row_one(read), *named_by_file(read, path)):
            print(f"{path.name}: {line}", file=sys.stderr)
        print(
            f"{path.name}: {report.rows_in} row(s) in, {report.kept} kept, {report.merged} merged,"
            f" {len(report.broken)} broken and not in the file, {len(report.warnings)} warning(s)"
            " (kit directory read lists them)",
            file=sys.stderr,
        )
    if lists:
        _tell_twice(lists, file)
    return any(read.report.broken for read, _ in lists)


def _tell_twice(lists: Sequence[tuple[DirectoryRead, Path]], file: Path) -> None:
    from kit.exchange.already_here import already_here
    from kit.store.commands import opened_library
    from kit.store.directory import Directory, Filters

    with opened_library(file) as library:
        for line in already_here(Directory(library).find(Filters()), lists):
            print(line, file=sys.stderr)


def _compile(
    folders: Sequence[Path], out: Path | None, place: Path | None, lists: Sequence[tuple[DirectoryRead, Path]]
) -> tuple[CompileReport, Path]:
    if out is not None:
        return compile_content(folders, out, _tell, lists=lists), out
    assert place is not None
    with tempfile.TemporaryDirectory(prefix="veldgids-", ignore_cleanup_errors=True) as folder:
        file = Path(folder) / "content.db"
        report = compile_content(folders, file, _tell, lists=lists)
        return report, shelf.place(place, file)


def _tell(step: str, part: float) -> None:
    print(f"{part:4.0%}  {step}", file=sys.stderr, flush=True)
