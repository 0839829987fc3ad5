# SPDX-License-Identifier: EUPL-1.2
"""The one line that holds a slip: its mark and a JSON list of texts.

It is what a QR code of a slip holds, and the last line of its file, below the same in words. So one reader reads files,
scanned codes and mails in which either was pasted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import TypeVar

from kit.dates import in_words
from kit.errors import InputError
from kit.languages import Language
from kit.store.wording import Wording

T = TypeVar("T")

LONGEST = 200
"""Letters of one text on a slip, so that all of it stays one code that a phone can scan."""


def texts_of(*typed: str) -> list[str]:
    """Each as it may stand on a slip, on one line. Raises InputError for one that is too long: nothing is cut unseen."""
    texts = [" ".join(text.split()) for text in typed]
    if max(map(len, texts)) > LONGEST:
        raise InputError(f"A text on a slip has at most {LONGEST} letters: say it shorter.")
    return texts


def slip_line(mark: str, texts: Sequence[str]) -> str:
    """For a QR code and for the file; `read_lines` takes it apart again."""
    return mark + json.dumps(texts, ensure_ascii=False, separators=(",", ":"))


def slip_file(said: Iterable[str], told_on: date, content: str, line: str, words: Wording, language: Language) -> str:
    """The file: what the slip says in words, when, of which content, what to do with it, and its line."""
    lines = [
        *said,
        words.say("slip_told_on", language, date=in_words(told_on, language)),
        words.say("slip_content", language, content=content),
        "",
        words.say("slip_send", language),
        line,
    ]
    return "\n".join(lines) + "\n"


def read_lines(
    mark: str, text: str, count: int, read: Callable[[Sequence[str]], T | None]
) -> tuple[tuple[T, ...], int]:
    """(what `read` makes of the lines with this mark, once each and in order; how many cannot be read).

    `read` is handed `count` texts and gives None for what is no slip.
    """
    found: dict[T, None] = {}
    broken = 0
    for told in _behind(mark, text):
        slip = None
        if isinstance(told, list) and len(told) == count and all(isinstance(one, str) for one in told):
            slip = read([_one_line(one) for one in told])
        if slip is None:
            broken += 1
        else:
            found.setdefault(slip)
    return tuple(found), broken


def _behind(mark: str, text: str) -> Iterator[object]:
    """What stands behind each mark, None where it cannot be read; a mail may have broken the line and put `>` before it."""
    whole = re.sub(r"[ \t]*\r?\n[> \t]*", " ", text.replace("\ufeff", ""))
    decoder = json.JSONDecoder(strict=False)
    at = whole.find(f"{mark}[")
    while at >= 0:
        after = at + len(mark)
        try:
            told, after = decoder.raw_decode(whole, after)
        except (ValueError, RecursionError):
            told = None
        yield told
        at = whole.find(f"{mark}[", after)


def _one_line(text: str) -> str:
    """Printable letters on one line: what was scanned goes into files and onto a screen."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text[: 4 * LONGEST])
    return " ".join(plain.split())[:LONGEST]
