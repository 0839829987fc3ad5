# SPDX-License-Identifier: EUPL-1.2
"""An organisation's own directory: one function from a file to records and a report in which every row is accounted for.

Today a table (CSV, XLSX). Other forms of directory come in behind the same `read_directory`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from kit.errors import InputError
from kit.exchange.cells import NO_VALUE, cleaned, defused, is_error
from kit.exchange.columns import folded, is_fax_head, lexicon, plain_head
from kit.exchange.contact_row import Draft, Refused, RowReader
from kit.exchange.mapping import Mapping as ColumnMapping
from kit.exchange.private import (
    NOT_READ,
    holds_a_mark,
    is_flag,
    is_marked,
    is_only_a_mark,
    may_be_flag,
    says_private,
)
from kit.exchange.raw_rows import RawRow
from kit.exchange.refusals import refused
from kit.exchange.report import Broken, DirectoryRead, Report, Warned
from kit.exchange.same_service import Service, services
from kit.exchange.suggest import own_form, suggested
from kit.exchange.table import Table, read_table
from kit.exchange.withheld import Withheld

_PHONES = ("phone", "phone_2")
_REACHED = frozenset({*_PHONES, "email", "website", "address"})
_TOLD = 100
"""Rows that were merged and are named one by one."""
_WHOLE_ROW = frozenset({"key", "name", "name_other", "status"})
_VALUES = frozenset(
    "description description_other phone phone_for phone_for_other phone_2 phone_2_for hours email website address postcode"
    " place source source_url source_date checked_by checked_on checked_how".split()
)
_PRIVATE = Broken(
    0, "private", "it is marked as private; nothing of it is kept", "take the mark away if it may be read by others"
)


def read_directory(path: Path, mapping: ColumnMapping | None = None, today: date | None = None) -> DirectoryRead:
    """Records and report. Never raises for what stands in a row.

    Without a mapping a list must have the heads of our form: of any other nothing is kept, and `suggestion` says which
    column is probably which. Raises InputError when the file cannot be read as a table, or the mapping does not fit it.
    """
    table = read_table(path)
    return read_rows(table, path.stem, mapping, today or date.today())  # noqa: DTZ011 - a day of the calendar


def read_rows(table: Table, stem: str, mapping: ColumnMapping | None, today: date) -> DirectoryRead:
    """As `read_directory`, of a table that was read. `stem` names the list where nobody said whose it is."""
    own = own_form(table)
    if mapping is None and own is None and table.rows:
        return _not_read(table)
    used = _fitting(table, mapping, own) if mapping else own or ColumnMapping({})
    desk = _Desk(table, used, RowReader(used, used.who or stem, today))
    return desk.read()


def _not_read(table: Table) -> DirectoryRead:
    remedy = "write the suggested mapping to a file, look at it, and hand it in"
    broken = tuple(
        Broken(number, "columns", "the columns of this list are not known yet", remedy) for number, _ in table.rows
    )
    report = Report(len(broken), 0, 0, broken, table.warnings)
    return DirectoryRead((), report, suggested(table), header_row=table.header_row)


def _fitting(table: Table, mapping: ColumnMapping, own: ColumnMapping | None) -> ColumnMapping:
    """The mapping with heads as this table writes them; of our own form it need only say what the form does not."""
    heads = {folded(head): head for head in table.header if head}
    columns = dict(own.columns) if own else {}
    for column, wanted in mapping.columns.items():
        missing = [head for head in wanted if folded(head) not in heads]
        if missing:
            raise InputError(
                f"The mapping names the column “{missing[0]}” for {column}, and the list has none of that name."
            )
        columns[column] = tuple(heads[folded(head)] for head in wanted)
    if "name" not in columns:
        raise InputError("The mapping does not say which column is the name.")
    return replace(mapping, columns=columns)


@dataclass(slots=True)
class _Desk:
    """One list on its way through. Two passes: first what is private, so that it is also known where it bears no mark."""

    table: Table
    mapping: ColumnMapping
    reader: RowReader
    warned: list[Warned] = field(default_factory=list)
    broken: list[Broken] = field(default_factory=list)
    withheld: Withheld = field(default_factory=Withheld)
    internal: Counter[str] = field(default_factory=Counter)
    faxes: Counter[str] = field(default_factory=Counter)
    column_at: Sequence[str] = ()
    """For each column of the table the one of ours, "" for one that is not read."""

    def read(self) -> DirectoryRead:
        ours = {head: column for column, heads in self.mapping.columns.items() for head in heads}
        self.column_at = [ours.get(head, "") for head in self.table.header]
        self.warned += self.table.warnings
        private = {number: self._marked_in(row) for number, row in self.table.rows}
        for number, row in self.table.rows:
            self._remember(number, row, is_row=bool(private[number]))
        drafts: list[Draft] = []
        for number, row in self.table.rows:
            if private[number]:
                where = f" in the column “{private[number]}”" if private[number] != "?" else ""
                self.broken.append(
                    replace(_PRIVATE, row=number, why=f"it is marked as private{where}; nothing of it is kept")
                )
                continue
            read = self._draft(number, row)
            if isinstance(read, Draft):
                drafts.append(read)
            else:
                self.broken.append(Broken(number, read.code, read.why, read.remedy))
        self._tell_columns()
        return self._whole(services(self._sound(drafts), self.warned))

    def _sound(self, drafts: Sequence[Draft]) -> list[Draft]:
        """Without the rows that the checks of the content would refuse; they are broken here instead of there."""
        faults = refused(drafts)
        for draft in drafts:
            if draft.row in faults:
                self.broken.append(Broken(draft.row, "refused", *faults[draft.row]))
        return [draft for draft in drafts if draft.row not in faults]

    def _whole(self, found: Sequence[Service]) -> DirectoryRead:
        merged = sum(len(one.merged) for one in found)
        self._tell_merged(found)
        broken, warned = tuple(sorted(self.broken)), tuple(sorted(self.warned))
        return DirectoryRead(
            tuple(one.organisation for one in found),
            Report(len(self.table.rows), len(found), merged, broken, warned),
            rows={one.organisation.id: one.row for one in found},
            who=self.mapping.who,
            header_row=self.table.header_row,
        )

    def _tell_merged(self, found: Sequence[Service]) -> None:
        pairs = sorted((row, one.row) for one in found for row in one.merged)
        if pairs:
            told = ", ".join(f"row {row} into row {first}" for row, first in pairs[:_TOLD])
            told += f" and {len(pairs) - _TOLD} more" if len(pairs) > _TOLD else ""
            why = f"rows of one service were put together: {told}"
            self.warned.append(Warned(0, "", "merged", why, "give each a key of its own where they are two services"))

    # -- what is private ----------------------------------------------------------------------------------------------

    def _marked_in(self, row: RawRow) -> str:
        """The head by which a row is private, "" when it is not.

        It is marked in its column, in its name or key, in a column that is not read, or by a cell that says nothing else
        where no value of its own stands. In a row that cannot be lined up any mark counts, wherever it stands.
        """
        if row.fault:
            return "?" if any(holds_a_mark(cell) for cell in row.cells) else ""
        for at, head in enumerate(self.table.header):
            text, column = row.cells[at], self.column_at[at]
            if not text.strip():
                continue
            if (column == "private" or is_flag(head)) and says_private(cleaned(text)[0]):
                return head
            if may_be_flag(head) and folded(text) in lexicon().yes:
                return head
            if column in _WHOLE_ROW and self._marks(row, at, column):
                return head
            if column == NOT_READ and is_marked(text, column):
                return head or "?"
            if column not in _VALUES and is_only_a_mark(text):
                return head or "?"
        return ""

    def _marks(self, row: RawRow, at: int, column: str) -> bool:
        return at in row.marked or is_marked(row.cells[at], column) or may_be_flag(self.table.header[at])

    def _remember(self, number: int, row: RawRow, *, is_row: bool) -> None:
        for at, column in enumerate(self.column_at):
            if column and row.cells[at] and (is_row or self._marks(row, at, column)):
                self.withheld.add(number, column, row.cells[at])

    # -- rows ---------------------------------------------------------------------------------------------------------

    def _draft(self, number: int, row: RawRow) -> Draft | Refused:
        if row.fault == "quote":
            return Refused("quote", "a quotation mark in it is never closed", "take the mark out, or close it")
        if row.fault:
            why = "it has more cells than the header, so they cannot be lined up"
            return Refused("cells", why, "put a cell that holds the separating sign in quotation marks")
        if self._is_only_a_name(row):
            why = "nothing but a name stands in it, so it is no contact"
            return Refused("only-name", why, "write how to reach it, or take the line out: a heading, a total, a note")
        return self.reader.read(number, self._cells(number, row), self._teller(number))

    def _is_only_a_name(self, row: RawRow) -> bool:
        """A heading between the rows, "Totaal: 812" or a note below them, in a list that says how to reach its contacts."""
        filled = [self.column_at[at] for at, cell in enumerate(row.cells) if cell.strip()]
        return filled == ["name"] and len(self.mapping.columns) > 2 and not _REACHED.isdisjoint(self.mapping.columns)

    def _teller(self, number: int) -> Callable[[str, str, str, str], None]:
        def tell(column: str, code: str, why: str, remedy: str) -> None:
            self.warned.append(Warned(number, self._head(column), code, why, remedy))

        return tell

    def _head(self, column: str) -> str:
        return next(iter(self.mapping.columns.get(column, ())), "")

    def _cells(self, number: int, row: RawRow) -> dict[str, str]:
        """Cleaned text by column of ours, without what is private and what means nothing."""
        where = {head: at for at, head in enumerate(self.table.header)}
        told: dict[str, str] = {}
        for column, heads in self.mapping.columns.items():
            parts = [self._cell(number, row, where[head], column, head) for head in heads]
            told[column] = "\n".join(part for part in parts if part)
            if _says_no(column, heads, told[column]):
                told[column] = next(iter(sorted(lexicon().stopped)))
        return told

    def _cell(self, number: int, row: RawRow, at: int, column: str, head: str) -> str:
        raw = row.cells[at]
        if not raw or column == "private":
            return ""
        if self._marks(row, at, column):
            self._tell_private(number, head)
            return ""
        if column in _PHONES and is_fax_head(head):
            self.faxes[head] += 1
            return ""
        text, is_mended = cleaned(raw)
        if is_error(text):
            why = f"a formula went wrong there ({text}); the cell was left empty"
            if text == NO_VALUE:
                why = "the value of its formula is not in the file; the cell was left empty"
            self.warned.append(Warned(number, head, "no-value", why, "paste it as a value"))
            return ""
        text, is_defused = defused(raw if raw[:1] in "\t\r" else text, is_phone=column in _PHONES)
        text = cleaned(text)[0] if is_defused else text
        if folded(text) in lexicon().blank:
            return ""
        marked_in = self.withheld.row_of(column, text)
        if marked_in:
            why = f"the same is marked as private in row {marked_in}; it was not kept"
            self.warned.append(
                Warned(number, head, "private-elsewhere", why, "take the mark away there if it may be read")
            )
            return ""
        if is_mended:
            self.warned.append(Warned(number, head, "repaired", "signs in the text were mended", "look at it once"))
        if is_defused:
            why = "it began as a formula does; the sign was taken off, and the text kept"
            self.warned.append(Warned(number, head, "formula", why, "write it as plain text"))
        return text

    def _tell_private(self, number: int, head: str) -> None:
        if may_be_flag(head):
            self.internal[head] += 1
        else:
            why = "the cell is marked as private; it was not kept"
            self.warned.append(Warned(number, head, "private-cell", why, "take the mark away if it may be read"))

    def _tell_columns(self) -> None:
        for head, count in sorted(self.internal.items()):
            why = f"the head says that the column is private; {count} cell(s) were not kept"
            self.warned.append(Warned(0, head, "private-cell", why, "give it another head if it may be read"))
        for head, count in sorted(self.faxes.items()):
            why = f"the head says that these are fax numbers; {count} cell(s) were not kept"
            self.warned.append(Warned(0, head, "fax", why, "take the column out of the mapping"))
        if self.table.rows and not self.reader.says_where:
            why = "nothing says for which area the contacts are, so a search by place does not find them"
            self.warned.append(Warned(0, "", "region", why, "add a column, or a default in the mapping"))
        for head, column in zip(self.table.header, self.column_at, strict=True):
            if head and not column:
                self.warned.append(
                    Warned(0, head, "columns", "this column is not read", "add it to the mapping if it should be")
                )


def _says_no(column: str, heads: Sequence[str], text: str) -> bool:
    """ "Actief: nee" is a row that stopped."""
    return column == "status" and plain_head(heads[0]) in ("actief", "active") and folded(text) in lexicon().no
