# SPDX-License-Identifier: EUPL-1.2
"""The hand-over text for paper: the very parts of the preview, with the lines left out that were switched off."""

from __future__ import annotations

from kit.paper.blocks import Block, Heading, Line, Text, Told, Tone
from kit.signs.handover import HandOver


def hand_over_blocks(text: HandOver) -> tuple[Block, ...]:
    """Where own words were left out, `text.left_out` stands in their place."""
    blocks: list[Block] = [Heading(text.title, 1), Text(text.made_on, Tone.LABEL), Line()]
    for part in text.parts:
        blocks.append(Heading(part.head))
        blocks += (Told(line.text, text.left_out if line.is_left_out else line.own) for line in part.lines)
    return (*blocks, Line(), Text(text.last))
