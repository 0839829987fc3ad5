# SPDX-License-Identifier: EUPL-1.2
"""Where the keyboard goes: with F6 from one part of the window to the next, always in sight, and it stays where it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def walk(regions: Sequence[QWidget], by: int) -> None:
    """Go `by` parts on from the one that has the keyboard, round and round, each time to the first thing that Tab stops at.

    Parts with nothing to stop at are passed.
    """
    shown = [region for region in regions if region.isVisible() and _first_stop(region) is not None]
    focus = QApplication.focusWidget()
    here = next((i for i, region in enumerate(shown) if focus and region.isAncestorOf(focus)), -1 if by > 0 else 0)
    stop = _first_stop(shown[(here + by) % len(shown)])
    if stop is not None:
        stop.setFocus(Qt.FocusReason.TabFocusReason)


def bring_in_sight(widget: QWidget) -> None:
    """Scroll whatever scrolls around it. Qt does this only inside the one that had the keyboard before."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


@contextmanager
def keyboard_kept(part: QWidget) -> Iterator[None]:
    """Build `part` anew inside, or not: the keyboard stays on what has the same name, which may be another object then."""
    focus = QApplication.focusWidget()
    if focus is None or not part.isAncestorOf(focus) or not (name := focus.objectName()):
        yield
        return
    before = part.findChildren(QWidget, name)
    yield
    again = [one for one in part.findChildren(QWidget, name) if one not in before]
    if again:
        again[-1].setFocus(Qt.FocusReason.OtherFocusReason)


def _first_stop(region: QWidget) -> QWidget | None:
    """The first widget in the region that Tab stops at, in tab order; the region itself when it does."""
    if region.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return region
    widget = region.nextInFocusChain()
    while widget is not None and widget is not region:
        if region.isAncestorOf(widget) and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return widget
        widget = widget.nextInFocusChain()
    return None
