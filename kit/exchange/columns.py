# SPDX-License-Identifier: EUPL-1.2
"""The columns of an organisation's own directory and the words other lists use. They stand in resources/exchange."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from kit.content.fields import Value
from kit.exchange.shipped import entries_of, shipped, texts_of, words_in
from kit.languages import Language, Words
from kit.store.fold import key


@dataclass(frozen=True, slots=True)
class Column:
    """One column of our form. `also` are heads of other lists, as `key` folds them."""

    name: str
    head: Words
    hint: Words
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything of columns.yaml. Words are folded by `folded`; `choices` leads from a list's word to an id of ours."""

    columns: Mapping[str, Column]
    choices: Mapping[str, Mapping[str, str]]
    blank: frozenset[str]
    yes: frozenset[str]
    no: frozenset[str]
    stopped: frozenset[str]
    marks: tuple[str, ...]
    orders: tuple[str, ...]
    internal_columns: frozenset[str]
    shelter: tuple[str, ...]
    not_shelter: tuple[str, ...]
    fax: frozenset[str]
    not_phone: frozenset[str]
    contacts_sheet: Words
    choices_sheet: Words


@lru_cache(maxsize=16_384)
def folded(text: str) -> str:
    """A word to compare: folded; a word of signs alone ("-", "✓") stays what it is."""
    return key(text) or text.strip().casefold()


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Read once in a process."""
    root = shipped("exchange/columns.yaml").entries
    sheets = entries_of(root["sheets"])
    words = {name: tuple(map(folded, texts_of(root[name]))) for name in _LISTS}
    return Lexicon(
        columns={name: _column(name, entries_of(value)) for name, value in entries_of(root["columns"]).items()},
        choices={name: _choices(entries_of(root[name])) for name in _CHOICES},
        blank=frozenset(words["blank"]),
        yes=frozenset(words["yes"]),
        no=frozenset(words["no"]),
        stopped=frozenset(words["stopped"]),
        marks=tuple(texts_of(root["marks"])),
        orders=tuple(texts_of(root["orders"])),
        internal_columns=frozenset(words["internal_columns"]),
        shelter=words["shelter"],
        not_shelter=words["not_shelter"],
        fax=frozenset(words["fax"]),
        not_phone=frozenset(words["not_phone"]),
        contacts_sheet=words_in(sheets["contacts"]),
        choices_sheet=words_in(sheets["choices"]),
    )


_LISTS = ("blank", "yes", "no", "stopped", "internal_columns", "shelter", "not_shelter", "fax", "not_phone")
_CHOICES = ("kinds", "groups", "for_whom", "checked_how", "regions")


def heads(language: Language) -> dict[str, str]:
    """Our heads in one language, folded, and the column of each."""
    return {folded(column.head.exactly(language)): name for name, column in lexicon().columns.items()}


@lru_cache(maxsize=1)
def known_heads() -> Mapping[str, str]:
    """Every head we know, ours and those of other lists, and the column of each; ours win."""
    told = {word: name for name, column in lexicon().columns.items() for word in column.also}
    return told | heads(Language.EN) | heads(Language.NL)


@lru_cache(maxsize=16_384)
def plain_head(text: str) -> str:
    """A head without the marks people put behind it: "Naam *" and "Tel.nr.:" are naam and tel nr."""
    return folded(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text.replace("_", " ")))


@lru_cache(maxsize=1024)
def is_fax_head(head: str) -> bool:
    """Whether a column holds fax numbers: "Faxnr.", but not "Tel/fax"."""
    plain = plain_head(head)
    return _holds(plain, lexicon().fax) and not _holds(plain, frozenset(("tel", "telefoon", "phone", "telephone")))


@lru_cache(maxsize=1024)
def is_no_phone_head(head: str) -> bool:
    """Whether what stands in a column may look like telephone numbers and is none: "Dossiernummer", "BSN"."""
    return is_fax_head(head) or _holds(plain_head(head), lexicon().not_phone)


def _holds(plain: str, words: frozenset[str]) -> bool:
    return any(f" {word} " in f" {plain} " for word in words)


def _column(name: str, fields: Mapping[str, Value]) -> Column:
    return Column(
        name, words_in(fields["head"]), words_in(fields["hint"]), tuple(map(folded, texts_of(fields["also"])))
    )


def _choices(fields: Mapping[str, Value]) -> dict[str, str]:
    return {folded(word): name for name, value in fields.items() for word in texts_of(value)}
