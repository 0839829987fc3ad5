# SPDX-License-Identifier: EUPL-1.2
"""Words we do not have, spelled as we have them: one wrong, missing, extra or swapped letter; two in long words.

One error needs no index: every string one edit away is looked up at once. Two errors go by shared groups of three
letters in `spell`. What was measured: docs/decisions/0006.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from heapq import nlargest

from kit.store.lexicon import AFTER_ALL, as_json
from kit.store.spelling import distance

SHORTEST, LONGEST = 4, 24
LONG = 8
"""Letters from which two errors are forgiven."""
LONG_START = 6
"""Letters from which a beginning may be wrong in its first two."""
MOST = 4
LOOKED_AT, MOST_VOTES = 40, 400
"""Words that are measured, and words that share three letters: what more have in common tells little."""
ALIKE = ("ckq", "fvw", "sz", "ijy", "gh", "ou")
"""First letters that are heard alike: "komensha"."""
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def nearest(connection: sqlite3.Connection, word: str, *, is_begun: bool) -> tuple[str, ...]:
    """Up to four known words for an unknown one, the likeliest first. `is_begun`: perhaps it is not yet typed in full."""
    if not SHORTEST <= len(word) <= LONGEST or not word.isalpha():
        return ()
    near = as_json(one_edit_away(word, _known_letters(connection, word)))
    found = _known(connection, word, near)
    if not found and is_begun:
        found = _beginning(connection, word, near)
    if not found and len(word) >= LONG:
        found = some_edits_away(connection, word, 2)
    return tuple(found[:MOST])


def one_edit_away(word: str, furthest: int = LONGEST) -> list[str]:
    """`furthest`: so many letters are right at most, the wrong one comes before or next."""
    cuts = [(word[:at], word[at:]) for at in range(min(len(word), furthest) + 1)]
    swapped = [f"{a}{b[1]}{b[0]}{b[2:]}" for a, b in cuts if len(b) > 1]
    missing = [f"{a}{letter}{b}" for a, b in cuts for letter in LETTERS]
    extra = [f"{a}{b[1:]}" for a, b in cuts if b]
    wrong = [f"{a}{letter}{b[1:]}" for a, b in cuts if b for letter in LETTERS]
    return list(dict.fromkeys((*swapped, *missing, *extra, *wrong)))


def some_edits_away(connection: sqlite3.Connection, word: str, at_most: int) -> list[str]:
    """Known words at most so many edits away, nearest first; looked for among those that share most with `word`.

    They begin as it does: with more than one error elsewhere, a wrong first letter makes another word of it.
    """
    votes: Counter[int] = Counter()
    for group in {word[at : at + 3] for at in range(len(word) - 2)}:
        rows = connection.execute("SELECT rowid FROM spell WHERE spell MATCH ? LIMIT ?", (f'"{group}"', MOST_VOTES))
        votes.update([row for (row,) in rows])
    best = nlargest(LOOKED_AT, votes, key=lambda row: (votes[row], -row))
    sql = (
        "SELECT spell.w, df FROM json_each(?) CROSS JOIN spell ON spell.rowid = value"
        " CROSS JOIN word ON word.w = spell.w WHERE length(spell.w) BETWEEN ? AND ?"
    )
    rows = connection.execute(sql, (str(best), len(word) - at_most, len(word) + at_most))
    measured = [
        (distance(word, other, at_most), other[0] != word[0], -df, other)
        for other, df in rows
        if _begin_alike(word, other)
    ]
    return [one[-1] for one in sorted(measured) if one[0] <= at_most]


def _begin_alike(word: str, other: str) -> bool:
    """With the same letter, with one that is heard alike, or with the first two swapped."""
    first = {word[0], other[0]}
    return len(first) == 1 or word[:2] == other[1::-1] or any(first <= set(letters) for letters in ALIKE)


def _known_letters(connection: sqlite3.Connection, word: str) -> int:
    """With how many letters of `word` some known word begins: its neighbours in order of letters begin most like it."""
    sql = (
        "SELECT (SELECT w FROM word WHERE w < ?1 ORDER BY w DESC LIMIT 1),"
        " (SELECT w FROM word WHERE w >= ?1 ORDER BY w LIMIT 1)"
    )
    neighbours = connection.execute(sql, (word,)).fetchone()
    return max(_shared(word, other or "") for other in neighbours)


def _shared(word: str, other: str) -> int:
    """Letters with which both begin."""
    return next((at for at, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))


def _known(connection: sqlite3.Connection, word: str, near: str) -> list[str]:
    sql = "SELECT w FROM json_each(?) CROSS JOIN word ON w = value WHERE written ORDER BY df DESC LIMIT 12"
    found = [w for (w,) in connection.execute(sql, (near,))]
    return sorted(found, key=lambda other: other[0] != word[0])  # people rarely miss the first letter


def _beginning(connection: sqlite3.Connection, word: str, near: str) -> list[str]:
    """Known words that begin with a string one edit away; as short a word as "sneek" begins no "steekproef"."""
    sql = (
        "SELECT (SELECT w FROM word WHERE w >= value AND w < value || ? AND written LIMIT 1) FROM json_each(?)"
        " WHERE length(value) >= ?"
    )
    rows = connection.execute(sql, (AFTER_ALL, near, len(word)))
    found = dict.fromkeys(w for (w,) in rows if w and (len(word) >= LONG_START or set(w[:2]) == set(word[:2])))
    return sorted(found, key=lambda other: other[0] != word[0])
