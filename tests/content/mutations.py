# SPDX-License-Identifier: EUPL-1.2
"""Makes one mistake at a time in a copy of the real content, and asks whether the checks see it.

The kinds of mistake stand in mistakes_in_*.py; `UNSEEN` says in words which mistakes no check of ours can see.

    python -m tests.content.mutations 1000 [SEED]
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kit.content.checks import Finding, check
from kit.content.layout import FOLDERS, TREE_FILE
from kit.content.merge import merge
from kit.content.reader import Cache, read_tree
from kit.paths import RESOURCES
from tests.content import mistakes_in_contacts, mistakes_in_pages, mistakes_in_records
from tests.content.mistake import KINDS, Texts

TODAY = date(2026, 11, 24)
MISTAKES = (mistakes_in_contacts, mistakes_in_pages, mistakes_in_records)
"""The modules that fill KINDS."""

UNSEEN = (
    "the same wrong digit in number, e164 and nothing else to compare them with",
    "a wrong number in a figure, or the same wrong number in both languages",
    "a contact called copied although its source is old, when nobody wrote why it is doubtful",
    "a fact changed alike in both languages",
    "a word, not a digit, changed in the title of a source",
    "an id exchanged for another one that exists (another rule, another ordinary explanation, another channel)",
    "one of several sources of a contact or term taken out",
    "a misspelt key of the wording that no closed list asks for (test_wording_keys.py compares those with the program)",
)


@dataclass(frozen=True, slots=True)
class Mutation:
    """`text` is the changed file, None when it is deleted."""

    kind: str
    path: str
    line: int
    text: str | None


class MutantTree:
    """A copy of the tree in which one file at a time is wrong. Parsed files are kept, so that a mutant costs a check."""

    def __init__(self, folder: Path, source: Path = RESOURCES) -> None:
        self._folder = folder
        self._cache: Cache = {}
        for name in (*FOLDERS, "brand"):
            if (source / name).is_dir():
                shutil.copytree(source / name, folder / name)
        for name in (TREE_FILE, "themes.yaml", "content-plan.yaml"):
            shutil.copy(source / name, folder / name)
        self.texts: Texts = {
            path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
            for path in sorted(folder.rglob("*"))
            if path.suffix in (".yaml", ".md") and path.name != "README.md"
        }
        self.clean = frozenset(self._findings())

    def findings(self, mutation: Mutation) -> list[Finding]:
        """What the checks say of the mutant and not of the tree as it is."""
        path = self._folder / mutation.path
        try:
            if mutation.text is None:
                path.unlink()
            else:
                path.write_text(mutation.text, encoding="utf-8", newline="\n")
            return [finding for finding in self._findings() if finding not in self.clean]
        finally:
            path.write_text(self.texts[mutation.path], encoding="utf-8", newline="\n")

    def _findings(self) -> list[Finding]:
        tree, found = read_tree(self._folder, self._cache)
        content, more = merge([tree])
        return sorted({*found, *more, *check(content, TODAY)[0]})


def mutations(texts: Texts, count: int, seed: int) -> Iterator[Mutation]:
    """`count` mistakes, every kind about equally often, the same ones for the same seed."""
    chance = random.Random(seed)
    names = list(KINDS)
    made = 0
    while made < count:
        chance.shuffle(names)
        for kind in names:
            if made == count:
                return
            told = KINDS[kind](texts, chance)
            if told is not None and told[1] != texts[told[0]]:
                made += 1
                yield Mutation(kind, told[0], _first_change(texts[told[0]], told[1]), told[1])


def _first_change(before: str, after: str | None) -> int:
    if after is None:
        return 1
    pairs = zip(before.split("\n"), after.split("\n"), strict=False)
    return next((number for number, (one, other) in enumerate(pairs, start=1) if one != other), 1)


# -- by hand ----------------------------------------------------------------------------------------------------------


def missed(tree: MutantTree, made: Sequence[Mutation]) -> list[Mutation]:
    return [mutation for mutation in made if not tree.findings(mutation)]


def main(arguments: Sequence[str]) -> int:
    count, seed = int(arguments[0]) if arguments else 1000, int(arguments[1]) if len(arguments) > 1 else 1
    with tempfile.TemporaryDirectory() as folder:
        tree = MutantTree(Path(folder))
        made = list(mutations(tree.texts, count, seed))
        unseen = missed(tree, made)
    for mutation in unseen:
        print(f"missed: {mutation.kind}: {mutation.path}, line {mutation.line}")
    by_kind = Counter(mutation.kind for mutation in unseen)
    print(
        f"{count - len(unseen)} of {count} mistakes of {len(KINDS)} kinds were seen ({100 - 100 * len(unseen) / count:.1f} %)."
    )
    print("kinds that were missed:", ", ".join(f"{kind} ({n})" for kind, n in by_kind.most_common()) or "none")
    print("What no check can see:", *UNSEEN, sep="\n  - ")
    return 0 if len(unseen) <= count / 100 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
