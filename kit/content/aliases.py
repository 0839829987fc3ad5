# SPDX-License-Identifier: EUPL-1.2
"""Ids that were renamed, so that a bookmark or a link to the old one opens the new one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kit.content.refs import Ref


@dataclass(frozen=True, slots=True)
class Alias:
    """`old` and `new` are "kind:id"; `since` is the version of the content that has the new one."""

    old: str
    new: str
    since: str


def today(ref: Ref, aliases: Mapping[str, Alias]) -> Ref:
    """`ref` under its new id where it was renamed, else as it is."""
    alias = aliases.get(f"{ref.kind.value}:{ref.id}")
    return Ref(ref.kind, alias.new.partition(":")[2], ref.block) if alias else ref
