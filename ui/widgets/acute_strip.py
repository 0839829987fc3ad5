# SPDX-License-Identifier: EUPL-1.2
"""The acute strip: 112 and the numbers to ring, always the first child of the window, with no content file needed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from kit.acute import Acute, AcuteNumber
from kit.languages import Language
from ui.stylesheet import held
from ui.theme import Theme, restyle
from ui.widgets.box_button import BoxButton
from ui.widgets.buttons import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.naming import named
from ui.widgets.text import Text

SAID_FOR = 2500
"""Milliseconds that "copied" stands in the place of a label."""
SHOWN = {"compact": 1, "narrow": 2, "normal": 4, "wide": 4}


class StripNumber(BoxButton):
    """A label over a number; a press copies the number and says so."""

    def __init__(self, theme: Theme, number: AcuteNumber) -> None:
        super().__init__("strip-number", vertical=True)
        self._theme, self._number = theme, number
        self.setObjectName(f"acute_{number.organisation}")
        self._label = Text("", "caption", "strip_text2", wrap=False)
        self._digits = Text(number.number, "strip-number", "strip_text", wrap=False)
        self.face.addStretch(1)
        self.add(self._label)
        self.add(self._digits)
        self.face.addStretch(1)
        self._timer = QTimer(self, singleShot=True, interval=SAID_FOR)
        self._timer.timeout.connect(self._say_label)
        self.clicked.connect(lambda: copy_number(self, number.number))
        self._language = Language.NL

    def say(self, language: Language) -> None:
        self._language = language
        self._say_label()
        label = self._number.label.say(language)
        self.setAccessibleName(self.tr("{0}: {1}, copy the number").format(label, self._number.number))

    def say_copied(self) -> None:
        self._label.say(self.tr("copied"))
        self._timer.start()

    def _say_label(self) -> None:
        self._label.say(self._number.label.say(self._language))

    def measure(self) -> None:
        self.face.setContentsMargins(10, 0, 10, 0)


class DangerBlock(BoxButton):
    """The red corner: 112, in the same place on every screen."""

    def __init__(self, theme: Theme, number: AcuteNumber) -> None:
        super().__init__("strip-acute")
        self._theme, self._number = theme, number
        self.setObjectName("acute_112")
        self.add(IconLabel(theme, "phone", "on_acute", 20, stroke=2))
        self._digits = Text(number.number, "strip-112", "on_acute", wrap=False)
        self._digits.setContentsMargins(0, 0, 0, 2)
        self.add(self._digits)
        self._label = Text("", "small", "on_acute", weight=500, wrap=False)
        self.add(self._label)
        self._timer = QTimer(self, singleShot=True, interval=SAID_FOR)
        self._timer.timeout.connect(self._say_label)
        self.clicked.connect(lambda: copy_number(self, number.number))
        self._language = Language.NL

    def say(self, language: Language) -> None:
        self._language = language
        self._say_label()
        self.setAccessibleName(self.tr("{0}: {1}, copy the number").format(self._label.words, self._number.number))

    def say_copied(self) -> None:
        self._label.say(self.tr("copied"))
        self._timer.start()

    def shrink(self, *, small: bool) -> None:
        """Only the number, smaller: on a card that a worker sees."""
        self._label.setVisible(not small)
        self._digits.setProperty("role", "strip-number" if small else "strip-112")
        restyle(self._digits)

    def _say_label(self) -> None:
        self._label.say(self._number.label.say(self._language))

    def measure(self) -> None:
        self.face.setContentsMargins(20, 0, 20, 0)
        self.face.setSpacing(self._theme.px(10))


class Divider(QWidget):
    """The hairline between two numbers with its space, so that both go when a number goes."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 10, 0)
        self.line = QFrame()
        self.line.setProperty("kind", "strip-line")
        self.line.setFixedWidth(1)
        row.addWidget(self.line, 0, Qt.AlignmentFlag.AlignVCenter)


