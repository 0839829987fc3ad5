# SPDX-License-Identifier: EUPL-1.2
"""`kit directory slip`: slips, as files or as the text of scanned codes: corrections to patches to look at, searches that
found nothing to lines for whoever keeps the synonyms."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from kit.content.merge import merge
from kit.content.reader import read_tree
from kit.content.tree import Content
from kit.errors import InputError
from kit.exchange.query_slip import QuerySlip, read_query_slips
from kit.exchange.slip import Slip, read_slips
from kit.exchange.slip_patch import SlipPatch, patches
from kit.files import replace_text
from kit.paths import RESOURCES

FINE, FINDINGS = 0, 1
MAX_BYTES = 2_000_000


def slip(arguments: Sequence[str]) -> int:
    """`kit directory slip FILE... [--resources DIR]... [--out DIR] [--json]`

    0 when every slip became a patch without a remark, 1 when there is something to look at.
    """
    parser = argparse.ArgumentParser(
        "kit directory slip",
        description="Make patches of correction slips, for an editor to look at. Nothing is changed.",
        epilog="Ends with 0 when each slip is a patch, with 1 when one has a remark, with 2 when there is none to read.",
    )
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="slips, scanned codes or mails; - reads what is typed in"
    )
    parser.add_argument(
        "--resources", action="append", type=Path, metavar="DIR", help="a resources tree; again for each tree on top"
    )
    parser.add_argument("--out", type=Path, metavar="DIR", help="also write each patch to this folder, as <id>.yaml")
    parser.add_argument("--json", action="store_true", help="print JSON")
    asked = parser.parse_args(list(arguments))
    slips, searches, faults = _read(asked.files)
    found = patches(slips, _content(asked.resources or [RESOURCES]))
    if asked.out:
        faults += _write(found, asked.out)
    if asked.json:
        told = {
            "patches": [_json(one) for one in found],
            "searches": [_asked(one) for one in searches],
            "faults": faults,
        }
        print(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        _print(found, searches, faults)
    return FINDINGS if faults or searches or any(one.remarks for one in found) else FINE


def _read(files: Sequence[str]) -> tuple[list[Slip], list[QuerySlip], list[str]]:
    """Raises InputError when a file cannot be read, or when none holds a slip."""
    slips: dict[Slip, None] = {}
    searches: dict[QuerySlip, None] = {}
    faults: list[str] = []
    for name in files:
        text = _text_of(name)
        (found, broken), (queries, unread) = read_slips(text), read_query_slips(text)
        slips |= dict.fromkeys(found)
        searches |= dict.fromkeys(queries)
        if broken or unread:
            faults.append(f"{name}: {broken + unread} slip(s) in it are damaged: ask for them again")
        elif not found and not queries:
            newer = re.search(r"VG(?:SLIP|SEARCH)\d+\[", text)
            why = "the slip in it is of a newer program: read it with that one" if newer else "there is no slip in it"
            faults.append(f"{name}: {why}")
    if not slips and not searches:
        raise InputError("There is no correction slip to read.", detail="\n".join(faults))
    return list(slips), list(searches), faults


def _text_of(name: str) -> str:
    if name == "-":
        return sys.stdin.read(MAX_BYTES)
    try:
        data = Path(name).read_bytes()[:MAX_BYTES]
    except OSError as error:
        raise InputError(f"{name} cannot be opened: {error.strerror or error}.") from error
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    return data.decode(encoding, "replace")


def _content(folders: Sequence[Path]) -> Content:
    for folder in folders:
        if not folder.is_dir():
            raise InputError(f"There is no folder {folder}.")
    return merge([read_tree(folder)[0] for folder in folders])[0]


def _write(found: Sequence[SlipPatch], folder: Path) -> list[str]:
    """What could not be written because a file of that name is there: an editor's work is never overwritten."""
    faults: list[str] = []
    for one in found:
        file = folder / f"{one.contact}.yaml"
        if one.text and file.exists():
            faults.append(f"{file} is already there, so the patch was not written: put the two together by hand")
        elif one.text:
            replace_text(file, one.text)
    return faults


def _json(one: SlipPatch) -> dict[str, object]:
    return {"contact": one.contact, "patch": one.text or None, "remarks": list(one.remarks)}


def _asked(one: QuerySlip) -> dict[str, object]:
    return {
        "asked": one.asked,
        "hoped_for": one.hoped_for or None,
        "language": one.language.value,
        "told_on": one.told_on.isoformat(),
        "content": one.content,
    }


def _print(found: Sequence[SlipPatch], searches: Sequence[QuerySlip], faults: Sequence[str]) -> None:
    """Patches to stdout, so that they can go into a file, searches there as comments; remarks beside them."""
    for fault in faults:
        print(f"kit directory slip: {fault}", file=sys.stderr)
    for one in found:
        for remark in one.remarks:
            print(f"{one.contact}: {remark}", file=sys.stderr)
    for search in searches:
        hoped = f", hoped for: {search.hoped_for}" if search.hoped_for else ""
        print(f"# found nothing ({search.language.value}, {search.told_on.isoformat()}): {search.asked}{hoped}")
    print("---\n".join(one.text for one in found if one.text), end="")
