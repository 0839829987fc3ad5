# SPDX-License-Identifier: EUPL-1.2
"""Reads a resources tree whole. What is wrong becomes a finding with file and line; reading goes on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

from kit.content.fields import Fields, Listing, NotYaml, Scalar, Value, parse
from kit.content.finding import Finding, Origin
from kit.content.layout import FOLDERS, PLURAL, READERS, TREE_FILE, Place, place_of
from kit.content.merge import merge
from kit.content.model import Tree
from kit.content.readers.pages import split_page
from kit.content.readers.regions import RegionFile
from kit.content.record import Problems, Record
from kit.content.tree import NO_COMPOUNDS, NO_REGIONS, NO_TREE, Content, Patch, TreeContent, Written

__all__ = ["Content", "Finding", "TreeContent", "merge", "read_tree"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One record found in a file, or a patch (`patch` set, no `read`)."""

    kind: str
    id: str
    fields: Fields
    read: Any = None
    patch: Patch | None = None


@dataclass(frozen=True, slots=True)
class FileContent:
    entries: tuple[Entry, ...]
    findings: tuple[Finding, ...]
    tree: Tree | None = None


Cache = dict[tuple[str, str], FileContent]
"""(path, text) to what is in it: whoever reads a tree again and again hands the same one in each time."""


def read_tree(folder: Path, cache: Cache | None = None) -> tuple[TreeContent, tuple[Finding, ...]]:
    """Everything in the tree at `folder`. Raises nothing for wrong content: a wrong record is there as far as it goes."""
    cache = {} if cache is None else cache
    findings: list[Finding] = []
    files: list[tuple[str, FileContent]] = []
    shown = _shown(folder)
    for path in _content_files(folder):
        file = f"{shown}/{path.as_posix()}"
        content = _file(folder, path, file, cache)
        findings += content.findings
        files.append((file, content))
    tree = next((content.tree for _, content in files if content.tree), None)
    if tree is None:
        remedy = f"write {TREE_FILE} with id, title, version and content_date"
        findings.append(
            Finding(f"{shown}/{TREE_FILE}", 1, "missing-file", "", "the tree has no name and version", remedy)
        )
    gathered, found = _gather(folder, shown, tree or NO_TREE, files)
    return gathered, (*findings, *found)


def _shown(folder: Path) -> str:
    """How the folder is named in findings: from the current folder where that is shorter, with forward slashes."""
    whole = folder.resolve()
    try:
        return whole.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return whole.as_posix()


def _content_files(folder: Path) -> Iterator[PurePosixPath]:
    if (folder / TREE_FILE).is_file():
        yield PurePosixPath(TREE_FILE)
    for name in ("themes.yaml", "aliases.yaml"):
        if (folder / name).is_file():
            yield PurePosixPath(name)
    for name in FOLDERS:
        for base, folders, files in os.walk(folder / name):
            folders.sort()
            for file in sorted(files):
                path = PurePosixPath(Path(base, file).relative_to(folder).as_posix())
                if path.suffix in (".yaml", ".yml") or (path.suffix == ".md" and name == "factsheets"):
                    yield path


