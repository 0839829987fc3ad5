# SPDX-License-Identifier: EUPL-1.2
"""The hand-over as the receiver will see it; or, when one wants to change it, as plain text to type in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from kit.signs.handover import HandOver, Line
from ui.models.hand_over import HandOverText
from ui.printing.story import parts
from ui.theme import Theme
from ui.widgets.buttons import quiet_button
from ui.widgets.frames import Card, clear_layout
from ui.widgets.naming import named
from ui.widgets.own_words import OwnWords
from ui.widgets.text import Hairline, Text

LEAST = 200
"""Height of the field for the whole text: it takes what room there is, and scrolls inside."""

MOST = 6
"""Parts of a pasted story that are shown, some 7,000 letters: labels are laid out again and again, a field is not."""


class _WholeText(OwnWords):
    def _grow(self) -> None:
        self.setMinimumHeight(self._theme.size(LEAST))


class HandOverSheet(Card):
    """`edited` carries the text at each change by hand; `edit_asked` and `made_asked` the two links above it."""

    edited = Signal(str)
    edit_asked = Signal()
    made_asked = Signal()

    def __init__(self, theme: Theme, text: HandOverText, name: str, *, side: int, is_editing: bool) -> None:
        super().__init__(theme, "card", side=side, top=20 if is_editing else 26)
        named(self, "hand_over_text")
        self._theme, self._text = theme, text
        self.field: OwnWords | None = None
        if is_editing:
            self._build_field(name)
        else:
            self._inside = QVBoxLayout()
            self.column.addLayout(self._inside)
        self.show_text()

    def show_text(self) -> None:
        """As it is now. In the field only when it is another text: one may be typing in it."""
        if self.field is not None:
            self.field.show_words(self._text.text)
        elif not isinstance(now := self._text.now, str):
            self._show_parts(now)

    # -- as the receiver sees it ---------------------------------------------------------------------------------------

    def _show_parts(self, text: HandOver) -> None:
        theme, column = self._theme, self._inside
        clear_layout(column)
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(Text(text.title, "h2"), 1)
        edit = named(quiet_button(theme, self.tr("Change the text"), "pencil"), "edit_hand_over")
        edit.clicked.connect(self.edit_asked)
        head.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(Text(text.made_on, "small"))
        column.addSpacing(theme.px(10))
        column.addWidget(Hairline())
        for part in text.parts:
            column.addSpacing(theme.px(10))
            column.addWidget(Text(part.head, "body", weight=600))
            for line in part.lines:
                self._add_line(column, line, text.left_out)
        column.addSpacing(theme.px(16))
        column.addWidget(Hairline())
        column.addSpacing(theme.px(6))
        column.addWidget(Text(text.last, "small"))

    def _add_line(self, column: QVBoxLayout, line: Line, left_out: str) -> None:
        if line.text:
            column.addWidget(Text(f"– {line.text}"))
        shown = parts(line.own) if line.own else []
        for part in shown[:MOST]:
            column.addWidget(Text(part))
        if len(shown) > MOST:
            column.addWidget(
                Text(self.tr("The rest goes along too. Choose “Change the text” to read all of it."), "small")
            )
        if line.is_left_out:
            gone = Card(self._theme, "left-out", side=8, top=2)
            gone.column.addWidget(Text(left_out, "small", "on_selected"))
            column.addWidget(gone)

    # -- as plain text -------------------------------------------------------------------------------------------------

    def _build_field(self, name: str) -> None:
        theme = self._theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Plain text. What you type here is what goes along."), "small"), 1)
        made = named(quiet_button(theme, self.tr("Make text again"), "undo-2"), "take_made_text")
        made.clicked.connect(self.made_asked)
        head.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        self.column.addSpacing(theme.px(8))
        self.field = named(_WholeText(theme, least=LEAST), "hand_over_field", name)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.field.written.connect(self.edited)
        self.column.addWidget(self.field, 1)

    def begin(self) -> None:
        """The keyboard at the top of the text."""
        if self.field is not None:
            self.field.moveCursor(QTextCursor.MoveOperation.Start)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
