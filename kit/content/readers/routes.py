# SPDX-License-Identifier: EUPL-1.2
"""Routes and the table that says who fills each role on a route card."""

from __future__ import annotations

from kit.content.model import Route, RouteRole, Step
from kit.content.record import Record


def route(record: Record) -> Route:
    read = Route(
        id=record.text("id"),
        title=record.words("title"),
        neutral=record.words("neutral"),
        when=record.words("when"),
        steps=tuple(_step(entry) for entry in record.records("steps")),
        do=record.words_list("do"),
        dont=record.words_list("dont"),
        write_down=record.words_list("write_down"),
        may_share=record.words_list("may_share"),
        cannot_promise=record.words_list("cannot_promise"),
        contacts_by_role=record.some_texts("contacts_by_role"),
        night=record.maybe_words("night"),
        standing=record.page_standing(),
        sources=record.sources(),
        found_by=record.word_lists("found_by"),
    )
    record.done()
    return read


def _step(record: Record) -> Step:
    record.texts("refs")
    read = Step(id=record.text("id"), head=record.words("head"), body=record.maybe_words("body"))
    record.done()
    return read


def role(record: Record) -> RouteRole:
    read = RouteRole(role=record.text("role"), filled_by=record.text("organisation"), purpose=record.words("purpose"))
    record.done()
    return read
