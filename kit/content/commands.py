# SPDX-License-Identifier: EUPL-1.2
"""`kit check`, `kit confirm` and `kit compared`."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kit.content.call_list import Call, as_text, call_list
from kit.content.checks import check as run_checks
from kit.content.checks.proxies import as_table
from kit.content.checks.runs import shared_runs
from kit.content.finding import Finding
from kit.content.merge import merge
from kit.content.reader import read_tree
from kit.content.standing import CheckedHow
from kit.content.tree import Content
from kit.errors import InputError
from kit.languages import Language
from kit.paths import RESOURCES

FINE, FINDINGS = 0, 1


def check(arguments: Sequence[str]) -> int:
    """`kit check [--resources DIR]... [--today DATE] [--json] [--call-list | --pages] [--against DIR]`.

    1 for findings, 0 with warnings only.
    """
    parser = _parser("check", "Read the trees in order and say what is wrong, with file, line and remedy.")
    parser.add_argument("--today", type=_day, default=None, help="the day to judge by (YYYY-MM-DD)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--call-list", action="store_true", help="print what to ring, worst harm first")
    parser.add_argument("--pages", action="store_true", help="print what was measured per page, worst first")
    parser.add_argument(
        "--against", type=Path, metavar="DIR", help="also find eight or more words in a row as in a text of this folder"
    )
    parser.add_argument("--no-warnings", action="store_true", help="print findings only")
    asked = parser.parse_args(list(arguments))
    content, findings, warnings = check_trees(_folders(asked), asked.today or _today())
    if asked.call_list:
        calls = call_list(content)
        print(
            json.dumps({"calls": [_call(one) for one in calls]}, ensure_ascii=False) if asked.json else as_text(calls)
        )
        return FINE
    if asked.pages:
        print(as_table(content))
        return FINE
    if asked.against:
        findings = sorted({*findings, *shared_runs(content, asked.against)})
    if asked.json:
        told = {"findings": [_json(one) for one in findings], "warnings": [_json(one) for one in warnings]}
        print(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        for finding in findings:
            print(finding)
        for warning in () if asked.no_warnings else warnings:
            print(f"warning: {warning}")
        print(f"{len(findings)} finding(s), {len(warnings)} warning(s).")
    return FINDINGS if findings else FINE


def check_trees(folders: Sequence[Path], today: date) -> tuple[Content, list[Finding], list[Finding]]:
    """(content, findings, warnings) of the trees in order: reading, merging and checking together."""
    found: list[Finding] = []
    trees = []
    for folder in folders:
        tree, findings = read_tree(folder)
        trees.append(tree)
        found += findings
    content, findings = merge(trees)
    checked, warnings = run_checks(content, today)
    return content, sorted({*found, *findings, *checked}), warnings


def confirm(arguments: Sequence[str]) -> int:
    """`kit confirm ID --by NAME --on DATE --how rang|read [--resources DIR]...`"""
    from kit.content.confirm import confirm as write_confirmation

    parser = _parser("confirm", "Record in the last tree given that a contact was rung, or its own page read.")
    parser.add_argument("id", help="the organisation, for instance comensha")
    parser.add_argument("--by", required=True, metavar="NAME", help="who made the check")
    parser.add_argument("--on", required=True, type=_day, metavar="DATE", help="the day of the check (YYYY-MM-DD)")
    parser.add_argument("--how", required=True, choices=[how.value for how in CheckedHow])
    asked = parser.parse_args(list(arguments))
    done = write_confirmation(_folders(asked), asked.id, asked.by, asked.on, CheckedHow(asked.how), _today())
    print(f"{done.file}: {asked.id} is confirmed{' (a patch)' if done.is_patch else ''}.")
    return FINE


def compared(arguments: Sequence[str]) -> int:
    """`kit compared SLUG [BLOCK]... [--resources DIR]...`"""
    from kit.content.compared import compared as write_fingerprints

    parser = _parser("compared", "Record that you compared the English page with the Dutch one and both say the same.")
    parser.add_argument("slug", help="the page, for instance under-18")
    parser.add_argument("block", nargs="*", help="only these blocks; all when none is named")
    asked = parser.parse_args(list(arguments))
    file, renewed = write_fingerprints(_folders(asked), asked.slug, asked.block)
    print(f"{file}: {len(renewed)} block(s) compared{': ' + ', '.join(renewed) if renewed else ''}.")
    return FINE


def _parser(name: str, about: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=f"kit {name}", description=about)
    parser.add_argument(
        "--resources", action="append", type=Path, metavar="DIR", help="a resources tree; again for each tree on top"
    )
    return parser


def _folders(asked: argparse.Namespace) -> list[Path]:
    folders: list[Path] = asked.resources or [RESOURCES]
    for folder in folders:
        if not folder.is_dir():
            raise InputError(f"There is no folder {folder}.")
    return folders


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-11-24") from error


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the editor's own calendar


def _json(finding: Finding) -> dict[str, str | int]:
    return {
        "code": finding.code,
        "file": finding.file,
        "line": finding.line,
        "id": plain_id(finding.id),
        "message": finding.message,
        "remedy": finding.remedy,
    }


def plain_id(ref: str) -> str:
    """The id as everywhere on the command line: without kind, and a page without its language."""
    kind, colon, record = ref.partition(":")
    if kind == "factsheet":
        return record.partition("/")[0]
    return record if colon else kind


def _call(call: Call) -> dict[str, object]:
    one = call.organisation
    return {
        "id": one.id,
        "name": one.name.say(Language.NL),
        "phones": [{"number": phone.number, "e164": phone.e164} for phone in one.phones],
        "standing": one.standing.standing.value,
        "why": call.why,
        "how": call.how.value,
    }
