# SPDX-License-Identifier: EUPL-1.2
"""`kit directory`: an organisation's own directory, in and out."""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from kit.errors import InputError
from kit.exchange.mapping import Mapping as ColumnMapping
from kit.exchange.mapping import read_mapping
from kit.exchange.report import DirectoryRead, Warned
from kit.languages import Language

FINE, FINDINGS, WRONG = 0, 1, 2


def directory(arguments: Sequence[str]) -> int:
    """Run one of the subcommands; each has its own --help."""
    name = arguments[0] if arguments else ""
    if name not in SUBCOMMANDS:
        print("usage: kit directory COMMAND ...\n", file=sys.stdout if name in ("-h", "--help") else sys.stderr)
        for command, (_, about) in SUBCOMMANDS.items():
            print(f"  kit directory {command:<10} {about}", file=sys.stdout if name in ("-h", "--help") else sys.stderr)
        return FINE if name in ("-h", "--help") else WRONG
    return SUBCOMMANDS[name][0](arguments[1:])


def template(arguments: Sequence[str]) -> int:
    """`kit directory template --out FILE [--lang nl|en]`"""
    from kit.exchange.template import write_template

    parser = argparse.ArgumentParser("kit directory template", description="Write an empty form for your own contacts.")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="a .csv or .xlsx file")
    parser.add_argument("--lang", choices=[one.value for one in Language], default="nl", help="of the heads (nl)")
    asked = parser.parse_args(list(arguments))
    write_template(asked.out, Language(asked.lang))
    print(f"{asked.out}: fill it in, then kit directory read {asked.out.name}")
    return FINE


def read(arguments: Sequence[str]) -> int:
    """`kit directory read PATH [--mapping FILE] [--suggest [FILE]] [--into DIR] [--json]`

    0 when every row is in, 1 when a row is broken, 2 when nothing could be read.
    """
    parser = argparse.ArgumentParser(
        "kit directory read",
        description="Read an organisation's own directory (CSV or XLSX) and account for every row.",
        epilog="Ends with 0 when every row is in, with 1 when rows are broken, with 2 when nothing could be read.",
    )
    parser.add_argument("path", type=Path, metavar="PATH", help="the list: our form, or any table with a header")
    parser.add_argument("--mapping", type=Path, metavar="FILE", help="which column is which, as you confirmed it")
    parser.add_argument(
        "--suggest", nargs="?", const="-", metavar="FILE", help="write what the columns probably are, and read nothing"
    )
    parser.add_argument("--into", type=Path, metavar="DIR", help="also write each contact as a file of this tree")
    parser.add_argument("--json", action="store_true", help="print JSON")
    asked = parser.parse_args(list(arguments))
    if asked.suggest:
        return _suggest(asked.path, asked.suggest)
    found = read_with(asked.path, asked.mapping)
    kept_back = _write_into(found, asked.into) if asked.into else []
    print(json.dumps(as_json(found), ensure_ascii=False, indent=1) if asked.json else as_text(found))
    for line in named_by_file(found, asked.path):
        print(f"kit directory: {line}", file=sys.stderr)
    for file in kept_back:
        print(f"kit directory: {file} was there already and was left as it is", file=sys.stderr)
    why = not_known(asked.path) if found.suggestion else nothing_in(asked.path) if not found.report.rows_in else ""
    if why:
        print(f"kit directory: {why}", file=sys.stderr)
        return WRONG
    return FINDINGS if found.report.broken or kept_back else FINE


def read_with(path: Path, mapping: Path | None) -> DirectoryRead:
    """Read a list with a mapping from a file. Raises InputError."""
    from kit.exchange.reading import read_directory

    return read_directory(path, read_mapping(mapping) if mapping else None)


def not_known(path: Path) -> str:
    return (
        f"the columns of {path.name} are not those of our form, so nothing of it was read. Write the suggested mapping with"
        f" kit directory read {path.name} --suggest mapping.yaml, look at each line, and hand it in with --mapping mapping.yaml."
    )


def nothing_in(path: Path) -> str:
    return f"{path.name} holds no contacts: no row stands below its header. Look whether this is the right file."


def export(arguments: Sequence[str]) -> int:
    from kit.exchange.export_command import export as write_export

    return write_export(arguments)


def slip(arguments: Sequence[str]) -> int:
    from kit.exchange.slip_command import slip as read_slip

    return read_slip(arguments)


