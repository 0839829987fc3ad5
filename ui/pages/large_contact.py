# SPDX-License-Identifier: EUPL-1.2
"""One contact as large as the window: to be read across a table or beside a phone. The screen may be turned round."""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kit.content.refs import Kind, Ref
from kit.content.standing import Standing
from kit.languages import upper_first
from kit.store.contact_names import name_parts
from kit.store.directory import COORDINATION_CENTRE
from kit.store.standing_words import standing_short
from ui.models.shown_contact import shown_contact
from ui.regions import keyboard_kept
from ui.spoken import digit_by_digit
from ui.widgets.buttons import primary_button
from ui.widgets.card_bar import CardBar
from ui.widgets.contact_actions import copied
from ui.widgets.frames import DashedBox, Tag, clear_layout
from ui.widgets.large_number import LargeNumber
from ui.widgets.naming import named
from ui.widgets.page import Page
from ui.widgets.text import Text

if TYPE_CHECKING:
    from kit.content.model import Organisation, Phone
    from kit.languages import Language
    from kit.store.library import Library
    from ui.settings_store import SettingsStore
    from ui.theme import Theme

LARGEST, LARGE, FURTHER, SMALLEST = 168, 112, 72, 24
"""px at 100 %: of the number, of one that stands before another, of the others, and of one in a narrow window."""


class LargeContactPage(Page):
    """`open` takes the Ref of an organisation; without one it is CoMensha."""

    def __init__(self, theme: Theme, library: Library, settings: SettingsStore) -> None:
        super().__init__(theme)
        self._library, self._settings = library, settings
        self._one: Organisation | None = None
        self._sheet = QWidget()
        settings.changed.connect(self._setting_changed)

    # -- what the window asks ------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Who to call")

    def faces_worker(self) -> bool:
        return True

    def open(self, what: object) -> None:
        """Raises UnknownRecord."""
        asked = what.id if isinstance(what, Ref) and what.kind is Kind.ORGANISATION else COORDINATION_CENTRE
        self._one = self._library.organisation(asked)
        self._fill()

    def first_focus(self) -> QWidget | None:
        numbers = self._sheet.findChildren(LargeNumber)
        return numbers[0] if numbers else None

    def set_words(self) -> None:
        self._fill()

    def restyled(self) -> None:
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _measure(self) -> None:
        super()._measure()
        self.column.setContentsMargins(0, 0, 0, 0)

    def _setting_changed(self, names: Set[str]) -> None:
        if "content_language" in names:
            with keyboard_kept(self):
                self._fill()

    # -- showing -------------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        one, language, px = self._one, self._settings.now.content_language, self.theme.px
        if one is None:
            return
        clear_layout(self.column)
        name = name_parts(one, language)[0]
        sheet = self._sheet = QWidget()
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(px(56), px(12), px(56), px(10))
        inside.setSpacing(px(4))
        inside.addStretch(1)
        inside.addWidget(named(Text(name, "display", weight=600), "large_name"))
        shown = shown_contact(self._library, None, one.id, language, is_bookmarked=False)
        if shown.instead is not None:
            inside.addWidget(self._instead(shown.instead, language))
        for place, phone in enumerate(one.phones, start=1):
            inside.addSpacing(px(18 if place > 1 else 8))
            inside.addWidget(self._number(one, phone, place, name, language))
        if not one.phones:
            inside.addWidget(Text(self._library.wording.say("detail_no_number", language), "h1"))
        inside.addSpacing(px(10))
        if hours := one.other_hours(language):
            head = self._library.wording.say("detail_hours", language)
            inside.addWidget(named(Text(f"{head}: {hours}", "h2", weight=500), "large_hours"))
        if one.standing.standing is not Standing.DOUBTFUL or not one.phones:  # else the word stands beside its number
            inside.addWidget(named(Text(self._standing(one, language), "body", "text2"), "large_standing"))
        inside.addStretch(2)
        self.column.addWidget(sheet, 1)
        self.column.addWidget(self._bar())
        self._fit()

    def _instead(self, first: Organisation, language: Language) -> QWidget:
        """Whom to ring before a number nobody vouches for, or where there is none."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = self._library.wording.say("contact_first_head", language)
        words = f"{head}: {name_parts(first, language)[0]}"
        column.addWidget(Text(words, "h2", "text2", weight=500))
        size = self.theme.size
        number = LargeNumber(first.phones[0].number, words, self.theme.font("number_xl"), size(LARGE), size(SMALLEST))
        column.addWidget(named(number, "large_instead"))
        column.addWidget(Text(self._standing(first, language), "body", "text2"))
        return box

    def _number(self, one: Organisation, phone: Phone, place: int, name: str, language: Language) -> QWidget:
        """The number, over it what it is for and when; a doubtful one in dashes with its word."""
        told = phone.beside(language)
        is_doubtful = one.standing.standing is Standing.DOUBTFUL
        box: QWidget = DashedBox(self.theme, side=18, top=10) if is_doubtful else QWidget()
        column = box.column if isinstance(box, DashedBox) else QVBoxLayout(box)
        if not is_doubtful:
            column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        over = QHBoxLayout()
        over.setSpacing(self.theme.px(12))
        if told:
            over.addWidget(Text(told, "h2", "text2", weight=500), 1)
        if is_doubtful:
            word = self._library.wording.say("doubtful_short", language)
            over.addWidget(Tag(word, "edge"), 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column.addLayout(over)
        size = self.theme.size
        most = LARGEST if place == 1 and not is_doubtful else FURTHER
        tone = "text2" if is_doubtful else "text"
        number = LargeNumber(phone.number, told or name, self.theme.font("number_xl"), size(most), size(SMALLEST), tone)
        column.addWidget(named(number, f"large_number_{place}"))
        return box

    def _standing(self, one: Organisation, language: Language) -> str:
        return upper_first(standing_short(self._library.wording, one.standing, language))

    def _bar(self) -> CardBar:
        bar = CardBar(self.theme, self.tr("Back"), self.tr("Esc leads back"))
        bar.closed.connect(self.left)
        numbers = self._sheet.findChildren(LargeNumber)
        if numbers:
            first = numbers[0].number
            copy = named(primary_button(self.theme, self.tr("Copy {0}").format(first), "copy"), "copy_large")
            copy.setAccessibleName(self.tr("Copy number {0}").format(digit_by_digit(first)))
            copy.clicked.connect(lambda: copied(copy, first))
            bar.add(copy)
        return bar

    def _fit(self) -> None:
        """The body is at least as high as the window, so that the bar stands at its foot."""
        self.body.setMinimumHeight(self.viewport().height())
