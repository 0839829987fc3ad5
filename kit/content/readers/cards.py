# SPDX-License-Identifier: EUPL-1.2
"""Cards and the lines a person can point to under a question."""

from __future__ import annotations

from kit.content.cards import (
    Answering,
    Backing,
    Card,
    CardKind,
    CardLanguage,
    CardSentence,
    CheckedSentence,
    OfficialSentence,
)
from kit.content.model import Named
from kit.content.record import Record, source
from kit.content.standing import Source
from kit.languages import NO_WORDS


def card(record: Record) -> Card:
    line = record.inner("interpreter_line")
    read = Card(
        id=record.text("id"),
        kind=record.choice("kind", CardKind),
        order=record.number("order"),
        title=record.words("title"),
        neutral=record.words("neutral"),
        when=record.words("when"),
        standing=record.page_standing(),
        sources=record.sources(),
        sentences=tuple(_sentence(entry) for entry in record.records("sentences")),
        official=tuple(_official(entry) for entry in record.records("official")),
        checked=tuple(_checked(entry) for entry in record.records("checked")),
        languages=tuple(_language(entry) for entry in record.records("languages")),
        interpreter=line.words_here() if line else NO_WORDS,
        interpreter_line=line.text("own") if line else "",
    )
    if line:
        line.done()
    record.done()
    return read


def answer(record: Record) -> Named:
    read = Named(record.text("id"), record.words_here())
    record.done()
    return read


def _sentence(record: Record) -> CardSentence:
    read = CardSentence(record.text("id"), record.choice("answers", Answering), record.words_here())
    record.done()
    return read


def _language(record: Record) -> CardLanguage:
    read = CardLanguage(
        order=record.number("order"),
        code=record.text("code"),
        direction=record.text("direction"),
        endonym=record.text("endonym"),
        name=record.words("name"),
        sentences=record.choice("sentences", Backing),
    )
    record.done()
    return read


def _official(record: Record) -> OfficialSentence:
    from_where = record.inner("source")
    if from_where is None:
        record.note("missing-source", "source", "an official text without its source", "write source: {who, title, ..}")
    read = OfficialSentence(
        record.text("id"),
        record.text("language"),
        record.text("text"),
        source(from_where) if from_where else Source("", "", None),
    )
    record.done()
    return read


def _checked(record: Record) -> CheckedSentence:
    read = CheckedSentence(
        record.text("id"),
        record.text("language"),
        record.text("text"),
        record.text("checked_by"),
        record.day("checked_on"),
    )
    record.done()
    return read
