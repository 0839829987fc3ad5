# SPDX-License-Identifier: EUPL-1.2
"""Every QAction and its keys in one table. The window makes them; the settings page lists them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Key:
    """`words` is English and translated in the context "Actions"; the first of `keys` is the one that is told."""

    name: str
    words: object
    keys: tuple[str, ...]


UNDO, REDO = ("Ctrl+Z",), ("Ctrl+Shift+Z", "Ctrl+Y")
"""A field one types in takes these first, while it has something of its own to take back."""
KEYS = (
    Key("search", QT_TRANSLATE_NOOP("Actions", "Search"), ("Ctrl+K",)),
    Key("find", QT_TRANSLATE_NOOP("Actions", "Find in this page"), ("Ctrl+F",)),
    Key("undo", QT_TRANSLATE_NOOP("Actions", "Undo in the signs"), UNDO),
    Key("redo", QT_TRANSLATE_NOOP("Actions", "Redo in the signs"), REDO),
    Key("back", QT_TRANSLATE_NOOP("Actions", "Back"), ("Alt+Left",)),
    Key("forward", QT_TRANSLATE_NOOP("Actions", "Forward"), ("Alt+Right",)),
    Key("next_region", QT_TRANSLATE_NOOP("Actions", "To the next part of the window"), ("F6",)),
    Key("previous_region", QT_TRANSLATE_NOOP("Actions", "To the part before"), ("Shift+F6",)),
    Key("print", QT_TRANSLATE_NOOP("Actions", "Print"), ("Ctrl+P",)),
    Key("bookmark", QT_TRANSLATE_NOOP("Actions", "Bookmark this page"), ("Ctrl+D",)),
    Key("larger", QT_TRANSLATE_NOOP("Actions", "Larger text"), ("Ctrl++", "Ctrl+=")),
    Key("smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"), ("Ctrl+-",)),
    Key("usual_size", QT_TRANSLATE_NOOP("Actions", "Text at 100 %"), ("Ctrl+0",)),
)

PLACES = 7
"""Alt+1 to Alt+7 lead to the items of the sidebar, from the top."""


def words_of(key: Key) -> str:
    return QCoreApplication.translate("Actions", str(key.words))


def make_actions(window: QWidget, does: Mapping[str, Callable[[], object]], place: Callable[[int], object]) -> None:
    """Give the window one action per row of the table; `does` says what each name leads to."""
    made: list[QAction] = []
    for key in KEYS:
        action = QAction(words_of(key), window)
        action.setObjectName(f"action_{key.name}")
        action.setShortcuts([QKeySequence(keys) for keys in key.keys])
        action.triggered.connect(lambda _=False, act=does[key.name]: act())
        made.append(action)
    for number in range(PLACES):
        action = QAction(window)
        action.setObjectName(f"action_place_{number + 1}")
        action.setShortcut(QKeySequence(f"Alt+{number + 1}"))
        action.triggered.connect(lambda _=False, number=number: place(number))
        made.append(action)
    for action in made:
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        window.addAction(action)


class Twice:
    """Tells when a key is pressed twice in a row."""

    WITHIN = 0.7  # seconds between two presses that belong together

    def __init__(self) -> None:
        self._at = 0.0

    def pressed(self) -> bool:
        """True at the second press."""
        before, self._at = self._at, monotonic()
        return self._at - before < self.WITHIN
