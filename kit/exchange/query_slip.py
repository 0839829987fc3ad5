# SPDX-License-Identifier: EUPL-1.2
"""A slip about a search that found nothing: what was asked and what it should have led to, for whoever keeps the content.

It is how the words people really use reach the synonyms. The program keeps none of it: the person reads the slip, takes
out what is about someone, and saves it or has its code scanned.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kit.errors import InputError
from kit.exchange.slip_line import read_lines, slip_file, slip_line, texts_of
from kit.languages import Language
from kit.store.wording import Wording

MARK = "VGSEARCH1"
"""How the line of such a slip begins. The figure is the version of its form."""


@dataclass(frozen=True, slots=True)
class QuerySlip:
    """`hoped_for` may be "". `language` is that of the content that was searched, `content` its version."""

    asked: str
    hoped_for: str
    language: Language
    told_on: date
    content: str


def query_slip(asked: str, hoped_for: str, language: Language, told_on: date, content: str) -> QuerySlip:
    """A slip that can be written. Raises InputError when nothing is asked on it or a text is too long."""
    asked, hoped_for = texts_of(asked, hoped_for)
    if not asked:
        raise InputError("A slip about a search says what was searched for.")
    return QuerySlip(asked, hoped_for, language, told_on, content)


def query_payload(slip: QuerySlip) -> str:
    """The one line: for a QR code and for the file."""
    told = [slip.asked, slip.hoped_for, slip.language.value, slip.told_on.isoformat(), slip.content]
    return slip_line(MARK, told)


def query_slip_text(slip: QuerySlip, words: Wording, language: Language) -> str:
    """The file: the slip in words, and its line."""
    lines = [words.say("slip_search_title", language), "", words.say("slip_asked", language, asked=slip.asked)]
    lines += [words.say("slip_hoped_for", language, hoped_for=slip.hoped_for)] if slip.hoped_for else []
    return slip_file(lines, slip.told_on, slip.content, query_payload(slip), words, language)


def read_query_slips(text: str) -> tuple[tuple[QuerySlip, ...], int]:
    """(the slips about searches in `text` once each and in order, how many begin as one and cannot be read)."""
    return read_lines(MARK, text, 5, _slip)


def _slip(told: Sequence[str]) -> QuerySlip | None:
    asked, hoped_for, language, told_on, content = told
    try:
        return query_slip(asked, hoped_for, Language(language), date.fromisoformat(told_on), content)
    except (ValueError, InputError):
        return None
