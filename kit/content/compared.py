# SPDX-License-Identifier: EUPL-1.2
"""Recording that someone compared a translation with the Dutch page: only a person's word renews a fingerprint."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kit.content.compare import compared_texts, compiled, fingerprints_of, stale_blocks
from kit.content.editing import with_block
from kit.content.merge import merge
from kit.content.reader import read_tree
from kit.errors import InputError, UnknownRecord
from kit.files import replace_text
from kit.languages import Language


def compared(folders: Sequence[Path], slug: str, blocks: Sequence[str] = ()) -> tuple[Path, tuple[str, ...]]:
    """Write the fingerprints of `blocks` (all when none are named) into the English page; answer (file, renewed blocks).

    Raises UnknownRecord, InputError when the two pages do not have the same blocks.
    """
    trees = [read_tree(folder)[0] for folder in folders]
    content, _ = merge(trees)
    pages = [content.factsheets.get(f"{slug}/{language.value}") for language in Language]
    dutch, english = pages
    if dutch is None or english is None:
        raise UnknownRecord(f"There are no two pages {slug}: a translation is compared with its Dutch page.")
    if list(compiled(dutch.markdown).shape.items()) != list(compiled(english.markdown).shape.items()):
        raise InputError(f"The two pages {slug} do not have the same blocks: kit check says where. Mend that first.")
    unknown = [block for block in blocks if block not in compared_texts(dutch)]
    if unknown:
        raise InputError(f"{slug} has no block {', '.join(unknown)}. It has: {', '.join(compared_texts(dutch))}.")
    now = fingerprints_of(dutch)
    renewed = tuple(block for block in stale_blocks(dutch, english) if not blocks or block in blocks)
    written = {b: now[b] if b in renewed else english.fingerprints.get(b, "") for b in now}
    holder = next(tree for tree in reversed(trees) if f"{slug}/en" in tree.factsheets)
    file = holder.folder / "factsheets" / slug / "en.md"
    text = file.read_text(encoding="utf-8")
    replace_text(file, with_block(text, "fingerprints", {b: mark for b, mark in written.items() if mark}))
    return file, renewed
