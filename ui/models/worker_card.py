# SPDX-License-Identifier: EUPL-1.2
"""Where one can be among the cards: what a Place of the cards carries. None is the list of them, a Ref what was found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pointing:
    """The names of the languages, turned round."""


@dataclass(frozen=True, slots=True)
class Pointed:
    """Back with the reader: this language (BCP 47) was pointed at; or the reader looked it up and nobody pointed yet."""

    language: str
    is_looked_up: bool = False


@dataclass(frozen=True, slots=True)
class Turned:
    """The sentences of a card, turned round, beside the worker's language."""

    card: str
    language: str
