# SPDX-License-Identifier: EUPL-1.2
"""Something about a contact is wrong: a slip for whoever keeps the content, as a code to scan and as a file. Nothing is sent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kit.exchange.slip import Slip, SlipField, payload, slip_about, slip_text
from kit.exchange.slip_line import LONGEST
from ui.dialogs.dialog import Dialog
from ui.widgets.choice import Choice
from ui.widgets.naming import named
from ui.widgets.qr_code import QrCode
from ui.widgets.text import Text

if TYPE_CHECKING:
    from kit.content.model import Organisation
    from kit.languages import Language
    from kit.store.library import Library
    from ui.theme import Theme

CODE = 200
"""px at any size of text: a phone scans it, and it must stand in sight whole."""
STACKED, BESIDE = 1.3, 640
"""Code and words stand under each other from this size of text, and in a window narrower than this at 100 %."""
SaveText = Callable[[str, str, QWidget], object]
"""Neutral name, text, and the window that asks where to."""


def fields_of(one: Organisation) -> tuple[SlipField, ...]:
    """What can be wrong about it; the address of a shelter is asked nowhere."""
    return tuple(field for field in SlipField if field is not SlipField.ADDRESS or not one.hides_address)


def says_now(one: Organisation, field: SlipField, language: Language) -> str:
    """What the content says in this field, "" where it says nothing or the field is told in words alone."""
    told = {
        SlipField.PHONE: ", ".join(phone.number for phone in one.phones),
        SlipField.HOURS: one.availability.say(language),
        SlipField.NAME: one.name.say(language),
        SlipField.EMAIL: one.email,
        SlipField.WEBSITE: one.website,
        SlipField.ADDRESS: one.address,
        SlipField.REGION: one.region_text,
        SlipField.LANGUAGES: ", ".join(one.languages),
    }
    return told.get(field, "")[:LONGEST]


def slip_field(name: str, head: str) -> tuple[Text, QLineEdit]:
    """One line to fill in and the words over it."""
    words, field = Text(head, "small", "text", weight=600), named(QLineEdit(), name, head)
    field.setProperty("kind", "field")
    field.setMaxLength(LONGEST)
    words.setBuddy(field)
    return words, field


class SlipForm(QWidget):
    """Which field, what it should be, who says so; all but the first may stay empty."""

    def __init__(self, theme: Theme, one: Organisation, library: Library, language: Language) -> None:
        super().__init__()
        self._one, self._language = one, language
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(4))
        choices = [
            (field.value, library.wording.say(f"slip_field_{field.value}", language)) for field in fields_of(one)
        ]
        about = self.tr("A slip about {0}, for whoever keeps the content.").format(one.name.say(language))
        self._column.addWidget(Text(about, "small"))
        self._column.addSpacing(theme.px(6))
        what = self.tr("What is wrong?")
        self.choice = Choice(theme, "slip_what", what, choices, SlipField.PHONE.value, width=320)
        self.choice.chosen.connect(lambda _: self._show_field())
        self._column.addWidget(Text(what, "small", "text", weight=600))
        self._column.addWidget(self.choice)
        self._column.addSpacing(theme.px(4))
        self._now = named(Text("", "small"), "slip_now")
        self._column.addWidget(self._now)
        self._told_head, self._told = self._field("slip_told", self.tr("In your own words"))
        self._should_head, self._should_be = self._field("slip_should_be", self.tr("What should it be? May stay empty"))
        _, self._who = self._field("slip_who", self.tr("Who can be asked about it? May stay empty"))
        self._show_field()

    @property
    def field(self) -> SlipField:
        return SlipField(self.choice.key)

    def slip(self, content: str) -> Slip:
        """`content`: the version that is being read. Raises InputError."""
        now = self._told.text() if self._is_in_words else says_now(self._one, self.field, self._language)
        should_be = "" if self.field is SlipField.GONE else self._should_be.text()
        return slip_about(
            self._one, self.field, now, should_be, self._who.text(), datetime.now().astimezone().date(), content
        )

    @property
    def _is_in_words(self) -> bool:
        return self.field in (SlipField.OTHER, SlipField.GONE)

    def _field(self, name: str, head: str) -> tuple[Text, QLineEdit]:
        words, field = slip_field(name, head)
        self._column.addSpacing(self._theme.px(8))
        self._column.addWidget(words)
        self._column.addWidget(field)
        return words, field

    def _show_field(self) -> None:
        now = says_now(self._one, self.field, self._language)
        self._now.say(self.tr("It says now: {0}").format(now) if now else self.tr("Nothing is filled in here."))
        self._now.setVisible(not self._is_in_words)
        for part in (self._told_head, self._told):
            part.setVisible(self._is_in_words)
        for part in (self._should_head, self._should_be):
            part.setVisible(self.field is not SlipField.GONE)


def ask_what_is_wrong(
    theme: Theme, window: QWidget, one: Organisation, library: Library, language: Language, save: SaveText
) -> None:
    """The form over the page, and then its slip."""
    translate = QCoreApplication.translate
    dialog = Dialog(
        theme,
        window,
        translate("Slip", "Is something wrong?"),
        translate("Slip", "Nothing is sent and nothing is kept: you save the slip yourself or have it scanned."),
    )
    form = SlipForm(theme, one, library, language)
    dialog.add(form)

    def make() -> None:
        slip, words = form.slip(library.about.version), library.wording
        name = translate("Slip", "Slip {0}").format(slip.told_on.isoformat())
        title = words.say("slip_title", language)
        show_slip(theme, window, title, slip_text(slip, words, language), payload(slip), name, save)

    dialog.offer(
        [
            ("cancel", translate("Slip", "Cancel"), "plain", lambda: None),
            ("make", translate("Slip", "Make the slip"), "primary", make),
        ]
    )
    dialog.open()
    form.choice.setFocus(Qt.FocusReason.PopupFocusReason)


def show_slip(theme: Theme, window: QWidget, title: str, text: str, line: str, name: str, save: SaveText) -> None:
    """A slip as a code and in words, to save, to copy or to have scanned. `line` is in the code, `name` is neutral."""
    translate = QCoreApplication.translate
    dialog = Dialog(
        theme,
        window,
        title,
        translate("Slip", "Have the code scanned, save the slip or copy its text. Closing throws it away."),
    )
    code = named(QrCode(theme, line, translate("Slip", "QR code of this slip"), round(CODE / theme.scale)), "slip_qr")
    told = "\n".join(one for one in text.splitlines()[2:-2] if one)
    is_beside = theme.scale < STACKED and window.width() >= theme.size(BESIDE)
    sheet = QWidget()
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom, sheet)
    row.setContentsMargins(0, code.free, 0, code.free)
    row.setSpacing(max(code.free, theme.px(20 if is_beside else 12)))
    row.addWidget(code, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    row.addWidget(named(Text(told, "small"), "slip_words"), 1)
    dialog.add(sheet)
    dialog.offer(
        [
            ("close", translate("Slip", "Close"), "plain", lambda: None),
            ("copy", translate("Slip", "Copy text"), "plain", lambda: QApplication.clipboard().setText(text)),
            ("save", translate("Slip", "Save as file"), "primary", lambda: save(name, text, window)),
        ]
    )
    dialog.open()
