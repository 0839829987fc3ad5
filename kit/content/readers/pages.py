# SPDX-License-Identifier: EUPL-1.2
"""Factsheets: YAML front matter between two lines of dashes, then Markdown."""

from __future__ import annotations

from kit.content.fields import Fields, Scalar, parse
from kit.content.model import Factsheet
from kit.content.record import Record
from kit.languages import Language

FENCE = "---"


def split_page(text: str) -> Fields | None:
    """The front matter's fields, with the body as `markdown` (its line is where it begins); None without front matter.

    Raises NotYaml.
    """
    lines = text.split("\n")
    if lines[0].strip() != FENCE:
        return None
    end = next((number for number, line in enumerate(lines[1:], start=1) if line.rstrip() == FENCE), None)
    if end is None:
        return None
    front = parse("\n".join(lines[1:end]), first_line=2)
    if not isinstance(front, Fields):
        return None
    body = Scalar("\n".join(lines[end + 1 :]), "str", end + 2)
    return Fields({**front.entries, "markdown": body}, front.line, front.twice)


def factsheet(record: Record) -> Factsheet:
    body = record.value("markdown")
    sheet = Factsheet(
        slug=record.text("slug"),
        language=record.choice("language", Language),
        theme=record.text("theme"),
        title=record.text("title"),
        neutral=record.text("neutral"),
        roles=record.some_texts("roles"),
        forms=record.texts("forms"),
        sectors=record.texts("sectors"),
        standing=record.page_standing(),
        sources=record.sources(),
        facts=record.texts_by_key("facts"),
        fingerprints=record.texts_by_key("fingerprints"),
        markdown=body.text if isinstance(body, Scalar) else "",
        body_line=body.line if body else record.fields.line,
    )
    translated_from = record.optional("translated_from")
    if sheet.language is Language.EN and translated_from != Language.NL.value:
        record.note("unknown-value", "translated_from", "translated_from is not nl", "write translated_from: nl")
    record.done()
    return sheet
