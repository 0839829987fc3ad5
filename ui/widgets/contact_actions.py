# SPDX-License-Identifier: EUPL-1.2
"""What one can do with a contact: copy its number, keep it at hand, show it large, pass it on, say what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.spoken import digit_by_digit
from ui.widgets.acute_strip import copy_number
from ui.widgets.buttons import Button, link_button, plain_button, primary_button
from ui.widgets.flow import Flow
from ui.widgets.naming import named

if TYPE_CHECKING:
    from kit.content.model import Phone
    from ui.theme import Theme


class ContactActions(QWidget):
    """`listed`: on the person's list or off it; `picked`: on the contact sheet or off it; `doubted`: something is wrong."""

    listed = Signal()
    picked = Signal()
    enlarged = Signal()
    copied_whole = Signal()
    code_asked = Signal()
    doubted = Signal()

    def __init__(self, theme: Theme, phone: Phone | None, *, has_numbers: bool, offers_code: bool) -> None:
        """`phone`: the number to copy first, None where each has its own link. `offers_code`: no room for it beside."""
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        self._buttons, buttons = self._row(theme.px(10))
        if phone is not None:
            copy = self._add(buttons, primary_button(theme, self.tr("Copy number"), "copy"), "copy_number")
            copy.setAccessibleName(self.tr("Copy number {0}").format(digit_by_digit(phone.number)))
            copy.clicked.connect(lambda: copied(copy, phone.number))
        self._listed = self._add(buttons, plain_button(theme, "", "bookmark"), "bookmark")
        self._listed.setCheckable(True)
        self._listed.clicked.connect(lambda: self.listed.emit())
        if offers_code:
            code = self._add(buttons, plain_button(theme, self.tr("QR code"), "qr-code"), "show_qr")
            code.clicked.connect(lambda: self._hand_code(code))
        self._links, links = self._row(theme.px(14))
        if has_numbers:
            words = self.tr("Show large")
            large = link_button(theme, words, "type") if offers_code else plain_button(theme, words, "type")
            self._add(links if offers_code else buttons, large, "show_large").clicked.connect(self.enlarged)
        whole = self._add(links, link_button(theme, self.tr("Copy all of it"), "copy"), "copy_contact")
        whole.clicked.connect(lambda: self._copy_whole(whole))
        self._picked = self._add(links, link_button(theme, "", "printer"), "pick_contact")
        self._picked.setCheckable(True)
        self._picked.clicked.connect(lambda: self.picked.emit())
        wrong = self._add(links, link_button(theme, self.tr("Is something wrong?"), "pencil"), "something_wrong")
        wrong.clicked.connect(lambda: self.doubted.emit())
        column.addWidget(self._buttons)
        column.addWidget(self._links)

    def mark_listed(self, *, is_listed: bool) -> None:
        self._listed.show_icon("bookmark-check" if is_listed else "bookmark")
        self._listed.say(self.tr("Bookmarked") if is_listed else self.tr("Bookmark"))
        self._listed.setChecked(is_listed)

    def mark_picked(self, *, is_picked: bool) -> None:
        self._picked.show_icon("check" if is_picked else "printer")
        self._picked.say(self.tr("On the contact sheet") if is_picked else self.tr("Put on contact sheet"))
        self._picked.setChecked(is_picked)

    def _row(self, gap: int) -> tuple[QWidget, Flow]:
        box = QWidget()
        return box, Flow(gap, box)

    def _add(self, row: Flow, button: Button, name: str) -> Button:
        row.addWidget(named(button, name))
        return button

    def _copy_whole(self, link: Button) -> None:
        self.copied_whole.emit()
        link.show_icon("check")
        link.say(self.tr("Copied"))

    def _hand_code(self, button: Button) -> None:
        """In little room the code takes the place of its button."""
        self.code_asked.emit()
        button.hide()


def copied(button: Button, number: str) -> None:
    """Put the number on the clipboard and say so on the button."""
    copy_number(button, number)
    button.show_icon("check")
    button.say(QCoreApplication.translate("ContactActions", "Copied"))
