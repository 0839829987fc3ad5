# SPDX-License-Identifier: EUPL-1.2
"""The hand-over text for paper: the very parts of the preview, with the lines left out that were switched off; or the text
as the person changed it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kit.paper.blocks import Block, Heading, Line, Text, Told, Tone
from kit.signs.handover import HandOver

_PARTS = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
"""An empty line or more."""


def hand_over_blocks(text: HandOver | str) -> tuple[Block, ...]:
    """Where own words were left out, `text.left_out` stands in their place. A text of one's own stands line by line."""
    if isinstance(text, str):
        return tuple(_line_by_line(text))
    blocks: list[Block] = [Heading(text.title, 1), Text(text.made_on, Tone.LABEL), Line()]
    for part in text.parts:
        blocks.append(Heading(part.head))
        blocks += (Told(line.text, text.left_out if line.is_left_out else line.own) for line in part.lines)
    return (*blocks, Line(), Text(text.last))


def _line_by_line(text: str) -> Iterator[Block]:
    head, _, rest = text.strip().partition("\n")
    if head:
        yield Heading(head, 1)
    yield from (Told("", part) for part in _PARTS.split(rest.strip("\n")) if part.strip())
