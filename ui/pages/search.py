# SPDX-License-Identifier: EUPL-1.2
"""Search: one ranked list that grows as one types, what was searched besides, and ways on when nothing is found.

The box stands in the window's search row. Arrows there walk through the hits without leaving it.
"""

from __future__ import annotations

from collections.abc import Callable, Set
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from kit.cancel import CancelToken
from kit.errors import KitError
from kit.store.directory import Directory
from ui.history import Place
from ui.messages import words_for
from ui.models.asked import FIRST, MORE, Found, Narrowed, Question, SearchState, answer
from ui.models.hits import HIT, HitModel
from ui.painting.hit_row import HitRow
from ui.spoken import announce
from ui.widgets.frames import CallOut
from ui.widgets.hits_board import HitsBoard
from ui.widgets.kind_chips import KindChips
from ui.widgets.naming import named
from ui.widgets.no_hits import NoHits
from ui.widgets.page import Page
from ui.widgets.row_list import RowList
from ui.widgets.search_notes import SearchNotes
from ui.widgets.search_side import SearchSide
from ui.widgets.search_start import SearchStart
from ui.widgets.text import Text

if TYPE_CHECKING:
    from kit.languages import Language
    from kit.store.library import Library
    from kit.store.search import Search
    from ui.background import Background
    from ui.dialogs.slip import SaveText
    from ui.settings_store import SettingsStore
    from ui.theme import Theme

PAUSE = 60
"""ms after the last keystroke before the question is asked."""
LONG = 1000
"""ms after which a question that still runs says so."""
RECENT = 6


