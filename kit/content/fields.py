# SPDX-License-Identifier: EUPL-1.2
"""YAML as an editor wrote it: text stays text, and every field knows its line."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import yaml

_TAG = "tag:yaml.org,2002:"


@dataclass(frozen=True, slots=True)
class Scalar:
    """`tag` is str, int, float, bool, null or timestamp, as plain YAML 1.1 would take it."""

    text: str
    tag: str
    line: int


@dataclass(frozen=True, slots=True)
class Listing:
    items: tuple[Value, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Fields:
    """One mapping. `twice` holds the lines of keys that were written a second time."""

    entries: dict[str, Value]
    line: int
    twice: tuple[tuple[str, int], ...] = field(default=())

    def over(self, base: Fields) -> Fields:
        """`base` with the fields of this one in place of its own (a patch); each value keeps its own line."""
        return Fields({**base.entries, **self.entries}, self.line, self.twice)

    def without(self, *keys: str) -> Fields:
        return Fields({k: v for k, v in self.entries.items() if k not in keys}, self.line, self.twice)


Value = Scalar | Listing | Fields


class NotYaml(Exception):
    """The file is not YAML at all; `line` counts from 1."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.message, self.line = message, line


@lru_cache(maxsize=1024)
def parse(text: str, first_line: int = 1) -> Value | None:
    """The document in `text`, None when there is nothing in it. Raises NotYaml.

    Kept by its text: whoever reads a tree again after a change waits for the changed file alone.
    """
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or "cannot be read"
        raise NotYaml(str(problem), first_line + (mark.line if mark else 0)) from error
    return None if node is None else _value(node, first_line)


def _value(node: yaml.Node, first_line: int) -> Value:
    line = first_line + node.start_mark.line
    if isinstance(node, yaml.ScalarNode):
        return Scalar(node.value, _tag(node), line)
    if isinstance(node, yaml.SequenceNode):
        return Listing(tuple(_value(item, first_line) for item in node.value), line)
    assert isinstance(node, yaml.MappingNode)
    entries: dict[str, Value] = {}
    twice: list[tuple[str, int]] = []
    for key, value in node.value:
        name = str(key.value)
        if name in entries:
            twice.append((name, first_line + key.start_mark.line))
        entries[name] = _value(value, first_line)
    return Fields(entries, line, tuple(twice))


def _tag(node: yaml.ScalarNode) -> str:
    """08002000 is text to YAML 1.1 and a number to YAML 1.2, which drops the zero: to us it is a number, so it is refused."""
    if not node.style and node.value.isdigit():
        return "int"
    return str(node.tag).removeprefix(_TAG)


def line_at(value: Value, path: Sequence[str | int]) -> int:
    """The line of the field at `path`; of the nearest enclosing one when it is not there."""
    line = value.line
    for step in path:
        match value:
            case Fields() if isinstance(step, str) and step in value.entries:
                value = value.entries[step]
            case Listing() if isinstance(step, int) and step < len(value.items):
                value = value.items[step]
            case _:
                return line
        line = value.line
    return line


def leaves(value: Value) -> Iterator[tuple[tuple[str | int, ...], Scalar]]:
    """Every scalar in `value` with the way to it, in the order of the file."""
    waiting: list[tuple[tuple[str | int, ...], Value]] = [((), value)]
    while waiting:
        path, value = waiting.pop()
        match value:
            case Scalar():
                yield path, value
            case Listing():
                waiting += [((*path, number), item) for number, item in enumerate(value.items)][::-1]
            case Fields():
                waiting += [((*path, key), entry) for key, entry in value.entries.items()][::-1]


def fingerprint(text: str) -> str:
    """Twelve letters that change when the words do; white space does not count."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:12]


def record_fingerprint(fields: Fields) -> str:
    """What a patch was made against: changes with any field of the record, not with its layout or order."""
    told = sorted(("/".join(map(str, path)), leaf.text) for path, leaf in leaves(fields))
    return fingerprint("\n".join(f"{path}={text}" for path, text in told))
