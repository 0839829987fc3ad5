# SPDX-License-Identifier: EUPL-1.2
"""A question over the page: a child of the window, so that the acute strip stays in sight and within reach."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.frames import Card
from ui.widgets.naming import named
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.text import Text

Choice = tuple[str, str, str, Callable[[], object]]
"""Object name, words of the button, its kind, what it does."""
_TAB = Qt.FocusPolicy.TabFocus
_MODIFIERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
_SIZES = (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0)


class _Fitting(ScrollColumn):
    """As high as what is in it when there is room; asked again when that changes, for sizes come with the style."""

    def __init__(self, theme: Theme, widget: QWidget) -> None:
        self._inside = widget
        super().__init__(theme)
        self.column.addWidget(widget)
        widget.installEventFilter(self)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._inside.sizeHint().width(), self._needs())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        if self.maximumHeight() != self._needs():
            self.setMaximumHeight(self._needs())
            self.updateGeometry()

    def _needs(self) -> int:
        """px at the width it has."""
        wrapped = self._inside.heightForWidth(self._inside.width()) if self._inside.hasHeightForWidth() else 0
        return max(wrapped, self._inside.sizeHint().height())


class Dialog(QWidget):
    """The veil lies over everything under the strip. Esc does what the first choice does: nothing is lost by it."""

    def __init__(self, theme: Theme, window: QWidget, head: str, body: str, after: str = "") -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        named(self, "dialog", head)
        theme.dress(self)
        self._before = QApplication.focusWidget()
        self._buttons: list[Button] = []
        self._has_ended = False
        self.about: QWidget | None = None
        """What it asks about, where that may go before the answer comes: then the answer does nothing."""
        self._cancel: Callable[[], object] = lambda: None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        self._card = Card(theme, "dialog", side=28, top=24)
        self._card.setMaximumWidth(theme.size(560))
        outer.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card, 8)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)
        self._card.column.addWidget(Text(head, "h2"))
        self._card.column.addSpacing(theme.px(8))
        self._card.column.addWidget(Text(body))
        if after:
            self._card.column.addSpacing(theme.px(8))
            self._card.column.addWidget(Text(after, "body", "text2"))
        window.installEventFilter(self)

    def add(self, widget: QWidget) -> None:
        """Something between the words and the buttons; it scrolls where the window is too low for it."""
        self._card.column.addSpacing(self._theme.px(12))
        self._card.column.addWidget(_Fitting(self._theme, widget), 1)

    def offer(self, choices: Sequence[Choice]) -> None:
        """The buttons from left to right, under each other where there is no room for that; the first is the one without
        consequences and has the keyboard."""
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(self._theme.px(10))
        row.addStretch(1)
        for name, words, kind, act in choices:
            button = named(Button(self._theme, words, kind), f"dialog_{name}")
            button.clicked.connect(lambda _=False, act=act: self._end(act))
            button.installEventFilter(self)
            self._buttons.append(button)
            row.addWidget(button)
        self._cancel = choices[0][3]
        self._card.column.addSpacing(self._theme.px(20))
        self._card.column.addLayout(row)

    def open(self) -> None:
        """One question at a time: an earlier one that still stands is answered by its first choice."""
        for other in self._window.findChildren(Dialog):
            if other is not self and not other._has_ended:
                other._end(other._cancel)
        self._cover()
        self.show()
        self.raise_()
        self._buttons[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def end(self, act: Callable[[], object]) -> None:
        """Close it and do this: what was chosen inside it."""
        self._end(act)

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._cover()
        with_modifier = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and bool(event.modifiers() & _MODIFIERS)
        )
        return with_modifier and watched in self._buttons  # Alt+Left means back, not the button at the left

    def event(self, event: QEvent) -> bool:
        """No shortcut leads away under the veil; text still grows and shrinks."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() not in _SIZES:
                event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._end(self._cancel)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = QApplication.focusWidget()
            if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
                focused.click()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside; the strip above the veil stays within reach of the mouse."""
        if self._has_ended:  # Qt looks for another place for the keyboard while it hides us
            return super().focusNextPrevChild(forward)
        stops = [one for one in self.findChildren(QWidget) if one.isVisible() and one.focusPolicy() & _TAB]
        here = QApplication.focusWidget()
        place = stops.index(here) if here in stops else -1
        stops[(place + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = self._theme.colour("strip")
        veil.setAlphaF(0.55)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def _cover(self) -> None:
        strip = self._window.findChild(QWidget, "acute_strip")
        top = strip.geometry().bottom() + 1 if strip is not None and strip.isVisible() else 0
        self.setGeometry(QRect(0, top, self._window.width(), self._window.height() - top))
        if not self._buttons:
            return
        room = min(self._card.maximumWidth(), self.width() * 4 // 5 - 32) - 2 * self._theme.px(28)
        beside = sum(button.sizeHint().width() + self._row.spacing() for button in self._buttons)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside <= room else QBoxLayout.Direction.TopToBottom)

    def _end(self, act: Callable[[], object]) -> None:
        self._has_ended = True
        self._window.removeEventFilter(self)
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.deleteLater()
        if self.about is None or isValid(self.about):
            act()
