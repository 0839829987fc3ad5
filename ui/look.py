# SPDX-License-Identifier: EUPL-1.2
"""Keeps the theme to what the person chose and what the system asks for."""

from __future__ import annotations

import sys
from collections.abc import Set

from PySide6.QtCore import QObject
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from kit.settings import TEXT_SIZES
from ui.settings_store import SettingsStore
from ui.theme import Theme, scheme_for

LARGEST = 2.5
"""Text scale beyond which the window has no layout."""
SYSTEM_POINTS = {"win32": 9.0, "darwin": 13.0}
"""What the system's own font measures when a person changed nothing. On Linux desktops say it by the display's scale."""


def system_text_factor() -> float:
    """How much larger the person made the text of the whole system, 1 to 2.5."""
    usual = SYSTEM_POINTS.get(sys.platform)
    if usual is None:
        return 1.0
    return min(max(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF() / usual, 1.0), LARGEST)


class Look(QObject):
    """Applies the theme at the start, and again when a setting or the system's dark mode or contrast changes."""

    def __init__(self, app: QApplication, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(app)
        self._app, self._theme, self._settings = app, theme, settings
        self._factor = system_text_factor()
        self._choose()
        theme.apply(app)
        settings.changed.connect(self._setting_changed)
        app.styleHints().colorSchemeChanged.connect(self.refresh)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self.refresh)

    def refresh(self) -> None:
        if self._choose():
            self._theme.apply(self._app)

    def step(self, by: int) -> None:
        """Text one size larger or smaller; 0 is back to 100 %."""
        now = self._settings.now.text_size
        nearest = min(range(len(TEXT_SIZES)), key=lambda i: abs(TEXT_SIZES[i] - now))
        size = TEXT_SIZES[min(max(nearest + by, 0), len(TEXT_SIZES) - 1)] if by else 100
        self._settings.change(text_size=size)

    def _choose(self) -> bool:
        now = self._settings.now
        return self._theme.choose(
            scheme_for(now.appearance, self._app), min(now.text_size / 100 * self._factor, LARGEST)
        )

    def _setting_changed(self, names: Set[str]) -> None:
        if names & {"appearance", "text_size"}:
            self.refresh()
