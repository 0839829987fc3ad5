# SPDX-License-Identifier: EUPL-1.2
"""What a place says that has nothing to show: what is not there, why, and up to four ways on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.buttons import plain_button
from ui.widgets.naming import named
from ui.widgets.text import Hairline, Text


class EmptyState(QWidget):
    """`ways` are (what one can do, the words of the button, what it does)."""

    def __init__(
        self,
        theme: Theme,
        head: str,
        why: str,
        ways: Sequence[tuple[str, str, Callable[[], object]]] = (),
        *,
        in_column: bool = False,
    ) -> None:
        """`in_column`: it stands under the page's own head, in a part of it, so it speaks one size softer."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(Text(head, "h2" if in_column else "h1"))
        column.addWidget(Text(why, "small" if in_column else "body", "text2"))
        for number, (words, verb, act) in enumerate(ways):
            column.addWidget(Hairline())
            row = QHBoxLayout()
            row.setSpacing(theme.px(16))
            row.addWidget(Text(words, tight=True), 1, Qt.AlignmentFlag.AlignVCenter)
            button = named(plain_button(theme, verb), f"way_on_{number + 1}")
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            column.addLayout(row)
        column.addStretch(1)
