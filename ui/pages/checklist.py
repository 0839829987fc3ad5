# SPDX-License-Identifier: EUPL-1.2
"""The signs of this visit: see, hear, papers; four answers each; six tiles beside them. One sign is enough to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kit.content.model import Channel, Sign
from kit.signs.coverage import coverage
from ui.models.signs import SignsOfVisit
from ui.widgets.buttons import plain_button, primary_button, quiet_button
from ui.widgets.frames import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.naming import named
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.sign_row import SignRow
from ui.widgets.step_view import Step, StepView, Way
from ui.widgets.text import Hairline, Text
from ui.widgets.tiles import Tiles, noted_in_words

CHANNEL_ICON = {Channel.SEE: "eye", Channel.HEAR: "ear", Channel.DOCUMENT: "file-text"}
LOW = 560
"""px at 100 %: in a view lower than this the tiles are lower too, so that all six stay in sight."""
LAYOUT = {"compact": "loose", "narrow": "under"}


class ChecklistView(StepView):
    def __init__(self, way: Way) -> None:
        super().__init__(way)
        self._rows: dict[str, SignRow] = {}
        self._sector: str | None = None
        self._tiles: Tiles | None = None
        self._line: Text | None = None
        self._is_short = False
        self._waiting: list[tuple[Channel, tuple[Sign, ...]]] = []
        way.visit.changed.connect(self._follow)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self.step_chosen.emit(Step.CARD))

    def fill(self) -> None:
        checklist = self.way.visit.checklist
        self._sector = checklist.sector
        self._signs = SignsOfVisit(self.way.library, checklist)
        opened = [sign for sign, row in self._rows.items() if row.is_open]
        self._rows = {}
        self._tiles = self._line = None
        self.column.addLayout(self._head())
        self.column.addSpacing(self.way.theme.px(9))
        row = QHBoxLayout()
        row.setSpacing(self.way.theme.px(16))
        row.addWidget(self._list(), 1)
        if self.is_wide:
            row.addWidget(self._side())
        self.column.addLayout(row, 1)
        if not self.is_wide:
            self.column.addWidget(self._bar())
        for sign in opened:
            self.open_sign(sign)
        self._follow()

    def first_focus(self) -> QWidget | None:
        row = next(iter(self._rows.values()), None)
        return row.answers.focus_target() if row is not None else None

    def open_sign(self, sign_id: str) -> None:
        """Show this sign opened, in sight."""
        self._build_rest()
        row = self._rows.get(sign_id) if self.is_built else None
        if row is not None:
            if not row.is_open:
                row.toggle()
            self.go_to_place(self.place)
            self._bring_in_sight(row)

    def _bring_in_sight(self, row: SignRow) -> None:
        if self.scrolling is not None:
            self.scrolling.ensureWidgetVisible(row, 0, self.way.theme.px(24))

    # -- head ----------------------------------------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        way, theme = self.way, self.way.theme
        words = QVBoxLayout()
        words.setSpacing(0)
        title = way.library.sector(self._sector).name.say(way.language) if self._sector else way.say("signs_any_visit")
        words.addWidget(named(Text(title, "h1"), "checklist_title"))
        situation = way.visit.checklist.situation
        memory = way.say("only_in_memory")
        about = f"{way.say(f'situation_{situation.value}')}. {memory}" if situation else memory
        if self.shape != "compact":
            words.addWidget(named(Text(about, "small"), "only_in_memory"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, ScrollColumn.edge(theme), 0)
        row.setSpacing(theme.px(12))
        row.addLayout(words, 1)
        if self.shape != "compact":
            for name, button, act in (
                ("new_visit", quiet_button(theme, self.tr("New visit")), self._new_visit),
                ("other_sector", quiet_button(theme, self.tr("Another sector")), self._other_sector),
            ):
                named(button, name).clicked.connect(act)
                row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _new_visit(self) -> None:
        from ui.history import Place

        self.place_chosen.emit(Place("signs", "new"))

    def _other_sector(self) -> None:
        self.step_chosen.emit(Step.SECTOR)

    # -- the list ------------------------------------------------------------------------------------------------------

    def _list(self) -> ScrollColumn:
        theme = self.way.theme
        self.scrolling = scroll = ScrollColumn(theme)
        first, *self._waiting = self._signs.groups()
        scroll.column.addWidget(self._group(*first))
        scroll.column.addStretch(1)
        QTimer.singleShot(0, self, self._build_rest)
        return scroll

    def _build_rest(self) -> None:
        """What is in sight is built first; the other groups follow in the next turn of the event loop."""
        waiting, self._waiting = self._waiting, []
        if not waiting or not self.is_built or self.scrolling is None:
            return
        column = self.scrolling.column
        for group in waiting:
            column.insertSpacing(column.count() - 1, self.way.theme.px(14))
            column.insertWidget(column.count() - 1, self._group(*group))
        self._follow()

    def go_to_place(self, place: int) -> None:
        self._build_rest()
        super().go_to_place(place)

    def _group(self, channel: Channel, signs: tuple[Sign, ...]) -> Card:
        way, theme = self.way, self.way.theme
        card = named(
            Card(theme, "card", side=18, top=12), f"group_{channel.value}", way.say(f"channel_{channel.value}")
        )
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(IconLabel(theme, CHANNEL_ICON[channel], "accent", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(Text(way.say(f"channel_{channel.value}"), "h3", wrap=False), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(
            Text(way.say(f"channel_{channel.value}_hint"), "small").beside(), 1, Qt.AlignmentFlag.AlignVCenter
        )
        card.column.addLayout(head)
        for index, sign in enumerate(signs):
            if index:
                card.column.addWidget(Hairline())
            card.column.addWidget(self._row(sign))
        return card

    def _row(self, sign: Sign) -> SignRow:
        way = self.way
        row = SignRow(
            way.theme,
            self._signs.words(sign, way.language),
            way.visit.checklist.answer(sign.id),
            LAYOUT.get(self.shape, "beside"),
            lambda: self._signs.opened(sign.id, way.language),
        )
        row.answered.connect(lambda answer: way.visit.answer(sign.id, answer))
        row.written.connect(lambda words: way.visit.write(sign.id, words))
        row.walked.connect(lambda by: self._walk(sign.id, by))
        row.ref_chosen.connect(self.ref_chosen)
        self._rows[sign.id] = row
        return row

    def _walk(self, sign_id: str, by: int) -> None:
        order = list(self._rows)
        place = order.index(sign_id) + by
        if 0 <= place < len(order):
            row = self._rows[order[place]]
            row.answers.take_focus()
            self._bring_in_sight(row)

    # -- beside and under it -------------------------------------------------------------------------------------------

    def _side(self) -> QWidget:
        way, theme = self.way, self.way.theme
        side = QWidget()
        wide, _ = theme.tokens.size["tile"]
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._tiles = Tiles(way, in_rows=False)
        inside = ScrollColumn(theme)
        inside.column.addWidget(self._tiles)
        inside.column.addSpacing(theme.px(12))
        inside.column.addWidget(Text(f"{way.say('one_serious_sign')} {way.say('no_signs_prove_nothing')}", "small"))
        inside.column.addStretch(1)
        inside.setMinimumHeight(theme.px(80))
        column.addWidget(inside, 1)
        column.addSpacing(theme.px(10))
        last = QHBoxLayout()
        last.setContentsMargins(0, 0, ScrollColumn.edge(theme), 0)
        last.addWidget(self._to_card(way.say("to_route_card")), 1)
        column.addLayout(last)
        side.setFixedWidth(max(theme.size(wide), self._tiles.minimumSizeHint().width()) + ScrollColumn.edge(theme))
        return side

    def _bar(self) -> QFrame:
        """Under the list: the tiles in two rows, or with very little room one line of words."""
        self._is_short = self._has_little_room()
        way, theme = self.way, self.way.theme
        bar = QFrame()
        bar.setProperty("kind", "bar-bottom")
        column = QVBoxLayout(bar)
        column.setContentsMargins(0, theme.px(10), ScrollColumn.edge(theme), 0)
        column.setSpacing(theme.px(8))
        if not self._is_short:
            self._tiles = Tiles(way, in_rows=True)
            column.addWidget(self._tiles)
        last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        last.setSpacing(theme.px(12))
        self._line = Text(way.say("one_serious_sign"), "small", markup=True)
        last.addWidget(self._line, 1, Qt.AlignmentFlag.AlignVCenter)
        if self._is_short:
            tiles = named(plain_button(theme, self.tr("Tiles")), "show_tiles")
            tiles.clicked.connect(self._show_tiles)
            last.addWidget(tiles)
        short = way.say("step_route_card") if self._is_short else way.say("to_route_card")
        last.addWidget(self._to_card(short))
        column.addLayout(last)
        return bar

    def _to_card(self, words: str) -> QWidget:
        button = named(primary_button(self.way.theme, words, "arrow-right", trailing=True), "to_route_card")
        button.setAccessibleName(self.way.say("to_route_card"))
        button.clicked.connect(lambda: self.step_chosen.emit(Step.CARD))
        return button

    def _show_tiles(self) -> None:
        from ui.dialogs.dialog import Dialog

        tiles = Tiles(self.way, in_rows=False)
        tiles.show_coverage(coverage(self.way.visit.checklist, self._signs.signs))
        dialog = Dialog(
            self.way.theme, self.window(), self.tr("What was noted"), self.way.say("no_signs_prove_nothing")
        )
        dialog.add(tiles)
        dialog.offer([("close", self.tr("Close"), "plain", lambda: None)])
        dialog.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.is_wide and self._has_little_room() != self._is_short:
            self.fill_anew()
        elif self._tiles is not None:
            self._tiles.set_dense(dense=self.height() < self.way.theme.size(LOW))

    def _has_little_room(self) -> bool:
        return self.shape == "compact" or self.height() < self.way.theme.size(LOW)

    # -- following the checklist ---------------------------------------------------------------------------------------

    def _follow(self) -> None:
        if not self.is_built:
            return
        checklist = self.way.visit.checklist
        if checklist.sector != self._sector:
            self.fill_anew()
            return
        for sign, row in self._rows.items():
            at = checklist.times.get(sign)
            row.show_kept(checklist.answer(sign), checklist.words.get(sign, ""), f"{at:%H.%M}" if at else "")
        tiles = coverage(checklist, self._signs.signs)
        if self._tiles is not None:
            self._tiles.show_coverage(tiles)
        if self._line is not None and self._is_short:
            noted = ", ".join(noted_in_words(self.way, tiles))
            told = self.way.say("noted")
            told = f"<b>{told[:1].upper()}{told[1:]}</b>: {noted}" if noted else self.way.say("one_serious_sign")
            self._line.say(told)