def _suggest(path: Path, out: str) -> int:
    from kit.exchange.suggest import own_form, suggested
    from kit.exchange.table import read_table
    from kit.files import replace_text

    table = read_table(path)
    mapping: ColumnMapping = own_form(table) or suggested(table)
    text = (
        json.dumps(mapping.as_json(), ensure_ascii=False, indent=1) + "\n"
        if out.endswith(".json")
        else mapping.as_yaml()
    )
    if out == "-":
        print(text, end="")
    else:
        replace_text(Path(out), text)
        print(f"{out}: look at each line, then kit directory read {path.name} --mapping {Path(out).name}")
    return FINE


def _write_into(found: DirectoryRead, tree: Path) -> list[Path]:
    """The files that were there already: an editor's work is never overwritten."""
    from kit.exchange.as_yaml import as_yaml
    from kit.files import replace_text

    if not (tree / "content.yaml").is_file():
        raise InputError(f"{tree} is no tree: it has no content.yaml.")
    there: list[Path] = []
    for one in found.records:
        file = tree / "directory" / "organisations" / f"{one.id}.yaml"
        if file.exists() and file.read_text(encoding="utf-8") != as_yaml(one):
            there.append(file)
        else:
            replace_text(file, as_yaml(one))
    return there


# -- the report -------------------------------------------------------------------------------------------------------


def as_json(found: DirectoryRead) -> dict[str, object]:
    report = found.report
    told: dict[str, object] = {
        "rows_in": report.rows_in,
        "kept": report.kept,
        "merged": report.merged,
        "broken": [{"row": one.row, "why": one.why, "remedy": one.remedy} for one in report.broken],
        "warnings": [_warned(one) for one in report.warnings],
    }
    if found.suggestion:
        told["suggested_mapping"] = found.suggestion.as_json()
    return told


def _warned(one: Warned) -> Mapping[str, object]:
    return {"row": one.row or None, "column": one.column, "code": one.code, "why": one.why, "remedy": one.remedy}


def as_text(found: DirectoryRead) -> str:
    """Broken rows one by one. A trouble that many rows have in the same words is one line; of others the first are told."""
    report = found.report
    lines = broken_lines(found)
    kinds: dict[tuple[str, str], dict[tuple[str, str], list[int]]] = defaultdict(lambda: defaultdict(list))
    for one in report.warnings:
        kinds[one.code, one.column][one.why, one.remedy].append(one.row)
    for (_, column), said in kinds.items():
        for (why, remedy), rows in list(said.items())[:_SHOWN]:
            lines.append(f"warning: {_where(rows, column)}{why}; {remedy}")
        if len(said) > _SHOWN:
            left = sorted({row for rows in list(said.values())[_SHOWN:] for row in rows})
            lines.append(f"warning: {_where(left, column)}the like; --json lists them all")
    lines += row_one(found)
    lines.append(
        f"{report.rows_in} row(s) in: {report.kept} kept, {report.merged} merged, {len(report.broken)} broken."
    )
    return "\n".join(lines)


def broken_lines(found: DirectoryRead) -> list[str]:
    """One line for each broken row; of a list whose columns are not known, one line in all."""
    if found.suggestion:
        return []
    return [f"row {one.row}: {one.why}; {one.remedy}" for one in found.report.broken]


def row_one(found: DirectoryRead) -> list[str]:
    """Where to look in the file for a row that is named; nothing when none is."""
    report = found.report
    is_named = report.broken or any(one.row for one in report.warnings)
    if not is_named or found.suggestion:
        return []
    return [f"Row 1 is row {found.header_row + 1} of the file, the first below the header."]


def named_by_file(found: DirectoryRead, path: Path) -> list[str]:
    """What readers will see as the source of contacts when nobody said whose list it is."""
    count = sum(1 for one in found.records if one.standing.source == path.stem)
    if not count:
        return []
    how = "fill in the column of the source, or write source in a mapping"
    return [f"{count} contact(s) will be shown as copied from “{path.stem}”, the name of the file: {how}"]


_SHOWN = 20


def _where(rows: Sequence[int], column: str) -> str:
    numbered = [str(row) for row in rows if row]
    told = f"row {', '.join(numbered[:_SHOWN])}" if numbered else ""
    told += f" and {len(numbered) - _SHOWN} more" if len(numbered) > _SHOWN else ""
    where = ", ".join(filter(None, (told, column)))
    return f"{where}: " if where else ""


SUBCOMMANDS: Mapping[str, tuple[Callable[[Sequence[str]], int], str]] = {
    "template": (template, "write an empty form for your own contacts"),
    "read": (read, "read a list and account for every row"),
    "slip": (slip, "make patches of correction slips, to look at"),
    "export": (export, "write contacts as CSV, as a workbook or as vCards"),
}
