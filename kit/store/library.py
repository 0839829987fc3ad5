# SPDX-License-Identifier: EUPL-1.2
"""The content file, read-only: pages, records, wording. Opening reads the header and a few rows; the rest is read when asked.

A library opens its file once and keeps it: a newer file put in place meanwhile is for the next start. Any thread may
ask; each gets a connection of its own.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote

from kit.content.refs import Kind, Ref
from kit.errors import ContentError, StorageError, UnknownRecord
from kit.languages import Language, Told, Words
from kit.store.wording import Wording

if TYPE_CHECKING:
    from kit.content.cards import Card
    from kit.content.indicators import Indicator, IndicatorList, ResearchRule
    from kit.content.model import Figure, Named, Organisation, Regions, Route, RouteRole, Sector, Sign, Term
    from kit.content.standing import Source
    from kit.settings import OwnLine, OwnNumber
    from kit.store.about import About
    from kit.store.page import Page, ThemeContents

T = TypeVar("T")

_RESEARCH_RULE = "SELECT data FROM record WHERE kind = 'research_rule' ORDER BY position LIMIT 1"


class Library:
    """Raises ContentError when `file` is missing, damaged at first sight, or made for a newer program."""

    def __init__(self, file: Path) -> None:
        from kit.store.checksum import check_header

        self.file = file
        self._mine = threading.local()
        self._all: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        try:
            check_header(file)
        except OSError as error:
            raise StorageError(f"{file.name} cannot be read: {error.strerror or error}", detail=str(file)) from error
        self._meta = {str(name): str(value) for name, value in self.rows("SELECT key, value FROM meta")}

    def close(self) -> None:
        """Close the connections of all threads. Ask nothing of the library afterwards."""
        with self._lock:
            connections, self._all = self._all, []
        for connection in connections:
            connection.close()
        self._mine = threading.local()

    # -- for search, directory and other readers of this file ---------------------------------------------------------

    @property
    def connection(self) -> sqlite3.Connection:
        """This thread's connection. It can be interrupted from any thread."""
        found: sqlite3.Connection | None = getattr(self._mine, "connection", None)
        if found is None:
            with self._lock:
                if self._all and not self.file.exists():  # replaced twice and pruned since: read on in the open file
                    return self._all[0]
                found = _open(self.file)
                self._all.append(found)
            self._mine.connection = found
        return found

    def rows(self, sql: str, values: tuple[Any, ...] | list[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query. Raises ContentError when the file turns out to be damaged."""
        try:
            return self.connection.execute(sql, values).fetchall()
        except sqlite3.DatabaseError as error:
            if str(error) == "interrupted":
                raise
            raise ContentError(
                "The content file is damaged.", detail=f"damaged: {type(error).__name__}: {error}"
            ) from error

    def meta(self, name: str) -> str:
        """What the compiler noted under this name, "" when it noted nothing."""
        return self._meta.get(name, "")

    # -- about --------------------------------------------------------------------------------------------------------

    @cached_property
    def about(self) -> About:
        from kit.content.origin import Tree
        from kit.store.about import About, Counts
        from kit.store.codec import decoder

        return About(
            self.meta("version"),
            self.meta("checksum").removeprefix("sha256:"),
            date.fromisoformat(self.meta("content_date")),
            decoder(tuple[Tree, ...])(json.loads(self.meta("trees"))),
            decoder(Counts)(json.loads(self.meta("counts"))),
        )

    @cached_property
    def wording(self) -> Wording:
        return Wording({key: Words(nl, en) for key, nl, en in self.rows("SELECT key, nl, en FROM wording")})

    @cached_property
    def own_numbers(self) -> Mapping[OwnLine, OwnNumber]:
        """What an organisation filled in for the lines of a person's own numbers; the person's own go before these."""
        from kit.settings import OwnLine, OwnNumber
        from kit.store.codec import decoder

        read = decoder(OwnNumber)
        told = json.loads(self.meta("own_numbers") or "{}")
        return {OwnLine(line): read(number) for line, number in told.items()}

    # -- pages --------------------------------------------------------------------------------------------------------

    def themes(self, language: Language) -> tuple[ThemeContents, ...]:
        """Every theme that has pages, with their titles, in the editors' order."""
        from kit.content.model import Theme
        from kit.store.page import PageTitle, ThemeContents

        pages: dict[str, dict[str, PageTitle]] = {}
        order = language.value
        for slug, theme, shown, title, neutral in self.rows(
            "SELECT slug, theme, language, title, neutral FROM page ORDER BY position, language <> ?", (order,)
        ):
            pages.setdefault(theme, {}).setdefault(slug, PageTitle(slug, Told(title, Language(shown)), neutral))
        return tuple(
            ThemeContents(theme, tuple(pages[theme.id].values()))
            for theme in self._records("theme", Theme)
            if theme.id in pages
        )

    def page(self, slug: str, language: Language) -> Page:
        """The page in `language`, else in the other one. Raises UnknownRecord."""
        from kit.store.codec import loads
        from kit.store.page import Page, PageData

        sql = (
            "SELECT language, theme, title, neutral, html, data FROM page WHERE slug = ? ORDER BY language <> ? LIMIT 1"
        )
        slug, found = self._under("factsheet", slug, sql, language.value)
        if not found:
            raise UnknownRecord(f"There is no page {slug}.")
        shown, theme, title, neutral, html, stored = found[0]
        data = loads(PageData, stored)
        parts = (data.headings, data.links, data.figures, data.sources, data.standing, data.blocks)
        return Page(slug, Language(shown), data.is_stale, title, neutral, theme, html, *parts)

    # -- records ------------------------------------------------------------------------------------------------------

    def term(self, term_id: str) -> Term:
        from kit.content.model import Term

        return self._record("term", term_id, Term)

    def terms(self) -> tuple[Term, ...]:
        from kit.content.model import Term

        return self._records("term", Term)

    def sectors(self) -> tuple[Sector, ...]:
        from kit.content.model import Sector

        return self._records("sector", Sector)

    def sector(self, code: str) -> Sector:
        from kit.content.model import Sector

        return self._record("sector", code, Sector)

    def sector_name(self, code: str) -> Words:
        """What a sector is called. Home asks only this, and leaves the records' module unloaded. Raises UnknownRecord."""
        found = self.rows("SELECT nl, en FROM record WHERE kind = 'sector' AND id = ?", (code,))
        if not found:
            raise UnknownRecord(f"There is no sector {code}.")
        return Words(*found[0])

    def signs(self, sector: str) -> tuple[Sign, ...]:
        """The signs of a sector in the editors' order; none for a code that has none."""
        from kit.content.model import Sign

        found = self.rows("SELECT data FROM sign WHERE sector = ? ORDER BY position", (sector,))
        return self._decode(Sign, found)

    def sign(self, sign_id: str) -> Sign:
        from kit.content.model import Sign

        _, found = self._under("sign", sign_id, "SELECT data FROM sign WHERE id = ?")
        return self._one(Sign, "sign", found, sign_id)

    def explanation(self, explanation_id: str) -> Named:
        from kit.content.model import Named

        return self._record("explanation", explanation_id, Named)

    def rule(self, rule_id: str) -> Named:
        from kit.content.model import Named

        return self._record("rule", rule_id, Named)

    def sign_source(self, source_id: str) -> Source:
        from kit.content.standing import Source

        return self._record("sign_source", source_id, Source)

    def indicators(self, of: IndicatorList) -> tuple[Indicator, ...]:
        """One published list, in its order. For research alone: nothing in the window asks this."""
        from kit.content.indicators import Indicator

        return tuple(one for one in self._records("indicator", Indicator) if one.list is of)

    def research_rule(self) -> ResearchRule:
        """The rule published with the lists, under its status. Raises UnknownRecord when this content has none."""
        from kit.content.indicators import ResearchRule

        return self._one(ResearchRule, "research rule", self.rows(_RESEARCH_RULE), "")

    def route(self, route_id: str) -> Route:
        from kit.content.model import Route

        return self._record("route", route_id, Route)

    def routes(self) -> tuple[Route, ...]:
        from kit.content.model import Route

        return self._records("route", Route)

    def roles(self) -> Mapping[str, RouteRole]:
        """Who fills each role of a route card."""
        from kit.content.model import RouteRole

        return {role.role: role for role in self._records("role", RouteRole)}

    def organisation(self, organisation_id: str) -> Organisation:
        from kit.content.contacts import Organisation

        _, found = self._under("organisation", organisation_id, "SELECT data FROM organisation WHERE id = ?")
        return self._one(Organisation, "organisation", found, organisation_id)

    def figure(self, figure_id: str) -> Figure:
        from kit.content.model import Figure

        return self._record("figure", figure_id, Figure)

    def figures(self) -> tuple[Figure, ...]:
        from kit.content.model import Figure

        return tuple(figure for figure in self._records("figure", Figure) if not figure.for_editors)

    def cards(self) -> tuple[Card, ...]:
        """In the order on screen, the card to point at a language first."""
        from kit.content.cards import Card

        return self._records("card", Card)

    def card(self, card_id: str) -> Card:
        from kit.content.cards import Card

        return self._record("card", card_id, Card)

    def card_answers(self) -> tuple[Named, ...]:
        """The lines a person can point to under a question, in order."""
        from kit.content.model import Named

        return self._records("card_answer", Named)

    def regions(self) -> Regions:
        from kit.content.model import Regions

        return self._one(Regions, "list of regions", self.rows("SELECT data FROM regions"), "")

    def now(self, ref: Ref) -> Ref:
        """Where a record stands today: under its new id where it was renamed, else as it is."""
        renamed = self._new_id(ref.kind.value, ref.id)
        return Ref(ref.kind, renamed, ref.block) if renamed else ref

    def title(self, ref: Ref, language: Language) -> Told:
        """What a link or bookmark to this record is called. Raises UnknownRecord."""
        match ref.kind:
            case Kind.FACTSHEET:
                sql = "SELECT title, language FROM page WHERE slug = ? ORDER BY language <> ? LIMIT 1"
                _, found = self._under("factsheet", ref.id, sql, language.value)
                if found:
                    return Told(found[0][0], Language(found[0][1]))
                raise UnknownRecord(f"There is no page {ref.id}.")
            case Kind.SIGN:
                return self.sign(ref.id).text.told(language)
            case Kind.ORGANISATION:
                return self.organisation(ref.id).name.told(language)
            case _:
                sql = "SELECT nl, en FROM record WHERE id = ? AND kind = ?"
                _, found = self._under(ref.kind.value, ref.id, sql, ref.kind.value)
                if found:
                    return Words(*found[0]).told(language)
                raise UnknownRecord(f"There is no {ref.kind.value} {ref.id}.")

    # -- inside -------------------------------------------------------------------------------------------------------

    def _record(self, kind: str, record_id: str, cls: type[T]) -> T:
        _, found = self._under(kind, record_id, "SELECT data FROM record WHERE id = ? AND kind = ?", kind)
        return self._one(cls, kind, found, record_id)

    def _under(self, kind: str, record_id: str, sql: str, *more: str) -> tuple[str, list[tuple[Any, ...]]]:
        """(the id it has today, what `sql` finds under it): asked again under the new id where it was renamed."""
        found = self.rows(sql, (record_id, *more))
        renamed = "" if found else self._new_id(kind, record_id)
        return (renamed, self.rows(sql, (renamed, *more))) if renamed else (record_id, found)

    def _new_id(self, kind: str, record_id: str) -> str:
        """What a record that was renamed is called today, "" for any other."""
        found = self.rows("SELECT data FROM record WHERE kind = 'alias' AND id = ?", (f"{kind}:{record_id}",))
        return str(json.loads(found[0][0])["new"]).partition(":")[2] if found else ""

    def _records(self, kind: str, cls: type[T]) -> tuple[T, ...]:
        return self._decode(cls, self.rows("SELECT data FROM record WHERE kind = ? ORDER BY position", (kind,)))

    def _one(self, cls: type[T], kind: str, found: list[tuple[Any, ...]], record_id: str) -> T:
        if not found:
            raise UnknownRecord(f"There is no {kind} {record_id}.")
        return self._decode(cls, found)[0]

    def _decode(self, cls: type[T], found: list[tuple[Any, ...]]) -> tuple[T, ...]:
        from kit.store.codec import loads

        return tuple([loads(cls, data) for (data,) in found])


def _open(file: Path) -> sqlite3.Connection:
    """Read-only and immutable: no lock, no journal, from a read-only medium or share alike."""
    address = f"file:{quote(file.resolve().as_posix())}?mode=ro&immutable=1"
    if not address.startswith("file:/"):  # a drive letter
        address = "file:/" + address.removeprefix("file:")
    elif address.startswith("file://"):  # a network share
        address = "file://" + address.removeprefix("file:")
    try:
        return sqlite3.connect(address, uri=True, check_same_thread=False)
    except sqlite3.Error as error:
        raise StorageError(f"{file.name} cannot be opened.", detail=str(error)) from error
