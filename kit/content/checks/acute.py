# SPDX-License-Identifier: EUPL-1.2
"""The acute strip has its numbers beside the program: they must be those of the directory."""

from __future__ import annotations

from pathlib import Path

from kit.acute import Acute, load
from kit.content.checks.notes import Notes
from kit.content.finding import Origin
from kit.errors import ContentError

_FILE = Path("brand") / "acute.yaml"


def check(notes: Notes) -> None:
    for folder in notes.content.folders:
        path = folder / _FILE
        if not path.is_file():
            continue
        shown = notes.content.tree_files.get(notes.content.trees[notes.content.folders.index(folder)].id, "")
        origin = Origin(str(Path(shown).parent / _FILE).replace("\\", "/"), 1)
        try:
            strip = load(path)
        except ContentError as error:
            notes.finding_at("not-readable", origin, "acute", f"{error.message} {error.detail}", "mend the file")
            continue
        _strip(notes, origin, path.read_text(encoding="utf-8").split("\n"), strip)


def _strip(notes: Notes, origin: Origin, lines: list[str], strip: Acute) -> None:
    if strip.danger.e164 != "112":
        notes.finding_at("acute-differs", origin, "acute", "the first number is not 112", "put 112 first")
    for number in (strip.danger, *strip.others):
        line = next((n for n, text in enumerate(lines, start=1) if f'"{number.organisation}"' in text), 1)
        at = Origin(origin.file, line)
        organisation = notes.content.organisations.get(number.organisation)
        if organisation is None:
            notes.finding_at(
                "unknown-id",
                at,
                "acute",
                f"organisation {number.organisation!r} is not known",
                "name one of the directory",
            )
        elif (number.number, number.e164) not in {(phone.number, phone.e164) for phone in organisation.phones}:
            notes.finding_at(
                "acute-differs",
                at,
                "acute",
                f"{number.number} is no number of {organisation.id} in the directory",
                "make number and e164 those of the directory",
            )
