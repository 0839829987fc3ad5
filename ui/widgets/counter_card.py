# SPDX-License-Identifier: EUPL-1.2
"""The route card in short, beside the counter's signs: whom to ring first, the first steps, what always holds, the ways on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kit.signs.card import RouteCard
from ui.history import Place
from ui.models.way import Way
from ui.spoken import announce
from ui.widgets.buttons import Button, link_button, plain_button
from ui.widgets.card_contacts import FIRST, contact_boxes, first_to_call
from ui.widgets.change_links import ways_to_change
from ui.widgets.copy_hand_over import CopyHandOver
from ui.widgets.frames import clear_layout
from ui.widgets.naming import named
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.step_disc import StepDisc
from ui.widgets.step_view import Step
from ui.widgets.text import Text

PLACES = 5
"""Contacts and steps that are in sight here together; the whole card is one press away."""


class CounterCard(QWidget):
    """The same RouteCard as everywhere. `is_beside`: it has a column of its own, with the ways on under it."""

    card_asked = Signal()
    hand_over_asked = Signal()
    print_asked = Signal()
    place_chosen = Signal(object)

    def __init__(self, way: Way, *, is_beside: bool) -> None:
        super().__init__()
        self._way, self._is_beside, theme = way, is_beside, way.theme
        self.card: RouteCard | None = None
        named(self, "counter_card", way.say("step_route_card"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        last = QHBoxLayout()
        if is_beside:
            edge = ScrollColumn.edge(theme)
            self.setFixedWidth(theme.size(int(theme.tokens.size["route_numbers"])) + edge)
            self.scrolling = ScrollColumn(theme)
            self._shown = self.scrolling.column
            column.addWidget(self.scrolling, 1)
            last.setContentsMargins(0, 0, edge, 0)
        else:
            self._shown = QVBoxLayout()
            column.addLayout(self._shown)
        last.addLayout(self._ways_on(), 1)
        column.addLayout(last)

    def _ways_on(self) -> QVBoxLayout:
        way, theme = self._way, self._way.theme
        self._copy = CopyHandOver(way, "primary" if self._is_beside else "plain")
        self._copy.must_be_read.connect(self.hand_over_asked)
        on_paper = named(plain_button(theme, self.tr("Print"), "printer"), "print_route_card")
        on_paper.setAccessibleName(self.tr("Print route card"))
        on_paper.clicked.connect(self.print_asked)
        self._last: list[Button] = [self._copy, on_paper]
        both = QHBoxLayout()
        both.setSpacing(theme.px(8))
        if self._is_beside:
            whole = named(plain_button(theme, self.tr("Open card"), "route"), "to_route_card")
            whole.setAccessibleName(way.say("to_route_card"))
            whole.clicked.connect(self.card_asked)
            self._last.insert(1, whole)
            both.addWidget(whole, 1)
        both.addWidget(on_paper, 1)
        rows = QVBoxLayout()
        rows.setSpacing(theme.px(8))
        rows.addWidget(self._copy)
        rows.addLayout(both)
        return rows

    def copy_hand_over(self) -> None:
        self._copy.copy()
        announce(self._copy, self._copy.text())

    def show_card(self, card: RouteCard) -> None:
        """Nothing moves while the card stays the same."""
        self._copy.offer_again()
        if card == self.card:
            return
        self.card = card
        clear_layout(self._shown)
        for section, gap in self._sections(card):
            for place, part in enumerate(section):
                if place:
                    self._shown.addSpacing(self._way.theme.px(gap))
                self._shown.addWidget(part)
            self._shown.addSpacing(self._way.theme.px(gap))
            self._shown.addStretch(1)
        stops = [one for one in self.findChildren(QPushButton) if one.isVisibleTo(self) and one not in self._last]
        for before, after in pairwise([*stops, *self._last]):  # what is built anew would come after all else
            QWidget.setTabOrder(before, after)

    def _sections(self, card: RouteCard) -> Iterator[tuple[list[QWidget], int]]:
        """From the top, each with the least space under its parts; what room is left goes between the sections."""
        way, only = self._way, first_to_call(card)
        title = named(Text(way.card_title(card), "h3"), "counter_card_title")
        boxes = contact_boxes(way, card, lambda: self.place_chosen.emit(Place("own_numbers")), only)
        yield [title, self._place(card)], 0
        yield boxes, 5
        steps = card.steps[: PLACES - len(only)]
        yield [self._step(number, step.head.say(way.language)) for number, step in enumerate(steps, 1)], 2
        always = [way.say("no_signs_prove_nothing"), way.say("one_serious_sign")]
        told = " ".join(always if len(only) <= FIRST else always[:1])
        yield [named(Text(told, "small", tight=True), "counter_cautions")], 0

    def _place(self, card: RouteCard) -> QWidget:
        """For which town the numbers are, and the way to another."""
        way, checklist = self._way, self._way.visit.checklist
        place = way.directory.place(checklist.region) if checklist.region else None
        cautions = " ".join(one.say(way.language) for one in card.place_cautions)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(way.theme.px(10))
        here = way.say("contact_region_head", region=place.name.say(way.language)) if place else ""
        told = named(Text(cautions or here, "small", tight=True), "counter_place")
        row.addWidget(told, 1, Qt.AlignmentFlag.AlignVCenter)
        name, words, at = ways_to_change(way, Step.COUNTER)[0]
        link: Button = named(link_button(way.theme, words), name)
        link.clicked.connect(lambda: self.place_chosen.emit(Place("signs", at)))
        row.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _step(self, number: int, head: str) -> QWidget:
        theme = self._way.theme
        line = named(QWidget(), f"counter_step_{number}")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(StepDisc(theme, number, size=22), 0, Qt.AlignmentFlag.AlignTop)
        words = Text(head, "small", "text", weight=500, tight=True)
        words.setContentsMargins(0, theme.px(2), 0, theme.px(2))
        row.addWidget(words, 1)
        return line