class SearchPage(Page):
    def __init__(
        self, theme: Theme, library: Library, search: Search, settings: SettingsStore, background: Background,
        save_text: SaveText | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme)
        self._save = save_text
        self._library, self._search, self._settings, self._background = library, search, settings, background
        self._directory = Directory(library)
        self._running = CancelToken()
        self._text = ""
        self._narrowed = Narrowed()
        self._asked: Question | None = None
        self._found: Found | None = None
        self._recent: list[str] = []
        self._wanted: SearchState | None = None
        self._opens_first = False
        self._soon = _once(self, PAUSE, self._ask_now)
        self._still = _once(self, LONG, lambda: self._busy.show())
        self._make_parts()
        self._lay_out()
        settings.changed.connect(self._setting_changed)
        self.set_words()
        self._show_part(self._start)

    # -- building -----------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.model = HitModel(self)
        self.list = named(RowList(self.theme, self.model, HitRow(self.theme)), "hits")
        self.list.opened.connect(self._open_row)
        self.model.more_wanted.connect(self._ask_more)
        self._kinds = named(KindChips(self.theme), "kinds")
        self._kinds.kind_chosen.connect(lambda kind: self._narrow(kind=kind))
        self._kinds.region_chosen.connect(lambda only: self._narrow(only_region=only))
        self._notes = named(SearchNotes(self.theme), "search_notes")
        self._notes.kinds_wanted.connect(lambda: self._narrow(kind=None))
        self._notes.everywhere_wanted.connect(lambda: self._narrow(only_region=False))
        self._notes.place_chosen.connect(lambda code: self.place_chosen.emit(Place("directory", code)))
        self._busy = named(Text("", "small"), "still_searching")
        self._trouble = CallOut(self.theme, "notice", "", "")
        self._side = SearchSide(self.theme)
        self._side.word_removed.connect(lambda word: self._narrow(without=(*self._narrowed.without, word)))
        self._side.words_wanted.connect(lambda: self._narrow(without=()))
        self._start = SearchStart(self.theme)
        self._start.text_chosen.connect(self._ask_for)
        self._nothing = NoHits(self.theme, offers_slip=self._save is not None)
        self._nothing.slip_wanted.connect(self._ask_what_was_sought)
        self._nothing.ref_chosen.connect(self.ref_chosen)
        self._nothing.place_chosen.connect(self.place_chosen)
        self._nothing.text_chosen.connect(self._ask_for)
        self._nothing.fewer_chosen.connect(self._show_fewer)

    def _lay_out(self) -> None:
        self._hits = HitsBoard(self.theme, self._kinds, self._notes, self.list, self._side)
        self._parts = (self._start, self._hits, self._nothing, self._trouble)
        self.column.addWidget(self._busy)
        for part in self._parts:
            self.column.addWidget(part, 1 if part is self._hits else 0)
        self.column.addStretch(0)
        self._busy.hide()
        self._hits.take_shape(self.shape)

    def _measure(self) -> None:
        """The list runs on to the foot of the window."""
        super()._measure()
        margins = self.column.contentsMargins()
        self.column.setContentsMargins(margins.left(), margins.top(), self.theme.px(24), 0)

    # -- words --------------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Search")

    def set_words(self) -> None:
        self.list.setAccessibleName(self.tr("Hits"))
        self._busy.say(self.tr("Still searching…"))
        self._trouble.head.say(self.tr("Searching does not work now"))
        doubtful = self._library.wording.say("doubtful_short", self._language())
        self.model.set_words(self._kinds.one_of_each(), doubtful)
        self.list.measure_again()
        for part in (self._kinds, self._side, self._start, self._nothing):
            part.set_words()
        self._start.show_recent(tuple(self._recent))
        if self._found is not None:
            self._show(self._found)

    def _language(self) -> Language:
        return self._settings.now.content_language

    def _region(self) -> str:
        """What the person's own region is called, "" when none was set."""
        place = self._directory.place(self._settings.now.region) if self._settings.now.region else None
        return place.name.say(self._language()) if place else ""

    def _setting_changed(self, names: Set[str]) -> None:
        if "content_language" in names:
            self.set_words()
        if names & {"content_language", "region"} and self._text.strip():
            self._ask_now()

    # -- asking -------------------------------------------------------------------------------------------------------

    def put_away(self) -> None:
        self._running.cancel()

    def open(self, what: object) -> None:
        self.ask(what if isinstance(what, str) else "")

    def ask(self, text: str) -> None:
        """Ask this a moment after the last keystroke; nothing typed shows how to begin."""
        if text == self._text and self._found is not None:
            return
        if text != self._text:
            self._wanted = self._found = None
            self._narrowed = Narrowed(only_region=self._narrowed.only_region)
            self._opens_first = False
        self._text = text
        self._running.cancel()
        if not text.strip():
            self._soon.stop()
            self._still.stop()
            self._asked = self._found = None
            self._start.show_recent(tuple(self._recent))
            self._show_part(self._start)
            return
        self._soon.start()

    @property
    def is_searching(self) -> bool:
        """Is there a question whose answer is not shown yet?"""
        return self._soon.isActive() or (bool(self._text.strip()) and self._background.is_busy)

    def _ask_now(self, limit: int = FIRST) -> None:
        self._soon.stop()
        self._running.cancel()
        chosen, region = self._narrowed, self._settings.now.region
        question = Question(
            self._text, self._language(), chosen.kind, limit, region if chosen.only_region else "", chosen.without
        )
        self._asked = question
        self._still.start()
        work = partial(answer, self._search, self._library, question)
        self._running = self._background.run(work, partial(self._arrived, question), self._failed)

    def _ask_more(self) -> None:
        if self._asked is not None and len(self.model.hits) >= self._asked.limit:
            self._ask_now(self._asked.limit + MORE)

    def _ask_for(self, text: str) -> None:
        self.place_chosen.emit(Place("search", text))

    def _arrived(self, question: Question, found: Found) -> None:
        self._still.stop()
        self._busy.hide()
        if question.kind is not None and not found.answer.hits and found.answer.counts:
            self._narrow(kind=None)
            return
        self._found = found
        self._show(found)
        if self._opens_first:
            self._opens_first = False
            if self._hits.isVisibleTo(self):  # what nobody has read yet is not pressed: "did you mean", the signs
                self.open_chosen()

    def _failed(self, error: KitError) -> None:
        self._still.stop()
        self._busy.hide()
        self._trouble.body.say(words_for(error))
        self._trouble.body.show()
        self._show_part(self._trouble)

    # -- showing ------------------------------------------------------------------------------------------------------

    def _show(self, found: Found) -> None:
        told, asked, chosen = found.answer, self._asked, self._narrowed
        if asked is None or not told.hits or (told.widened == "fewer_words" and not chosen.shows_fewer):
            self._show_nothing(found)
            return
        region = self._region()
        self._kinds.show_counts(told.counts, chosen.kind)
        self._kinds.show_region(region, chosen=chosen.only_region)
        kind = self._kinds.one_of_each()[chosen.kind] if chosen.kind else ""
        self._notes.show_found(found, asked, region if chosen.only_region else "", kind)
        self._side.show_words(told.query, told.synonyms, chosen.without)
        before, held = self.model.hits, self.list.row()
        self.model.show(told.hits, sum(told.counts.values()) if chosen.kind is None else told.counts[chosen.kind])
        self._show_part(self._hits)
        if told.hits[: len(before)] != before or held < 0:
            self._choose(found)

    def _choose(self, found: Found) -> None:
        """The hit one came back to, else the first."""
        wanted, self._wanted = self._wanted, None
        refs = [hit.ref for hit in found.answer.hits]
        row = refs.index(wanted.ref) if wanted and wanted.ref in refs else 0
        self.list.choose(row)
        if wanted:
            self.list.scroll_down(wanted.scrolled)
        count = self.tr("%n hit(s)", "", sum(found.answer.counts.values()))
        announce(self, " ".join(part for part in (f"{count}.", self._notes.words(), self._spoken()) if part))

    def _narrow(self, **changed: object) -> None:
        narrowed = replace(self._narrowed, **changed)  # type: ignore[arg-type]  # each by its name
        if narrowed != self._narrowed:
            self._narrowed = narrowed
            self._ask_now()

    def _show_nothing(self, found: Found) -> None:
        self.model.show((), 0)
        self._nothing.show_ways(found.answer, found.meant, self._library, self._language())
        self._show_part(self._nothing)
        announce(self, self._nothing.head())

    def _ask_what_was_sought(self) -> None:
        from ui.dialogs.query_slip import ask_what_was_sought

        if self._save is not None:
            ask_what_was_sought(self.theme, self.window(), self._text, self._library, self._language(), self._save)

    def _show_fewer(self) -> None:
        self._narrowed = replace(self._narrowed, shows_fewer=True)
        if self._found is not None:
            self._show(self._found)

    def _show_part(self, shown: QWidget) -> None:
        for part in self._parts:
            if part.isHidden() is (part is shown):
                part.setVisible(part is shown)
        self.column.setStretch(self.column.count() - 1, 0 if shown is self._hits else 1)

    # -- walking and opening ------------------------------------------------------------------------------------------

    def walk(self, by: int) -> None:
        """Choose the hit `by` further on; the window hands the arrows of its box on to here."""
        if self._hits.isVisible():
            self.list.walk(by)
            announce(self, self._spoken())

    def open_chosen(self) -> None:
        """Open the chosen hit; when its answer is still under way, the first hit as soon as it is there."""
        if self._soon.isActive() or self._still.isActive():
            self._opens_first = True
            if self._soon.isActive():
                self._ask_now()
            return
        if self._hits.isVisibleTo(self):
            self._open_row(self.list.row())
        elif self._nothing.isVisibleTo(self):
            self._nothing.take_first()

    def _open_row(self, row: int) -> None:
        if 0 <= row < len(self.model.hits):
            self._recent = [self._text, *(old for old in self._recent if old != self._text)][:RECENT]
            self.ref_chosen.emit(self.model.hits[row].ref)

    def _spoken(self) -> str:
        index = self.list.currentIndex()
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "") if index.isValid() else ""

    # -- coming back, shape -------------------------------------------------------------------------------------------

    def state(self) -> object:
        hit = self.list.currentIndex().data(HIT)
        ref = hit.ref if hit is not None else None
        return SearchState(self._text, self._narrowed, ref, self.list.verticalScrollBar().value())

    def restore(self, state: object) -> None:
        if not isinstance(state, SearchState) or state.text != self._text:
            return
        if self._found is None or state.narrowed != self._narrowed:
            self._wanted, self._narrowed = state, state.narrowed
            self._ask_now()

    def regions(self) -> list[QWidget]:
        return [self._kinds, self._notes, self.list, self._side, self._nothing, self._start]

    def restyled(self) -> None:
        self._hits.take_shape(self.shape)
        if self._found is not None and self._nothing.isVisibleTo(self):  # its rows were measured for the old size
            self._nothing.show_ways(self._found.answer, self._found.meant, self._library, self._language())

    def width_changed(self, shape: str) -> None:
        self._hits.take_shape(shape)


def _once(page: QWidget, after: int, act: Callable[[], object]) -> QTimer:
    timer = QTimer(page)
    timer.setSingleShot(True)
    timer.setInterval(after)
    timer.timeout.connect(lambda: act())
    return timer
