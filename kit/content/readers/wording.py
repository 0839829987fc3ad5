# SPDX-License-Identifier: EUPL-1.2
"""The fixed words of the kit and of search: wording keys, synonyms, stop words, parts of long words."""

from __future__ import annotations

from kit.content.model import Compounds, Synonym
from kit.content.record import Record
from kit.languages import Language, Words


def said(record: Record) -> Words:
    read = record.words_here()
    record.done()
    return read


def synonym(record: Record) -> Synonym:
    read = Synonym(said=record.text("said"), means=record.text("means"), language=record.choice("language", Language))
    record.done()
    return read


def stop_words(record: Record) -> dict[Language, tuple[str, ...]]:
    read = {language: record.some_texts(language.value) for language in Language}
    record.done()
    return read


def compounds(record: Record) -> Compounds:
    read = Compounds(parts=record.some_texts("parts"), never=record.some_texts("never"))
    record.done()
    return read
