# SPDX-License-Identifier: EUPL-1.2
"""Which column of a list is which of ours: suggested by the program, confirmed and kept by a person.

The file is YAML (or JSON, which YAML reads too): `language` of the list, `columns` with one head or several for each of
our columns, `defaults` for what the list does not have, `source` for whose list it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as Map
from dataclasses import dataclass, field
from pathlib import Path

from kit.content.fields import Fields, Listing, NotYaml, Scalar, Value, parse
from kit.content.yaml_text import listed, quoted
from kit.errors import InputError
from kit.exchange.columns import lexicon
from kit.languages import Language


@dataclass(frozen=True, slots=True)
class Mapping:
    """`columns` leads from a column of ours to the heads of the list; `not_read` names the heads that are left."""

    columns: Map[str, tuple[str, ...]]
    language: Language = Language.NL
    defaults: Map[str, str] = field(default_factory=dict)
    who: str = ""
    url: str = ""
    date: str = ""
    not_read: tuple[str, ...] = ()

    def as_json(self) -> dict[str, object]:
        return {
            "language": self.language.value,
            "source": {"who": self.who, "url": self.url, "date": self.date},
            "columns": {name: list(heads) for name, heads in self.columns.items()},
            "not_read": list(self.not_read),
            "defaults": dict(self.defaults),
        }

    def as_yaml(self) -> str:
        """The same, with a line of help above each part; `read_mapping` reads it back."""
        return "\n".join(_yaml_lines(self)) + "\n"


def _yaml_lines(mapping: Mapping) -> Iterator[str]:
    yield "# Which column is which. Look at each line, mend what is wrong, and hand it in with --mapping."
    yield f"language: {mapping.language.value}   # of the texts in the list: nl or en"
    yield "# Whose list it is, the page that has it, and the date on that page."
    yield f"source: {{who: {quoted(mapping.who)}, url: {quoted(mapping.url)}, date: {quoted(mapping.date)}}}"
    yield "columns:"
    for name, heads in mapping.columns.items():
        told = quoted(heads[0]) if len(heads) == 1 else listed(heads)
        yield f"  {name}: {told}"
    yield f"not_read: {listed(mapping.not_read)}"
    yield '# What holds for every row that says nothing itself, for instance {region: "Rotterdam"}.'
    yield f"defaults: {{{', '.join(f'{name}: {quoted(value)}' for name, value in mapping.defaults.items())}}}"


def read_mapping(path: Path) -> Mapping:
    """Raises InputError when it is no mapping; the message says what to mend."""
    try:
        value = parse(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InputError(
            f"{path.name} cannot be opened: {error.strerror or error}. Look whether it is there."
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path.name} is not text in UTF-8. Save it so, or make it anew: kit directory read LIST --suggest FILE."
        ) from error
    except NotYaml as error:
        raise InputError(f"{path.name}, line {error.line}: this is no YAML: {error.message}.") from error
    if not isinstance(value, Fields):
        raise InputError(f"{path.name} has no fields. kit directory read LIST --suggest {path.name} makes one.")
    return as_mapping(value, path.name)


def as_mapping(fields: Fields, name: str) -> Mapping:
    """The mapping that stands in `fields`; `name` is the file's, for what is wrong in it. Raises InputError."""
    known = ("language", "source", "columns", "not_read", "defaults")
    for key, value in fields.entries.items():
        if key not in known:
            raise InputError(f"{name}, line {value.line}: {key} is no field here. Use: {', '.join(known)}.")
    columns = {
        column: tuple(_texts(value, name))
        for column, value in _part(fields, "columns", name).items()
        if _texts(value, name)
    }
    defaults = {column: " ".join(_texts(value, name)) for column, value in _part(fields, "defaults", name).items()}
    for column in (*columns, *defaults):
        if column not in lexicon().columns:
            raise InputError(f"{name}: {column} is no column of ours. Use: {', '.join(lexicon().columns)}.")
    if "name" not in columns:
        raise InputError(f"{name}: columns says nothing of name; a contact without a name is none.")
    heads = [head for told in columns.values() for head in told]
    twice = next((head for head in heads if heads.count(head) > 1), "")
    if twice:
        raise InputError(f"{name}: the column “{twice}” is named twice. Each column of the list is one of ours.")
    for column in _EACH_ROW:
        if column in defaults:
            raise InputError(f"{name}: {column} can have no default, because each row has its own.")
    source = {key: " ".join(_texts(value, name)) for key, value in _part(fields, "source", name).items()}
    language = fields.entries.get("language")
    told = language.text if isinstance(language, Scalar) else "nl"
    if told not in ("nl", "en"):
        raise InputError(f"{name}: language is {told!r}; write nl or en.")
    return Mapping(
        columns,
        Language(told),
        {column: value for column, value in defaults.items() if value},
        source.get("who", ""),
        source.get("url", ""),
        source.get("date", ""),
    )


_EACH_ROW = ("key", "name", "private", "phone", "phone_2", "email")


def _part(fields: Fields, name: str, file: str) -> Map[str, Value]:
    value = fields.entries.get(name)
    if value is None or (isinstance(value, Scalar) and value.tag == "null"):
        return {}
    if not isinstance(value, Fields):
        raise InputError(f'{file}, line {value.line}: {name} has no fields, such as {name}: {{name: ".."}}.')
    return value.entries


def _texts(value: Value, file: str) -> list[str]:
    match value:
        case Scalar():
            return [value.text] if value.text and value.tag != "null" else []
        case Listing() if all(isinstance(item, Scalar) for item in value.items):
            return [item.text for item in value.items if isinstance(item, Scalar) and item.text]
    raise InputError(f"{file}, line {value.line}: write one head, or a list of heads.")
