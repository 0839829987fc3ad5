# SPDX-License-Identifier: EUPL-1.2
"""A checklist as another program writes it: JSON with the keys of `kit route`; every key may be absent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kit.settings import Role
from kit.signs.checklist import Checklist, Form, Reply, SignAnswer, Situation
from kit.signs.entries import Entry

MAP_ROLES = {"inspector": Role.INSPECTION, "enforcement": Role.ENFORCEMENT, "front_office": Role.COUNTER}
"""Roles also under the content map's names."""

FLAGS = ("danger", "locked_up", "under_18", "asks_for_help", "found_offending")
TEXTS = ("region", "sector", "where", "said", "promised", "thought")
KEYS = frozenset((*FLAGS, *TEXTS, "situation", "role", "form", "signs", "words", "when", "rung"))


def checklist_of(entries: Mapping[str, Entry]) -> Checklist:
    """The checklist of these KEYS; others are not looked at. Its region is what was said, to be looked up.

    Raises InputError, naming the key.
    """
    flags = {name: entries[name].flag() for name in FLAGS if name in entries}
    texts = {name: entries[name].text() for name in TEXTS if name in entries}
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
        read = replace(read, situation=entries["situation"].choice(Situation))
    if "role" in entries:
        read = replace(read, role=_role(entries["role"]))
    if "form" in entries:
        read = replace(read, form=entries["form"].choice(Form))
    if "signs" in entries:
        read = replace(read, answers=_answers(entries["signs"]))
    if "words" in entries:
        read = replace(read, words=_words(entries["words"]))
    if "when" in entries:
        read = replace(read, when=entries["when"].time())
    if "rung" in entries:
        read = replace(read, rung=tuple(one.text() for one in entries["rung"].items()))
    return read


def _reply(flags: Mapping[str, bool], *names: str) -> Reply:
    """Yes when one of the flags is true, no when one was given and none is."""
    given = [flags[name] for name in names if name in flags]
    if not given:
        return Reply.NOT_ASKED
    return Reply.YES if any(given) else Reply.NO


def _role(entry: Entry) -> Role:
    named = MAP_ROLES.get(entry.value) if isinstance(entry.value, str) else None
    return named or entry.choice(Role)


def _answers(entry: Entry) -> dict[str, SignAnswer]:
    read = {sign: answer.choice(SignAnswer) for sign, answer in entry.members().items()}
    return {sign: answer for sign, answer in read.items() if answer is not SignAnswer.NOT_LOOKED_AT}


def _words(entry: Entry) -> dict[str, str]:
    read = {sign: said.text() for sign, said in entry.members().items()}
    return {sign: said for sign, said in read.items() if said}
