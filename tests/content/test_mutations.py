# SPDX-License-Identifier: EUPL-1.2
"""Fifty mistakes in the real content; a thousand more in tests/soak."""

from __future__ import annotations

from pathlib import Path

from tests.content.mutations import MutantTree, mutations


def test_fifty_mistakes_of_as_many_kinds_are_all_seen_with_a_remedy(tmp_path: Path) -> None:
    tree = MutantTree(tmp_path)
    unseen = []
    for mutation in mutations(tree.texts, 50, seed=20261124):
        findings = tree.findings(mutation)
        if not findings:
            unseen.append(mutation)
        assert all(one.file and one.line > 0 and one.message and one.remedy for one in findings)
    assert [(one.kind, one.path, one.line) for one in unseen] == []
