# SPDX-License-Identifier: EUPL-1.2
"""A visit pack on sheets: each chapter begins one of its own, all are counted through, the pocket card is folded."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QPagedPaintDevice

from kit.paper.blocks import Chapter, Pack, PartKind
from ui.printing.drawn import drawn
from ui.printing.pocket import pocket_sheets
from ui.printing.sheet import ROOM, Page, Sheet, SheetWords, break_pages, print_pages


def words_of(pack: Pack, family: str) -> SheetWords:
    return SheetWords(pack.around, family, pack.running)


def lay_out(chapter: Chapter, words: SheetWords, pages: list[Page]) -> Iterator[None]:
    """Add the sheets of one chapter to `pages`, a piece at a time: this is what takes the time."""
    if chapter.kind is PartKind.POCKET_CARD:
        pages += pocket_sheets(chapter.blocks, words)
        yield
        return
    pieces = drawn(chapter.blocks, words.family)
    for piece in pieces:
        piece.height(ROOM.width())  # a text is laid out once for a width
        yield
    pages += [Sheet(page, words) for page in break_pages(pieces)]


def print_pack(device: QPagedPaintDevice, pack: Pack, family: str) -> Iterator[tuple[int, int]]:
    """Print step by step: (sheets on the device, sheets in all), the latter 0 while the chapters are still laid out.

    `device` was made ready by `prepare`. Closed early, it leaves the device unfinished. Raises PaperError.
    """
    words, pages = words_of(pack, family), list[Page]()
    for chapter in pack.chapters:
        for _ in lay_out(chapter, words, pages):
            yield 0, 0
    for number in print_pages(device, pages):
        yield number, len(pages)
