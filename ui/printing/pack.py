# SPDX-License-Identifier: EUPL-1.2
"""A visit pack on sheets: each chapter begins one of its own, all are counted through, the pocket card is folded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QPagedPaintDevice

from kit.paper.blocks import Chapter, Pack, PartKind
from ui.printing.drawn import drawn
from ui.printing.pocket import pocket_sheets
from ui.printing.sheet import Page, Sheet, SheetWords, break_pages, print_pages


def words_of(pack: Pack, family: str) -> SheetWords:
    return SheetWords(pack.numbers, pack.foot_strong, pack.foot, pack.page_of, family, pack.running)


def chapter_pages(chapter: Chapter, words: SheetWords) -> Sequence[Page]:
    """The sheets of one chapter; laying them out is what takes the time."""
    if chapter.kind is PartKind.POCKET_CARD:
        return pocket_sheets(chapter.blocks, words)
    return [Sheet(page, words) for page in break_pages(drawn(chapter.blocks, words.family))]


def print_pack(device: QPagedPaintDevice, pack: Pack, family: str) -> Iterator[tuple[int, int]]:
    """Print step by step: (sheets on the device, sheets in all), the latter 0 while the chapters are still laid out.

    `device` was made ready by `prepare`. Closed early, it leaves the device unfinished. Raises PaperError.
    """
    words, pages = words_of(pack, family), list[Page]()
    for chapter in pack.chapters:
        pages += chapter_pages(chapter, words)
        yield 0, 0
    for number in print_pages(device, pages):
        yield number, len(pages)
