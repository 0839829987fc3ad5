# SPDX-License-Identifier: EUPL-1.2
"""Changing single lines of a file an editor wrote, and leaving every other line as it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from kit.content.yaml_text import quoted
from kit.errors import ContentError


def with_fields(text: str, changes: Mapping[str, str | date], after: str) -> str:
    """`text` with the record's own fields set; a field that is not there yet comes in under the field `after`.

    Only fields at the margin that stand on one line can be set. Comments and their places stay.
    """
    lines = text.split("\n")
    for key, value in changes.items():
        at = _line_of(lines, key)
        if at is None:
            place = _line_of(lines, after)
            at = len(lines) - (lines[-1] == "") if place is None else place + 1
            lines.insert(at, f"{key}: {_yaml(value)}")
        else:
            lines[at] = f"{key}: {_yaml(value)}{_comment(lines[at])}"
        after = key
    return "\n".join(lines)


def with_block(text: str, key: str, entries: Mapping[str, str]) -> str:
    """`text` of a page with the front matter's mapping `key` written anew, one line for each entry."""
    lines = text.split("\n")
    end = next((n for n, line in enumerate(lines[1:], start=1) if line.rstrip() == "---"), len(lines))
    at = _line_of(lines[:end], key)
    block = [f"{key}:", *(f"  {name}: {quoted(value)}" for name, value in entries.items())]
    if at is None:
        return "\n".join([*lines[:end], *block, *lines[end:]])
    after = at + 1
    while after < end and (lines[after].startswith((" ", "\t")) or not lines[after].strip()):
        after += 1
    return "\n".join([*lines[:at], *block, *lines[after:]])


def _line_of(lines: list[str], key: str) -> int | None:
    return next((number for number, line in enumerate(lines) if re.match(rf"{re.escape(key)}\s*:", line)), None)


def _comment(line: str) -> str:
    """The comment at the end of a field's line; a # inside quotes is text."""
    _, _, value = line.partition(":")
    stripped = re.sub(r"\"(?:\\.|[^\"\\])*\"|'(?:''|[^'])*'", lambda found: " " * len(found[0]), value)
    found = re.search(r"\s+#.*$", stripped)
    if not found:
        if stripped.strip() in ("|", ">"):
            raise ContentError("This field is written over several lines and cannot be set here.", detail=line)
        return ""
    return value[found.start() :]


def _yaml(value: str | date) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return (
        value
        if re.fullmatch(r"[a-z][a-z-]*", value) and value not in ("yes", "no", "on", "off", "null", "true", "false")
        else quoted(value)
    )
