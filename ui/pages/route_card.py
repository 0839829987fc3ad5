# SPDX-License-Identifier: EUPL-1.2
"""The route card on screen: at the left what to do in order, at the right whom to ring in order. Never a verdict."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kit.content.refs import Kind, Ref
from kit.languages import Words
from kit.signs.card import RouteCard
from kit.store.standing_words import page_standing_text
from ui.history import Place
from ui.models.way import Way
from ui.widgets.buttons import link_button, primary_button, quiet_button
from ui.widgets.card_contacts import contact_boxes
from ui.widgets.change_links import ChangeLinks
from ui.widgets.copy_hand_over import CopyHandOver
from ui.widgets.frames import CallOut
from ui.widgets.naming import named
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.step_list import PlainList, StepList
from ui.widgets.step_view import Step, StepView
from ui.widgets.text import Text


class RouteCardView(StepView):
    REFILL_FOR = frozenset({"content_language", "role", "region", "own_numbers"})

    def __init__(self, way: Way) -> None:
        super().__init__(way)
        self.asked_for = ""
        """A route asked for by name (a hit, a link); "" for the one the answers lead to."""
        self.card: RouteCard | None = None
        way.visit.changed.connect(self.fill_anew)

    def show_route(self, route: str) -> None:
        if route != self.asked_for:
            self.asked_for = route
            self.fill_anew()

    def fill(self) -> None:
        theme = self.way.theme
        self.setObjectName("route_card")
        self.card = self.make_card()
        words, beside = self._words(self.card), self._beside()
        self.scrolling = scroll = ScrollColumn(theme)
        if self.shape == "compact":  # with very little room the head scrolls along, and the numbers come first
            scroll.column.addLayout(words)
        else:
            self.column.addLayout(self._head(words, beside))
        self.column.addSpacing(theme.px(10))
        row = QHBoxLayout()
        row.setSpacing(theme.px(18))
        row.addWidget(scroll, 1)
        if self.is_wide:
            row.addWidget(self._side(self.card))
        else:
            scroll.column.addSpacing(theme.px(6))
            self._add_contacts(scroll.column, self.card)
            scroll.column.addSpacing(theme.px(16))
        if self.shape == "compact":
            scroll.column.addLayout(beside)
            scroll.column.addSpacing(theme.px(12))
        self._add_left(scroll.column, self.card)
        self.column.addLayout(row, 1)
        if not self.is_wide:
            self.column.addWidget(self._bar())

    def first_focus(self) -> QWidget | None:
        return self._print

    def make_card(self) -> RouteCard:
        """The card of this moment."""
        return self.way.route_card(self.asked_for)

    # -- head ----------------------------------------------------------------------------------------------------------

    def _head(self, words: QVBoxLayout, beside: QVBoxLayout) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight if self.is_wide else QBoxLayout.Direction.TopToBottom)
        row.setContentsMargins(0, 0, ScrollColumn.edge(self.way.theme), 0)
        row.setSpacing(self.way.theme.px(10))
        row.addLayout(words, 1)
        row.addLayout(beside)
        return row

    def _words(self, card: RouteCard) -> QVBoxLayout:
        """What the card is for, in the words of the route; it names the card, never a person."""
        way = self.way
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(named(Text(way.card_title(card), "h1"), "route_card_title"))
        parts = (f"{card.about.say(way.language)}.", way.say("route_card_promise"), way.say("only_in_memory"))
        words.addWidget(named(Text(" ".join(parts), "small"), "route_card_about"))
        words.addStretch(1)
        return words

    def _beside(self) -> QVBoxLayout:
        """What one can do with the card, and links to change what it is for."""
        theme = self.way.theme
        read = named(quiet_button(theme, self.tr("Look and choose")), "read_hand_over")
        read.clicked.connect(lambda: self.step_chosen.emit(Step.HAND_OVER))
        copy = CopyHandOver(self.way)
        copy.must_be_read.connect(lambda: self.step_chosen.emit(Step.HAND_OVER))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(10))
        if self.is_wide:
            buttons.addStretch(1)
        for button in (read, copy) if self.is_wide else (copy, read):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        if not self.is_wide:
            buttons.addStretch(1)
        links = ChangeLinks(self.way, Ref(Kind.ROUTE, self.asked_for) if self.asked_for else Step.CARD)
        links.place_chosen.connect(self.place_chosen)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addLayout(buttons)
        beside.addWidget(links, 0, Qt.AlignmentFlag.AlignRight if self.is_wide else Qt.AlignmentFlag.AlignLeft)
        return beside

    # -- what to do ----------------------------------------------------------------------------------------------------

    def _add_left(self, column: QVBoxLayout, card: RouteCard) -> None:
        way, theme = self.way, self.way.theme
        column.addWidget(
            named(
                StepList(theme, [(one.head.say(way.language), one.body.say(way.language)) for one in card.steps]),
                "route_steps",
            )
        )
        lists = [
            ("do", "check", "do_head", card.do),
            ("dont", "x", "dont_head", card.dont),
            ("write_down", "pencil", "write_down_head", card.write_down),
            ("may_share", "message-circle", "may_share_head", card.may_share),
            ("cannot_promise", "minus", "cannot_promise_head", card.cannot_promise),
        ]
        shown: list[QWidget] = [
            PlainList(theme, name, icon, way.say(head), self._said(lines)) for name, icon, head, lines in lists if lines
        ]
        cautions = PlainList(theme, "cautions", "info", way.say("paper_keep_in_mind"), self._said(card.cautions))
        shown.append(cautions)
        column.addSpacing(theme.px(14))
        if card.night.nl:
            column.addWidget(
                CallOut(theme, "notice", way.say("night_head"), card.night.say(way.language), icon="clock")
            )
            column.addSpacing(theme.px(14))
        grid = QGridLayout()
        grid.setSpacing(theme.px(14))
        across = 1 if self.shape == "compact" else 2
        for index, one in enumerate(shown):
            grid.addWidget(one, index // across, index % across)
        column.addLayout(grid)
        column.addSpacing(theme.px(12))
        vouched = page_standing_text(way.library.wording, card.standing, way.language)
        column.addWidget(Text(vouched, "caption"))
        column.addStretch(1)

    def _said(self, lines: tuple[Words, ...]) -> list[str]:
        return [line.say(self.way.language) for line in lines]

    # -- whom to ring --------------------------------------------------------------------------------------------------

    def _side(self, card: RouteCard) -> QWidget:
        theme = self.way.theme
        side = QWidget()
        side.setFixedWidth(theme.size(int(theme.tokens.size["route_numbers"])) + ScrollColumn.edge(theme))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        scroll = ScrollColumn(theme)
        self._add_contacts(scroll.column, card)
        scroll.column.addStretch(1)
        column.addWidget(scroll, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, ScrollColumn.edge(theme), 0)
        row.addWidget(self._print_button(), 1)
        column.addLayout(row)
        return side

    def _add_contacts(self, column: QVBoxLayout, card: RouteCard) -> None:
        way, theme = self.way, self.way.theme
        column.addWidget(Text(way.say("contacts_head"), "h3"))
        column.addSpacing(theme.px(6))
        for caution in card.place_cautions:
            column.addWidget(Text(caution.say(way.language), "small", "text"))
            column.addSpacing(theme.px(6))
        for box in contact_boxes(way, card, lambda: self.place_chosen.emit(Place("own_numbers"))):
            column.addWidget(box)
            column.addSpacing(theme.px(8))
        for link in (self._pack_link(), self._cards_link()):
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    # -- on paper ------------------------------------------------------------------------------------------------------

    def _print_button(self) -> QWidget:
        self._print = named(primary_button(self.way.theme, self.tr("Print route card"), "printer"), "print_route_card")
        self._print.clicked.connect(self.print_card)
        return self._print

    def _pack_link(self) -> QWidget:
        link = named(link_button(self.way.theme, self.tr("Put a visit pack together")), "to_pack")
        link.clicked.connect(lambda: self.place_chosen.emit(Place("pack")))
        return link

    def _cards_link(self) -> QWidget:
        link = named(link_button(self.way.theme, self.tr("To the question cards")), "to_cards")
        link.clicked.connect(lambda: self.place_chosen.emit(Place("cards")))
        return link

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("kind", "bar-bottom")
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, self.way.theme.px(10), ScrollColumn.edge(self.way.theme), 0)
        row.addWidget(Text(self.way.say("one_serious_sign"), "small"), 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._print_button())
        return bar

    def print_card(self) -> None:
        self.print_asked.emit(self.make_card())
