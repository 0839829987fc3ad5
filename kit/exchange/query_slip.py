# SPDX-License-Identifier: EUPL-1.2
"""A slip about a search that found nothing: what was asked and what it should have led to, for whoever keeps the content.

It is how the words people really use reach the synonyms. The program keeps none of it: the person reads the slip, takes
out what is about someone, and saves it or has its code scanned.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from kit.dates import in_words
from kit.errors import InputError
from kit.exchange.slip import LONGEST, one_line, told_after
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
    texts = [" ".join(text.split()) for text in (asked, hoped_for)]
    if not texts[0]:
        raise InputError("A slip about a search says what was searched for.")
    if max(map(len, texts)) > LONGEST:
        raise InputError(f"A text on a slip has at most {LONGEST} letters: say it shorter.")
    return QuerySlip(texts[0], texts[1], language, told_on, content)


def query_payload(slip: QuerySlip) -> str:
    """The one line: for a QR code and for the file."""
    told = [slip.asked, slip.hoped_for, slip.language.value, slip.told_on.isoformat(), slip.content]
    return MARK + json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def query_slip_text(slip: QuerySlip, words: Wording, language: Language) -> str:
    """The file: the slip in words, and its line."""
    lines = [words.say("slip_search_title", language), "", words.say("slip_asked", language, asked=slip.asked)]
    lines += [words.say("slip_hoped_for", language, hoped_for=slip.hoped_for)] if slip.hoped_for else []
    lines += [
        words.say("slip_told_on", language, date=in_words(slip.told_on, language)),
        words.say("slip_content", language, content=slip.content),
        "",
        words.say("slip_send", language),
        query_payload(slip),
    ]
    return "\n".join(lines) + "\n"


def read_query_slips(text: str) -> tuple[tuple[QuerySlip, ...], int]:
    """(the slips about searches in `text` once each and in order, how many begin as one and cannot be read)."""
    found: dict[QuerySlip, None] = {}
    broken = 0
    for told in told_after(MARK, text):
        slip = _slip(told)
        if slip is None:
            broken += 1
        else:
            found.setdefault(slip)
    return tuple(found), broken


def _slip(told: object) -> QuerySlip | None:
    if not isinstance(told, list) or len(told) != 5 or not all(isinstance(one, str) for one in told):
        return None
    asked, hoped_for, language, told_on, content = (one_line(one) for one in told)
    try:
        return query_slip(asked, hoped_for, Language(language), date.fromisoformat(told_on), content)
    except (ValueError, InputError):
        return None
