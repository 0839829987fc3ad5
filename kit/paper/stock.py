# SPDX-License-Identifier: EUPL-1.2
"""What papers are made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kit.acute import Acute
from kit.settings import OwnLine, OwnNumber
from kit.store.directory import Directory
from kit.store.library import Library


@dataclass(frozen=True, slots=True)
class Stock:
    """The content, who serves which place, the person's own numbers, and those of the acute strip."""

    library: Library
    directory: Directory
    own: Mapping[OwnLine, OwnNumber]
    acute: Acute
