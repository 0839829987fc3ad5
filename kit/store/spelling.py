# SPDX-License-Identifier: EUPL-1.2
"""How far two words are apart: one wrong, missing, added or swapped letter counts as one."""

from __future__ import annotations

from collections.abc import Iterable


def distance(one: str, other: str, at_most: int) -> int:
    """Edits between two words, swaps of neighbours included; `at_most + 1` for anything beyond."""
    if abs(len(one) - len(other)) > at_most:
        return at_most + 1
    before_last: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        row = [i]
        for j, b in enumerate(other, start=1):
            edit = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                edit = min(edit, before_last[j - 2] + 1)
            row.append(edit)
        if min(row) > at_most:
            return at_most + 1
        before_last, last = last, row
    return last[-1]


def nearest(typed: str, names: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The (name, id) pairs whose name is spelled most like `typed`, nearest first; none when all are far.

    Of equally near ones those with the first letter typed come first: people rarely miss that one.
    """
    at_most = 1 if len(typed) < 5 else 2 if len(typed) < 9 else 3
    measured = [(distance(typed, name, at_most), name, identity) for name, identity in names]
    near = sorted(one for one in measured if one[0] <= at_most)
    return [(name, identity) for _, name, identity in sorted(near, key=lambda one: (one[0], one[1][:1] != typed[:1]))]
