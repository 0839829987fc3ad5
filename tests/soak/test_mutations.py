# SPDX-License-Identifier: EUPL-1.2
"""A thousand mistakes in the real content: at least 99 of 100 must be seen; the kinds that were missed are printed."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from tests.content.mutations import MutantTree, missed, mutations


def test_at_least_ninety_nine_of_a_hundred_mistakes_are_seen(tmp_path: Path) -> None:
    tree = MutantTree(tmp_path)
    unseen = missed(tree, list(mutations(tree.texts, 1000, seed=1)))
    print("missed kinds:", dict(Counter(one.kind for one in unseen)) or "none")
    assert len(unseen) <= 10, [(one.kind, one.path, one.line) for one in unseen]
