# SPDX-License-Identifier: EUPL-1.2
"""`kit new-organisation`: a small tree of an organisation's own, that compiles as it is and tells what goes where."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kit.content.ids import id_of_name
from kit.errors import InputError
from kit.exchange.template import write_template
from kit.files import replace_text
from kit.languages import Language
from kit.paths import RESOURCES

TEMPLATE = RESOURCES / "new-organisation"
_RENAMED = {"contact.yaml": "{id}-contact.yaml"}


def new_organisation(arguments: Sequence[str]) -> int:
    """`kit new-organisation DIR [--name NAME]`"""
    parser = argparse.ArgumentParser(
        prog="kit new-organisation", description="Make a tree for an organisation's own content."
    )
    parser.add_argument("folder", type=Path, metavar="DIR", help="a folder that is not there yet, or is empty")
    parser.add_argument("--name", default="", help="what the organisation is called; the folder's name when left out")
    asked = parser.parse_args(list(arguments))
    made = make_tree(asked.folder, asked.name or asked.folder.resolve().name, date.today())  # noqa: DTZ011
    for path in made:
        print(path.relative_to(asked.folder).as_posix())
    print(
        f"Next: read {asked.folder / 'README.md'}, then kit check --resources {RESOURCES.name} --resources {asked.folder}"
    )
    return 0


def make_tree(folder: Path, name: str, today: date) -> list[Path]:
    """Write the tree; the files in order. Raises InputError when something is in the way, StorageError."""
    name = name.strip()
    tree_id = id_of_name(name)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InputError(f"{folder} is not empty: name a new folder.")
    if '"' in name or not tree_id:
        raise InputError("The name needs a letter, and no quotation marks.")
    told = {
        "name": name,
        "id": tree_id,
        "date": today.isoformat(),
        "version": f"{today.year}.{today.month}.{today.day}",
        "due": today.replace(year=today.year + 1, day=min(today.day, 28)).isoformat(),
    }
    made = []
    for source in sorted(path for path in TEMPLATE.rglob("*") if path.is_file()):
        inside = source.relative_to(TEMPLATE)
        target = folder / inside.parent / _RENAMED.get(source.name, source.name).format(**told)
        replace_text(target, _filled(source.read_text(encoding="utf-8"), told))
        made.append(target)
    forms = [folder / "contacts" / f"contacts.{kind}" for kind in ("csv", "xlsx")]
    for form in forms:
        write_template(form, Language.NL)
    _compare(folder)
    return sorted([*made, *forms])


def _filled(text: str, told: dict[str, str]) -> str:
    """{name} and the like filled in; doubled braces stand for braces."""
    return re.sub(r"\{\{|\}\}|\{(\w+)\}", lambda found: told[found[1]] if found[1] else found[0][0], text)


def _compare(folder: Path) -> None:
    """The two languages of the page were written together: their fingerprints say so from the start."""
    from kit.content.compared import compared

    compared([folder], "own-agreements")