class AcuteStrip(QFrame):
    """Shows as many numbers as there is room for; the others are in a menu, never gone. `hide_asked`: Verberg."""

    hide_asked = Signal()

    def __init__(self, theme: Theme, acute: Acute) -> None:
        super().__init__()
        self._theme, self._acute, self._shape, self._language = theme, acute, "normal", Language.NL
        self._is_alone = False
        named(self, "acute_strip", "")
        self.setProperty("kind", "strip")
        theme.dress(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.danger = DangerBlock(theme, acute.danger)
        row.addWidget(self.danger)
        row.addSpacing(10)
        self.numbers = [StripNumber(theme, number) for number in acute.others]
        self._lines: list[Divider] = []
        for index, number in enumerate(self.numbers):
            if index:
                divider = Divider()
                row.addWidget(divider)
                self._lines.append(divider)
            row.addWidget(number)
        row.addStretch(1)
        self.more = named(Button(theme, "", "strip-button", "chevron-down", trailing=True, icon_size=16), "acute_more")
        self.more.clicked.connect(self._open_menu)
        self.hide_button = named(Button(theme, "", "strip-button", "eye-off", icon_size=16), "hide_window")
        self.hide_button.clicked.connect(self.hide_asked)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(theme.px(8))
        row.addWidget(self.hide_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(16)
        self.set_words(self._language)
        theme.changed.connect(self._measure)
        self._measure()

    def set_words(self, language: Language) -> None:
        self._language = language
        for part in self._parts():
            part.say(language)
        self._say_buttons()
        self._fit()

    def take_shape(self, shape: str) -> None:
        self._shape = shape
        self._say_buttons()
        self._fit()

    def show_alone(self, alone: bool) -> None:
        """112 and no other number: on a card that a worker sees no name may tell what this is about."""
        if alone != self._is_alone:
            self._is_alone = alone
            self.danger.shrink(small=alone)
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.set_words(self._language)
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.height())

    def _say_buttons(self) -> None:
        is_compact = self._shape == "compact"
        self._say_more(short=not is_compact)
        self.hide_button.say("" if is_compact else self.tr("Hide"))
        self.hide_button.setAccessibleName(self.tr("Hide the window"))
        self.hide_button.setToolTip(self.tr("Makes the window small, in the task bar. Nothing closes."))

    def _say_more(self, *, short: bool) -> None:
        words = self.tr("More") if short else self.tr("More numbers")
        if self.more.words not in (words, self.tr("copied")):
            self.more.say(words)

    def _measure(self) -> None:
        for part in self._parts():
            part.measure()
        shown: list[QWidget] = [self.danger, self.hide_button] if self._is_alone else [*self._parts()]
        needed = max(part.sizeHint().height() for part in shown) + (8 if self._is_alone else 10)
        usual = self._theme.tokens.size["acute_strip_card" if self._is_alone else "acute_strip"]
        self.setFixedHeight(max(held(self._theme, usual), needed))
        self.danger.setFixedHeight(self.height())
        for line in self._lines:
            line.line.setFixedHeight(self._theme.px(28))
        self._fit()

    def _parts(self) -> list[StripNumber | DangerBlock]:
        return [self.danger, *self.numbers]

    def _shown(self, count: int) -> list[StripNumber]:
        if count == 1:
            compact = self._acute.others.index(self._acute.compact)
            return [self.numbers[compact]]
        return self.numbers[:count]

    def _fit(self) -> None:
        """As many numbers as the breakpoint gives and as really fit beside the buttons."""
        count = 0 if self._is_alone else SHOWN[self._shape]
        self._say_more(short=self._shape != "compact")
        while count > 1 and self._needed(count) > self.width() > 0:
            count -= 1
        if self._needed(count) > self.width() > 0:
            self._say_more(short=True)
        if self._needed(count) > self.width() > 0:
            count = 0  # 112 stays; every other number is in the menu
        shown = self._shown(count)
        for index, number in enumerate(self.numbers):
            number.setVisible(number in shown)
            if index:
                self._lines[index - 1].setVisible(number in shown and number is not shown[0])
        self.more.setVisible(count < len(self.numbers) and not self._is_alone)

    def _needed(self, count: int) -> int:
        numbers = sum(number.sizeHint().width() + 19 for number in self._shown(count))
        more = self.more.sizeHint().width() if count < len(self.numbers) else 0
        return self.danger.sizeHint().width() + numbers + more + self.hide_button.sizeHint().width() + 44

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("acute_menu")
        for number in self._acute.others:
            action = menu.addAction(f"{number.label.say(self._language)}   {number.number}")
            action.triggered.connect(lambda _=False, digits=number.number: copy_number(self.more, digits))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def say_copied(self, button: QWidget) -> None:
        if button is self.more:
            self.more.say(self.tr("copied"))
            QTimer.singleShot(SAID_FOR, self, self._say_more_again)

    def _say_more_again(self) -> None:
        self.more.say("")
        self._fit()


def copy_number(button: QWidget, digits: str) -> None:
    """Put the number on the clipboard, say so where the eye is, and tell a screen reader."""
    QGuiApplication.clipboard().setText(digits)
    if isinstance(button, StripNumber | DangerBlock):
        button.say_copied()
    elif isinstance(strip := button.parentWidget(), AcuteStrip):
        strip.say_copied(button)
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    words = QCoreApplication.translate("AcuteStrip", "{0} is copied").format(digits)
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(button, words))
