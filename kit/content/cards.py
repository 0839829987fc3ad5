# SPDX-License-Identifier: EUPL-1.2
"""Cards to turn round and show: first one to point at a language, then short sentences for want of an interpreter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from kit.content.standing import PageStanding, Source
from kit.languages import NO_WORDS, Words


class CardKind(Enum):
    LANGUAGES = "languages"
    SENTENCES = "sentences"


class Answering(Enum):
    """How a sentence is answered: by pointing at a line, by pointing or telling, or not at all."""

    YES_NO = "yes-no"
    OPEN = "open"
    SAY = "say"


class Backing(Enum):
    """What stands behind the sentences in a language: our own text, a published official one, ours as a named native
    speaker checked it, or nothing.
    """

    OWN = "own"
    OFFICIAL = "official"
    CHECKED = "checked"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class CardLanguage:
    """`code` is BCP 47, `direction` ltr or rtl; `endonym` is what speakers call it, `name` what the reader does."""

    order: int
    code: str
    direction: str
    endonym: str
    name: Words
    sentences: Backing


@dataclass(frozen=True, slots=True)
class CardSentence:
    id: str
    answers: Answering
    text: Words


@dataclass(frozen=True, slots=True)
class OfficialSentence:
    """The sentence or answer `id` in another language, letter for letter as `source` published it."""

    id: str
    language: str
    text: str
    source: Source


@dataclass(frozen=True, slots=True)
class CheckedSentence:
    """The sentence or answer `id` of ours in another language, which the native speaker `checked_by` read on `checked_on`."""

    id: str
    language: str
    text: str
    checked_by: str
    checked_on: date


@dataclass(frozen=True, slots=True)
class Card:
    """`languages` and `interpreter` only on the card to point at; `sentences`, `official` and `checked` on the others.

    `interpreter_line` is the own number (`interpreter`) shown beside the words of `interpreter`.
    """

    id: str
    kind: CardKind
    order: int
    title: Words
    neutral: Words
    when: Words
    standing: PageStanding
    sources: tuple[Source, ...]
    sentences: tuple[CardSentence, ...] = ()
    official: tuple[OfficialSentence, ...] = ()
    checked: tuple[CheckedSentence, ...] = ()
    languages: tuple[CardLanguage, ...] = ()
    interpreter: Words = NO_WORDS
    interpreter_line: str = ""
