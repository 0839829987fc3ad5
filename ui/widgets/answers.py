# SPDX-License-Identifier: EUPL-1.2
"""Four answers beside a sign, in the verbs of its channel. What is chosen is ink, whichever it is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from kit.signs.checklist import SignAnswer
from ui.theme import Theme
from ui.widgets.flow import Flow
from ui.widgets.naming import named

ORDER = (SignAnswer.SEEN, SignAnswer.NOT_SEEN, SignAnswer.NOT_LOOKED_AT, SignAnswer.CANNOT_TELL)
"""From left to right, on screen and on paper, and for the keys 1 to 4."""
WIDTHS = {
    SignAnswer.SEEN: 74,
    SignAnswer.NOT_SEEN: 106,
    SignAnswer.NOT_LOOKED_AT: 108,
    SignAnswer.CANNOT_TELL: 92,
}
"""px at 100 % beside a sign; under it they share the width, and at a large text size they stand loose, on two
lines where one is too short."""


class Answers(QFrame):
    """`chosen` carries the SignAnswer a person chose. One stop for Tab; left and right walk, space or 1 to 4 choose."""

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, sign: str, about: str, words: Mapping[SignAnswer, str], answer: SignAnswer, layout: str
    ) -> None:
        """`layout`: beside, under or loose. `about` is the sign's sentence: a screen reader hears it with each answer, and
        with the present one where the group begins."""
        super().__init__()
        self.setProperty("kind", "clear" if layout == "loose" else "track")
        self._about, self._words = about, words
        self.setObjectName(f"answers_{sign}")
        row = Flow(theme.px(8), self) if layout == "loose" else self._track()
        self._answer = answer
        self._buttons: dict[SignAnswer, AnswerButton] = {}
        for choice in ORDER:
            name = f"{words[choice]}: {about}"
            button = named(AnswerButton(words[choice], self), f"answer_{sign}_{choice.value}", name)
            button.setProperty("kind", "answer-loose" if layout == "loose" else "answer")
            button.setProperty("default", "true" if choice is SignAnswer.NOT_LOOKED_AT else "false")
            if layout == "beside":
                button.setMinimumWidth(theme.size(WIDTHS[choice]))
            button.toggled.connect(lambda on, choice=choice: self._toggled(choice, on=on))
            self._buttons[choice] = button
            row.addWidget(button)
            if isinstance(row, QHBoxLayout) and layout == "under":
                row.setStretchFactor(button, 1)
        horizontal = QSizePolicy.Policy.Fixed if layout == "beside" else QSizePolicy.Policy.Preferred
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)
        self.show_answer(answer)

    def _track(self) -> QHBoxLayout:
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        return row

    @property
    def answer(self) -> SignAnswer:
        return self._answer

    def show_answer(self, answer: SignAnswer) -> None:
        """Show this one as chosen without telling anyone; Tab stops there."""
        self._answer = answer
        self.setAccessibleName(f"{self._about} {self._words[answer]}")
        for choice, button in self._buttons.items():
            button.setChecked(choice is answer)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if choice is answer else Qt.FocusPolicy.ClickFocus)

    def focus_target(self) -> QPushButton:
        """Where Tab stops: the chosen answer."""
        return self._buttons[self._answer]

    def take_focus(self) -> None:
        self.focus_target().setFocus(Qt.FocusReason.TabFocusReason)

    def choose(self, number: int) -> None:
        """Choose by the key 1 to 4."""
        choice = ORDER[number - 1]
        self._take(choice)
        self._buttons[choice].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def walk(self, button: AnswerButton, by: int) -> None:
        buttons = list(self._buttons.values())
        place = buttons.index(button) + by
        if 0 <= place < len(buttons):
            buttons[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _toggled(self, choice: SignAnswer, *, on: bool) -> None:
        """A screen reader toggles a button without a click; one cannot toggle the chosen answer off."""
        if on:
            self._take(choice)
        elif choice is self._answer:
            self._buttons[choice].setChecked(True)

    def _take(self, choice: SignAnswer) -> None:
        was = self._answer
        self.show_answer(choice)
        if choice is not was:
            self.chosen.emit(choice)


class AnswerButton(QPushButton):
    def __init__(self, words: str, answers: Answers) -> None:
        super().__init__(words)
        self._answers = answers
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:
        """A press on the chosen answer leaves it chosen."""
        if not self.isChecked():
            super().nextCheckState()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left:
                self._answers.walk(self, -1)
            case Qt.Key.Key_Right:
                self._answers.walk(self, 1)
            case Qt.Key.Key_Up | Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                event.ignore()  # the row's: to the next sign, open
            case _:
                super().keyPressEvent(event)
