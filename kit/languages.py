# SPDX-License-Identifier: EUPL-1.2
"""Shipped languages, fallback order and text direction."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Language(Enum):
    NL = "nl"
    EN = "en"

    @property
    def other(self) -> Language:
        return Language.EN if self is Language.NL else Language.NL


RIGHT_TO_LEFT = frozenset({"ar", "fa", "ur", "he", "ti-Arab"})


def is_right_to_left(code: str) -> bool:
    return code in RIGHT_TO_LEFT


@dataclass(frozen=True, slots=True)
class Told:
    """A text as it can be shown: in the language asked for, or in the other one with a label."""

    text: str
    language: Language


@dataclass(frozen=True, slots=True)
class Words:
    """One text in both languages; an empty string means: no translation yet."""

    nl: str = ""
    en: str = ""

    def exactly(self, language: Language) -> str:
        return self.nl if language is Language.NL else self.en

    def told(self, language: Language) -> Told:
        """The text in `language`, else in the other one; `Told.language` says which it became."""
        own = self.exactly(language)
        return Told(own, language) if own else Told(self.exactly(language.other), language.other)

    def say(self, language: Language) -> str:
        return self.told(language).text


NO_WORDS = Words()


def filled(text: str, /, **fields: object) -> str:
    """The text with its {places} filled by name."""
    for name, value in fields.items():
        text = text.replace("{" + name + "}", str(value))
    return text


def lower_first(text: str) -> str:
    """For words that come to stand inside a line."""
    return text[:1].lower() + text[1:]


def upper_first(text: str) -> str:
    """For words that come to begin a line."""
    return text[:1].upper() + text[1:]
