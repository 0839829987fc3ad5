# SPDX-License-Identifier: EUPL-1.2
"""A person's own words in parts that each fit on a sheet, for nothing on paper is split."""

from __future__ import annotations

import re
from html import escape

LONGEST_PART = 1200
LINES_OF_PART = 15


def parts(story: str, longest: int = LONGEST_PART) -> list[str]:
    """A story in parts of at most `longest` letters, whole words where there are any; one empty part for no story.

    As long as they are unless told otherwise they each fit well on a sheet.
    """
    words = re.compile(rf"\S{{1,{longest}}}\s*|\s+")
    found = [""]
    for line in story.splitlines(keepends=True):
        for word in words.findall(line):
            is_full = len(found[-1]) + len(word) > longest or found[-1].count("\n") >= LINES_OF_PART
            if is_full and found[-1]:
                found.append("")
            found[-1] += word
    return [part.strip("\n") for part in found]


def in_lines(part: str) -> str:
    """As rich text, line by line as it was typed."""
    return escape(part).replace("\n", "<br/>")
