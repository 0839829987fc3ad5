# SPDX-License-Identifier: EUPL-1.2
"""The signs of one channel on a card: those for any visit, then the sector's, each layer under its name."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kit.content.model import Channel
from ui.theme import Theme
from ui.widgets.frames import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.naming import named
from ui.widgets.sign_row import SignRow
from ui.widgets.text import Hairline, Text

CHANNEL_ICON = {Channel.SEE: "eye", Channel.HEAR: "ear", Channel.DOCUMENT: "file-text"}


@dataclass(frozen=True, slots=True)
class _Line:
    """A row and what stands above it: the line between two rows, or nothing under a layer's name."""

    sign: str
    row: SignRow
    above: QWidget


class SignGroup(Card):
    """Fill it with `begin_layer` and `add`."""

    def __init__(self, theme: Theme, channel: Channel, head: str, hint: str) -> None:
        super().__init__(theme, "card", side=18, top=12)
        self._theme = theme
        named(self, f"group_{channel.value}", head)
        self._layers: list[tuple[QWidget | None, list[_Line]]] = []
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(IconLabel(theme, CHANNEL_ICON[channel], "accent", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Text(head, "h3", wrap=False), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Text(hint, "small").beside(), 1, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)

    def begin_layer(self, name: str) -> None:
        """The rows that follow belong together; with only one layer in the list it needs no `name`."""
        head: QWidget | None = None
        if name:
            head = Text(name, "small", weight=600)
            head.setContentsMargins(0, self._theme.px(10), 0, 0)
            self.column.addWidget(head)
        self._layers.append((head, []))

    def add(self, sign: str, row: SignRow) -> None:
        _, lines = self._layers[-1]
        above = Hairline()
        if not lines:
            above.hide()
        self.column.addWidget(above)
        self.column.addWidget(row)
        lines.append(_Line(sign, row, above))

    def show_only(self, found: Collection[str] | None) -> None:
        """Show the rows of these signs, or all for None; without any the whole card is hidden."""
        is_shown = False
        for head, lines in self._layers:
            shown = [line for line in lines if found is None or line.sign in found]
            for line in lines:
                line.row.setHidden(line not in shown)
                line.above.setHidden(line not in shown[1:])
            if head is not None:
                head.setHidden(not shown)
            is_shown = is_shown or bool(shown)
        self.setHidden(not is_shown)
