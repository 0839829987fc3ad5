# SPDX-License-Identifier: EUPL-1.2
"""Recording that a named person rang a contact, or read its own page, on a day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kit.content.editing import with_fields
from kit.content.fields import record_fingerprint
from kit.content.merge import merge
from kit.content.reader import read_tree
from kit.content.standing import CheckedHow, Standing
from kit.content.tree import TreeContent
from kit.errors import ContentError, InputError, StorageError, UnknownRecord
from kit.files import replace_text


@dataclass(frozen=True, slots=True)
class Confirmation:
    """`file` is where it was written; `is_patch` when the record itself belongs to an earlier tree."""

    file: Path
    is_patch: bool


def confirm(
    folders: Sequence[Path], organisation_id: str, by: str, on: date, how: CheckedHow, today: date
) -> Confirmation:
    """Write the check to the last tree, as a patch where the record is not its own.

    Raises UnknownRecord, InputError when the check cannot be so, ContentError, StorageError.
    """
    trees = [read_tree(folder)[0] for folder in folders]
    content, _ = merge(trees)
    organisation = content.organisations.get(organisation_id)
    if organisation is None:
        raise UnknownRecord(f"There is no organisation {organisation_id!r} in these trees.")
    if not by.strip():
        raise InputError("A check needs the name of whoever made it: --by NAME.")
    if on > today:
        raise InputError(f"{on} lies ahead: give the day of the check itself.")
    if how is CheckedHow.RANG and not organisation.phones:
        raise InputError(f"{organisation_id} has no number to ring; was its page read? Then use --how read.")
    changes: dict[str, str | date] = {
        "standing": Standing.CONFIRMED.value,
        "checked_by": by.strip(),
        "checked_on": on,
        "checked_how": how.value,
    }
    last = trees[-1]
    ref = f"organisation:{organisation_id}"
    if organisation_id in last.organisations:
        return Confirmation(_own(last, ref, changes), is_patch=False)
    before, _ = merge(trees[:-1])
    return Confirmation(
        _patch(last, organisation_id, record_fingerprint(before.written[ref].fields), changes), is_patch=True
    )


def _own(tree: TreeContent, ref: str, changes: Mapping[str, str | date]) -> Path:
    file = tree.folder / "directory" / "organisations" / f"{ref.partition(':')[2]}.yaml"
    replace_text(file, with_fields(_read(file), changes, after="standing"))
    return file


def _patch(tree: TreeContent, organisation_id: str, base: str, changes: Mapping[str, str | date]) -> Path:
    existing = [one for one in tree.patches if one.kind == "organisation" and one.id == organisation_id]
    if existing and existing[0].hides:
        raise ContentError(f"{organisation_id} is hidden in {tree.tree.id}, so nobody sees this check.")
    file = tree.folder / "directory" / "organisations" / f"{organisation_id}.yaml"
    if existing:
        file = file.with_name(Path(existing[0].origin.file).name)
    changes = {"base_fingerprint": base, **changes}
    text = _read(file) if existing else f"patch: {organisation_id}\n"
    replace_text(file, with_fields(text, changes, after="patch"))
    return file


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise StorageError(f"{file.name} cannot be read: {error.strerror or error}", detail=str(file)) from error
