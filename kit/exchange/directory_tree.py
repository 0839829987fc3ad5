# SPDX-License-Identifier: EUPL-1.2
"""An organisation's own directory as a tree on top of the others, so that each of its records says whence it comes."""

from __future__ import annotations

from pathlib import Path

from kit.content.ids import id_of_name
from kit.content.model import CareCoordination, Organisation, Regions
from kit.content.origin import Tree
from kit.content.tree import TreeContent
from kit.exchange.refusals import as_written
from kit.exchange.report import DirectoryRead
from kit.languages import NO_WORDS, Words

TREE = "directory-"
"""How the id of such a tree begins; the rest is the name of the list."""


def directory_tree(read: DirectoryRead, path: Path, below: Tree) -> TreeContent:
    """The tree of a list that was read from `path`. A list has no version: it takes that of the tree below it."""
    who = read.who or path.stem
    tree = Tree(TREE + (id_of_name(who) or "own"), Words(who, who), below.version, below.content_date)
    return TreeContent(
        folder=path,
        file=path.name,
        tree=tree,
        organisations={one.id: one for one in read.records},
        regions=Regions(
            (), (), (), tuple(_coordination(one) for one in read.records if one.kind == "care_coordinator"), ()
        ),
        written={
            f"organisation:{one.id}": as_written(one, path.name, read.rows[one.id], tree.id) for one in read.records
        },
    )


def _coordination(one: Organisation) -> CareCoordination:
    """A care coordinator of the list serves the area that its row names."""
    return CareCoordination(one.id, one.regions, (), NO_WORDS)
