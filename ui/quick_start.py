# SPDX-License-Identifier: EUPL-1.2
"""What shortens a start by some 35 of 300 ms (measured) and changes nothing else. Called before the first import of Qt.

PySide6 looks into the source of every module that is imported after it, for its own name: a module that wants
`from __feature__ import snake_case` is treated apart. It reads and tokenizes some 90 files for that, and none of ours
wants it. So what does not need Qt is imported before it, and our own modules are entered in its table.
The cyclic garbage collector runs dozens of times while modules load and finds nothing; it starts after the first picture.
"""

from __future__ import annotations

import gc
import importlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

WITHOUT_QT = (
    "json", "sqlite3", "tomllib", "kit.acute", "kit.ages", "kit.bookmarks", "kit.content.contacts", "kit.content.origin",
    "kit.logs", "kit.settings", "kit.store.directory", "kit.store.library", "kit.store.about", "kit.store.shelf",
    "kit.store.standing_words",
)  # fmt: skip
"""Everything home needs that is no part of the window."""


def begin() -> None:
    gc.disable()
    for name in WITHOUT_QT:
        importlib.import_module(name)
    import PySide6.QtCore  # noqa: F401 - makes the table

    feature = sys.modules.get("PySide6.support.feature")
    table = getattr(feature, "pyside_feature_dict", None)
    if isinstance(table, dict):
        table.update(dict.fromkeys(_own_modules(), 0))


def end() -> None:
    """The first picture is there."""
    gc.enable()
    gc.freeze()


def _own_modules() -> Iterator[str]:
    """Names of the modules of `ui`; none in a frozen program, where there is no source to read either."""
    here = Path(__file__).parent
    for folder in (here, *(here / name for name in ("dialogs", "models", "pages", "painting", "printing", "widgets"))):
        package = "ui" if folder == here else f"ui.{folder.name}"
        yield package
        if folder.is_dir():
            yield from (f"{package}.{name[:-3]}" for name in os.listdir(folder) if name.endswith(".py"))
