# SPDX-License-Identifier: EUPL-1.2
"""One resources tree as it was read, and several as they count together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kit.content.aliases import Alias
from kit.content.cards import Card
from kit.content.fields import Fields, line_at
from kit.content.finding import Origin
from kit.content.indicators import Indicator, ResearchRule
from kit.content.model import (
    Compounds,
    Factsheet,
    Figure,
    Named,
    Need,
    Organisation,
    Ref,
    Regions,
    Route,
    RouteRole,
    Sector,
    Sign,
    Synonym,
    Term,
    Theme,
    Touch,
    Tree,
)
from kit.content.standing import Source
from kit.languages import Language, Words

NO_REGIONS = Regions((), (), (), (), ())
NO_COMPOUNDS = Compounds()


@dataclass(frozen=True, slots=True)
class Written:
    """A record as written: its fields with their lines, and which tree and file it is in. `parts` are files of patches."""

    fields: Fields
    file: str
    tree: str
    patched: Mapping[str, str] = field(default_factory=dict)
    """Which fields come from a patch, and the file of that patch."""

    def place(self, path: tuple[str | int, ...] = ()) -> Origin:
        first = path[0] if path else ""
        file = self.patched.get(first, self.file) if isinstance(first, str) else self.file
        return Origin(file, line_at(self.fields, path))


@dataclass(frozen=True, slots=True)
class Patch:
    """Single fields for a record of an earlier tree; `hides` takes the record out instead."""

    kind: str
    id: str
    fields: Fields
    base_fingerprint: str
    origin: Origin
    tree: str
    hides: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """Every kind of record by id. Factsheets stand under "slug/language", touches under "dimension/key"."""

    themes: Mapping[str, Theme] = field(default_factory=dict)
    factsheets: Mapping[str, Factsheet] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    sectors: Mapping[str, Sector] = field(default_factory=dict)
    explanations: Mapping[str, Named] = field(default_factory=dict)
    rules: Mapping[str, Named] = field(default_factory=dict)
    sign_sources: Mapping[str, Source] = field(default_factory=dict)
    touches: Mapping[str, Touch] = field(default_factory=dict)
    signs: Mapping[str, Sign] = field(default_factory=dict)
    indicators: Mapping[str, Indicator] = field(default_factory=dict)
    research_rules: Mapping[str, ResearchRule] = field(default_factory=dict)
    routes: Mapping[str, Route] = field(default_factory=dict)
    roles: Mapping[str, RouteRole] = field(default_factory=dict)
    organisations: Mapping[str, Organisation] = field(default_factory=dict)
    needs: Mapping[str, Need] = field(default_factory=dict)
    regions: Regions = NO_REGIONS
    countries: Mapping[str, Words] = field(default_factory=dict)
    region_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    figures: Mapping[str, Figure] = field(default_factory=dict)
    cards: Mapping[str, Card] = field(default_factory=dict)
    card_answers: Mapping[str, Named] = field(default_factory=dict)
    aliases: Mapping[str, Alias] = field(default_factory=dict)
    wording: Mapping[str, Words] = field(default_factory=dict)
    synonyms: tuple[Synonym, ...] = ()
    stop_words: Mapping[Language, tuple[str, ...]] = field(default_factory=dict)
    compounds: Compounds = NO_COMPOUNDS
    written: Mapping[str, Written] = field(default_factory=dict)
    """"kind:id" to how it was written."""

    def place(self, ref: Ref | str, *path: str | int) -> Origin:
        """The file and line of a record's field, or of the record when the field is not written."""
        found = self.written.get(str(ref))
        return found.place(path) if found else Origin("", 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TreeContent(Records):
    """One tree. `patches` and `hidden` speak about records of earlier trees."""

    folder: Path
    file: str
    tree: Tree
    patches: tuple[Patch, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Content(Records):
    """All trees as one. `tree_of` tells for "kind:id" which tree it came from (the last that touched it)."""

    trees: tuple[Tree, ...]
    folders: tuple[Path, ...] = ()
    tree_of: Mapping[str, str] = field(default_factory=dict)
    first_tree: Mapping[str, str] = field(default_factory=dict)
    """Like `tree_of`, but the tree that brought the record in; hidden ones too."""
    tree_files: Mapping[str, str] = field(default_factory=dict)
    """Tree id to the file that describes it."""
    patches: tuple[Patch, ...] = ()
    stale_patches: tuple[Patch, ...] = ()


NO_TREE = Tree("", Words(), "0", date(1, 1, 1))
