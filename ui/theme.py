# SPDX-License-Identifier: EUPL-1.2
"""One theme for the whole program: colours by role, fonts and sizes at the chosen text scale.

Made once in `ui.app` and handed down. `changed` tells painted and tinted things to take the new values; what the style
sheet styles follows by itself.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kit.paths import RESOURCES
from kit.settings import Appearance
from ui.tokens import Tokens, load_tokens

FONT_FILES = ("IBMPlexSans_400Regular", "IBMPlexSans_500Medium", "IBMPlexSans_600SemiBold")
ITALIC = "IBMPlexSans_400Regular_Italic"

_PALETTE = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_selected",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "sunken",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Shadow: "text",
    QPalette.ColorRole.Accent: "accent",
}


class Theme(QObject):
    """Colours, fonts and sizes of this moment. Ask it again after `changed`."""

    changing = Signal()
    """The style sheet is about to be set: who builds again afterwards lets go of its widgets now, unstyled."""
    changed = Signal()

    def __init__(self, tokens: Tokens | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tokens = tokens or load_tokens()
        self._scheme = "light"
        self._scale = 1.0
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._sheet = ""
        self._parts: list[QWidget] = []

    @property
    def scheme(self) -> str:
        """light, dark or contrast."""
        return self._scheme

    @property
    def scale(self) -> float:
        """Text scale: 1.0 at 100 %."""
        return self._scale

    @property
    def family(self) -> str:
        return self.tokens.family

    def choose(self, scheme: str, scale: float) -> bool:
        """Take another scheme or scale; True when something is different now. `apply` then announces it."""
        if (scheme, scale) == (self._scheme, self._scale):
            return False
        self._scheme, self._scale = scheme, scale
        self._colours.clear()
        self._fonts.clear()
        return True

    def hex(self, role: str) -> str:
        return self.tokens.colours[self._scheme][role]

    def colour(self, role: str) -> QColor:
        found = self._colours.get(role)
        if found is None:
            found = self._colours[role] = QColor(self.hex(role))
        return QColor(found)

    def type_size(self, role: str) -> int:
        """Font size of a type role in px at this scale."""
        return self.size(self.tokens.types[role].size)

    def font(self, role: str, weight: int = 0) -> QFont:
        """The font of a type role; `weight` (400, 500, 600) replaces its own."""
        key = f"{role}/{weight}"
        found = self._fonts.get(key)
        if found is None:
            found = QFont(self.family)
            found.setPixelSize(self.type_size(role))
            found.setWeight(QFont.Weight(weight or self.tokens.types[role].weight))
            found.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
            self._fonts[key] = found
        return QFont(found)

    def px(self, space: float) -> int:
        """Space: grows a third as fast as type."""
        return round(space * (1 + (self._scale - 1) * float(self.tokens.space["at_text_scale"])))

    def size(self, size: float) -> int:
        """Type, icons and what must hold a line of type: grow in full."""
        return round(size * self._scale)

    def breakpoint(self, width: int) -> str:
        """compact, narrow, normal or wide for a window of `width` px."""
        reach, limits = width / self._scale, self.tokens.breakpoint
        if reach < limits["compact_below"]:
            return "compact"
        if reach < limits["narrow_below"]:
            return "narrow"
        return "wide" if reach >= limits["wide_from"] else "normal"

    def apply(self, app: QApplication) -> None:
        """Set font and palette, dress the parts of the window, then announce it."""
        from ui.stylesheet import stylesheet

        self.changing.emit()
        app.setFont(self.font("body"))
        app.setPalette(self.palette())
        self._sheet = stylesheet(self)
        self._parts = [part for part in self._parts if isValid(part)]
        for part in self._parts:
            part.setStyleSheet(self._sheet)
        self.changed.emit()

    def dress(self, part: QWidget) -> None:
        """Give a part of the window the style sheet, now and at every change. Call it before filling the part.

        The sheet is on parts, not on the application: styling all pages that were ever opened took half a second at each
        change of zoom; a page out of sight is dressed again when it is shown (`dress_once`).
        """
        self._parts.append(part)
        self.dress_once(part)

    def dress_once(self, part: QWidget) -> None:
        part.setStyleSheet(self._sheet)

    def palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _PALETTE.items():
            palette.setColor(role, self.colour(name))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("disabled"))
        return palette


def load_fonts(*, italic: bool = False) -> None:
    """Register the bundled typeface; a missing file leaves the system's font, which is worse to look at but works."""
    for name in (ITALIC,) if italic else FONT_FILES:
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / f"{name}.ttf"))


def scheme_for(appearance: Appearance, app: QApplication) -> str:
    """Which scheme a wish leads to. Following the system, its contrast preference wins over its dark mode."""
    match appearance:
        case Appearance.LIGHT | Appearance.DARK | Appearance.CONTRAST:
            return str(appearance.value)
        case Appearance.SYSTEM:
            hints = app.styleHints()
            if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
                return "contrast"
            return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def restyle(widget: QWidget) -> None:
    """Make the style sheet notice a changed dynamic property."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
