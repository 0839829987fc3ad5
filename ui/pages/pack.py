# SPDX-License-Identifier: EUPL-1.2
"""The visit pack: choose what goes along, see how many sheets that is, then save or print it. Nothing of it is kept."""

from __future__ import annotations

from collections.abc import Callable, Set
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QVBoxLayout, QWidget

from kit.content.refs import Kind
from kit.errors import UnknownRecord
from kit.paper.blocks import Pack, PartKind
from kit.paper.pack import Visited, Wanted, visit_pack
from kit.paper.suggestions import pages_for_sector
from ui.history import Place
from ui.widgets.buttons import quiet_button
from ui.widgets.frames import Card, clear_layout
from ui.widgets.naming import named
from ui.widgets.pack_making import PackMaking
from ui.widgets.page import Page
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.switch import Switch
from ui.widgets.switch_row import SwitchRow
from ui.widgets.text import Hairline, Text

if TYPE_CHECKING:
    from kit.paper.stock import Stock
    from kit.store.library import Library
    from ui.bookmark_store import BookmarkStore
    from ui.settings_store import SettingsStore
    from ui.theme import Theme

NEEDS_NOTES = frozenset({PartKind.FILLED, PartKind.HAND_OVER})
"""Parts that say nothing while nothing was answered or written: then they are not offered."""


