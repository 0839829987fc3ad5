# SPDX-License-Identifier: EUPL-1.2
"""The hand-over text for paper: the very parts of the preview, with the lines left out that were switched off."""

from __future__ import annotations

from kit.paper.blocks import Block, Heading, Line, Text, Told, Tone
from kit.signs.handover import HandOver


def hand_over_blocks(text: HandOver, left_out: frozenset[str], left_out_words: str) -> tuple[Block, ...]:
    """`left_out` are the keys of own lines that do not go along; `left_out_words` stand in their place."""
    blocks: list[Block] = [Heading(text.title, 1), Text(text.made_on, Tone.LABEL), Line()]
    for part in text.parts:
        blocks.append(Heading(part.head))
        for line in part.lines:
            own = left_out_words if line.own and line.key in left_out else line.own
            blocks.append(Told(line.text, own))
    return (*blocks, Line(), Text(text.last))
