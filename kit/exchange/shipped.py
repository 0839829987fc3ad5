# SPDX-License-Identifier: EUPL-1.2
"""Files that ship with the program and are read where there is no content file: their shape was checked at the desk."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from kit.content.fields import Fields, Listing, Scalar, Value, parse
from kit.languages import Words
from kit.paths import RESOURCES


def shipped(path: str) -> Fields:
    """The fields of a file in resources/."""
    value = parse((RESOURCES / PurePosixPath(path)).read_text(encoding="utf-8"))
    assert isinstance(value, Fields), path
    return value


def entries_of(value: Value) -> Mapping[str, Value]:
    assert isinstance(value, Fields), value.line
    return value.entries


def texts_of(value: Value) -> list[str]:
    assert isinstance(value, Listing), value.line
    return [item.text for item in value.items if isinstance(item, Scalar)]


def words_in(value: Value) -> Words:
    """Both languages; "" for one that is not there."""
    said = entries_of(value)
    nl, en = said.get("nl"), said.get("en")
    return Words(nl.text if isinstance(nl, Scalar) else "", en.text if isinstance(en, Scalar) else "")
