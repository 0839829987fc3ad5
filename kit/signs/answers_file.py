# SPDX-License-Identifier: EUPL-1.2
"""A checklist as another program writes it: JSON with the keys of `kit route`; every key may be absent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any, TypeVar

from kit.errors import InputError
from kit.settings import Role
from kit.signs.checklist import Checklist, Form, Reply, SignAnswer, Situation

E = TypeVar("E", bound=Enum)

MAP_ROLES = {"inspector": Role.INSPECTION, "enforcement": Role.ENFORCEMENT, "front_office": Role.COUNTER}
"""Roles also under the content map's names."""

FLAGS = ("danger", "locked_up", "under_18", "asks_for_help", "found_offending")
TEXTS = ("region", "sector", "where", "said", "promised", "thought")


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    value: Any

    def wrong(self, expected: str) -> InputError:
        return InputError(f'"{self.name}" should be {expected}.')


def read_checklist(text: str) -> Checklist:
    """The checklist in `text`; its region is what was said, to be looked up. Raises InputError, naming the key."""
    try:
        raw = json.loads(text)
    except ValueError as error:
        raise InputError("This file is not JSON.", detail=str(error)) from error
    if not isinstance(raw, dict):
        raise InputError("A checklist is a JSON object.")
    entries = {name: _Entry(name, value) for name, value in raw.items() if value is not None}
    known = {*FLAGS, *TEXTS, "situation", "role", "form", "signs", "words", "when", "rung"}
    if unknown := sorted(entries.keys() - known):
        raise InputError(f'Not a key of a checklist: "{unknown[0]}".', detail=", ".join(sorted(known)))
    return _read(entries)


def _read(entries: Mapping[str, _Entry]) -> Checklist:
    flags = {name: _flag(entries[name]) for name in FLAGS if name in entries}
    texts = {name: _text(entries[name]) for name in TEXTS if name in entries}
    read = Checklist(
        danger=_reply(flags, "danger", "locked_up"),
        under_18=_reply(flags, "under_18"),
        asks_for_help=flags.get("asks_for_help", False),
        found_offending=flags.get("found_offending", False),
        region_said=texts.get("region", "").strip(),
        sector=texts.get("sector", "").strip().upper(),
        where=texts.get("where", ""),
        said=texts.get("said", ""),
        promised=texts.get("promised", ""),
        thought=texts.get("thought", ""),
    )
    if "situation" in entries:
        read = replace(read, situation=_choice(entries["situation"], Situation))
    if "role" in entries:
        read = replace(read, role=_role(entries["role"]))
    if "form" in entries:
        read = replace(read, form=_choice(entries["form"], Form))
    if "signs" in entries:
        read = replace(read, answers=_answers(entries["signs"]))
    if "words" in entries:
        read = replace(read, words=_words(entries["words"]))
    if "when" in entries:
        read = replace(read, when=_time(entries["when"]))
    if "rung" in entries:
        read = replace(read, rung=_ids(entries["rung"]))
    return read


def _reply(flags: Mapping[str, bool], *names: str) -> Reply:
    """Yes when one of the flags is true, no when one was given and none is."""
    given = [flags[name] for name in names if name in flags]
    if not given:
        return Reply.NOT_ASKED
    return Reply.YES if any(given) else Reply.NO


def _flag(entry: _Entry) -> bool:
    if not isinstance(entry.value, bool):
        raise entry.wrong("true or false")
    return entry.value


def _text(entry: _Entry) -> str:
    if not isinstance(entry.value, str):
        raise entry.wrong("text")
    return entry.value


def _choice(entry: _Entry, choices: type[E]) -> E:
    try:
        return choices(entry.value)
    except ValueError:
        raise entry.wrong("one of " + ", ".join(str(choice.value) for choice in choices)) from None


def _role(entry: _Entry) -> Role:
    named = MAP_ROLES.get(entry.value) if isinstance(entry.value, str) else None
    return named or _choice(entry, Role)


def _answers(entry: _Entry) -> dict[str, SignAnswer]:
    if not isinstance(entry.value, dict):
        raise entry.wrong("an object of sign ids with their answers")
    read = {sign: _choice(_Entry(f"signs.{sign}", answer), SignAnswer) for sign, answer in entry.value.items()}
    return {sign: answer for sign, answer in read.items() if answer is not SignAnswer.NOT_LOOKED_AT}


def _words(entry: _Entry) -> dict[str, str]:
    if not isinstance(entry.value, dict):
        raise entry.wrong("an object of sign ids with your own words")
    return {sign: _text(_Entry(f"words.{sign}", said)) for sign, said in entry.value.items() if said}


def _time(entry: _Entry) -> datetime:
    try:
        return datetime.fromisoformat(_text(entry))
    except ValueError:
        raise entry.wrong("an ISO time such as 2026-11-24T14:32") from None


def _ids(entry: _Entry) -> tuple[str, ...]:
    if not isinstance(entry.value, list):
        raise entry.wrong("a list of ids")
    return tuple(_text(_Entry("rung", one)) for one in entry.value)
