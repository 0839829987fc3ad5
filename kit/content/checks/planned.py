# SPDX-License-Identifier: EUPL-1.2
"""Facts that a page was to say and no block says."""

from __future__ import annotations

from pathlib import Path

from kit.content.checks.notes import Notes
from kit.content.finding import Origin
from kit.content.plan import FILE, read_plan
from kit.errors import ContentError
from kit.languages import Language


def check(notes: Notes) -> None:
    for tree, folder in zip(notes.content.trees, notes.content.folders, strict=False):
        shown = Path(notes.content.tree_files.get(tree.id, "")).parent / FILE
        origin = Origin(shown.as_posix(), 1)
        try:
            plan = read_plan(folder)
        except ContentError as error:
            notes.finding_at("not-readable", origin, "", f"{error.message} {error.detail}", "mend the file")
            continue
        for slug in plan.facts:
            sheet = notes.content.factsheets.get(f"{slug}/{Language.NL.value}")
            for fact in plan.facts_of(slug) if sheet else ():
                if sheet and not sheet.facts.get(fact) and fact not in plan.left_out:
                    notes.finding(
                        "fact-not-said",
                        f"factsheet:{slug}/nl",
                        ("facts",),
                        f"no block says {fact}",
                        f"write it and name its block, or give the reason under left_out in {FILE}",
                    )
        for fact in plan.left_out:
            slug = fact.rpartition("-")[0]
            if fact not in plan.facts_of(slug):
                notes.finding_at("unknown-id", origin, "", f"{fact} is no fact of a page", "use an id of this plan")
