# SPDX-License-Identifier: EUPL-1.2
"""The signs of this visit: see, hear, papers; four answers each; six tiles beside them. One sign is enough to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kit.content.model import Channel, Dimension, Sign
from ui.models.behind_tiles import BehindTiles
from ui.models.signs import SignsOfVisit
from ui.models.taken_words import cleared_words
from ui.models.undo import Taken, What
from ui.models.way import Way
from ui.spoken import announce
from ui.widgets.buttons import plain_button
from ui.widgets.checklist_head import ChecklistHead
from ui.widgets.checklist_side import LOW, ChecklistBar, ChecklistSide
from ui.widgets.frames import Banner, Card
from ui.widgets.naming import named
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.sign_filter import SignFilter
from ui.widgets.sign_group import SignGroup
from ui.widgets.sign_row import SignRow
from ui.widgets.step_view import Step
from ui.widgets.tab_order import tab_after
from ui.widgets.taking_back import TakesBack
from ui.widgets.text import Text
from ui.widgets.visit_row import follow_visit, visit_row

WORDS_REST = 150
"""ms without a letter after which the tiles take the words over."""
LAYOUT = {"compact": "loose", "narrow": "under"}


class ChecklistView(TakesBack):
    def __init__(self, way: Way) -> None:
        super().__init__(way)
        self._rows: dict[str, SignRow] = {}
        self._groups: list[SignGroup] = []
        self._waiting: list[tuple[Channel, tuple[Sign, ...]]] = []
        self._asks_about: tuple[object, ...] = ()
        self._beside: ChecklistSide | ChecklistBar | None = None
        self._opened: Dimension | None = None
        self._typed, self._was_cleared = "", False
        self._shown_answers: object = None
        self._tiles_soon = QTimer(self)
        self._tiles_soon.setSingleShot(True)
        self._tiles_soon.timeout.connect(self._show_behind)
        way.visit.changed.connect(self._follow)
        for keys, act in (("Ctrl+Return", self._to_card), ("/", self.find_sign)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def fill(self) -> None:
        way, theme = self.way, self.way.theme
        self._asks_about, self._shown_answers = self._subject(), None
        self._signs = SignsOfVisit(way.library, way.visit.checklist)
        opened = [sign for sign, row in self._rows.items() if row.is_open]
        self._rows, self._groups = {}, []
        if isinstance(self._beside, ChecklistSide):
            self._opened = self._beside.tiles.opened
        self.column.addWidget(self._head())
        self.column.addSpacing(theme.px(9))
        under_head = QVBoxLayout()
        under_head.setSpacing(theme.px(9))
        under_head.addLayout(self._cleared())
        self.column.addLayout(under_head, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        left = QVBoxLayout()
        left.setSpacing(theme.px(8))
        left.addLayout(self._find_row())
        left.addWidget(self._list(), 1)
        row.addLayout(left, 1)
        self._beside = ChecklistSide(way) if self.is_wide else ChecklistBar(way, is_short=self._has_little_room())
        self._beside.card_asked.connect(self._to_card)
        self._beside.sign_chosen.connect(self.go_to_sign)
        if isinstance(self._beside, ChecklistSide):
            self._beside.tiles.opened = self._opened
            self._beside.tiles.set_dense(dense=self._is_low())
            row.addWidget(self._beside)
        else:
            self.column.addWidget(self._beside)
        under_head.addLayout(row, 1)
        for sign in opened:
            self.open_sign(sign)
        self._follow()
        if self._typed:
            self._show_found(self._typed)

    def first_focus(self) -> QWidget | None:
        row = next(iter(self._shown()), None)
        return row.answers.focus_target() if row is not None else None

    def _to_card(self) -> None:
        self.step_chosen.emit(Step.CARD)

    # -- to a sign -----------------------------------------------------------------------------------------------------

    def open_sign(self, sign_id: str) -> None:
        """Show this sign opened, in sight."""
        self._build_rest()
        row = self._rows.get(sign_id) if self.is_built else None
        if row is not None:
            if row.isHidden():
                self._filter.close_box()
            if not row.is_open:
                row.toggle()
            self.go_to_place(self.place)
            self._bring_in_sight(row)
            QTimer.singleShot(0, row, lambda: self._bring_in_sight(row))  # once what was opened has its height

    def go_to_sign(self, sign_id: str) -> None:
        """To a sign that was named elsewhere: opened, with the keyboard on its answer."""
        self.open_sign(sign_id)
        row = self._rows.get(sign_id)
        if row is not None:
            row.answers.take_focus()

    def _bring_in_sight(self, row: SignRow) -> None:
        if self.scrolling is not None:
            self.scrolling.bring_in_sight(row)

    def _shown(self) -> list[SignRow]:
        return [row for row in self._rows.values() if not row.isHidden()]

    def _walk(self, sign_id: str, by: int) -> None:
        rows = self._shown()
        place = rows.index(self._rows[sign_id]) + by
        if 0 <= place < len(rows):
            rows[place].answers.take_focus()
            self._bring_in_sight(rows[place])

    # -- the list ------------------------------------------------------------------------------------------------------

    def _head(self) -> ChecklistHead:
        self._top = head = ChecklistHead(self.way, self.shape)
        head.find_asked.connect(self.find_sign)
        head.undo_asked.connect(self.undo)
        head.redo_asked.connect(self.redo)
        head.clearing_asked.connect(self._clear)
        head.place_chosen.connect(self.place_chosen)
        return head

    def _list(self) -> ScrollColumn:
        self.scrolling = scroll = ScrollColumn(self.way.theme)
        scroll.column.setSpacing(self.way.theme.px(14))
        first, *self._waiting = self._signs.groups()
        scroll.column.addWidget(self._group(*first))
        scroll.column.addWidget(self._nothing())
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
            before = self._groups[-1]
            column.insertWidget(column.count() - 2, self._group(*group))
            tab_after(before, self._groups[-1])
        self._follow()

    def go_to_place(self, place: int) -> None:
        self._build_rest()
        super().go_to_place(place)

    def _group(self, channel: Channel, signs: tuple[Sign, ...]) -> SignGroup:
        way = self.way
        head, hint = way.say(f"channel_{channel.value}"), way.say(f"channel_{channel.value}_hint")
        group = SignGroup(way.theme, channel, head, hint)
        for name, layer in self._signs.layers(signs, way.language):
            group.begin_layer(name)
            for sign in layer:
                group.add(sign.id, self._row(sign))
        self._groups.append(group)
        return group

    def _row(self, sign: Sign) -> SignRow:
        row = visit_row(self.way, self._signs, sign, LAYOUT.get(self.shape, "beside"))
        row.opened.connect(lambda: self._bring_in_sight(row))
        row.walked.connect(lambda by: self._walk(sign.id, by))
        row.ref_chosen.connect(self.ref_chosen)
        self._rows[sign.id] = row
        return row

    # -- finding in it -------------------------------------------------------------------------------------------------

    def find_sign(self) -> None:
        """Open the box that filters the list."""
        if self.is_built:
            self._build_rest()
            self._filter.open_box()

    def _find_row(self) -> QHBoxLayout:
        self._filter = SignFilter(self.way.theme, self._typed)
        if not self._typed:
            self._filter.hide()
        self._filter.typed.connect(self._show_found)
        self._filter.closed.connect(self._focus_first)
        self._filter.entered.connect(self._focus_first)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, ScrollColumn.edge(self.way.theme), 0)
        row.addWidget(self._filter, 1)
        return row

    def _nothing(self) -> Card:
        """What stands in the list when no sign has these words."""
        self._no_hits = card = named(Card(self.way.theme, "card", side=18, top=16), "no_signs_found")
        self._no_hits_words = Text("")
        show_all = named(plain_button(self.way.theme, self.tr("Show all signs")), "show_all_signs")
        show_all.clicked.connect(self._filter.close_box)
        card.column.addWidget(self._no_hits_words)
        card.column.addSpacing(self.way.theme.px(12))
        card.column.addWidget(show_all, 0, Qt.AlignmentFlag.AlignLeft)
        card.hide()
        return card

    def _show_found(self, typed: str) -> None:
        """Only the rows with these words; all of them when nothing is asked."""
        self._typed = typed
        self._build_rest()
        found = self._signs.found(typed, self.way.language) if typed.strip() else None
        for group in self._groups:
            group.show_only(found)
        self._no_hits_words.say(self.tr("No sign with “{0}”.").format(typed.strip()))
        self._no_hits.setHidden(found is None or bool(found))
        if self.scrolling is not None:
            self.scrolling.verticalScrollBar().setValue(0)
        counted = self._filter.say_count(None if found is None else len(found))
        announce(self._filter.box, counted if found else self._no_hits_words.words if found is not None else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc shows all signs again, also from a row that was found."""
        if event.key() == Qt.Key.Key_Escape and self.is_built and not self._filter.isHidden():
            self._filter.close_box()
        else:
            super().keyPressEvent(event)

    def _focus_first(self) -> None:
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.TabFocusReason)

    # -- taking back ---------------------------------------------------------------------------------------------------

    def show_step(self, step: Taken) -> None:
        row = self._rows.get(step.sign)
        if row is not None and row.isHidden():
            self._filter.close_box()
        if row is not None and step.what is What.WORDS:
            self.open_sign(step.sign)
        elif row is not None:
            self._bring_in_sight(row)
            if self._rows_have_keyboard():
                row.answers.take_focus()

    def _rows_have_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.scrolling is not None and self.scrolling.isAncestorOf(focus)

    def _clear(self) -> None:
        """Take all answers away at once; the way back stands above the list."""
        self._was_cleared = True
        self.way.visit.clear_answers()
        announce(self, cleared_words())
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cleared(self) -> QHBoxLayout:
        self._back = named(plain_button(self.way.theme, self.tr("Undo"), "undo-2"), "undo_clearing")
        self._back.clicked.connect(self.undo)
        self._banner = named(Banner(self.way.theme, "info", cleared_words(), self._back), "cleared")
        self._banner.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, ScrollColumn.edge(self.way.theme), 0)
        row.addWidget(self._banner)
        return row

    # -- following the checklist ---------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.is_built:  # what stood here may be gone
            return
        beside = self._beside
        if isinstance(beside, ChecklistBar) and beside.is_short != self._has_little_room():
            self.fill_anew()
        elif isinstance(beside, ChecklistSide):
            beside.tiles.set_dense(dense=self._is_low())

    def _is_low(self) -> bool:
        return self.height() < self.way.theme.size(LOW)

    def _has_little_room(self) -> bool:
        return self.shape == "compact" or self._is_low()

    def _subject(self) -> tuple[object, ...]:
        """What the head and the choice of signs depend on."""
        checklist = self.way.visit.checklist
        return checklist.sector, checklist.form, checklist.situation, checklist.region, checklist.region_said

    def _follow(self) -> None:
        if not self.is_built:
            return
        checklist = self.way.visit.checklist
        if self._subject() != self._asks_about:
            self.fill_anew()
            return
        follow_visit(self._rows, checklist)
        self._top.follow()
        self._was_cleared = self._was_cleared and not checklist.answers and not checklist.words
        self._banner.setVisible(self._was_cleared)
        if checklist.answers is self._shown_answers:
            self._tiles_soon.start(WORDS_REST)
        else:
            self._show_behind()

    def _show_behind(self) -> None:
        """An answer shows in the tiles at once; words when the typing rests."""
        checklist = self.way.visit.checklist
        if self.is_built and self._beside is not None:
            self._shown_answers = checklist.answers
            self._beside.show_behind(BehindTiles(checklist, self._signs.signs, self.way.language))
