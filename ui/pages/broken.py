# SPDX-License-Identifier: EUPL-1.2
"""Shown when the content is missing or damaged: what works, what is safe, one way on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kit.acute import Acute
from kit.errors import KitError
from kit.languages import Language
from ui.messages import help_desk_line
from ui.settings_store import SettingsStore
from ui.theme import Theme
from ui.widgets.buttons import link_button, primary_button
from ui.widgets.frames import Card, clear_layout
from ui.widgets.icon_label import IconLabel
from ui.widgets.naming import named
from ui.widgets.page import Page
from ui.widgets.text import Hairline, Text

WIDTH = 640


class BrokenPage(Page):
    def __init__(
        self, theme: Theme, settings: SettingsStore, acute: Acute, error: KitError, try_again: Callable[[], object]
    ) -> None:
        super().__init__(theme)
        self._settings, self._acute, self._error, self._try_again = settings, acute, error, try_again
        self._again = primary_button(theme, "")
        self._card = Card(theme, side=36, top=30, bottom=23)
        self._card.setObjectName("broken_card")
        self.column.addSpacing(theme.px(71))
        self.column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(1)
        self.set_words()

    def title(self) -> str:
        return ""

    def restyled(self) -> None:
        self.set_words()

    def width_changed(self, shape: str) -> None:
        self._measure_card()

    def first_focus(self) -> QWidget | None:
        return self._again

    def set_words(self) -> None:
        had_focus = self._again.hasFocus()
        clear_layout(self._card.column)
        column = self._card.column
        column.addWidget(Text(self.tr("The content does not open"), "h1"))
        column.addSpacing(self.theme.px(6))
        why = self.tr("The file with reference and signs is damaged or gone. The numbers at the top work as always.")
        column.addWidget(Text(why, "body", "text2"))
        column.addSpacing(self.theme.px(18))
        self._again = named(primary_button(self.theme, self.tr("Try again"), "rotate-cw"), "try_again")
        self._again.clicked.connect(lambda: self._try_again())
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(self.theme.px(22))
        for index, (icon, head, words) in enumerate(self._facts()):
            column.addWidget(Hairline())
            column.addSpacing(0 if index else self.theme.px(8))
            column.addLayout(self._fact(icon, head, words))
        self._copy = named(link_button(self.theme, self.tr("Copy technical text"), "copy"), "copy_technical")
        self._copy.clicked.connect(self._copy_technical)
        column.addSpacing(self.theme.px(9))
        column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        self._measure_card()
        if had_focus:
            self._again.setFocus()

    def _facts(self) -> tuple[tuple[str, str, str], ...]:
        language: Language = self._settings.now.interface_language
        advice = self._acute.compact
        return (
            ("phone", self.tr("You can call"), self.tr("112 in danger. Advice: {0}, {1}.").format(
                advice.label.say(language), advice.number)),
            ("bookmark", self.tr("What is yours is safe"),
             self.tr("Own numbers, bookmarks and settings are in files of their own.")),
            ("headset", self.tr("For the help desk"), help_desk_line(self._error)),
        )  # fmt: skip

    def _fact(self, icon: str, head: str, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, self.theme.px(10), 0, self.theme.px(12))
        row.setSpacing(self.theme.px(14))
        row.addWidget(IconLabel(self.theme, icon, "text2", 20), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Text(head, "h3"))
        column.addWidget(Text(words, "small"))
        row.addLayout(column, 1)
        return row

    def _measure_card(self) -> None:
        self._card.setFixedWidth(min(self.theme.size(WIDTH), max(self.width() - 2 * self.theme.px(20), 300)))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._measure_card()

    def _copy_technical(self) -> None:
        QApplication.clipboard().setText(f"{self._error.message}\n{self._error.detail}")
        self._copy.say(self.tr("copied"))
