# SPDX-License-Identifier: EUPL-1.2
"""The sidebar: where one can go, in three groups, with settings at the foot. Narrow it shows an icon over a word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton, QFrame, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.icons import icon
from ui.theme import Theme
from ui.widgets.frames import clear_layout
from ui.widgets.naming import named
from ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Destination:
    """A place in the sidebar. `group` 3 stands at the foot; `short` is its word when there is little room."""

    key: str
    icon: str
    group: int
    words: str
    short: str


class Sidebar(QFrame):
    """`place_chosen` tells the key of the item that was pressed."""

    place_chosen = Signal(str)
    built = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._shape, self._here = theme, "normal", ""
        self._destinations: Sequence[Destination] = ()
        self._subtitle = ""
        self.setProperty("kind", "rail")
        theme.dress(self)
        named(self, "sidebar", self.tr("Places"))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._buttons: dict[str, QAbstractButton] = {}
        self._bar = QFrame(self)
        self._bar.setObjectName("nav_bar")
        self._bar.setProperty("kind", "nav-bar")
        theme.changed.connect(self._build)

    def show_destinations(self, destinations: Sequence[Destination], subtitle: str) -> None:
        self._destinations, self._subtitle = destinations, subtitle
        self._build()

    def take_shape(self, shape: str) -> None:
        self.setVisible(shape != "compact")
        narrow = shape == "narrow"
        if narrow != (self._shape == "narrow") and shape != "compact":
            self._shape = shape
            self._build()

    def mark(self, key: str) -> None:
        """Show where one is; a place without an item of its own marks none."""
        self._here = key
        for destination in self._destinations:
            button = self._buttons.get(destination.key)
            if button is not None:
                button.setChecked(destination.key == key)
                button.setIcon(self._icon(destination.icon, is_here=destination.key == key))
        self._move_bar()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab stops at, from the top."""
        return list(self._buttons.values())

    def _build(self) -> None:
        had_focus = next((key for key, button in self._buttons.items() if button.hasFocus()), "")
        clear_layout(self._column)
        self._buttons.clear()
        narrow = self._shape == "narrow"
        sizes = self._theme.tokens.size
        self.setFixedWidth(self._theme.size(sizes["sidebar_narrow"] if narrow else sizes["sidebar"]))
        self._column.setContentsMargins(8 if narrow else 10, self._theme.px(14), 8 if narrow else 10, 10)
        if not narrow:
            self._add_name()
        group = 0
        for destination in self._destinations:
            if destination.group == 3:
                self._column.addStretch(1)
            elif destination.group != group and not narrow:
                self._column.addSpacing(self._theme.px(10))
            group = destination.group
            self._column.addWidget(self._button(destination, narrow=narrow))
            self._column.addSpacing(self._theme.px(4 if narrow else 2) if group != 3 else 0)
        self.mark(self._here)
        self.built.emit()
        if had_focus in self._buttons:
            self._buttons[had_focus].setFocus()

    def _add_name(self) -> None:
        name = Text("Veldgids", "h3", wrap=False)
        below = Text(self._subtitle or " ", "caption", "text2", wrap=False)
        for label in (name, below):
            self._column.addWidget(label)
            label.setContentsMargins(self._theme.px(10), 0, 0, 0)
        self._column.addSpacing(self._theme.px(19))

    def _button(self, destination: Destination, *, narrow: bool) -> QAbstractButton:
        words = destination.short if narrow else destination.words
        button: QAbstractButton
        if narrow:
            tool = QToolButton()
            tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            tool.setFixedWidth(self.width() - 17)
            tool.setText(words)
            button = tool
        else:
            button = QPushButton(f"  {words}")
        named(button, f"nav_{destination.key}", destination.words)
        button.setProperty("kind", "nav")
        button.setCheckable(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        size = self._theme.size(24 if narrow else 20)
        button.setIconSize(QSize(size, size))
        button.clicked.connect(lambda _=False, key=destination.key: self._pressed(key))
        self._buttons[destination.key] = button
        return button

    def _icon(self, name: str, *, is_here: bool) -> QIcon:
        size = 24 if self._shape == "narrow" else 20
        return icon(self._theme, name, "accent" if is_here else "text2", size)

    def _pressed(self, key: str) -> None:
        self.mark(self._here)  # the window decides whether one goes there
        self.place_chosen.emit(key)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._move_bar()

    def event(self, event: QEvent) -> bool:
        """Keep the bar beside its line also when the lines get another height later: larger text, another theme."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._move_bar()
        return done

    def _move_bar(self) -> None:
        button = self._buttons.get(self._here)
        self._bar.setVisible(button is not None and self._shape != "narrow")
        if button is None:
            return
        self._column.activate()
        high = self._theme.px(26)
        self._bar.setGeometry(0, button.geometry().center().y() - high // 2 + 1, 4, high)
        self._bar.raise_()
