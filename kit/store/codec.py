# SPDX-License-Identifier: EUPL-1.2
"""Records to JSON and back, for the content file.

The shape follows the dataclasses of `kit.content.model`: an object of field names, an Enum by its value, a date in ISO
form, a tuple as a list; fields that hold their default are left out. A decoder is built once per class, from its types.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")
Decoder = Callable[[Any], Any]
_AS_THEY_ARE = (str, int, float, bool)


def dumps(record: object) -> str:
    return json.dumps(plain(record), ensure_ascii=False, separators=(",", ":"))


def loads(cls: type[T], text: str) -> T:
    """The record that `dumps` wrote. Raises KeyError, TypeError or ValueError when `text` is not one."""
    kind: Any = cls
    return typing.cast("T", decoder(kind)(json.loads(text)))


def plain(value: Any) -> Any:
    """`value` as JSON knows it. Mappings keep their order: it may be the order an editor chose."""
    if value is None or type(value) in _AS_THEY_ARE:
        return value
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(v) for f in _fields(type(value)) if not _is_default(f, v := getattr(value, f.name))}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(entry) for key, entry in value.items()}
    if isinstance(value, (tuple, list)):
        return [plain(entry) for entry in value]
    return value


@cache
def _fields(cls: Any) -> tuple[Field[Any], ...]:
    return fields(cls)


def _is_default(field: Field[Any], value: object) -> bool:
    return field.default is not MISSING and value == field.default


@cache
def decoder(kind: Any) -> Decoder:
    """What turns parsed JSON into a value of this type."""
    if kind is Any or kind in (str, int, float, bool, object):
        return _same
    if kind is date:
        return date.fromisoformat
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if is_dataclass(kind):
        return _record_decoder(kind)
    return _container_decoder(typing.get_origin(kind), typing.get_args(kind))


def _record_decoder(cls: Any) -> Decoder:
    hints = typing.get_type_hints(cls)
    by_field = {f.name: decoder(hints[f.name]) for f in fields(cls)}

    def record(raw: Any) -> Any:
        return cls(**{name: by_field[name](value) for name, value in raw.items()})

    return record


def _container_decoder(origin: Any, arguments: tuple[Any, ...]) -> Decoder:
    if origin in (typing.Union, types.UnionType):
        (kind,) = (a for a in arguments if a is not type(None))
        some = decoder(kind)
        return lambda raw: None if raw is None else some(raw)
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        item = decoder(arguments[0])
        return lambda raw: tuple([item(entry) for entry in raw])
    if origin is tuple:
        items = [decoder(a) for a in arguments]
        return lambda raw: tuple([item(entry) for item, entry in zip(items, raw, strict=True)])
    if isinstance(origin, type) and issubclass(origin, Mapping):
        key, entry_of = decoder(arguments[0]), decoder(arguments[1])
        return lambda raw: {key(k): entry_of(v) for k, v in raw.items()}
    raise TypeError(f"no JSON form for {origin}{arguments}")


def _same(raw: Any) -> Any:
    return raw
