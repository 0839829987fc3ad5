# SPDX-License-Identifier: EUPL-1.2
"""Several trees as one: later trees add records, patch single fields of earlier ones, or hide them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from kit.content.fields import record_fingerprint
from kit.content.finding import Finding
from kit.content.layout import PLURAL, READERS
from kit.content.model import Compounds, Regions
from kit.content.record import Problems, Record
from kit.content.tree import Content, Patch, TreeContent, Written


def merge(trees: Sequence[TreeContent]) -> tuple[Content, tuple[Finding, ...]]:
    """The trees in the order given, the base first. Every record remembers its tree."""
    merged = _Merged()
    for tree in trees:
        merged.add(tree)
        for patch in tree.patches:
            merged.patch(patch)
    return merged.content(trees), tuple(merged.findings)


class _Merged:
    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._by_kind: dict[str, dict[str, Any]] = {plural: {} for plural in PLURAL.values()}
        self._written: dict[str, Written] = {}
        self._first: dict[str, str] = {}
        self._stale: list[Patch] = []
        self._kind_of = {plural: kind for kind, plural in PLURAL.items()}

    def add(self, tree: TreeContent) -> None:
        for plural, records in self._by_kind.items():
            for record_id, record in getattr(tree, plural).items():
                ref = f"{self._kind_of[plural]}:{record_id}"
                if record_id in records:
                    self._twice(ref, tree)
                else:
                    records[record_id] = record
        for ref, written in tree.written.items():
            self._written.setdefault(ref, written)
            self._first.setdefault(ref, written.tree)

    def _twice(self, ref: str, tree: TreeContent) -> None:
        here, first = tree.place(ref), self._written[ref].place()
        message = f"{ref} is already in {first.file}, line {first.line}"
        self.findings.append(
            Finding(here.file, here.line, "duplicate-id", ref, message, "patch it, hide it, or use another id")
        )

    def patch(self, patch: Patch) -> None:
        matching = [patch.id]
        if patch.kind == "factsheet" and "/" not in patch.id:
            matching = [one for one in self._by_kind["factsheets"] if one.startswith(f"{patch.id}/")]
        if patch.kind not in PLURAL or not any(one in self._by_kind[PLURAL[patch.kind]] for one in matching):
            ref = f"{patch.kind}:{patch.id}"
            alias = self._by_kind["aliases"].get(ref)
            self.findings.append(
                Finding(
                    patch.origin.file,
                    patch.origin.line,
                    "unknown-id",
                    ref,
                    f"there is no {ref} to patch or hide",
                    f"it was renamed to {alias.new}: use that id"
                    if alias
                    else "use the id of a record of an earlier tree",
                )
            )
            return
        for record_id in matching:
            self._apply(patch, record_id)

    def _apply(self, patch: Patch, record_id: str) -> None:
        records, ref = self._by_kind[PLURAL[patch.kind]], f"{patch.kind}:{record_id}"
        if patch.hides:
            del records[record_id], self._written[ref]
            return
        base = self._written[ref]
        if patch.base_fingerprint and patch.base_fingerprint != record_fingerprint(base.fields):
            self._stale.append(patch)
        problems = Problems(patch.origin.file)
        fields = patch.fields.over(base.fields)
        records[record_id] = READERS[patch.kind](Record(fields, problems, ref))
        self.findings += problems.found
        patched = {**base.patched, **dict.fromkeys(patch.fields.entries, patch.origin.file)}
        self._written[ref] = Written(fields, base.file, patch.tree, patched)

    def content(self, trees: Sequence[TreeContent]) -> Content:
        return Content(
            trees=tuple(tree.tree for tree in trees),
            folders=tuple(tree.folder for tree in trees),
            patches=tuple(patch for tree in trees for patch in tree.patches),
            stale_patches=tuple(self._stale),
            tree_of={ref: written.tree for ref, written in self._written.items()},
            first_tree=self._first,
            tree_files={tree.tree.id: tree.file for tree in trees},
            written=self._written,
            regions=_regions(tree.regions for tree in trees),
            countries={code: name for tree in trees for code, name in tree.countries.items()},
            region_names={name: codes for tree in trees for name, codes in tree.region_names.items()},
            synonyms=tuple(synonym for tree in trees for synonym in tree.synonyms),
            stop_words=next((tree.stop_words for tree in trees if tree.stop_words), {}),
            compounds=Compounds(
                tuple(word for tree in trees for word in tree.compounds.parts),
                tuple(word for tree in trees for word in tree.compounds.never),
            ),
            **self._by_kind,
        )


def _regions(parts: Iterable[Regions]) -> Regions:
    """A later tree may add places and care coordination, never change those that are there."""
    told = list(parts)
    return Regions(
        provinces=tuple(one for part in told for one in part.provinces),
        safety_regions=tuple(one for part in told for one in part.safety_regions),
        municipalities=tuple(one for part in told for one in part.municipalities),
        coordination=tuple(one for part in told for one in part.coordination),
        without_full_cover=tuple(one for part in told for one in part.without_full_cover),
    )
