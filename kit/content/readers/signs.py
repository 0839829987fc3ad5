# SPDX-License-Identifier: EUPL-1.2
"""Signs and what they point to: sectors, ordinary explanations, ordinary rules, sources, touched dimensions."""

from __future__ import annotations

from dataclasses import replace

from kit.content.model import Channel, Dimension, Named, Sector, Sign, Touch
from kit.content.record import Record
from kit.content.standing import Evidence


def sector(record: Record) -> Sector:
    read = Sector(id=record.text("id"), name=record.words_here(), words=record.word_lists("words"))
    record.done()
    return read


def named(record: Record) -> Named:
    read = Named(id=record.text("id"), name=record.words_here())
    record.done()
    return read


def touch(record: Record) -> Touch:
    """A key of the published list, as `touches.yaml` spells them out."""
    read = replace(_touch(record), meaning=record.words_here())
    record.done()
    return read


def sign(record: Record) -> Sign:
    """`sector` is the name of the file, unless the record says otherwise."""
    touches = []
    for entry in record.records("touches"):
        touches.append(_touch(entry))
        entry.done()
    read = Sign(
        id=record.text("id"),
        sector=record.text("sector"),
        channel=record.choice("channel", Channel),
        text=record.words_here(),
        forms=record.some_texts("forms"),
        touches=tuple(touches),
        explanations=record.some_texts("explanations"),
        rules=record.texts("rules"),
        sources=record.texts("sources"),
        evidence=record.choice("evidence", Evidence),
        explanation=record.maybe_words("explanation"),
        short=record.maybe_words("short"),
    )
    record.done()
    return read


def _touch(record: Record) -> Touch:
    return Touch(dimension=record.choice("dimension", Dimension), key=record.text("key"))
