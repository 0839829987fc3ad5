# SPDX-License-Identifier: EUPL-1.2
"""Read the hand-over before it goes: as the receiver will see it, to add to, to change, and with a switch for every line."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.dialogs.dialog import Dialog
from ui.history import Place
from ui.models.hand_over import HandOverText
from ui.models.way import Way
from ui.spoken import announce
from ui.widgets.buttons import link_button, plain_button, primary_button, quiet_button
from ui.widgets.flow import Flow
from ui.widgets.frames import Banner
from ui.widgets.hand_over_fields import HandOverFields
from ui.widgets.hand_over_out import HandOverOut
from ui.widgets.hand_over_sheet import HandOverSheet
from ui.widgets.naming import named
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.step_view import Step
from ui.widgets.taking_back import TakesBack
from ui.widgets.text import Text

SOON = 120
"""ms after the last letter until the sheet beside it follows."""
SIDE = 320


class HandOverView(TakesBack):
    """`told` carries words for over the page, `failed` a KitError; `open_asked`: another hand-over, from a file."""

    told = Signal(str)
    failed = Signal(object)
    open_asked = Signal()
    REFILL_FOR = frozenset({"content_language", "own_numbers"})

    def __init__(self, way: Way) -> None:
        super().__init__(way)
        self._text = HandOverText(way)
        self._is_editing = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._follow)
        self._out = HandOverOut(way.theme, self._text, self)
        self._out.told.connect(self.told)
        self._out.failed.connect(self.failed)
        self._out.refused.connect(self._say_why_not)
        way.visit.changed.connect(self._follow_soon)  # a lambda would outlive this view when another visit begins

    def fill(self) -> None:
        theme = self.way.theme
        self.column.addLayout(self._head())
        self.column.addSpacing(theme.px(10))
        self._banner_place = QVBoxLayout()
        is_compact = self.shape == "compact"  # with very little room what is told scrolls along
        self._banner_place.setContentsMargins(0, 0, 0 if is_compact else ScrollColumn.edge(theme), 0)
        self._banner: Banner | None = None
        is_field = self._is_editing or self._text.is_edited
        name = self.way.say("handover_preview_title")
        side = 36 if self.is_wide and not is_field else 24
        self._sheet = HandOverSheet(theme, self._text, name, side=side, is_editing=is_field)
        self._sheet.edited.connect(self._edited)
        self._sheet.edit_asked.connect(self._edit)
        self._sheet.made_asked.connect(self._ask_for_made)
        self._fields = HandOverFields(self.way, self._text)
        self._fields.switched.connect(self._follow)
        self.scrolling = scroll = ScrollColumn(theme)
        (scroll.column if is_compact else self.column).addLayout(self._banner_place)
        scroll.column.addWidget(self._sheet, 1 if is_field else 0)
        if self.is_wide:
            row = QHBoxLayout()
            row.setSpacing(theme.px(20))
            row.addWidget(scroll, 1)
            row.addWidget(self._side())
            self.column.addLayout(row, 1)
        else:
            scroll.column.addSpacing(theme.px(16))
            scroll.column.addWidget(self._fields)
            scroll.column.addLayout(self._more())
            self.column.addWidget(scroll, 1)
            self.column.addSpacing(theme.px(8))
            self.column.addLayout(self._buttons())
        if not is_field:
            scroll.column.addStretch(1)
        self._say_whether_it_fits()

    def first_focus(self) -> QWidget | None:
        return self._copy

    @property
    def text(self) -> str:
        """What would be copied now."""
        return self._text.text

    # -- building ------------------------------------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        way = self.way
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(way.say("handover_preview_title"), "h1"))
        if self.shape != "compact":
            words.addWidget(Text(way.say("handover_preview_hint"), "body", "text2"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, ScrollColumn.edge(way.theme), 0)
        row.addLayout(words, 1)
        back = named(quiet_button(way.theme, self.tr("Back to the route card"), "arrow-left"), "back_to_card")
        back.clicked.connect(lambda: self.step_chosen.emit(Step.CARD))
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignVCenter)
        self._back = back
        return row

    def _side(self) -> QWidget:
        theme = self.way.theme
        side = QWidget()
        side.setFixedWidth(theme.size(SIDE) + ScrollColumn.edge(theme))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        scroll = ScrollColumn(theme)
        scroll.column.addWidget(self._fields)
        scroll.column.addLayout(self._more())
        scroll.column.addStretch(1)
        column.addWidget(scroll, 1)
        column.addLayout(self._buttons())
        return side

    def _more(self) -> QVBoxLayout:
        """Quieter ways."""
        theme = self.way.theme
        links = QWidget()
        flow = Flow(theme.px(18), links)
        pack = named(link_button(theme, self.tr("Put a visit pack together")), "to_pack")
        pack.clicked.connect(lambda: self.place_chosen.emit(Place("pack")))
        flow.addWidget(pack)
        another = named(link_button(theme, self.tr("Open a hand-over from a file")), "open_hand_over")
        another.clicked.connect(self.open_asked)
        flow.addWidget(another)
        column = QVBoxLayout()
        column.addSpacing(theme.px(10))
        column.addWidget(links)
        column.addSpacing(theme.px(10))
        return column

    def _buttons(self) -> QVBoxLayout | QHBoxLayout:
        """The main one over the two others at the side and in very little room; else in one row under the text."""
        theme, out = self.way.theme, self._out
        self._copy = named(primary_button(theme, self.tr("Copy as text"), "copy"), "copy_hand_over")
        self._copy.clicked.connect(self._copy_text)
        save = named(plain_button(theme, self.tr("Save as"), "file-text"), "save_hand_over")
        save.clicked.connect(lambda: self.make_menu(save).popup(save.mapToGlobal(save.rect().bottomLeft())))
        on_paper = named(plain_button(theme, self.tr("Print"), "printer"), "print_hand_over")
        on_paper.clicked.connect(out.print_now)
        others = QHBoxLayout()
        others.setSpacing(theme.px(8))
        if self.is_wide or self.shape == "compact":
            column = QVBoxLayout()
            column.setContentsMargins(0, 0, ScrollColumn.edge(theme), 0)
            column.setSpacing(theme.px(8))
            column.addWidget(self._copy)
            others.addWidget(save, 1)
            others.addWidget(on_paper, 1)
            column.addLayout(others)
            return column
        others.setContentsMargins(0, 0, ScrollColumn.edge(theme), 0)
        others.addWidget(self._copy, 1)
        others.addWidget(save)
        others.addWidget(on_paper)
        return others

    def make_menu(self, parent: QWidget) -> QMenu:
        """The kinds of file."""
        menu = QMenu(parent)
        menu.setObjectName("save_menu")
        ways = (
            ("save_text", self.tr("Text"), self._out.save_text),
            ("save_pdf", self.tr("PDF"), self._out.save_pdf),
            ("save_html", self.tr("HTML, for a screen reader"), self._out.save_html),
            ("save_json", self.tr("JSON, for another program"), self._out.save_json),
        )
        for name, words, act in ways:
            action = menu.addAction(words)
            action.setObjectName(name)
            action.triggered.connect(lambda _=False, act=act: act())
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    # -- what is told --------------------------------------------------------------------------------------------------

    def _follow_soon(self) -> None:
        self._later.start(SOON)

    def _follow(self) -> None:
        """The visit changed: the sheet says it, and what stands beside it."""
        if not self.is_built or not self.isVisible():
            return
        if not self._text.is_edited and self._sheet.field is not None and not self._is_editing:
            self.fill_anew()
            return
        self._sheet.show_text()
        self._fields.follow()
        self._say_whether_it_fits()

    def _copy_text(self) -> None:
        self._out.copy()
        self._copy.show_icon("check")
        self._copy.say(self.tr("Copied"))
        self.told.emit(self.tr("Copied. It stays on the clipboard of this device until something else is copied."))

    def print_text(self) -> None:
        self._out.print_now()

    def _say_why_not(self) -> None:
        dialog = Dialog(
            self.way.theme,
            self.window(),
            self.tr("Not as a file for programs"),
            self.tr("You changed the text by hand. A file for programs holds the answers and the text made from them."),
            self.tr("What you took out would be in it again. Save it as text, PDF or HTML, or make the text again."),
        )
        dialog.offer([("cancel", self.tr("Close"), "plain", lambda: None)])
        dialog.open()

    # -- changed by hand -----------------------------------------------------------------------------------------------

    def _edit(self) -> None:
        self._is_editing = True
        self.fill_anew()
        QTimer.singleShot(0, self, self._to_field)

    def _to_field(self) -> None:
        self.fill_if_seen()
        self._sheet.begin()

    def _edited(self, text: str) -> None:
        self._text.edit(text)
        self._say_whether_it_fits()

    def _ask_for_made(self) -> None:
        if not self._text.is_edited:
            self._take_made()
            return
        dialog = Dialog(
            self.way.theme,
            self.window(),
            self.tr("Make the text again?"),
            self.tr("What you changed by hand goes away. Your answers and your own lines stay."),
        )
        dialog.offer(
            [
                ("cancel", self.tr("Keep my text"), "plain", lambda: None),
                ("take_made", self.tr("Make text again"), "dangerous", self._take_made),
            ]
        )
        dialog.open()

    def _take_made(self) -> None:
        self._is_editing = False
        self._text.take_made()
        self.fill_anew()

    def _say_whether_it_fits(self) -> None:
        """Say when the answers make another text than the one that stands here; the person chooses which one goes."""
        is_out = self._text.is_out_of_date
        if is_out == (self._banner is not None):
            return
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
            return
        theme = self.way.theme
        ways = QWidget()
        flow = QHBoxLayout(ways)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(theme.px(16))
        keep = named(link_button(theme, self.tr("Keep this text")), "keep_mine")
        keep.clicked.connect(self._keep_mine)
        take = named(link_button(theme, self.tr("Take the new text")), "take_new")
        take.clicked.connect(self._ask_for_made)
        flow.addWidget(keep)
        flow.addWidget(take)
        words = (
            self.tr("You changed this text by hand. What you noted after that is not in it.")
            if self._text.is_edited
            else self.tr("This is the text as you opened it. What you changed since is not in it.")
        )
        self._banner = named(Banner(theme, "notice", words, ways), "text_out_of_date")
        self._banner_place.addWidget(self._banner)
        self._banner_place.addSpacing(theme.px(8))
        for one, after in ((self._back, keep), (keep, take)):
            QWidget.setTabOrder(one, after)
        announce(self, words)

    def _keep_mine(self) -> None:
        self._text.keep_mine()
        self._say_whether_it_fits()
        self._copy.setFocus(Qt.FocusReason.OtherFocusReason)
