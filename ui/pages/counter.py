# SPDX-License-Identifier: EUPL-1.2
"""At the counter: the two questions, seven signs and the route card on one screen, with someone waiting. No steps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kit.content.model import Sign
from kit.signs.card import RouteCard
from kit.signs.contact_words import first_number
from kit.signs.material import COUNTER
from ui.models.signs import SignsOfVisit
from ui.models.undo import Taken
from ui.models.way import Way
from ui.spoken import announce
from ui.widgets.buttons import primary_button
from ui.widgets.counter_card import CounterCard
from ui.widgets.counter_head import CounterHead
from ui.widgets.counter_questions import CounterQuestions
from ui.widgets.fact_button import FactButton
from ui.widgets.frames import Card
from ui.widgets.naming import named
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.sign_row import SignRow
from ui.widgets.step_view import Step
from ui.widgets.taking_back import TakesBack
from ui.widgets.text import Hairline, Text
from ui.widgets.visit_row import follow_visit, visit_row

NEEDED = 1280
"""Width of the window at 100 % from which the card stands beside the signs; with less all is one column."""
LAYOUT = {"compact": "loose", "narrow": "under"}


class CounterView(TakesBack):
    """`fold_changed` tells that the search row folds away or comes back."""

    search_asked = Signal()
    language_chosen = Signal(str)
    fold_changed = Signal()
    REFILL_FOR = frozenset({"content_language", "own_numbers"})

    def __init__(self, way: Way) -> None:
        super().__init__(way)
        self._rows: dict[str, SignRow] = {}
        self._is_beside = False
        way.visit.changed.connect(self._follow)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._copy)

    @property
    def fits_beside(self) -> bool:
        """All of it is in sight at once."""
        return self.is_wide and self.window().width() >= self.way.theme.size(NEEDED)

    def fill(self) -> None:
        theme = self.way.theme
        self.setObjectName("counter")
        opened = [sign for sign, row in self._rows.items() if row.is_open]
        self._rows, self._is_beside = {}, self.fits_beside
        self._signs = SignsOfVisit(self.way.library, self.way.visit.checklist, COUNTER)
        head, self._questions, signs = self._head(), CounterQuestions(self.way, is_beside=self.is_wide), self._list()
        self._card = self._beside_card()
        self.scrolling = scroll = ScrollColumn(theme)
        self.parts: list[QWidget] = [self._questions, signs, self._card]
        if self._is_beside:
            self.column.addWidget(head)
            self.column.addSpacing(theme.px(6))
            row = QHBoxLayout()
            row.setSpacing(0)
            row.addWidget(scroll, 1)
            self.column.addLayout(row, 1)
        else:
            self.column.addWidget(scroll, 1)
            scroll.column.addWidget(head)
            scroll.column.addSpacing(theme.px(8))
        scroll.column.addWidget(self._questions)
        scroll.column.addSpacing(theme.px(10))
        scroll.column.addWidget(signs)
        if self._is_beside:
            row.addWidget(self._card)
        else:
            scroll.column.addSpacing(theme.px(16))
            scroll.column.addWidget(self._card)
            self.column.addWidget(self._bar())
        scroll.column.addStretch(1)
        for sign in opened:
            self._rows[sign].toggle()
        self._follow()
        self.fold_changed.emit()

    def first_focus(self) -> QWidget | None:
        return self._questions.focus_target()

    def regions(self) -> list[QWidget]:
        return self.parts if self.is_built else [self]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_built and self.fits_beside != self._is_beside:
            self.fill_anew()

    # -- what it is made of --------------------------------------------------------------------------------------------

    def _head(self) -> CounterHead:
        head = CounterHead(self.way, is_folded=self._is_beside)
        head.search_asked.connect(self.search_asked)
        head.language_chosen.connect(self.language_chosen)
        head.undo_asked.connect(self.undo)
        head.place_chosen.connect(self.place_chosen)
        self._top = head
        return head

    def _list(self) -> Card:
        theme = self.way.theme
        card = named(Card(theme, "card", side=18, top=6, bottom=5), "counter_signs", self.way.say("counter_question"))
        card.column.addLayout(self._list_head())
        card.column.addSpacing(theme.px(4))
        signs = [sign for _, group in self._signs.groups() for sign in group]
        for place, sign in enumerate(signs):
            if place:
                card.column.addWidget(Hairline())
            card.column.addWidget(self._row(sign))
        return card

    def _list_head(self) -> QHBoxLayout | QVBoxLayout:
        way, theme = self.way, self.way.theme
        words = QHBoxLayout()
        words.setSpacing(theme.px(10))
        words.addWidget(Text(way.say("counter_question"), "h3", wrap=False), 0, Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(Text(way.say("counter_hint"), "small").beside(), 1, Qt.AlignmentFlag.AlignVCenter)
        told = way.say("counter_asks_for_help")
        asks = named(FactButton(theme, told, on=way.visit.checklist.asks_for_help, is_low=True), "asks_for_help")
        asks.toggled.connect(lambda on: way.visit.change(asks_for_help=on))
        self._asks = asks
        if self.is_wide:
            words.addWidget(asks)
            return words
        column = QVBoxLayout()
        column.setSpacing(theme.px(8))
        column.addLayout(words)
        column.addWidget(asks, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _row(self, sign: Sign) -> SignRow:
        layout = "line" if self._is_beside else LAYOUT.get(self.shape, "beside")
        row = visit_row(self.way, self._signs, sign, layout, COUNTER)
        row.opened.connect(lambda: self._bring_in_sight(row))
        row.walked.connect(lambda by: self._walk(sign.id, by))
        row.ref_chosen.connect(self.ref_chosen)
        self._rows[sign.id] = row
        return row

    def _beside_card(self) -> CounterCard:
        card = CounterCard(self.way, is_beside=self._is_beside)
        card.card_asked.connect(self._to_card)
        card.hand_over_asked.connect(lambda: self.step_chosen.emit(Step.HAND_OVER))
        card.print_asked.connect(self.print_card)
        card.place_chosen.connect(self.place_chosen)
        return card

    def _bar(self) -> QFrame:
        """The card is far down: the way to it stays in sight."""
        way, theme, bar = self.way, self.way.theme, QFrame()
        bar.setProperty("kind", "bar-bottom")
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, theme.px(10), ScrollColumn.edge(theme), 0)
        row.setSpacing(theme.px(12))
        row.addWidget(Text(way.say("one_serious_sign"), "small"), 1, Qt.AlignmentFlag.AlignVCenter)
        words = way.say("step_route_card" if self.shape == "compact" else "to_route_card")
        to_card = named(primary_button(theme, words, "arrow-right", trailing=True), "to_route_card")
        to_card.setAccessibleName(way.say("to_route_card"))
        to_card.clicked.connect(self._to_card)
        row.addWidget(to_card)
        return bar

    # -- going about ---------------------------------------------------------------------------------------------------

    def print_card(self) -> None:
        self.print_asked.emit(self.way.route_card())

    def _copy(self) -> None:
        self._card.copy_hand_over()

    def _to_card(self) -> None:
        self.step_chosen.emit(Step.CARD)

    def _walk(self, sign_id: str, by: int) -> None:
        rows = list(self._rows.values())
        place = rows.index(self._rows[sign_id]) + by
        if place < 0:
            self._questions.take_focus()
        elif place < len(rows):
            rows[place].answers.take_focus()
            self._bring_in_sight(rows[place])

    def _bring_in_sight(self, row: SignRow) -> None:
        if self.scrolling is not None:
            self.scrolling.bring_in_sight(row)

    # -- taking back ---------------------------------------------------------------------------------------------------

    def show_step(self, step: Taken) -> None:
        row = self._rows.get(step.sign)
        if row is not None:
            self._bring_in_sight(row)
            row.answers.take_focus()

    # -- following the visit -------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        if not self.is_built:
            return
        checklist = self.way.visit.checklist
        follow_visit(self._rows, checklist)
        self._questions.follow()
        self._asks.setChecked(checklist.asks_for_help)
        self._top.follow()
        before, now = self._card.card, self.way.route_card()
        self._card.show_card(now)
        if before is not None and _leads(before) != _leads(now):
            announce(self, self.way.card_title(now))


def _leads(card: RouteCard) -> tuple[str, str]:
    """What a person must hear when it changes: which card it is, and whom to ring first."""
    return card.route, first_number(card.contacts)
