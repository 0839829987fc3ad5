# SPDX-License-Identifier: EUPL-1.2
"""What a screen reader should say where the written words would mislead it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

DIALLED = frozenset("0123456789+*#")


def digit_by_digit(number: str) -> str:
    """A telephone number as one dictates it: "0 3 3, 4 4 8, 1 1, 8 6", never as a sum of thousands."""
    groups = ["".join(sign for sign in part if sign in DIALLED) for part in number.replace("-", " ").split()]
    return ", ".join(" ".join(group) for group in groups if group)


def announce(widget: QWidget, words: str) -> None:
    """Tell a screen reader what happened away from where the keyboard is."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if words and widget.isVisible():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
