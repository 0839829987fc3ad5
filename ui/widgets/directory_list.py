# SPDX-License-Identifier: EUPL-1.2
"""The list of the directory: whom to ring, in groups. Space puts a contact on the contact sheet, or takes it off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.models.organisations import Entry, EntryKind, OrganisationModel
from ui.painting.contact_row import ContactRow
from ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from ui.models.contact_sheet import ContactSheet
    from ui.theme import Theme


class DirectoryList(RowList):
    def __init__(self, theme: Theme, sheet: ContactSheet) -> None:
        self.rows = OrganisationModel(sheet)
        super().__init__(theme, self.rows, ContactRow(theme))
        self.rows.setParent(self)
        self._sheet = sheet
        self.marked.connect(self._mark)

    def entry(self, row: int) -> Entry | None:
        rows = self.rows.entries
        return rows[row] if 0 <= row < len(rows) else None

    def chosen_id(self) -> str:
        entry = self.entry(self.row())
        return entry.id if entry else ""

    def show_entries(self, entries: tuple[Entry, ...], wanted: str, scrolled: int) -> None:
        """Choose the entry `wanted`, else the first contact; `scrolled` px down unless it is less than nothing."""
        self.rows.show(entries)
        row = self.rows.row_of(wanted)
        self.choose(row if row >= 0 else self.rows.first_row())
        if scrolled >= 0:
            self.scroll_down(scrolled)
        elif self._fits_under_the_head():
            self.scroll_down(0)

    def _fits_under_the_head(self) -> bool:
        """Is the chosen row in sight when the list shows its head, with the person's own numbers?"""
        place = self.visualRect(self.currentIndex())
        return place.isValid() and place.bottom() + self.verticalScrollBar().value() < self.viewport().height()

    def _mark(self, row: int) -> None:
        entry = self.entry(row)
        if entry is not None and entry.kind is EntryKind.CONTACT:
            self._sheet.toggle(entry.id)
