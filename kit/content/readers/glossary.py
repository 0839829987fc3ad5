# SPDX-License-Identifier: EUPL-1.2
"""Glossary terms and the theme list."""

from __future__ import annotations

from kit.content.model import Term, Theme
from kit.content.record import Record


def term(record: Record) -> Term:
    read = Term(
        id=record.text("id"),
        name=record.words_here(),
        meaning=record.words("meaning"),
        also=record.word_lists("also"),
        not_the_same_as=record.texts("not_the_same_as"),
        sources=record.sources(),
    )
    record.day("drafted_on")
    record.optional("reviewed_by")
    record.maybe_day("reviewed_on")
    record.done()
    return read


def theme(record: Record) -> Theme:
    read = Theme(
        id=record.text("id"),
        order=record.number("order"),
        title=record.words("title"),
        reader_finds=record.words("reader_finds"),
        pages=record.texts("pages"),
    )
    record.done()
    return read
