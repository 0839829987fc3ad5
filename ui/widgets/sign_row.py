# SPDX-License-Identifier: EUPL-1.2
"""A sign with its four answers, and what opens under it: own words beside ordinary explanations, equally large."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kit.signs.checklist import SignAnswer
from ui.models.signs import OpenedWords, SignWords
from ui.theme import Theme
from ui.widgets.answers import Answers
from ui.widgets.box_button import BoxButton
from ui.widgets.frames import Card, Tag
from ui.widgets.icon_label import IconLabel
from ui.widgets.link_row import LinkRow
from ui.widgets.naming import named
from ui.widgets.own_words import OwnWords
from ui.widgets.tab_order import tab_after
from ui.widgets.text import Text

KEYS = {Qt.Key.Key_1: 1, Qt.Key.Key_2: 2, Qt.Key.Key_3: 3, Qt.Key.Key_4: 4}


class SignRow(QWidget):
    """`answered` and `written` carry what the person chose and wrote; `line_left` tells that the line is done for now;
    `walked` is -1 or 1 for the sign before or after, `opened` tells that it was opened by a key."""

    answered = Signal(object)
    written = Signal(str)
    line_left = Signal()
    walked = Signal(int)
    opened = Signal()
    ref_chosen = Signal(object)

    def __init__(
        self, theme: Theme, words: SignWords, answer: SignAnswer, layout: str, opened: Callable[[], OpenedWords]
    ) -> None:
        """`layout` as for Answers, or line: beside, low, and with the short form of the sign until it is opened."""
        super().__init__()
        self._theme, self._words, self._opened, self._layout = theme, words, opened, layout
        self._own, self._time = "", ""
        self._mark: IconLabel | None = None
        self.panel: OpenedSign | None = None
        self._is_line = layout == "line"
        beside = "beside" if self._is_line else layout
        self.answers = Answers(theme, words.id, words.text, words.answers, answer, beside)
        self.answers.chosen.connect(self.answered)
        self._build()

    def _build(self) -> None:
        theme = self._theme
        self._column = QVBoxLayout(self)
        above, under = (theme.px(4), theme.px(3)) if self._is_line else (theme.px(10), theme.px(12))
        self._column.setContentsMargins(0, above, 0, under)
        self._column.setSpacing(theme.px(12))
        head = named(BoxButton("row"), f"sign_{self._words.id}", self._words.text)
        head.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        head.face.setSpacing(theme.px(10))
        self._chevron = IconLabel(theme, "chevron-right", "text2", 18, stroke=2)
        head.add(self._chevron, 0, Qt.AlignmentFlag.AlignVCenter)
        is_short = self._is_line and bool(self._words.short)
        text = Text(self._words.short if is_short else self._words.text, weight=500, wrap=not is_short)
        head.add(text if is_short else text.beside(), 1, Qt.AlignmentFlag.AlignVCenter)
        if is_short:
            head.setToolTip(self._words.text)
        self._head = head
        head.clicked.connect(self.toggle)
        beside = self._layout in ("beside", "line")
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        row.setSpacing(theme.px(12 if self._is_line else 16 if beside else 10))
        row.addWidget(head, 1)
        if self._layout == "under":
            inset = QHBoxLayout()
            inset.setContentsMargins(theme.size(18) + theme.px(10), 0, 0, 0)
            inset.addWidget(self.answers)
            row.addLayout(inset)
        else:
            row.addWidget(self.answers, 0, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(row)

    # -- what is kept --------------------------------------------------------------------------------------------------

    def show_kept(self, answer: SignAnswer, words: str, time: str) -> None:
        """Follow the checklist: the answer, the person's words and the time of the answer ("14.32")."""
        self._own, self._time = words, time
        if self.answers.answer is not answer:
            self.answers.show_answer(answer)
        self._show_mark()
        if self.panel is not None:
            self.panel.show_kept(words, time)

    @property
    def is_open(self) -> bool:
        return self.panel is not None

    def toggle(self) -> None:
        """Open or close what stands under the sign; nothing moves on its own."""
        if self.panel is None:
            self.panel = OpenedSign(self._theme, self._words.id, self._words.text, self._opened(), self._layout)
            self.panel.show_kept(self._own, self._time)
            self.panel.field.written.connect(self.written)
            self.panel.field.left.connect(self.line_left)
            self.panel.ref_chosen.connect(self.ref_chosen)
            self._column.addWidget(self.panel)
            tab_after(self.answers, self.panel)
        else:
            self._column.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
        self._chevron.show_icon("chevron-down" if self.is_open else "chevron-right")
        self._show_mark()

    def _show_mark(self) -> None:
        """A closed sign with words has a mark; most signs never need one."""
        is_shown = bool(self._own) and not self.is_open
        if self._mark is None and is_shown:
            self._mark = IconLabel(self._theme, "pencil", "text2", 16)
            self._head.add(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        if self._mark is not None:
            self._mark.setVisible(is_shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        key = Qt.Key(event.key())
        if plain and key in KEYS:
            self.answers.choose(KEYS[key])
        elif plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walked.emit(1 if key == Qt.Key.Key_Down else -1)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()
            if self.panel is not None:
                self.panel.field.setFocus(Qt.FocusReason.OtherFocusReason)
                QTimer.singleShot(0, self, self.opened.emit)  # once the panel has its height
        else:
            super().keyPressEvent(event)


class OpenedSign(Card):
    """Own words at the left, what is known at the right; with little room under each other."""

    ref_chosen = Signal(object)

    def __init__(self, theme: Theme, sign: str, text: str, words: OpenedWords, layout: str) -> None:
        super().__init__(theme, "well", side=18, top=12)
        if layout == "line":
            self.column.addWidget(named(Text(text, weight=600), f"whole_{sign}"))
            self.column.addSpacing(theme.px(8))
        self._columns = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if layout == "loose" else QBoxLayout.Direction.LeftToRight
        )
        self._columns.setSpacing(theme.px(24))
        self.column.addLayout(self._columns)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side, share in ((left, 11), (right, 10)):
            side.setSpacing(0)
            self._columns.addLayout(side, share)
        self._build_own(theme, left, sign, text, words)
        self._build_known(theme, right, sign, words)

    def _build_own(self, theme: Theme, side: QVBoxLayout, sign: str, text: str, words: OpenedWords) -> None:
        head = QHBoxLayout()
        head.addWidget(Text(words.own_head, "small", "text", weight=600), 1)
        self._time = Text("", "caption", wrap=False)
        head.addWidget(self._time, 0, Qt.AlignmentFlag.AlignVCenter)
        side.addLayout(head)
        side.addSpacing(theme.px(4))
        self.field = named(OwnWords(theme), f"words_{sign}", f"{words.own_head}: {text}")
        side.addWidget(self.field)
        side.addSpacing(theme.px(4))
        side.addWidget(Text(words.own_hint, "small"))
        side.addStretch(1)

    def _build_known(self, theme: Theme, side: QVBoxLayout, sign: str, words: OpenedWords) -> None:
        if words.explanation:
            side.addWidget(Text(words.explanation, "small", "text"))
            side.addSpacing(theme.px(8))
        side.addWidget(Text(words.explanations_head, "small", "text", weight=600))
        for explanation in words.explanations:
            row = QHBoxLayout()
            row.setSpacing(theme.px(10))
            row.addWidget(Text("–", "body", "text2", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(explanation), 1)
            side.addSpacing(theme.px(4))
            side.addLayout(row)
        if words.rules:
            side.addSpacing(theme.px(12))
            side.addWidget(Text(words.rules_head, "small", "text", weight=600))
            for rule in words.rules:
                side.addSpacing(theme.px(6))
                side.addWidget(Tag(rule, "edge"))
        side.addSpacing(theme.px(8))
        side.addWidget(Text(words.evidence, "caption"))
        if words.passage is not None:
            ref, title = words.passage
            link = named(LinkRow(theme, title, icon="book-open", tone="accent", chevron="", space=4), f"passage_{sign}")
            link.clicked.connect(lambda: self.ref_chosen.emit(ref))
            side.addWidget(link)  # a title wraps where the line is short
        side.addStretch(1)

    def show_kept(self, words: str, time: str) -> None:
        self._time.say(time)
        self.field.show_words(words)
