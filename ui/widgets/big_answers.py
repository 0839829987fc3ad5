# SPDX-License-Identifier: EUPL-1.2
"""A first question: a card with large answers, of which one or none is chosen, and room for what an answer shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.icons import icon
from ui.theme import Theme
from ui.widgets.frames import Card
from ui.widgets.naming import named
from ui.widgets.step_disc import StepDisc
from ui.widgets.text import Text


class BigAnswer(QPushButton):
    """52 high, with a check when chosen; slim it is 40 high and as an answer beside a sign."""

    def __init__(self, theme: Theme, words: str, *, is_slim: bool = False) -> None:
        super().__init__()
        self._theme, self._words, self._is_slim = theme, words, is_slim
        self.setProperty("kind", "answer-loose" if is_slim else "answer-big")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(words)
        self.setMinimumWidth(theme.size(104 if is_slim else 142))
        self.toggled.connect(lambda _: self._mark())
        theme.changed.connect(self._mark)
        self._mark()

    def nextCheckState(self) -> None:
        """A press on the chosen answer leaves it chosen."""
        if not self.isChecked():
            super().nextCheckState()

    def _mark(self) -> None:
        if self._is_slim:
            self.setText(self._words)
            return
        self.setText(f"  {self._words}" if self.isChecked() else self._words)
        self.setIcon(icon(self._theme, "check", "on_selected", 18) if self.isChecked() else QIcon())
        self.setIconSize(QSize(self._theme.size(18), self._theme.size(18)))


class BigAnswers(QWidget):
    """`choices` are (key, words); buttons are called `<name>_<key>`. `keys` are letters that choose ("j": "yes")."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        about: str,
        choices: Sequence[tuple[str, str]],
        key: str = "",
        *,
        letters: Mapping[str, str] | None = None,
        is_slim: bool = False,
    ) -> None:
        super().__init__()
        named(self, f"{name}_answers", about)
        self._letters, self._key = letters or {}, ""
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6 if is_slim else 12))
        self.buttons: dict[str, BigAnswer] = {}
        for choice, words in choices:
            button = named(BigAnswer(theme, words, is_slim=is_slim), f"{name}_{choice}")
            button.setAccessibleDescription(about)
            button.toggled.connect(lambda on, choice=choice: self._toggled(choice, on=on))
            self.buttons[choice] = button
            row.addWidget(button)
        row.addStretch(1)
        self.show_key(key)

    @property
    def key(self) -> str:
        return self._key

    def choose(self, key: str) -> None:
        """Choose as a press does."""
        was = self._key
        self.show_key(key)
        if key != was:
            self.chosen.emit(key)

    def _toggled(self, key: str, *, on: bool) -> None:
        """A screen reader toggles a button without a click; one cannot toggle the chosen answer off."""
        if on:
            self.choose(key)
        elif key == self._key:
            self.buttons[key].setChecked(True)

    def focus_target(self) -> QWidget:
        """The chosen answer, else the first."""
        return self.buttons.get(self._key) or next(iter(self.buttons.values()))

    def show_key(self, key: str) -> None:
        """Show this one as chosen without telling anyone; "" for none."""
        self._key = key
        for choice, button in self.buttons.items():
            button.setChecked(choice == key)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest answer: where they do not fit beside each other they stand under each other."""
        widest = max(self._widths())
        return QSize(widest, super().minimumSizeHint().height())

    def _widths(self) -> list[int]:
        return [max(button.sizeHint().width(), button.minimumWidth()) for button in self.buttons.values()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        gaps = self._row.spacing() * (len(self.buttons) - 1)
        beside = sum(self._widths()) + gaps
        fits = beside <= event.size().width()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        buttons = list(self.buttons.values())
        place = next((index for index, button in enumerate(buttons) if button.hasFocus()), 0)
        letter = event.text().casefold()
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            place += 1 if event.key() == Qt.Key.Key_Right else -1
            buttons[min(max(place, 0), len(buttons) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        elif letter and letter in self._letters:
            self.choose(self._letters[letter])
            self.focus_target().setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)


class QuestionCard(Card):
    """Disc, question, help, answers; `shown` is the column for what an answer shows."""

    def __init__(
        self, theme: Theme, question: str, help_words: str, answers: BigAnswers | None, number: int = 0
    ) -> None:
        super().__init__(theme, "card", side=26, top=16)
        row = QHBoxLayout()
        row.setSpacing(theme.px(18))
        if number:
            row.addWidget(StepDisc(theme, number), 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout()
        inside.setSpacing(0)
        inside.addWidget(Text(question, "h1" if number else "h2"))
        if help_words:
            inside.addSpacing(theme.px(2))
            inside.addWidget(Text(help_words, "body", "text2"))
        inside.addSpacing(theme.px(12))
        if answers is not None:
            inside.addWidget(answers)
        self.shown = QVBoxLayout()
        self.shown.setSpacing(0)
        inside.addLayout(self.shown)
        row.addLayout(inside, 1)
        self.column.addLayout(row)
