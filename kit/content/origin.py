# SPDX-License-Identifier: EUPL-1.2
"""Which resources tree a record comes from. Apart from the records, because About and home name it without them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from kit.languages import Words


@dataclass(frozen=True, slots=True)
class Tree:
    """One resources tree: the base, or an organisation's own on top of it.

    `holds` says of some kinds how many records the tree should have, so that a lost file does not go unseen.
    """

    id: str
    title: Words
    version: str
    content_date: date
    holds: Mapping[str, int] = field(default_factory=dict)
