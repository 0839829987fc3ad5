# SPDX-License-Identifier: EUPL-1.2
"""`kit compile`: resource trees to a content file, with progress in words."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from kit import paths
from kit.errors import ContentError
from kit.store import shelf
from kit.store.compile import CompileReport, compile_content


def compile_command(arguments: Sequence[str]) -> int:
    """0 when written, 1 when findings stopped it; they are printed, a line each, and the old file stays."""
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
    options = parser.parse_args(arguments)
    folders = options.resources or [paths.RESOURCES]
    try:
        report, file = _compile(folders, options.out, options.place)
    except ContentError as error:
        print(error.detail, file=sys.stderr)
        print(f"kit compile: {error.message}", file=sys.stderr)
        return 1
    if report.warnings:
        print(f"{len(report.warnings)} warning(s); kit check lists them", file=sys.stderr)
    print(f"{file}: version {report.version}, {report.records} records, {file.stat().st_size / 1e6:.1f} MB", end="")
    print(f", {report.seconds:.1f} s")
    return 0


def _compile(folders: Sequence[Path], out: Path | None, place: Path | None) -> tuple[CompileReport, Path]:
    if out is not None:
        return compile_content(folders, out, _tell), out
    assert place is not None
    with tempfile.TemporaryDirectory(prefix="veldgids-", ignore_cleanup_errors=True) as folder:
        file = Path(folder) / "content.db"
        report = compile_content(folders, file, _tell)
        return report, shelf.place(place, file)


def _tell(step: str, part: float) -> None:
    print(f"{part:4.0%}  {step}", file=sys.stderr, flush=True)
