# SPDX-License-Identifier: EUPL-1.2
"""Where Tab goes: through what was built later in the place where one sees it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QWidget


def tab_after(before: QWidget, part: QWidget) -> None:
    """Let Tab go through `part`, in the order it has inside, right after `before` and all that is in it."""
    for one, following in pairwise([_chain(before)[-1], *_chain(part)]):
        QWidget.setTabOrder(one, following)


def _chain(part: QWidget) -> list[QWidget]:
    """The part and everything in it, as Tab goes."""
    found, widget = [part], part.nextInFocusChain()
    while widget is not None and widget is not part:
        if part.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found