def _file(folder: Path, path: PurePosixPath, shown: str, cache: Cache) -> FileContent:
    try:
        text = (folder / path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        problems = Problems(shown)
        problems.add("not-readable", 1, "", f"cannot be read: {error}", "save it as text in UTF-8")
        return FileContent((), tuple(problems.found))
    key = (shown, text)
    if key not in cache:
        cache[key] = _read_file(path, shown, text)
    return cache[key]


def _read_file(path: PurePosixPath, shown: str, text: str) -> FileContent:
    problems = Problems(shown)
    place = place_of(path)
    if place is None and path.name != TREE_FILE:
        problems.add(
            "unknown-file", 1, "", "this file has no place here", f"move it; the folders are {', '.join(FOLDERS)}"
        )
        return FileContent((), tuple(problems.found))
    try:
        value = split_page(text) if place and place.shape == "page" else parse(text)
    except NotYaml as error:
        problems.add(
            "not-yaml", error.line, "", f"this is not YAML: {error.message}", "mend the line or the one above it"
        )
        return FileContent((), tuple(problems.found))
    if place is None:
        tree = _tree(value, problems)
        return FileContent((), tuple(problems.found), tree)
    entries = tuple(_entries(place, path, value, problems))
    return FileContent(entries, tuple(problems.found))


def _tree(value: Value | None, problems: Problems) -> Tree | None:
    if not isinstance(value, Fields):
        problems.add("wrong-kind", 1, "", "the tree's file has no fields", "write id, title, version and content_date")
        return None
    record = Record(value, problems, "tree")
    holds = record.numbers_by_key("holds")
    tree = Tree(
        id=record.text("id"),
        title=record.words("title"),
        version=record.text("version"),
        content_date=record.day("content_date"),
        holds=dict(holds),
    )
    if tree.version and not all(part.isdigit() for part in tree.version.split(".")):
        record.note(
            "wrong-kind", "version", f"version {tree.version} is not numbers and dots", "write it as 2026.11.24"
        )
    for name in holds:
        if name not in PLURAL.values():
            record.note("unknown-field", "holds", f"holds.{name} is not counted", f"use: {', '.join(PLURAL.values())}")
    record.done()
    return tree


def _entries(place: Place, path: PurePosixPath, value: Value | None, problems: Problems) -> Iterator[Entry]:
    match place.shape, value:
        case "page" | "one", Fields():
            yield from _entry(place, path, value, problems)
        case "many", Listing():
            for item in value.items:
                if isinstance(item, Fields):
                    yield from _entry(place, path, item, problems)
                else:
                    problems.add("wrong-kind", item.line, "", "this is not a record", "write it as fields: - id: ..")
        case "keyed", Fields():
            for line_key, line in value.twice:
                problems.add("duplicate-id", line, line_key, f"{line_key} is written twice", f"keep one {line_key}")
            for key, item in value.entries.items():
                fields = item if isinstance(item, Fields) else Fields({}, item.line)
                yield Entry(place.kind, key, fields, READERS[place.kind](Record(fields, problems, f"wording:{key}")))
        case "page", _:
            problems.add(
                "wrong-kind", 1, "", "the page does not begin with its front matter", "begin with --- and the fields"
            )
        case _:
            problems.add(
                "wrong-kind", 1, "", f"this file should hold {place.kind}s", "see docs/editors.md for its shape"
            )


def _entry(place: Place, path: PurePosixPath, fields: Fields, problems: Problems) -> Iterator[Entry]:
    if "patch" in fields.entries or "hide" in fields.entries:
        patch = _patch(place.kind, fields, problems)
        if patch:
            yield Entry(place.kind, patch.id, fields, patch=patch)
        return
    if place.kind == "sign" and "sector" not in fields.entries:
        fields = Fields({**fields.entries, "sector": Scalar(path.stem, "str", fields.line)}, fields.line, fields.twice)
    own_id = id_of(place.kind, fields)
    about = f"{place.kind}:{own_id}"
    read = READERS[place.kind](Record(fields, problems, about))
    _check_place(place, path, own_id, about, fields, problems)
    yield Entry(place.kind, own_id, fields, read)


def id_of(kind: str, fields: Fields) -> str:
    """What a record is known by: its id, or what stands for one in its kind."""
    keys = {"factsheet": ("slug", "language"), "role": ("role",), "alias": ("old",), "touch": ("dimension", "key")}.get(
        kind, ("id",)
    )
    values = (fields.entries.get(key) for key in keys)
    return "/".join(value.text if isinstance(value, Scalar) else "" for value in values)


def _check_place(
    place: Place, path: PurePosixPath, own_id: str, about: str, fields: Fields, problems: Problems
) -> None:
    """A record that has a file to itself is named as its file, so that both can be found by the id."""
    expected = f"{path.parent.name}/{path.stem}" if place.shape == "page" else path.stem
    if place.kind in ("factsheet", "route", "organisation", "figure", "card") and own_id != expected:
        what = "slug and language" if place.shape == "page" else "id"
        problems.add(
            "wrong-place", fields.line, about, f"{what} {own_id} differs from the file {expected}", "make them the same"
        )


def _patch(kind: str, fields: Fields, problems: Problems) -> Patch | None:
    record = Record(fields, problems, kind)
    hides = "hide" in fields.entries
    target = record.text("hide" if hides else "patch")
    if kind == "factsheet":
        target += f"/{record.optional('language')}" if record.optional("language") else ""
    own = fields.without("patch", "hide", "base_fingerprint", *(("language",) if kind == "factsheet" else ()))
    body = own.entries.get("markdown")
    if isinstance(body, Scalar) and not body.text.strip():
        own = own.without("markdown")
    if hides and own.entries:
        record.note("unknown-field", "hide", "a record that hides has no other fields", "use hide alone, or patch")
    origin = Origin(problems.file, fields.line)
    return Patch(kind, target, own, record.optional("base_fingerprint"), origin, "", hides) if target else None


def _gather(
    folder: Path, shown: str, tree: Tree, files: list[tuple[str, FileContent]]
) -> tuple[TreeContent, tuple[Finding, ...]]:
    found: list[Finding] = []
    by_kind: dict[str, dict[str, Any]] = {plural: {} for plural in PLURAL.values()}
    written: dict[str, Written] = {}
    patches: list[Patch] = []
    synonyms: list[Any] = []
    others: dict[str, Any] = {}
    for file, content in files:
        for entry in content.entries:
            ref = f"{entry.kind}:{entry.id}"
            if entry.patch:
                patches.append(replace(entry.patch, tree=tree.id))
            elif entry.kind == "synonym":
                ref = f"synonym:{len(synonyms)}"
                synonyms.append(entry.read)
                written[ref] = Written(entry.fields, file, tree.id)
            elif entry.kind in ("regions", "stop_words", "compounds"):
                others[entry.kind] = entry.read
                written[entry.kind] = Written(entry.fields, file, tree.id)
            elif ref in written:
                first = written[ref].place()
                message = f"{ref} is also in {first.file}, line {first.line}"
                found.append(
                    Finding(file, entry.fields.line, "duplicate-id", ref, message, "give one of the two another id")
                )
            else:
                by_kind[PLURAL[entry.kind]][entry.id] = entry.read
                written[ref] = Written(entry.fields, file, tree.id)
    regions = others.get("regions") or RegionFile(NO_REGIONS)
    gathered = TreeContent(
        folder=folder,
        file=f"{shown}/{TREE_FILE}",
        tree=tree,
        patches=tuple(patches),
        synonyms=tuple(synonyms),
        stop_words=others.get("stop_words", {}),
        compounds=others.get("compounds", NO_COMPOUNDS),
        regions=regions.regions,
        countries=regions.countries,
        region_names=regions.names,
        written=written,
        **by_kind,
    )
    return gathered, tuple(found)
