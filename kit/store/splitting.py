# SPDX-License-Identifier: EUPL-1.2
"""Dutch writes words together: the parts of a long word, and the long word of parts typed apart.

"arbeidsuitbuiting" is "arbeid" and "uitbuiting". Both parts must be known words of four letters or more; between them
may stand nothing, s, e, n or en. The longest last part counts, for it says what the thing is.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise

JOINTS = ("", "s", "e", "n", "en")
SHORTEST = 4
SHORTEST_APART = 2
"""Letters of a part when the word is known in no other way: "aupair"."""
LONGEST = 40
"""Letters beyond which nothing is a Dutch word any more."""


def parts(word: str, known: Container[str]) -> tuple[str, ...]:
    """The known words that `word` is made of, the parts of its parts too; empty when it cannot be split."""
    if len(word) > LONGEST:
        return ()
    for front, head in _cuts(word):
        if head in known:
            for first in _without_joint(front):
                if first in known:
                    return (first, *parts(first, known), head, *parts(head, known))
    return ()


def cuts(word: str) -> list[tuple[str, str]]:
    """Every way `word` may be two words, long parts first; nobody has looked yet whether they exist."""
    if len(word) > LONGEST:
        return []
    long = [(first, head) for front, head in _cuts(word) for first in _without_joint(front)]
    return long + [(word[:at], word[at:]) for at in range(SHORTEST_APART, len(word) - SHORTEST_APART + 1)]


def joined(typed: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Each neighbouring pair as one long word, with the place of its first word: ("arbeids", "uitbuiting"), ("273", "f")."""
    for at, (first, second) in enumerate(pairwise(typed)):
        if first.isdecimal() and len(second) == 1:
            yield at, f"{first}{second}"
        elif len(first) > 1 and len(second) > 1:
            yield from ((at, f"{first}{joint}{second}") for joint in JOINTS)


def part_words(words: Iterable[str], extra: Iterable[str], never: Iterable[str]) -> frozenset[str]:
    """Of all words of the content, those that may be parts of longer ones."""
    found = {word for word in words if len(word) >= SHORTEST and word.isalpha()}
    return frozenset((found | set(extra)) - set(never))


def _cuts(word: str) -> Iterator[tuple[str, str]]:
    return ((word[:at], word[at:]) for at in range(SHORTEST, len(word) - SHORTEST + 1))


def _without_joint(front: str) -> Iterator[str]:
    for joint in JOINTS:
        if front.endswith(joint) and len(front) - len(joint) >= SHORTEST:
            yield front[: len(front) - len(joint)]
