# SPDX-License-Identifier: EUPL-1.2
"""Whether each tree is whole, and whether its patches still fit."""

from __future__ import annotations

from collections import Counter

from kit.content.checks.notes import Notes
from kit.content.finding import Origin
from kit.content.layout import PLURAL, TREE_FILE


def check(notes: Notes) -> None:
    _holds(notes)
    _patches(notes)


def _holds(notes: Notes) -> None:
    """A file that got lost leaves no trace of its own: the tree says how much there should be."""
    kinds = {plural: kind for kind, plural in PLURAL.items()}
    for tree in notes.content.trees:
        # Patched records count for the tree they were first in; hidden ones are gone on purpose.
        records = (ref for ref, written in notes.content.first_tree.items() if written == tree.id)
        counted = Counter(ref.partition(":")[0] for ref in records)
        for plural, expected in tree.holds.items():
            kind = kinds.get(plural, "")
            there = counted[kind]
            if kind and there != expected:
                origin = Origin(notes.content.tree_files.get(tree.id, TREE_FILE), 1)
                notes.finding_at(
                    "lost-record",
                    origin,
                    f"tree:{tree.id}",
                    f"there are {there} {plural}, and the tree should hold {expected}",
                    f"bring back what got lost, or write holds: {plural}: {there} if this is meant",
                )


def _patches(notes: Notes) -> None:
    for patch in notes.content.stale_patches:
        notes.warning_at(
            "base-changed",
            patch.origin,
            f"{patch.kind}:{patch.id}",
            f"{patch.id} changed since this patch was made",
            "compare the two, then write base_fingerprint anew (kit confirm does)",
        )
