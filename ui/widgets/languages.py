# SPDX-License-Identifier: EUPL-1.2
"""The two languages of everything one reads: NL and EN, each by its own name to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kit.languages import Language
from ui.theme import Theme
from ui.widgets.segments import Segments


class Languages(Segments):
    def __init__(self, theme: Theme, name: str, language: Language) -> None:
        super().__init__(theme, name, [("nl", "NL"), ("en", "EN")], language.value)
        self.set_words()

    def set_words(self) -> None:
        self.setAccessibleName(QCoreApplication.translate("SearchRow", "Language"))
        self.say("nl", "NL", "Nederlands")
        self.say("en", "EN", "English")
