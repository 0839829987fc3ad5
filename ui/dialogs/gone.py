# SPDX-License-Identifier: EUPL-1.2
"""A bookmark on what the content no longer has: its last text, said to be that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kit.bookmarks import Bookmark
from kit.content.refs import Kind
from ui.dialogs.dialog import Dialog
from ui.theme import Theme
from ui.widgets.naming import named
from ui.widgets.text import Text


def show_last_text(theme: Theme, window: QWidget, mark: Bookmark, remove: Callable[[], object]) -> None:
    """The text over the page; `remove` takes the bookmark away."""
    translate = QCoreApplication.translate
    dialog = Dialog(
        theme,
        window,
        mark.title,
        translate("Gone", "This is not in the content any more. You read what it last said, in version {0}.").format(
            mark.content
        ),
        translate("Gone", "Do not call a number in it. Look under “Who to call” first.")
        if mark.ref.kind is Kind.ORGANISATION
        else "",
    )
    dialog.add(named(Text(_without_title(mark), "small"), "last_text"))
    dialog.offer(
        [
            ("close", translate("Gone", "Close"), "primary", lambda: None),
            ("remove", translate("Gone", "Remove the bookmark"), "plain", remove),
        ]
    )
    dialog.open()


def _without_title(mark: Bookmark) -> str:
    title, _, rest = mark.text.partition("\n\n")
    return rest if title == mark.title and rest else mark.text