class PackPage(Page):
    """`stock` and `visited` give what a pack is made from and what it is about, as they are now; `told` is called with words
    to tell over the page."""

    def __init__(
        self,
        theme: Theme,
        library: Library,
        settings: SettingsStore,
        bookmarks: BookmarkStore,
        stock: Callable[[], Stock],
        visited: Callable[[], Visited],
        told: Callable[[str], None],
    ) -> None:
        super().__init__(theme)
        self._library, self._settings, self._bookmarks = library, settings, bookmarks
        self._stock, self._visited = stock, visited
        self._now = visited()
        self._parts = frozenset(kind for kind in PartKind if kind.value in settings.now.pack_parts)
        self._pages: dict[str, bool] = {}
        """Slug to whether it goes along, in the order of the list."""
        self._contacts: dict[str, bool] = {}
        self._making = PackMaking(theme, told, self)
        self._making.hide()
        self._seen: object = None
        settings.changed.connect(self._setting_changed)

    # -- what the window asks ------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self._say("pack_title")

    def open(self, what: object) -> None:
        self._seen = None

    def set_words(self) -> None:
        self._fill()

    def restyled(self) -> None:
        self._fill()

    def width_changed(self, shape: str) -> None:
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._now = self._visited()
        now = (self._now, self._settings.now.content_language, tuple(self._bookmarks.all))
        if now != self._seen:
            self._seen = now
            self._offer()
            self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():  # another page; a window made small goes on
            self._making.cancel()
        super().hideEvent(event)

    def put_away(self) -> None:
        self._making.cancel()

    def print_asked(self) -> None:
        self._making.print_now()

    def first_focus(self) -> QWidget | None:
        if self.shape == "compact":  # what one chooses stands above what is made of it
            return self.findChild(Switch)
        return self._making.first_focus()

    def _setting_changed(self, names: Set[str]) -> None:
        if names & {"content_language", "own_numbers", "region", "role"}:
            self._seen, self._now = None, self._visited()
            if self.isVisible():
                self._offer()
                self._fill()

    # -- what can go along ---------------------------------------------------------------------------------------------

    @property
    def pack(self) -> Pack:
        """The pack of this moment."""
        wanted = Wanted(
            frozenset(self._parts & set(self._offered())),
            tuple(slug for slug, goes in self._pages.items() if goes),
            tuple(one for one, goes in self._contacts.items() if goes),
        )
        language = self._settings.now.content_language
        return visit_pack(wanted, self._now, self._stock(), language, datetime.now().astimezone())

    def _offered(self) -> list[PartKind]:
        is_empty = self._now.checklist.is_empty
        return [kind for kind in PartKind if not (is_empty and kind in NEEDS_NOTES)]

    def _offer(self) -> None:
        """The pages of the sector, then what the person bookmarked; what was chosen stays chosen."""
        sector = pages_for_sector(self._library, self._now.checklist.sector)
        marked = [one.ref.id for one in self._bookmarks.all if one.ref.kind is Kind.FACTSHEET]
        chosen = [slug for slug, goes in self._pages.items() if goes]
        self._pages = {
            slug: self._pages.get(slug, slug in sector) for slug in dict.fromkeys((*sector, *marked, *chosen))
        }
        contacts = [one.ref.id for one in self._bookmarks.all if one.ref.kind is Kind.ORGANISATION]
        self._contacts = {one: self._contacts.get(one, False) for one in dict.fromkeys(contacts)}

    # -- building ------------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        if not self.isVisible():
            self._seen = None
            return
        self._making.setParent(self)  # it lives on, with what it is doing; without a parent it would show as a window
        clear_layout(self.column)
        self.column.addLayout(self._head())
        self.column.addSpacing(self.theme.px(10))
        is_wide = self.shape in ("normal", "wide")
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        row.setSpacing(self.theme.px(16))
        scroll = ScrollColumn(self.theme)
        for card in self._cards():
            scroll.column.addWidget(card)
            scroll.column.addSpacing(self.theme.px(14))
        row.addWidget(scroll, 1)
        self._making.take_shape(self.shape)
        (scroll.column if self.shape == "compact" else row).addWidget(self._making)
        scroll.column.addStretch(1)
        self.column.addLayout(row, 1)
        self._making.show()
        self._count()

    def _head(self) -> QBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(named(Text(self._say("pack_title"), "h1"), "pack_title"))
        is_compact = self.shape == "compact"
        if not is_compact:
            words.addWidget(Text(self.tr("Choose what goes along. Nothing has been saved yet."), "body", "text2"))
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if is_compact else QBoxLayout.Direction.LeftToRight)
        row.addLayout(words, 1)
        back = named(quiet_button(self.theme, self.tr("Back to the signs"), "arrow-left"), "pack_back")
        back.clicked.connect(lambda: self.place_chosen.emit(Place("signs")))
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft if is_compact else Qt.AlignmentFlag.AlignTop)
        return row

    def _cards(self) -> list[Card]:
        parts = self._card(self._say("pack_contents"))
        for index, kind in enumerate(self._offered()):
            if index:
                parts.column.addWidget(Hairline())
            key = f"pack_{kind.value.replace('-', '_')}"
            on = kind in self._parts
            row = SwitchRow(self.theme, f"pack_{kind.value}", self._say(key), self._say(f"{key}_hint"), on=on)
            row.toggled.connect(lambda on, kind=kind: self._choose_part(kind, on=on))
            parts.column.addWidget(row)
        cards = [parts]
        if PartKind.PAGES in self._parts:
            cards.append(self._pages_card())
        if PartKind.CONTACTS in self._parts and self._contacts:
            cards.append(self._contacts_card())
        return cards

    def _card(self, head: str) -> Card:
        card = Card(self.theme, side=20, top=14)
        card.column.addWidget(Text(head, "h3"))
        card.column.addSpacing(self.theme.px(4))
        return card

    def _pages_card(self) -> Card:
        card = self._card(self._say("pack_pages"))
        for slug, goes in self._pages.items():
            try:
                title = self._library.page(slug, self._settings.now.content_language).title
            except UnknownRecord:  # a bookmark of older content
                continue
            row = SwitchRow(self.theme, f"pack_page_{slug}", title, "", on=goes)
            row.toggled.connect(lambda on, slug=slug: self._choose_page(slug, on=on))
            card.column.addWidget(row)
            card.column.addWidget(Hairline())
        more = named(quiet_button(self.theme, self.tr("Add a page"), "plus"), "pack_add_page")
        more.clicked.connect(lambda: self._open_shelf(more))
        card.column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _contacts_card(self) -> Card:
        card = self._card(self.tr("Your bookmarked contacts"))
        for one, goes in self._contacts.items():
            try:
                name = self._library.organisation(one).name.say(self._settings.now.content_language)
            except UnknownRecord:
                continue
            row = SwitchRow(self.theme, f"pack_contact_{one}", name, "", on=goes)
            row.toggled.connect(lambda on, one=one: self._choose_contact(one, on=on))
            card.column.addWidget(row)
        return card

    def _open_shelf(self, under: QWidget) -> None:
        """Every page of the shelf, by theme."""
        menu = QMenu(under)
        language = self._settings.now.content_language
        for theme in self._library.themes(language):
            inside = menu.addMenu(theme.theme.title.say(language).replace("&", "&&"))
            for page in theme.pages:
                action = inside.addAction(page.title.text.replace("&", "&&"))
                action.triggered.connect(lambda _=False, slug=page.slug: self._add_page(slug))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    # -- choosing ------------------------------------------------------------------------------------------------------

    def _choose_part(self, kind: PartKind, *, on: bool) -> None:
        self._parts = self._parts | {kind} if on else self._parts - {kind}
        self._settings.change(pack_parts=tuple(one.value for one in PartKind if one in self._parts))
        if kind in (PartKind.PAGES, PartKind.CONTACTS):
            self._fill_holding(f"pack_{kind.value}")
        else:
            self._count()

    def _choose_page(self, slug: str, *, on: bool) -> None:
        self._pages[slug] = on
        self._count()

    def _choose_contact(self, one: str, *, on: bool) -> None:
        self._contacts[one] = on
        self._count()

    def _add_page(self, slug: str) -> None:
        self._pages[slug] = True
        self._fill_holding("pack_add_page")

    def _fill_holding(self, name: str) -> None:
        """Build again; the keyboard and the eye stay where they were."""
        scroll = self.findChild(ScrollColumn)
        place = scroll.verticalScrollBar().value() if scroll is not None else 0
        self._fill()
        found = [one for one in self.findChildren(QWidget, name) if not one.isHidden()]
        if found:
            found[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        new = [one for one in self.findChildren(ScrollColumn) if not one.isHidden()]
        if new:
            self.column.activate()
            new[-1].column.activate()
            new[-1].verticalScrollBar().setValue(place)

    def _count(self) -> None:
        self._making.show_pack(self.pack, self._say("paper_sign"))

    def _say(self, key: str) -> str:
        return self._library.wording.say(key, self._settings.now.content_language)
