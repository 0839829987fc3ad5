# SPDX-License-Identifier: EUPL-1.2
"""Blocks of `kit.paper` as pieces for a sheet: every word of theirs, in their order, and no other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape
from typing import assert_never

from kit.paper.blocks import (
    Beside,
    Block,
    Contact,
    Emergency,
    Entry,
    Fields,
    Heading,
    Items,
    Line,
    Markup,
    PenLines,
    SignTable,
    Step,
    Text,
    Told,
    Tone,
)
from ui.printing.card_pieces import ContactPiece, FieldsPiece, PairPiece, RulesPiece, StepPiece
from ui.printing.pieces import LinePiece, TextPiece, heading_with_hint, pieces_of
from ui.printing.sheet import Piece, pt
from ui.printing.sign_pieces import sign_pieces
from ui.printing.story import LONGEST_PART, in_lines, parts

NUMBER = pt(13)
LINE_TO_FILL = "_" * 28
BESIDE_NUMBER = 500
"""Letters of a note that stand in the narrow column beside a number; what is longer goes on under it."""


def drawn(blocks: Sequence[Block], family: str) -> list[Piece]:
    """The pieces in order, in the typeface `family`."""
    return [piece for block in blocks for piece in _pieces(block, family)]


def _pieces(block: Block, family: str) -> Iterator[Piece]:
    match block:
        case Heading():
            yield _heading(block, family)
        case Text():
            yield TextPiece(text_html(block), family, below=4 if block.tone is Tone.LABEL else 5.5)
        case Items():
            yield _items(block, family)
        case Beside():
            yield PairPiece(_items(block.left, family), _items(block.right, family))
        case Step():
            yield StepPiece(block.number, block.head, block.body, family)
        case Contact():
            first, *others = parts(block.words.under, BESIDE_NUMBER)
            yield ContactPiece(replace(block.words, under=first), block.standing, family)
            yield from (TextPiece(f'<p class="label">{in_lines(part)}</p>', family) for part in others)
        case Entry():
            yield from _entry(block, family)
        case Told():
            yield from told_pieces(block, family)
        case SignTable():
            yield from sign_pieces(block, family)
        case Markup():
            figures = {figure.id: figure for figure in block.figures}
            yield from pieces_of(block.html, family, block.language, figures.get)
        case Fields():
            yield FieldsPiece(block.labels, family)
        case PenLines():
            yield RulesPiece(block.lines)
        case Line():
            yield LinePiece(1.25) if block.is_heavy else LinePiece(gap=3)
        case Emergency():
            told = f"<b>{escape(block.number)}</b> {escape(block.label)}. {escape(block.body)}"
            yield TextPiece(f"<p>{told}</p>", family)
        case _ as never:
            assert_never(never)


def text_html(text: Text) -> str:
    kind = f' class="{text.tone.value}"' if text.tone in (Tone.LEAD, Tone.LABEL) else ""
    bold = f" <b>{escape(text.bold)}</b>" if text.bold else ""
    words = f"<b>{escape(text.text)}</b>" if text.tone is Tone.STRONG else escape(text.text)
    return f"<p{kind}>{words}{bold}</p>"


def items_html(items: Items) -> str:
    lines = "".join(f"<li>{escape(line)}</li>" for line in items.lines)
    return f"<h3>{escape(items.head)}</h3><ul>{lines}</ul>"


def told_pieces(told: Told, family: str) -> Iterator[Piece]:
    """A long story is several pieces: one that is higher than a sheet would lose its end."""
    text = f"<b>{escape(told.text)}</b>" if told.is_strong and told.text else escape(told.text)
    first, *others = [in_lines(part) for part in parts(told.own)]
    yield TextPiece(f"<p>{'<br/>'.join(part for part in (text, first) if part)}</p>", family)
    for part in others:
        yield TextPiece(f"<p>{part}</p>", family)


def _heading(heading: Heading, family: str) -> TextPiece:
    html = heading_with_hint(heading.text, heading.hint) if heading.hint else _plain_heading(heading)
    return TextPiece(html, family, keeps_next=True, below=0 if heading.level == 1 else 2)


def _plain_heading(heading: Heading) -> str:
    return f"<h{heading.level}>{escape(heading.text)}</h{heading.level}>"


def _items(items: Items, family: str) -> TextPiece:
    return TextPiece(items_html(items), family)


def _entry(entry: Entry, family: str) -> Iterator[Piece]:
    """One piece, so that nobody is split over two sheets; a note too long for that goes on in pieces of its own."""
    chunks = [f"<h3>{escape(entry.name)}</h3>"]
    if entry.more and not entry.to_fill:
        chunks.append(f"<p>{escape(entry.more)}</p>")
    for number, told in entry.numbers:
        first, *others = parts(told)
        chunks.append(f"<p>{number_html(number, is_strong=not entry.is_lighter)} {in_lines(first)}</p>")
        chunks += [f"<p>{in_lines(part)}</p>" for part in others]
    if entry.to_fill:
        chunks.append(f"<p>{number_html(LINE_TO_FILL, is_strong=False)} {escape(entry.more)}</p>")
    chunks.append(text_html(entry.standing) if entry.standing.text else "")
    chunks += [f"<p>{escape(line)}</p>" for line in entry.lines]
    is_long = any(len(told) > LONGEST_PART for _, told in entry.numbers)
    yield from (TextPiece(html, family) for html in (chunks if is_long else ["".join(chunks)]))


def number_html(number: str, *, is_strong: bool, size: float = NUMBER) -> str:
    return f'<span style="font-size:{size:g}px; font-weight:{600 if is_strong else 400}">{escape(number)}</span>'
