# SPDX-License-Identifier: EUPL-1.2
"""Where things were read: an address that can be one, and a year that has been."""

from __future__ import annotations

import re

from kit.content.checks.notes import Notes
from kit.content.fields import leaves

WEB = re.compile(r"https?://[^\s/]+\.[^\s/]+\S*")
_FIRST_YEAR = 1900


def check(notes: Notes) -> None:
    last_year = max((tree.content_date.year for tree in notes.content.trees), default=notes.today.year)
    for ref, written in notes.content.written.items():
        for path, leaf in leaves(written.fields):
            match path[-1] if path else "":
                case "url" if leaf.text and not WEB.fullmatch(leaf.text):
                    message, remedy = f"{leaf.text} is no web address", "begin with https:// or http://"
                    notes.finding("wrong-address", ref, path, message, remedy)
                case "year" if leaf.tag == "int" and not _FIRST_YEAR <= int(leaf.text) <= last_year:
                    notes.finding(
                        "wrong-kind", ref, path, f"{leaf.text} is no year of a source", "write the year printed on it"
                    )
