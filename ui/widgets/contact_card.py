# SPDX-License-Identifier: EUPL-1.2
"""Whom to ring, one card each: what for and who, the number largest of all, and under it what was checked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from kit.signs.contact_words import ContactWords
from ui.theme import Theme
from ui.widgets.box_button import BoxButton
from ui.widgets.buttons import link_button
from ui.widgets.frames import Card, DashedBox, Tag
from ui.widgets.icon_label import IconLabel
from ui.widgets.naming import named
from ui.widgets.numbers import BigNumber
from ui.widgets.text import Text


class ContactCard(Card):
    """`is_first`: the first number there is, which gets the accent's edge. `is_low`: who it is stands under the number,
    on one line with what was checked. `size` is the type role of the number."""

    def __init__(
        self, theme: Theme, words: ContactWords, *, is_first: bool, is_low: bool = False, size: str = "number_l"
    ) -> None:
        super().__init__(theme, "contact", side=14, top=7 if is_low else 9)
        self.setProperty("first", "true" if is_first else "false")
        named(self, f"contact_{words.id}")
        self.column.addWidget(Text(words.label, "small", tight=is_low))
        if words.name and not is_low:
            self.column.addWidget(Text(words.name, "body", weight=600))
        number = named(BigNumber(words.number, size), f"number_{words.id}")
        number.setAccessibleName(f"{words.label}: {words.number}")
        self.column.addWidget(number)
        if is_low:
            told = ", ".join(part for part in (words.name, words.under, words.standing) if part)
            self.column.addWidget(Text(told, "caption", "text3", tight=True))
            return
        if words.under:
            self.column.addWidget(Text(words.under, "small"))
        self.column.addWidget(Text(words.standing, "caption", "text3"))

    def _measure(self) -> None:
        """A little less at the right: the short standing just fits one line then."""
        super()._measure()
        margins = self.column.contentsMargins()
        self.column.setContentsMargins(margins.left(), margins.top(), self._theme.px(9), margins.bottom())


class DoubtfulContact(DashedBox):
    """Closed, with its word; a press opens the lighter number and why it is doubtful."""

    def __init__(self, theme: Theme, words: ContactWords) -> None:
        super().__init__(theme, side=14, top=8)
        named(self, f"contact_{words.id}")
        head = named(BoxButton("row"), f"open_{words.id}", f"{words.label}, {words.tag}")
        head.face.setSpacing(theme.px(10))
        head.add(Text(words.label, "small"), 1)
        head.add(Tag(words.tag, "edge"), 0, Qt.AlignmentFlag.AlignVCenter)
        self._chevron = IconLabel(theme, "chevron-down", "text2", 18, stroke=2)
        head.add(self._chevron, 0, Qt.AlignmentFlag.AlignVCenter)
        head.clicked.connect(self.toggle)
        self.column.addWidget(head)
        inside = Card(theme, "clear", side=0, top=2)
        inside.column.addWidget(Text(words.name, "body", weight=600))
        if words.under:
            inside.column.addWidget(Text(words.under, "small"))
        if words.number:
            inside.column.addWidget(named(BigNumber(words.number, "number_l", doubtful=True), f"number_{words.id}"))
        inside.column.addWidget(Text(words.standing, "caption"))
        self._inside = inside
        self._inside.hide()
        self.column.addWidget(inside)

    def toggle(self) -> None:
        self._inside.setVisible(self._inside.isHidden())
        self._chevron.show_icon("chevron-down" if self._inside.isHidden() else "chevron-up")


class EmptyOwnNumber(DashedBox):
    """A line of the own numbers nobody filled in yet: a hole one can see, with the way to fill it."""

    fill_in_asked = Signal()

    def __init__(
        self, theme: Theme, own_id: str, label: str, empty: str, fill_in: str, *, is_low: bool = False
    ) -> None:
        super().__init__(theme, side=14, top=6 if is_low else 9)
        named(self, f"contact_{own_id}")
        self.column.addWidget(Text(label, "small"))
        if empty:
            self.column.addWidget(Text(empty, "body", weight=600))
        link = named(link_button(theme, fill_in), f"fill_in_{own_id}")
        link.setAccessibleName(f"{label}: {fill_in}")
        link.clicked.connect(self.fill_in_asked)
        row = QHBoxLayout()
        row.addWidget(link)
        row.addStretch(1)
        self.column.addLayout(row)
