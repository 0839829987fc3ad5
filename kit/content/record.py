# SPDX-License-Identifier: EUPL-1.2
"""One record being read: asks for its fields by kind, and notes what is wrong instead of stopping."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import TypeVar

from kit.content.fields import Fields, Listing, Scalar, Value
from kit.content.finding import Finding
from kit.content.standing import PageStanding, Source
from kit.languages import Language, Words

E = TypeVar("E", bound=Enum)

NEVER = date(1, 1, 1)
"""Stands in for a date that could not be read; the finding beside it keeps it out of any content file."""


class Problems:
    """The findings of one file, in the order they were met."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[Finding] = []

    def add(self, code: str, line: int, about: str, message: str, remedy: str) -> None:
        self.found.append(Finding(self.file, line, code, about, message, remedy))


class Record:
    """A mapping with the fields it may have. What is missing or of the wrong kind becomes a finding and a stand-in."""

    def __init__(self, fields: Fields, problems: Problems, about: str, within: str = "") -> None:
        self.fields = fields
        self.about = about
        self._problems = problems
        self._within = within
        self._asked: set[str] = set()
        self._noted: set[str] = set()
        for key, line in fields.twice:
            problems.add("duplicate-field", line, about, f"{within}{key} is written twice", f"keep one {key}")

    # -- text ---------------------------------------------------------------------------------------------------------

    def text(self, key: str) -> str:
        """A text that must be there."""
        told = self.optional(key)
        if not told and key not in self._noted:
            self._missing(key)
        return told

    def optional(self, key: str) -> str:
        """A text, "" when it is left out or null; written down but blank is a finding."""
        value = self._take(key)
        if value is None or _is_null(value):
            return ""
        return self._text_of(value, key)

    def words(self, key: str) -> Words:
        told = self.maybe_words(key)
        if told == Words() and key not in self._noted:
            self._missing(key)
        return told

    def maybe_words(self, key: str) -> Words:
        value = self._take(key)
        if value is None or _is_null(value):
            return Words()
        return self._words_of(value, key)

    def words_here(self) -> Words:
        """The record's own `nl` and `en`, for records that are little more than their words."""
        value = Fields({k: v for k, v in self.fields.entries.items() if k in ("nl", "en")}, self.fields.line)
        self._asked |= {"nl", "en"}
        return self._words_of(value, "")

    def words_list(self, key: str) -> tuple[Words, ...]:
        return tuple(self._words_of(item, key) for item in self._items(key))

    def word_lists(self, key: str) -> dict[Language, tuple[str, ...]]:
        """`{nl: [..], en: [..]}`; left out means none in either language."""
        value = self._take(key)
        if value is None or _is_null(value):
            return dict.fromkeys(Language, ())
        if not isinstance(value, Fields):
            self._wrong(key, value, "one list for each language", f"{key}: {{nl: [..], en: [..]}}")
            return dict.fromkeys(Language, ())
        inner = Record(value, self._problems, self.about, f"{self._within}{key}.")
        lists = {language: inner.texts(language.value) for language in Language}
        inner.done()
        return lists

    # -- lists --------------------------------------------------------------------------------------------------------

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; left out is empty."""
        return tuple(self._text_of(item, key) for item in self._items(key))

    def some_texts(self, key: str) -> tuple[str, ...]:
        told = self.texts(key)
        if not told and key not in self._noted:
            self._missing(key)
        return told

    def records(self, key: str) -> Iterator[Record]:
        for item in self._items(key):
            if isinstance(item, Fields):
                yield Record(item, self._problems, self.about, f"{self._within}{key}: ")
            else:
                self._wrong(key, item, "fields", f"write each {key} as fields: {{name: value}}")

    def inner(self, key: str) -> Record | None:
        """The fields under `key`, None when they are left out."""
        value = self._take(key)
        if value is None or _is_null(value):
            return None
        if not isinstance(value, Fields):
            self._wrong(key, value, "fields", f"write {key} as fields: {{name: value}}")
            return None
        return Record(value, self._problems, self.about, f"{self._within}{key}.")

    def texts_by_key(self, key: str) -> Mapping[str, str]:
        value = self._take(key)
        if value is None or _is_null(value):
            return {}
        if not isinstance(value, Fields):
            self._wrong(key, value, "fields", f"{key}: {{id: text}}")
            return {}
        return {name: self._text_of(entry, f"{key}.{name}") for name, entry in value.entries.items()}

    def numbers_by_key(self, key: str) -> Mapping[str, int]:
        value = self._take(key)
        if not isinstance(value, Fields):
            return {}
        return {name: self._number_of(entry, f"{key}.{name}") for name, entry in value.entries.items()}

    # -- other values -------------------------------------------------------------------------------------------------

    def number(self, key: str) -> int:
        value = self._take(key)
        if value is None or _is_null(value):
            self._missing(key)
            return 0
        return self._number_of(value, key)

    def maybe_number(self, key: str) -> int | None:
        value = self._take(key)
        return None if value is None or _is_null(value) else self._number_of(value, key)

    def flag(self, key: str) -> bool:
        value = self._take(key)
        if value is None:
            return False
        if not (isinstance(value, Scalar) and value.tag == "bool"):
            self._wrong(key, value, "true or false", f"write {key}: true or {key}: false")
            return False
        return value.text.lower() in ("true", "yes", "on")

    def day(self, key: str) -> date:
        found = self.maybe_day(key)
        if found is None and key not in self._noted:
            self._missing(key)
        return found or NEVER

    def maybe_day(self, key: str) -> date | None:
        value = self._take(key)
        if value is None or _is_null(value):
            return None
        try:
            return date.fromisoformat(value.text if isinstance(value, Scalar) else "")
        except ValueError:
            self._wrong(key, value, "a day", f"write {key} as year-month-day, such as 2026-11-24")
            return None

    def choice(self, key: str, kind: type[E]) -> E:
        told = self.text(key)
        for member in kind:
            if member.value == told:
                return member
        known = ", ".join(str(member.value) for member in kind)
        if told:
            self.note("unknown-value", key, f"{self._within}{key} is {told!r}", f"use one of: {known}")
        return next(iter(kind))

    def sources(self, key: str = "sources") -> tuple[Source, ...]:
        return tuple(source(record) for record in self.records(key))

    def page_standing(self) -> PageStanding:
        return PageStanding(
            drafted_on=self.day("drafted_on"),
            sources_read_on=self.day("sources_read_on"),
            review_due=self.day("review_due"),
            reviewed_by=self.optional("reviewed_by"),
            reviewed_on=self.maybe_day("reviewed_on"),
        )

    def value(self, key: str) -> Value | None:
        return self._take(key)

    # -- findings -----------------------------------------------------------------------------------------------------

    def note(self, code: str, key: str, message: str, remedy: str) -> None:
        value = self.fields.entries.get(key)
        self._noted.add(key)
        self._problems.add(code, value.line if value else self.fields.line, self.about, message, remedy)

    def done(self, *also: str) -> None:
        """Say which fields nobody asked for: a slip of the pen in a field's name must not go unseen."""
        for key, value in self.fields.entries.items():
            if key not in self._asked and key not in also:
                known = ", ".join(sorted(self._asked))
                self._problems.add(
                    "unknown-field", value.line, self.about, f"{self._within}{key} is not a field here", f"use: {known}"
                )

    def _take(self, key: str) -> Value | None:
        self._asked.add(key)
        return self.fields.entries.get(key)

    def _items(self, key: str) -> Sequence[Value]:
        value = self._take(key)
        if value is None or _is_null(value):
            return ()
        if not isinstance(value, Listing):
            self._wrong(key, value, "a list", f"write {key} as a list: [..]")
            return ()
        return value.items

    def _text_of(self, value: Value, key: str) -> str:
        if not isinstance(value, Scalar):
            self._wrong(key, value, "a text", f"write {key} as one text")
            return ""
        if value.tag in ("int", "float", "bool", "null"):
            self._at(
                value,
                "not-text",
                key,
                f"{self._within}{key} is read as a {value.tag}",
                f'put it in quotes: "{value.text}"',
            )
            return ""
        if not value.text.strip():
            self._at(value, "empty-field", key, f"{self._within}{key} is empty", f"fill in {key} or take it out")
        return value.text.strip()

    def _words_of(self, value: Value, key: str) -> Words:
        if not isinstance(value, Fields):
            self._wrong(key, value, "both languages", f"{key}: {{nl: .., en: ..}}")
            return Words()
        told: dict[str, str] = {}
        for language in Language:
            entry = value.entries.get(language.value)
            written = isinstance(entry, Scalar) and not _is_null(entry) and entry.text.strip()
            if entry is None or (isinstance(entry, Scalar) and not written):
                where = f"{self._within}{key}" or "the text"
                at = entry or value
                self._at(
                    at, "missing-translation", key, f"{where} has no {language.value}", f"write its {language.value}"
                )
                told[language.value] = ""
            else:
                told[language.value] = self._text_of(entry, f"{key}.{language.value}")
        for name, entry in value.entries.items():
            if name not in told:
                self._at(
                    entry, "unknown-field", key, f"{self._within}{key}.{name} is no language here", "use nl and en"
                )
        return Words(**told)

    def _number_of(self, value: Value, key: str) -> int:
        if isinstance(value, Scalar) and value.tag == "int":
            try:
                return int(value.text.replace("_", ""))
            except ValueError:
                pass
        self._wrong(key, value, "a whole number", f"write {key} as a number without quotes or dots")
        return 0

    def _missing(self, key: str) -> None:
        self.note("missing-field", key, f"{self._within}{key} is missing", f"add {key}")

    def _wrong(self, key: str, value: Value, wanted: str, remedy: str) -> None:
        self._at(value, "wrong-kind", key, f"{self._within}{key} is not {wanted}", remedy)

    def _at(self, value: Value, code: str, key: str, message: str, remedy: str) -> None:
        self._noted.add(key)
        self._problems.add(code, value.line, self.about, message, remedy)


def _is_null(value: Value) -> bool:
    return isinstance(value, Scalar) and value.tag == "null"


def source(record: Record) -> Source:
    read = Source(
        who=record.text("who"),
        title=record.text("title"),
        year=record.maybe_number("year"),
        url=_address(record),
        id=record.optional("id"),
    )
    record.done()
    return read


def _address(record: Record) -> str:
    """A ruling has its number as title and an empty address; everything else has one."""
    value = record.value("url")
    if isinstance(value, Scalar) and not value.text and value.tag == "str":
        return ""
    return record.text("url")
