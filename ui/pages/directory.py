# SPDX-License-Identifier: EUPL-1.2
"""Whom to ring: filters in one row, the list with the person's own numbers first, and the chosen contact in full."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kit.cancel import CancelToken
from kit.content.model import Kind, Ref
from kit.errors import KitError
from kit.settings import OwnLine
from kit.store.contact_names import own_label
from kit.store.directory import Filters
from kit.store.listing import Listing, listing
from ui.history import Place
from ui.messages import words_for
from ui.models.contact_sheet import ContactSheet
from ui.models.organisations import DirectoryState, EntryKind, entries
from ui.models.shown_contact import Shown, shown_contact
from ui.widgets.buttons import link_button
from ui.widgets.contact_detail import ContactDetail
from ui.widgets.directory_head import DirectoryHead
from ui.widgets.directory_list import DirectoryList
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_bar import FilterBar
from ui.widgets.naming import named
from ui.widgets.no_organisations import NoOrganisations
from ui.widgets.own_number_detail import own_number_widgets
from ui.widgets.page import Page
from ui.widgets.picked_bar import PickedBar
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from kit.languages import Language
    from kit.store.directory import Directory
    from kit.store.library import Library
    from ui.background import Background
    from ui.bookmark_store import BookmarkStore
    from ui.dialogs.slip import SaveText
    from ui.models.contact_sheet import PrintContacts
    from ui.settings_store import SettingsStore
    from ui.theme import Theme


class DirectoryPage(Page):
    """`open` takes a Ref of an organisation, the code of a place, or None for the page as it is."""

    def __init__(
        self, theme: Theme, library: Library, directory: Directory, settings: SettingsStore, bookmarks: BookmarkStore,
        background: Background, print_contacts: PrintContacts | None = None, save_text: SaveText | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme)
        self._library, self._directory, self._settings = library, directory, settings
        self._bookmarks, self._background, self._print, self._save = bookmarks, background, print_contacts, save_text
        self._filters = Filters(region=settings.now.region)
        self._listing: Listing | None = None
        self._running = CancelToken()
        self._asked_for = ""
        """The contact someone asked to see, until it is shown: filters that hide it give way."""
        self._wanted, self._scrolled, self._is_stale = "", -1, False
        self._make_parts()
        self._lay_out()
        settings.changed.connect(self._setting_changed)
        bookmarks.changed.connect(self._mark)
        self.set_words()

    # -- building -----------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        theme = self.theme
        self.head = DirectoryHead(theme)
        self.head.all_chosen.connect(lambda: self.show_filters(Filters()))
        self.head.print_chosen.connect(self.print_asked)
        self._back = named(link_button(theme, "", "arrow-left"), "all_organisations")
        self._back.clicked.connect(lambda: self._turn_to_list())
        self.filter_bar = named(FilterBar(theme, self._directory, self._library.wording), "filters_row")
        self.filter_bar.filter_chosen.connect(self._choose_filter)
        self.sheet = ContactSheet(self)
        self.sheet.changed.connect(self._mark)
        self.list = named(DirectoryList(theme, self.sheet), "directory_list")
        self.model = self.list.rows
        self.list.chosen.connect(self._show_row)
        self.list.opened.connect(self._open_row)
        self.picked_bar = named(PickedBar(theme, self.sheet), "picked_bar")
        self.picked_bar.print_chosen.connect(self.print_asked)
        self.detail = ContactDetail(theme, self._library.wording)
        self.detail.listed.connect(self.bookmark_asked)
        self.detail.picked.connect(self.sheet.toggle)
        self.detail.enlarged.connect(lambda one: self.place_chosen.emit(Place("large", Ref(Kind.ORGANISATION, one))))
        self.detail.doubted.connect(self._ask_what_is_wrong)
        self.detail.followed.connect(self.show_organisation)

    def _lay_out(self) -> None:
        self._second = QHBoxLayout()
        self._second.addWidget(self._back)
        self._second.addWidget(self.filter_bar, 1)
        self._both = SideBySide(self.theme, self.list, self.detail)
        self.column.addWidget(self.head)
        self.column.addLayout(self._second)
        self.column.addWidget(self.picked_bar)
        self.column.addWidget(self._both, 1)
        self._space()
        self._arrange()

    def _space(self) -> None:
        px = self.theme.px
        self._second.setSpacing(px(12))
        self._second.setContentsMargins(0, 0, 0, px(14))
        self.filter_bar.space(px(8))

    # -- words --------------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Who to call")

    def set_words(self) -> None:
        self.head.set_words()
        self.picked_bar.set_words()
        self.list.setAccessibleName(self.tr("Organisations"))
        self.model.set_words(self.tr("On the contact sheet"))
        self._reload()

    def _language(self) -> Language:
        return self._settings.now.content_language

    def _say_count(self, found: Listing) -> None:
        always = self._library.wording.say("national_always", self._language())
        self.head.tell(found, self._filters, always, is_small=self._both.is_small)
        self._back.say(self.tr("All %n organisation(s)", "", found.shown))

    # -- loading ------------------------------------------------------------------------------------------------------

    def show_filters(self, filters: Filters) -> None:
        """Narrow the list to these."""
        self._filters = filters
        self._both.shows_right = False
        self._reload()

    def show_region(self, code: str) -> None:
        self.show_filters(replace(self._filters, region=code))

    def show_organisation(self, organisation_id: str) -> None:
        """Show this contact; filters that hide it are taken away. Raises UnknownRecord."""
        self._library.organisation(organisation_id)
        self._asked_for, self._both.shows_right = organisation_id, True
        self._reload()

    def put_away(self) -> None:
        self._running.cancel()

    def open(self, what: object) -> None:
        match what:
            case Ref(kind=Kind.ORGANISATION, id=organisation_id):
                self.show_organisation(organisation_id)
            case str() if what and self._directory.place(what) is not None:
                self.show_region(what)

    def _choose_filter(self, facet: str, value: str) -> None:
        self.show_filters(replace(self._filters, **{facet: value}))

    def _reload(self) -> None:
        self._running.cancel()
        self.filter_bar.show_filters(self._filters, self._language())
        filters = self._filters
        self._running = self._background.run(
            lambda token: listing(self._directory, filters), partial(self._show_listing, filters), self._failed
        )

    def _show_listing(self, filters: Filters, found: Listing) -> None:
        wanted = self._asked_for or self._wanted or self.list.chosen_id()
        now = self._settings.now
        rows = entries(found, now.own_numbers, self._library.wording, self._language())
        if self._asked_for and all(entry.id != self._asked_for for entry in rows) and filters != Filters():
            self._filters = Filters()
            self._reload()
            return
        self._asked_for = self._wanted = ""
        self._listing = found
        self.list.show_entries(rows, wanted, self._scrolled)
        self._scrolled = -1
        self._say_count(found)
        self._say_none(found)
        self._arrange()

    def _failed(self, error: KitError) -> None:
        self._both.put_above(EmptyState(self.theme, self.tr("The list does not open"), words_for(error)))

    def _say_none(self, found: Listing) -> None:
        if found.groups:
            self._both.put_above(None)
            return
        widget = NoOrganisations(self.theme, self._directory, self._library.wording, self._filters, self._language())
        widget.filters_chosen.connect(self.show_filters)
        self._both.put_above(widget)

    # -- choosing -----------------------------------------------------------------------------------------------------

    def _show_row(self, row: int) -> None:
        entry = self.list.entry(row)
        if entry is None:
            return
        if entry.kind is EntryKind.OWN:
            self._show_own(OwnLine(entry.id))
            return
        self.detail.show_contact(self._shown(entry.id), self._language(), is_small=self._both.is_small)

    def _open_row(self, row: int) -> None:
        """Enter or a press: in little room the contact takes the place of the list; else the keyboard goes there."""
        entry = self.list.entry(row)
        if entry is None:
            return
        if entry.kind is EntryKind.OWN and not entry.number:
            self.place_chosen.emit(Place("own_numbers"))
            return
        self._both.shows_right = True
        self._arrange()
        if self._both.is_small or not self.list.underMouse():
            self.detail.take_keyboard("detail_number_1", "bookmark", "fill_in")

    def _turn_to_list(self) -> None:
        self._both.shows_right = False
        self._arrange()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shown(self, organisation_id: str) -> Shown:
        listed = self._bookmarks.has(Ref(Kind.ORGANISATION, organisation_id))
        shown = shown_contact(self._library, self._listing, organisation_id, self._language(), is_bookmarked=listed)
        return replace(shown, is_picked=organisation_id in self.sheet.ids)

    def _show_own(self, line: OwnLine) -> None:
        label = own_label(line, self._library.wording, self._language())
        own = self._settings.now.own_numbers.get(line)
        fill_in, words = partial(self.place_chosen.emit, Place("own_numbers")), self._library.wording
        self.detail.setAccessibleName(label)
        self.detail.show_widgets(*own_number_widgets(self.theme, words, self._language(), label, own, fill_in))

    # -- doing --------------------------------------------------------------------------------------------------------

    def bookmark_asked(self) -> None:
        one = self.detail.organisation
        if one is None:
            return
        ref = Ref(Kind.ORGANISATION, one.id)
        if self._bookmarks.has(ref):
            self._bookmarks.remove(ref)
        else:
            self._bookmarks.add(ref, one.name.say(self._language()))

    def _mark(self) -> None:
        one = self.detail.organisation
        if one is not None:
            is_listed = self._bookmarks.has(Ref(Kind.ORGANISATION, one.id))
            self.detail.mark(is_listed=is_listed, is_picked=one.id in self.sheet.ids)

    def _ask_what_is_wrong(self, organisation_id: str) -> None:
        from ui.dialogs.slip import ask_what_is_wrong

        one = self._library.organisation(organisation_id)
        if self._save is not None:
            ask_what_is_wrong(self.theme, self.window(), one, self._library, self._language(), self._save)

    def print_asked(self) -> None:
        """What was put on the contact sheet; else the organisations as listed, in little room the one that is shown."""
        one = self.detail.organisation
        if self._print is None:
            return
        if self.sheet.ids:
            self._print([self._library.organisation(one) for one in self.sheet.ids], self)
        elif self._both.is_right_alone and one is not None:
            self._print([one], self)
        elif self._listing is not None:
            self._print([member for group in self._listing.groups.values() for member in group], self)

    # -- shape, coming back -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def width_changed(self, shape: str) -> None:
        self._arrange()

    def restyled(self) -> None:
        self._space()
        self._arrange()
        self._show_again()

    def _show_again(self) -> None:
        """Fill the card anew, now or when the page is next in sight."""
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self._show_row(self.list.row())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._show_again()

    def _measure(self) -> None:
        super()._measure()
        margins = self.column.contentsMargins()
        right = self.theme.px(24 if self.shape in ("normal", "wide") else 20)
        self.column.setContentsMargins(margins.left(), margins.top(), right, margins.bottom())

    def _arrange(self) -> None:
        changed = self._both.take_room(self.width(), is_narrow=self.shape in ("compact", "narrow"))
        alone = self._both.is_right_alone
        self.head.setVisible(not alone)
        self.head.setMaximumWidth(self._both.widest)
        self.head.offer_print(offered=self._print is not None and self.shape != "compact")
        self._back.setVisible(alone)
        self.filter_bar.take_shape(is_small=self._both.is_small)
        self._second.setStretch(0, 1 if alone else 0)
        self._second.setStretch(1, 0 if alone else 1)
        if changed:
            self._show_again()
            if self._listing is not None:
                self._say_count(self._listing)

    def state(self) -> object:
        return DirectoryState(
            self._filters, self.list.chosen_id(), self.list.verticalScrollBar().value(), self._both.shows_right
        )

    def restore(self, state: object) -> None:
        if isinstance(state, DirectoryState):
            self._filters, self._wanted = state.filters, state.chosen
            self._scrolled, self._both.shows_right = state.scrolled, state.shows_detail
            self._reload()

    def first_focus(self) -> QWidget | None:
        return self.list

    def regions(self) -> list[QWidget]:
        return [self.head, self.filter_bar, self.picked_bar, self.list, self.detail]

    def _setting_changed(self, names: Set[str]) -> None:
        if "region" in names:
            self._filters = replace(self._filters, region=self._settings.now.region)
        if names & {"content_language", "own_numbers", "region"}:
            self._reload()
