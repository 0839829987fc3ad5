# SPDX-License-Identifier: EUPL-1.2
"""How far two words are apart: one wrong, missing, added or swapped letter counts as one."""

from __future__ import annotations

from collections.abc import Iterable


def distance(one: str, other: str, at_most: int) -> int:
    """Edits between two words, swaps of neighbours included; `at_most + 1` for anything beyond."""
    one, other = _where_they_differ(one, other)
    too_far, width = at_most + 1, len(other)
    if abs(len(one) - width) > at_most:
        return too_far
    before_last: list[int] = []
    last = list(range(width + 1))
    for i, a in enumerate(one, start=1):
        first, end = max(1, i - at_most), min(width, i + at_most) + 1  # further off the diagonal everything is too far
        row = [too_far] * (width + 1)
        if first == 1:
            row[0] = i
        for j in range(first, end):
            edit = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != other[j - 1]))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == other[j - 1]:
                edit = min(edit, before_last[j - 2] + 1)
            row[j] = edit
        if min(row[first - 1 : end]) > at_most:
            return too_far
        before_last, last = last, row
    return min(last[-1], too_far)


def _where_they_differ(one: str, other: str) -> tuple[str, str]:
    """Both without the letters that they begin and end with alike."""
    start, most = 0, min(len(one), len(other))
    while start < most and one[start] == other[start]:
        start += 1
    end = 0
    while end < most - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return one[start : len(one) - end], other[start : len(other) - end]


def nearest(typed: str, names: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The (name, id) pairs whose name is spelled most like `typed`, nearest first; none when all are far.

    Of equally near ones those with the first letter typed come first: people rarely miss that one.
    """
    at_most = 1 if len(typed) < 5 else 2 if len(typed) < 9 else 3
    measured = [(distance(typed, name, at_most), name, identity) for name, identity in names]
    near = sorted(one for one in measured if one[0] <= at_most)
    return [(name, identity) for _, name, identity in sorted(near, key=lambda one: (one[0], one[1][:1] != typed[:1]))]
