# SPDX-License-Identifier: EUPL-1.2
"""What one person answered during one visit: frozen values, no content, nothing concluded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from types import MappingProxyType
from typing import TypeVar

from kit.settings import Role

V = TypeVar("V")


class Reply(Enum):
    """An answer to one of the first questions."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    NOT_ASKED = "not_asked"


class SignAnswer(Enum):
    """Four answers, equal in rank. A sign without an answer was not looked at, never "not seen"."""

    SEEN = "seen"
    NOT_SEEN = "not_seen"
    NOT_LOOKED_AT = "not_looked_at"
    CANNOT_TELL = "cannot_tell"


class Situation(Enum):
    PERSON = "person"
    PLACE = "place"
    GROUP = "group"


class Form(Enum):
    """What someone may be used for; None in a checklist means: not known."""

    LABOUR = "labour"
    SEXUAL = "sexual"
    CRIMINAL = "criminal"
    ORGAN = "organ"


def _nothing() -> Mapping[str, V]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Checklist:
    """The answers of one visit. Mappings are by sign id; their order means nothing.

    `words` are the person's own, never changed. `region` is the code of a municipality, `region_said` what was typed when
    no municipality goes by that name. `rung` are ids of contacts, `thought` is what the person thinks, apart from the facts.
    """

    danger: Reply = Reply.NOT_ASKED
    under_18: Reply = Reply.NOT_ASKED
    asks_for_help: bool = False
    found_offending: bool = False
    situation: Situation | None = None
    role: Role = Role.INSPECTION
    region: str = ""
    region_said: str = ""
    sector: str = ""
    form: Form | None = None
    answers: Mapping[str, SignAnswer] = field(default_factory=_nothing)
    words: Mapping[str, str] = field(default_factory=_nothing)
    times: Mapping[str, datetime] = field(default_factory=_nothing)
    where: str = ""
    when: datetime | None = None
    said: str = ""
    promised: str = ""
    thought: str = ""
    rung: tuple[str, ...] = ()

    @property
    def may_be_under_18(self) -> bool:
        """Yes and "I do not know" count alike."""
        return self.under_18 in (Reply.YES, Reply.UNKNOWN)

    @property
    def is_empty(self) -> bool:
        """Nothing was answered or written: closing loses nothing. Role and region come from the settings."""
        return self == Checklist(role=self.role, region=self.region, region_said=self.region_said)

    @property
    def holds_notes(self) -> bool:
        """Something was noted that cannot be answered again in two taps: closing asks first."""
        texts = (self.where, self.said, self.promised, self.thought)
        return bool(self.answers or self.words or self.rung or any(text.strip() for text in texts))

    def answer(self, sign_id: str) -> SignAnswer:
        return self.answers.get(sign_id, SignAnswer.NOT_LOOKED_AT)


def with_answer(checklist: Checklist, sign_id: str, answer: SignAnswer, at: datetime) -> Checklist:
    """The checklist after one answer, given at `at`. Going back to "not looked at" takes the answer and its time away."""
    if answer is checklist.answer(sign_id):
        return checklist
    if answer is SignAnswer.NOT_LOOKED_AT:
        return replace(
            checklist, answers=_without(checklist.answers, sign_id), times=_without(checklist.times, sign_id)
        )
    return replace(checklist, answers={**checklist.answers, sign_id: answer}, times={**checklist.times, sign_id: at})


def with_words(checklist: Checklist, sign_id: str, words: str) -> Checklist:
    """The checklist with the person's own words beside a sign; empty words take the line away."""
    if words:
        return replace(checklist, words={**checklist.words, sign_id: words})
    return replace(checklist, words=_without(checklist.words, sign_id))


def _without(mapping: Mapping[str, V], key: str) -> dict[str, V]:
    return {name: value for name, value in mapping.items() if name != key}
