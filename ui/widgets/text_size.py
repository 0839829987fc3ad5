# SPDX-License-Identifier: EUPL-1.2
"""A− 100 % A+: the text size of the whole program, within reach where one reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from kit.settings import TEXT_SIZES
from ui.widgets.naming import named
from ui.widgets.text import Text

if TYPE_CHECKING:
    from ui.settings_store import SettingsStore


class TextSize(QFrame):
    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setProperty("kind", "track")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._smaller = named(QPushButton("A\N{MINUS SIGN}"), "text_smaller")
        self._larger = named(QPushButton("A+"), "text_larger")
        self._now = named(Text("", "small", "text", weight=600, wrap=False), "text_size")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for part in (self._smaller, self._now, self._larger):
            row.addWidget(part)
        for button, by in ((self._smaller, -1), (self._larger, 1)):
            button.setProperty("kind", "segment")
            button.clicked.connect(lambda _=False, by=by: self._step(by))
        settings.changed.connect(self._tell)
        self.set_words()

    def set_words(self) -> None:
        self._smaller.setAccessibleName(self.tr("Smaller text"))
        self._larger.setAccessibleName(self.tr("Larger text"))
        self._smaller.setToolTip(self.tr("Smaller text"))
        self._larger.setToolTip(self.tr("Larger text"))
        self._tell()

    def _tell(self) -> None:
        size = self._settings.now.text_size
        self._now.say(f"{size} %")
        self._now.setAccessibleName(self.tr("Text size {0} per cent").format(size))
        self._smaller.setEnabled(size > TEXT_SIZES[0])
        self._larger.setEnabled(size < TEXT_SIZES[-1])

    def _step(self, by: int) -> None:
        size = self._settings.now.text_size
        onwards = [other for other in TEXT_SIZES if (other - size) * by > 0]
        if onwards:
            self._settings.change(text_size=min(onwards, key=lambda other: abs(other - size)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_words()
