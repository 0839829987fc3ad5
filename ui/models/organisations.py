# SPDX-License-Identifier: EUPL-1.2
"""The directory's list as a Qt model: own numbers, then groups of organisations, each group under a head of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kit.content.model import Organisation
from kit.content.standing import Standing
from kit.languages import Language
from kit.settings import OwnLine, OwnNumber
from kit.store.contact_names import name_parts, own_label
from kit.store.directory import COORDINATION_CENTRE, Filters
from kit.store.listing import Listing, Section
from kit.store.wording import Wording
from ui.models.contact_sheet import ContactSheet
from ui.models.shown_contact import none_for_place
from ui.spoken import digit_by_digit

ENTRY = int(Qt.ItemDataRole.UserRole)
PICKED = ENTRY + 1
"""Whether the contact is on the contact sheet."""
NO_PARENT = QModelIndex()


class EntryKind(Enum):
    HEAD = "head"
    OWN = "own"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. `id` is that of an organisation or of an own line; `section` is the head the row stands under.

    `number` is "" when there is none; `no_number` says so in words. `tag` is the word of a doubtful contact.
    `standing` is told to a screen reader only: the row is too narrow for it, the card beside it shows it.
    """

    kind: EntryKind
    name: str
    id: str = ""
    section: str = ""
    number: str = ""
    no_number: str = ""
    under: str = ""
    tag: str = ""
    standing: str = ""
    is_last: bool = False
    """Last of its group: no hairline under it."""


@dataclass(frozen=True, slots=True)
class DirectoryState:
    """Enough to come back to the same list at the same height, and to the contact that was chosen."""

    filters: Filters
    chosen: str
    scrolled: int
    shows_detail: bool


def entries(
    listing: Listing, own: Mapping[OwnLine, OwnNumber], wording: Wording, language: Language
) -> tuple[Entry, ...]:
    """All rows of the list in order."""
    head = wording.say("own_numbers_head", language)
    rows = [Entry(EntryKind.HEAD, head), *_own(own, head, wording, language)]
    for section, members in listing.groups.items():
        head = _head(listing, section, wording, language)
        rows.append(Entry(EntryKind.HEAD, head))
        last = members[-1]
        rows += [_contact(one, listing, head, wording, language, is_last=one is last) for one in members]
    return tuple(rows)


def _own(own: Mapping[OwnLine, OwnNumber], head: str, wording: Wording, language: Language) -> Iterator[Entry]:
    """The contact person even when empty, a hole one can see; the other lines once they are filled in."""
    filled = [line for line in OwnLine if line is OwnLine.CONTACT_PERSON or own.get(line, OwnNumber()).number]
    for line in filled:
        told = own.get(line, OwnNumber())
        label = own_label(line, wording, language)
        under = ", ".join(part for part in (told.name and label, told.note) if part)
        yield Entry(
            EntryKind.OWN,
            told.name or label,
            line.value,
            head,
            told.number,
            "" if told.number else wording.say("own_empty", language),
            under if told.number else wording.say("own_fill_in", language),
            is_last=line is filled[-1],
        )


_HEADS = {
    Section.FIRST: "contact_first_head",
    Section.NATIONAL: "contact_national",
    Section.REGIONAL: "contact_regional_head",
    Section.ABROAD: "region_abroad",
}


def _head(listing: Listing, section: Section, wording: Wording, language: Language) -> str:
    if section is not Section.REGION or listing.place is None:
        return wording.say(_HEADS.get(section, "contact_regional_head"), language)
    place = listing.place.name.say(language)
    is_local = listing.place.kind == "municipality" and listing.place.within not in ("", place)
    region = f"{place} ({listing.place.within})" if is_local else place
    return wording.say("contact_region_head", language, region=region)


def _contact(
    organisation: Organisation, listing: Listing, section: str, wording: Wording, language: Language, *, is_last: bool
) -> Entry:
    name, more = name_parts(organisation, language)
    is_doubtful = organisation.standing.standing is Standing.DOUBTFUL
    return Entry(
        EntryKind.CONTACT,
        name,
        organisation.id,
        section,
        organisation.phones[0].number if organisation.phones else "",
        "" if organisation.phones else wording.say("detail_no_number", language),
        _under(organisation, more, listing, wording, language),
        wording.say("doubtful_short", language) if is_doubtful else "",
        _standing(organisation, wording, language),
        is_last,
    )


def _under(organisation: Organisation, more: str, listing: Listing, wording: Wording, language: Language) -> str:
    """What it is, and of a coordinator whom it is for and why it stands where it stands."""
    kind = f"kind_{organisation.kind}"
    named = wording.say(kind, language) if kind in wording else ""
    coordinator = listing.coordinators.get(organisation.id)
    if coordinator is None:
        why = none_for_place(listing, wording, language) if organisation.id == COORDINATION_CENTRE else ""
        return why or more or named
    told = [named, coordinator.note.say(language)]
    told.append(wording.say("coverage_probable", language) if coordinator.is_probable else "")
    first = ", ".join(part for part in told if part)
    if organisation.standing.standing is not Standing.DOUBTFUL or not organisation.phones:
        return first
    return ". ".join(part for part in (first, wording.say("contact_doubtful_after", language)) if part)


def _standing(organisation: Organisation, wording: Wording, language: Language) -> str:
    from kit.store.standing_words import standing_short

    return standing_short(wording, organisation.standing, language)


class OrganisationModel(QAbstractListModel):
    """Heads are rows that cannot be chosen; every other row leads to a contact."""

    def __init__(self, sheet: ContactSheet | None = None, parent: QObject | None = None) -> None:
        """`sheet`: what was put on the contact sheet, told with each row."""
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._sheet = sheet
        self._on_sheet = ""
        if sheet is not None:
            sheet.changed.connect(self._tell_picked)

    def set_words(self, on_sheet: str) -> None:
        """What a screen reader hears of a contact that is on the contact sheet."""
        self._on_sheet = on_sheet

    def is_picked(self, entry: Entry) -> bool:
        return self._sheet is not None and entry.kind is EntryKind.CONTACT and entry.id in self._sheet.ids

    def _tell_picked(self) -> None:
        if self._entries:
            told = [PICKED, Qt.ItemDataRole.AccessibleTextRole]
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1), told)

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self._entries

    def show(self, rows: tuple[Entry, ...]) -> None:
        self.beginResetModel()
        self._entries = rows
        self.endResetModel()

    def row_of(self, entry_id: str) -> int:
        """The row of an organisation or own line, -1 when it is not in the list."""
        return next((row for row, entry in enumerate(self._entries) if entry_id and entry.id == entry_id), -1)

    def first_row(self) -> int:
        """The first organisation; the first own number when the filters leave none."""
        rows = enumerate(self._entries)
        return next((row for row, entry in rows if entry.kind is EntryKind.CONTACT), 1 if self._entries else -1)

    # -- Qt -------------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.name
            case Qt.ItemDataRole.AccessibleTextRole:
                told = spoken(entry)
                return f"{told}. {self._on_sheet}" if self.is_picked(entry) and self._on_sheet else told
            case _ if role == PICKED:
                return self.is_picked(entry)
            case _ if role == ENTRY:
                return entry
            case _:
                return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or self._entries[index.row()].kind is EntryKind.HEAD:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


def spoken(entry: Entry) -> str:
    """Everything a person would need: the group, the name, the number digit by digit, what was checked."""
    number = digit_by_digit(entry.number) if entry.number else entry.no_number
    parts = (entry.section, entry.name, number, entry.standing, entry.under)
    return ". ".join(part.rstrip(".") for part in parts if part)
