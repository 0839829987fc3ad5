# SPDX-License-Identifier: EUPL-1.2
"""One contact in full: its numbers above all else, each with what was checked, then who may ring, text and sources."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kit.content.standing import Standing
from kit.exchange.vcard import contact_card
from kit.store.contact_lines import contact_lines
from kit.store.contact_names import name_parts
from kit.store.standing_words import standing_parts, standing_short, standing_text
from ui.spoken import announce, digit_by_digit
from ui.widgets.buttons import Button, link_button
from ui.widgets.contact_actions import ContactActions, copied
from ui.widgets.contact_facts import ContactFacts
from ui.widgets.contact_text import ContactText
from ui.widgets.frames import Card, DashedBox, Tag
from ui.widgets.naming import named
from ui.widgets.numbers import BigNumber, StandingLine
from ui.widgets.qr_code import QrCode
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.text import Text

if TYPE_CHECKING:
    from kit.content.model import Organisation, Phone
    from kit.content.standing import ContactStanding
    from kit.languages import Language
    from kit.store.wording import Wording
    from ui.models.shown_contact import Shown
    from ui.theme import Theme


class ContactDetail(Card):
    """`listed` asks to put the contact on the person's list or off it. The others carry an id: `picked` the same of the
    contact sheet, `enlarged` to show it large, `doubted` to say what is wrong, `followed` to see another organisation.
    """

    listed = Signal()
    picked = Signal(str)
    enlarged = Signal(str)
    doubted = Signal(str)
    followed = Signal(str)

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__(theme, "card", side=0, top=0)
        named(self, "directory_detail", "")
        self._wording = wording
        self._area = ScrollColumn(theme)
        self.column.addWidget(self._area)
        self._sheet, self._inside = _box(theme)
        self._area.column.addWidget(self._sheet)
        self._is_small = False
        self._shown: Shown | None = None
        self._language: Language | None = None
        self._doing: ContactActions | None = None

    def _measure(self) -> None:
        self.column.setContentsMargins(1, 5, 5, 5)  # a scroll area would cover the round corners

    # -- showing ------------------------------------------------------------------------------------------------------

    @property
    def organisation(self) -> Organisation | None:
        return self._shown.organisation if self._shown else None

    def show_contact(self, shown: Shown, language: Language, *, is_small: bool) -> None:
        """Fill the card anew. `is_small`: no room for the QR code beside the number; a button shows it."""
        is_same = self._shown is not None and self._shown.organisation.id == shown.organisation.id
        kept = self._area.verticalScrollBar().value() if is_same else 0
        focus = self._focus()
        self._shown, self._language, self._is_small = shown, language, is_small
        self._clear()
        one = shown.organisation
        self.setAccessibleName(one.name.say(language))
        self._add_head(one, language)
        self._add_numbers(shown, language)
        self._inside.addSpacing(self._theme.px(20))
        self._inside.addWidget(ContactFacts(self._theme, self._wording, one, language, room=self._room()))
        self._inside.addSpacing(self._theme.px(10))
        self._inside.addWidget(ContactText(self._theme, self._wording, shown, language))
        self._inside.addStretch(1)
        self._inside.activate()
        self._area.verticalScrollBar().setValue(kept)
        if focus:
            self.take_keyboard(focus)

    def take_keyboard(self, *names: str) -> None:
        """Put the keyboard on the first part of one of these names; parts just made are not in sight by themselves yet."""
        part = next((one for name in names if (one := self._sheet.findChild(QWidget, name))), None)
        widget = part
        while widget is not None and widget is not self._sheet:
            widget.show()
            widget = widget.parentWidget()
        if part is not None:
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_widgets(self, *widgets: QWidget) -> None:
        """Something that is no organisation: an own number."""
        self._shown = None
        self._clear()
        for widget in widgets:
            self._inside.addWidget(widget)
            self._inside.addSpacing(self._theme.px(8))
        self._inside.addStretch(1)

    def mark(self, *, is_listed: bool, is_picked: bool) -> None:
        """Say on the buttons whether the contact is on the person's list and on the contact sheet."""
        if self._doing is not None:
            self._doing.mark_listed(is_listed=is_listed)
            self._doing.mark_picked(is_picked=is_picked)

    def _focus(self) -> str:
        """The name of the part of this card that has the keyboard, to give it back when the card is filled anew."""
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None and self.isAncestorOf(focus) else ""

    def _room(self) -> int:
        """px a line of the card has, as far as known before it is shown."""
        margins = self._inside.contentsMargins()
        return self._area.width() - margins.left() - margins.right() - ScrollColumn.edge(self._theme)

    def _clear(self) -> None:
        """A new sheet: parts of the old one live on for a moment under the same names."""
        old = self._sheet
        (self._sheet, self._inside), px = _box(self._theme, 0), self._theme.px
        self._inside.setContentsMargins(px(27), px(17), px(16), px(18))
        self._area.column.replaceWidget(old, self._sheet)
        self._sheet.show()
        old.hide()
        old.deleteLater()
        self._doing = None

    # -- head ---------------------------------------------------------------------------------------------------------

    def _add_head(self, one: Organisation, language: Language) -> None:
        name, more = name_parts(one, language)
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(12))
        row.addWidget(named(Text(name, "h1"), "detail_name"), 1)
        if tag := self._reach(one, language):
            row.addWidget(Tag(tag), 0, Qt.AlignmentFlag.AlignTop)
        self._inside.addLayout(row)
        if more:
            self._inside.addSpacing(self._theme.px(4))
            self._inside.addWidget(Text(more, "body", "text2"))
        self._inside.addSpacing(self._theme.px(14))

    def _reach(self, one: Organisation, language: Language) -> str:
        if one.is_national:
            return self._wording.say("region_national", language)
        if one.is_abroad:
            return self._wording.say("region_abroad", language)
        return ""

    # -- numbers ------------------------------------------------------------------------------------------------------

    def _add_numbers(self, shown: Shown, language: Language) -> None:
        one = shown.organisation
        is_doubtful = one.standing.standing is Standing.DOUBTFUL
        if (is_doubtful and shown.instead is not None) or (not one.phones and shown.instead is not None):
            self._add_instead(shown.instead, language)
        if not one.phones:
            key = "coordinator_without_number" if shown.instead is not None else "detail_no_number"
            self._inside.addWidget(Text(self._wording.say(key, language), "body", weight=600))
            self._inside.addSpacing(self._theme.px(4))
            self._inside.addWidget(self._standing_line(one.standing, language))
            self._inside.addSpacing(self._theme.px(14))
            self._inside.addWidget(self._actions(None))
            return
        if is_doubtful:
            self._add_doubtful(shown, language)
            self._inside.addSpacing(self._theme.px(14))
            self._inside.addWidget(self._actions(None))
            return
        self._add_first(one, language)
        self._inside.addSpacing(self._theme.px(16))
        self._inside.addWidget(self._actions(one.phones[0]))
        for number, phone in enumerate(one.phones[1:], start=2):
            self._inside.addSpacing(self._theme.px(16))
            self._inside.addWidget(self._further(phone, number, one.standing, language))

    def _add_first(self, one: Organisation, language: Language) -> None:
        """The number alone on its line, what was checked under it, and the QR code beside both."""
        phone, left = one.phones[0], QVBoxLayout()
        left.setSpacing(0)
        if label := self._label(phone, one, language):
            left.addWidget(Text(label, "small"))
        left.addWidget(self._number(phone, 1, "number_xl", label or one.name.say(language)))
        left.addSpacing(self._theme.px(8))
        left.addWidget(self._standing_line(one.standing, language))
        left.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(20))
        row.addLayout(left, 1)
        if not self._is_small:
            row.addWidget(self._qr(one, language), 0, Qt.AlignmentFlag.AlignTop)
        self._inside.addLayout(row)

    def _number(self, phone: Phone, place: int, role: str, whose: str, *, doubtful: bool = False) -> BigNumber:
        number = named(BigNumber(phone.number, role, doubtful=doubtful), f"detail_number_{place}")
        number.setAccessibleName(f"{whose}: {digit_by_digit(phone.number)}")
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        number.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        return number

    def _label(self, phone: Phone, one: Organisation, language: Language) -> str:
        """What the number is; its hours where the facts below do not already tell them, or stand out of sight."""
        hours = phone.hours.say(language)
        tells_hours = hours and (self._is_small or hours != one.availability.say(language))
        return ", ".join(part for part in (phone.label.say(language), hours if tells_hours else "") if part)

    def _further(self, phone: Phone, place: int, standing: ContactStanding, language: Language) -> QWidget:
        box, column = _box(self._theme)
        label = self._label(phone, self._organisation(), language)
        if label:
            column.addWidget(Text(label, "small"))
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(16))
        row.addWidget(self._number(phone, place, "number_l", label))
        row.addWidget(self._copy_link(phone, place), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(Text(standing_short(self._wording, standing, language), "caption", "text3"))
        return box

    def _add_doubtful(self, shown: Shown, language: Language) -> None:
        """Dashed, lighter, smaller, with the word: it is there for whoever got no answer elsewhere."""
        one = shown.organisation
        box = named(DashedBox(self._theme, side=18, top=10), "doubtful_numbers")
        for place, phone in enumerate(one.phones, start=1):
            if place > 1:
                box.column.addSpacing(self._theme.px(10))
            label = self._label(phone, one, language)
            tag = Tag(self._wording.say("doubtful_short", language), "edge") if place == 1 else None
            if label:
                box.column.addLayout(self._beside(Text(label, "small"), tag))
            line = QHBoxLayout()
            line.setSpacing(self._theme.px(16))
            line.addWidget(self._number(phone, place, "number_l", label or one.name.say(language), doubtful=True))
            line.addWidget(self._copy_link(phone, place), 0, Qt.AlignmentFlag.AlignVCenter)
            line.addStretch(1)
            if tag is not None and not label:
                line.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
            box.column.addLayout(line)
            box.column.addSpacing(self._theme.px(4))
        box.column.addWidget(self._standing_line(one.standing, language))
        if shown.coordinator is not None:
            box.column.addWidget(Text(self._wording.say("contact_doubtful_after", language), "small"))
        self._inside.addWidget(box)

    def _beside(self, words: Text, tag: Tag | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(12))
        row.addWidget(words, 1)
        if tag is not None:
            row.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _add_instead(self, first: Organisation, language: Language) -> None:
        """Whom to ring before a number nobody vouches for, or where there is none."""
        name = name_parts(first, language)[0]
        box, column = _box(self._theme)
        head = f"{self._wording.say('contact_first_head', language)}: {name}"
        column.addWidget(Text(head, "small"))
        column.addWidget(self._number(first.phones[0], 0, "number_l", head))
        column.addWidget(Text(standing_short(self._wording, first.standing, language), "caption", "text3"))
        link = named(
            link_button(self._theme, self.tr("Show {0}").format(name), "arrow-right", trailing=True), "instead"
        )
        link.clicked.connect(lambda: self.followed.emit(first.id))
        row = QHBoxLayout()
        row.addWidget(link)
        row.addStretch(1)
        column.addLayout(row)
        self._inside.addWidget(box)
        self._inside.addSpacing(self._theme.px(14))

    def _standing_line(self, standing: ContactStanding, language: Language) -> StandingLine:
        told, bold = standing_parts(self._wording, standing, language)
        strong = f" <b>{escape(bold).replace(' ', '&nbsp;')}</b>" if bold and self._organisation().phones else ""
        line = StandingLine(self._theme, standing.standing, f"{escape(told)}{strong}")
        line.text.setAccessibleName(standing_text(self._wording, standing, language))
        return named(line, "detail_standing")

    # -- what one can do ----------------------------------------------------------------------------------------------

    def _actions(self, phone: Phone | None) -> ContactActions:
        one = self._organisation()
        doing = ContactActions(
            self._theme, phone, has_numbers=bool(one.phones), offers_code=self._is_small and phone is not None
        )
        doing.listed.connect(self.listed)
        doing.picked.connect(lambda: self.picked.emit(one.id))
        doing.enlarged.connect(lambda: self.enlarged.emit(one.id))
        doing.doubted.connect(lambda: self.doubted.emit(one.id))
        doing.copied_whole.connect(self._copy_whole)
        doing.code_asked.connect(self._open_code)
        self._doing = doing
        if self._shown is not None:
            self.mark(is_listed=self._shown.is_bookmarked, is_picked=self._shown.is_picked)
        return doing

    def _copy_link(self, phone: Phone, place: int) -> Button:
        link = named(link_button(self._theme, self.tr("Copy"), "copy"), f"copy_number_{place}")
        link.setAccessibleName(self.tr("Copy number {0}").format(digit_by_digit(phone.number)))
        link.clicked.connect(lambda: copied(link, phone.number))
        return link

    def _copy_whole(self) -> None:
        assert self._language is not None
        lines = contact_lines(self._organisation(), self._wording, self._language)
        QApplication.clipboard().setText("\n".join(lines))
        announce(self, self.tr("Copied"))

    def _qr(self, one: Organisation, language: Language) -> QWidget:
        """The code with a word under it, in a box that keeps its size when the code comes."""
        text = contact_card(one, self._wording, language)
        code = named(QrCode(self._theme, text, self.tr("QR code of this contact, to your phone")), "qr")
        words = Text(self.tr("to your phone"), "caption", wrap=False)
        both = QVBoxLayout()
        both.setSpacing(max(code.free, self._theme.px(4)))
        for part in (code, words):
            both.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        box, column = _box(self._theme)
        column.addLayout(both)
        column.setAlignment(both, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        box.setMinimumHeight(code.height() + both.spacing() + words.sizeHint().height())
        return box

    def _open_code(self) -> None:
        """Under what one can do: in little room a button asked for it."""
        if self._doing is not None and self._language is not None:
            code = self._qr(self._organisation(), self._language)
            self._inside.insertWidget(self._inside.indexOf(self._doing) + 1, code, 0, Qt.AlignmentFlag.AlignLeft)

    def _organisation(self) -> Organisation:
        assert self._shown is not None
        return self._shown.organisation


def _box(theme: Theme, gap: int = 2) -> tuple[QWidget, QVBoxLayout]:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(gap))
    return box, column
