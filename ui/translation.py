# SPDX-License-Identifier: EUPL-1.2
"""Installs the program's and Qt's own translations together. English is in the code; Dutch is in nl.ts."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from kit.languages import Language
from kit.paths import RESOURCES


class Translation(QObject):
    """Qt tells every widget with a LanguageChange event; pages say their words again there."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self.language: Language | None = None

    def remove(self) -> None:
        """Leave the application as it was."""
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed.clear()
        self.language = None

    def use(self, language: Language) -> None:
        """Speak this language from now on. A file that is missing leaves English, which is always there."""
        if language is self.language:
            return
        self.remove()
        self.language = language
        QLocale.setDefault(QLocale(language.value))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase_", qt_folder), ("", str(RESOURCES / "translations"))):
            translator = QTranslator(self)
            if translator.load(f"{name}{language.value}", folder):
                self._app.installTranslator(translator)
                self._installed.append(translator)
