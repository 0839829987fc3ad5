# SPDX-License-Identifier: EUPL-1.2
"""Warnings about form: long sentences, and words that are wrong in every sense. They show where to look, no more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kit.content.checks.denied import DENIED
from kit.content.checks.notes import Notes
from kit.content.checks.words import pairs
from kit.content.compare import compiled
from kit.languages import Language

LONGEST_SENTENCE = 20
LONGEST_SIGN = 14
LONGEST_NEUTRAL = 3

_ENDS = re.compile(r"(?<=[.?!:])\s+|\n|\s\|\s")
"""A cell of a table is a sentence of its own."""
_KINDS = ("term:", "sign:", "route:", "role:", "figure:", "explanation:", "wording:", "card:")


def check(notes: Notes) -> None:
    for key, sheet in notes.content.factsheets.items():
        ref = f"factsheet:{key}"
        for block, text in (("title", sheet.title), *compiled(sheet.markdown).blocks.items()):
            for told in _faults(text, sheet.language):
                notes.warning("style", ref, ("markdown",), f"{block}: {told}", "say it plainly")
        if len(sheet.neutral.split()) > LONGEST_NEUTRAL:
            notes.warning("style", ref, ("neutral",), "a neutral name of over three words", "shorten it")
    for ref, written in notes.content.written.items():
        if not ref.startswith(_KINDS):
            continue
        for path, nl, en in pairs(written.fields):
            for language, text in ((Language.NL, nl), (Language.EN, en)):
                for told in _faults(text, language):
                    notes.warning("style", ref, (*path, language.value), told, "say it plainly")
    for sign in notes.content.signs.values():
        for language in Language:
            if len(sign.text.exactly(language).split()) > LONGEST_SIGN:
                notes.warning(
                    "style", f"sign:{sign.id}", (language.value,), f"a sign of over {LONGEST_SIGN} words", "shorten it"
                )


@lru_cache(maxsize=8192)
def _faults(text: str, language: Language) -> tuple[str, ...]:
    return tuple(_each_fault(text, language))


def _each_fault(text: str, language: Language) -> Iterator[str]:
    for sentence in _ENDS.split(text):
        if len(sentence.split()) > LONGEST_SENTENCE:
            yield f"a sentence of over {LONGEST_SENTENCE} words: “{' '.join(sentence.split()[:5])} ..”"
    for found in DENIED[language].finditer(text):
        yield f"“{found[0]}”"
    if "!" in text:
        yield "an exclamation mark"
    if "—" in text:
        yield "a dash as a pause"
