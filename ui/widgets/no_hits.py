# SPDX-License-Identifier: EUPL-1.2
"""Nothing found is no dead end: fewer words, other spellings, the signs, a route, and someone to ring."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kit.content.refs import Kind, Ref
from kit.store.contact_names import name_parts
from kit.store.directory import COORDINATION_CENTRE, Directory
from kit.store.fold import words as split
from kit.store.standing_words import standing_short
from ui.history import Place
from ui.widgets.buttons import link_button, plain_button
from ui.widgets.frames import Card, clear_layout
from ui.widgets.icon_label import IconLabel
from ui.widgets.naming import named
from ui.widgets.region_field import RegionField
from ui.widgets.text import Hairline, Text

if TYPE_CHECKING:
    from kit.languages import Language
    from kit.store.library import Library
    from kit.store.search import Answer
    from kit.store.suggestions import Suggestion
    from ui.theme import Theme

WIDTH = 828
"""px at 100 % of the card and what stands under it."""
QUOTED = 80
"""Letters of what was asked that the head repeats."""

USUAL_ROUTE = "possible-victim"
"""The route for most of what one may come across."""

Act = Callable[[], object]


class NoHits(QWidget):
    """`fewer_chosen`: show what was found with fewer words; `slip_wanted`: make a slip of what was asked. The other signals
    carry what to open or ask instead.
    """

    fewer_chosen = Signal()
    slip_wanted = Signal()
    text_chosen = Signal(str)
    ref_chosen = Signal(object)
    place_chosen = Signal(object)

    def __init__(self, theme: Theme, *, offers_slip: bool = False) -> None:
        super().__init__()
        self._theme, self._offers_slip = theme, offers_slip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(8), 0, 0)
        column.setSpacing(theme.px(6))
        self._head = named(Text("", "h1"), "nothing_head")
        self._why = Text("", "body", "text2")
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(6))
        for part in (self._head, self._why):
            column.addWidget(part)
        column.addSpacing(theme.px(14))
        column.addLayout(self._column)
        column.addStretch(1)
        self._told: tuple[Answer, tuple[Suggestion, ...], Library, Language] | None = None
        """What the ways are still to be made of."""
        self._first: Act | None = None

    def set_words(self) -> None:
        """The page shows its answer again when the language changed, and with it these words."""

    def head(self) -> str:
        return self._head.words

    def take_first(self) -> None:
        """Enter: the first way on."""
        self._add_ways()
        if self._first is not None:
            self._first()

    def show_ways(self, answer: Answer, meant: tuple[Suggestion, ...], library: Library, language: Language) -> None:
        """Say that there is nothing; the ways on are made once the next letter has had its turn."""
        asked = " ".join(answer.query.split())
        query = asked if len(asked) <= QUOTED else f"{asked[:QUOTED].rstrip()}…"
        self._head.say(self.tr("Nothing found for “{0}”").format(query))
        several = len(split(query)) > 1
        why = self.tr("Nothing here has all these words.") if several else self.tr("Nothing here has this word.")
        ways = self.tr("This may help:")
        self._why.say(f"{why} {ways}")
        clear_layout(self._column)
        self._first = None
        self._told = (answer, meant, library, language)
        QTimer.singleShot(0, self, self._add_ways)

    def _add_ways(self) -> None:
        if self._told is None:
            return
        (answer, meant, library, language), self._told = self._told, None
        self._ways = 0
        card = Card(self._theme, side=24, top=8)
        card.setMaximumWidth(self._theme.size(WIDTH))
        self._card = card
        if answer.hits:
            self._add_fewer(answer)
        for one in meant:
            self._add_meant(one)
        if not answer.place and any(word.isalpha() for word in _left_out(answer)):
            self._add_place(library, language)
        self._add_signs()
        self._add_route(library, language)
        self._add_person(library, language)
        self._column.addWidget(card)
        self._column.addSpacing(self._theme.px(6))
        self._column.addLayout(self._all_numbers())
        if self._offers_slip:
            self._column.addWidget(self._slip())

    # -- the ways -----------------------------------------------------------------------------------------------------

    def _add_fewer(self, answer: Answer) -> None:
        kept, left_out = _kept(answer), _left_out(answer)
        count = sum(answer.counts.values())
        quoted = ", ".join(f"“{word}”" for word in left_out)
        few = self.tr("Without {0}").format(quoted) if left_out else self.tr("With some of these words")
        head = few if len(left_out) <= 2 else self.tr("Only “{0}”").format(" ".join(kept))
        told = self.tr("%n hit(s).", "", count)
        first = self.tr("The first: “{0}”").format(answer.hits[0].title)
        self._add("search", head, f"{told} {first}", self.tr("Show {0}").format(count), self.fewer_chosen.emit)

    def _add_meant(self, one: Suggestion) -> None:
        head = self.tr("Did you mean “{0}”?").format(one.query)
        told = self.tr("%n hit(s), spelled a little differently", "", one.count)
        self._add("type", head, told, self.tr("Show {0}").format(one.count), lambda: self.text_chosen.emit(one.query))

    def _add_place(self, library: Library, language: Language) -> None:
        """The search knows municipalities and no towns: whoever asked for one types it here, and is shown what fits."""
        head = self.tr("Are you looking for someone in a town?")
        told = self.tr("Search knows municipalities, not every town or village. Type the municipality it is in:")
        _, both = self._row("map-pin", head, told)
        field = RegionField(self._theme, Directory(library), language, "")
        field.setMaximumWidth(self._theme.size(400))
        field.place_chosen.connect(self._go_to)
        line = QHBoxLayout()  # alone in the column, the words would be as narrow as the field
        line.addWidget(field, 1)
        line.addStretch(0)
        both.addSpacing(self._theme.px(8))
        both.addLayout(line)

    def _go_to(self, code: str) -> None:
        if code:
            self.place_chosen.emit(Place("directory", code))

    def _add_signs(self) -> None:
        head = self.tr("Go through the signs")
        told = self.tr("They are grouped by what you see, hear and read, for each sector")
        self._add("list", head, told, self.tr("Begin"), lambda: self.place_chosen.emit(Place("signs")))

    def _add_route(self, library: Library, language: Language) -> None:
        one = next((route for route in library.routes() if route.id == USUAL_ROUTE), None)
        if one is not None:
            told = self.tr("What to do now, step by step, and who to call in which order")
            ref = Ref(Kind.ROUTE, one.id)
            self._add("route", one.title.say(language), told, self.tr("Show route"), lambda: self.ref_chosen.emit(ref))

    def _all_numbers(self) -> QHBoxLayout:
        link = named(link_button(self._theme, self.tr("All numbers you can call"), "phone"), "all_numbers")
        link.clicked.connect(lambda: self.place_chosen.emit(Place("directory")))
        row = QHBoxLayout()
        row.addWidget(link)
        row.addStretch(1)
        return row

    def _slip(self) -> QWidget:
        """Last and smallest: it helps the next person, not this one."""
        line = QWidget()
        line.setMaximumWidth(self._theme.size(WIDTH))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        row.addWidget(IconLabel(self._theme, "pencil", "text2", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        told = self.tr("Should this be in here? Make a slip of your search, for whoever keeps the content.")
        row.addWidget(Text(told, "small", tight=True), 1)
        link = named(link_button(self._theme, self.tr("Make the slip")), "make_query_slip")
        link.clicked.connect(self.slip_wanted)
        row.addWidget(link)
        return line

    def _add_person(self, library: Library, language: Language) -> None:
        one = library.organisation(COORDINATION_CENTRE)
        if not one.phones:
            return
        phone = one.phones[0]
        name = name_parts(one, language)[0]
        standing = standing_short(library.wording, one.standing, language)
        label = phone.beside(language)
        ref = Ref(Kind.ORGANISATION, one.id)
        self._add(
            "phone",
            self.tr("Ask someone: {0}, {1}").format(name, phone.number),
            f"{label}; {standing}" if label else standing,
            self.tr("Show card"),
            lambda: self.ref_chosen.emit(ref),
        )

    def _add(self, icon: str, head: str, told: str, verb: str, act: Act) -> None:
        self._first = self._first or act
        row, _ = self._row(icon, head, told)
        button = named(plain_button(self._theme, verb, "arrow-right", trailing=True), f"way_on_{self._ways}")
        button.setAccessibleName(f"{verb}: {head}")
        button.clicked.connect(lambda: act())
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _row(self, icon: str, head: str, told: str) -> tuple[QHBoxLayout, QVBoxLayout]:
        """The row of the next way on, and the column of its words."""
        if self._ways:
            self._card.column.addWidget(Hairline())
        self._ways += 1
        row = QHBoxLayout()
        row.setContentsMargins(0, self._theme.px(12), 0, self._theme.px(12))
        row.setSpacing(self._theme.px(16))
        row.addWidget(IconLabel(self._theme, icon, "accent", 22), 0, Qt.AlignmentFlag.AlignVCenter)
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(Text(head, "body", weight=500, tight=True))
        both.addWidget(Text(told, "small", tight=True))
        row.addLayout(both, 1)
        self._card.column.addLayout(row)
        return row, both


def _kept(answer: Answer) -> list[str]:
    """The words that some hit has, of those that were typed."""
    return list(dict.fromkeys(word for group in answer.kept for word in split(group)))


def _left_out(answer: Answer) -> list[str]:
    kept = _kept(answer)
    return [word for word in split(answer.query) if word not in kept]
