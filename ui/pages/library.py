# SPDX-License-Identifier: EUPL-1.2
"""The shelf of all pages by theme, with what the reader finds there; terms and bookmarks beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kit.content.refs import Kind, Ref
from ui.models.reading import GLOSSARY
from ui.widgets.frames import Card
from ui.widgets.link_row import LinkRow
from ui.widgets.naming import named
from ui.widgets.page import Page
from ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Set

    from kit.store.library import Library
    from kit.store.page import ThemeContents
    from ui.bookmark_store import BookmarkStore
    from ui.settings_store import SettingsStore
    from ui.theme import Theme


class LibraryPage(Page):
    def __init__(
        self,
        theme: Theme,
        library: Library,
        settings: SettingsStore,
        bookmarks: BookmarkStore,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._library, self._settings, self._bookmarks = library, settings, bookmarks
        self._head = Text("", "h1")
        self._lead = Text("", "body", "text2")
        self._grid_box = QWidget()
        self.column.addWidget(self._head)
        self.column.addSpacing(theme.px(4))
        self.column.addWidget(self._lead)
        self.column.addSpacing(theme.px(16))
        self.column.addWidget(self._grid_box)
        self.column.addStretch(1)
        bookmarks.changed.connect(self._fill)
        settings.changed.connect(self._setting_changed)
        self.set_words()

    def title(self) -> str:
        return self.tr("Reference")

    def set_words(self) -> None:
        self._head.say(self.tr("Reference"))
        self._lead.say(self.tr("Short pages with their source and date. They all work without a network."))
        self._fill()

    def _setting_changed(self, names: Set[str]) -> None:
        if "content_language" in names:
            self._fill()

    def width_changed(self, shape: str) -> None:
        if not self.restyle_when_seen():
            self._fill()

    def restyled(self) -> None:
        self._fill()

    def let_go(self) -> None:
        """Sixty rows that are built again when the page is seen."""
        old = self._grid_box
        self._grid_box = QWidget()
        self._grid_box.setProperty("kind", "clear")
        self.column.replaceWidget(old, self._grid_box)
        old.hide()
        old.deleteLater()

    def _fill(self) -> None:
        """Lay the cards out anew; there are a dozen, and it happens on a language, width or theme change only."""
        self.let_go()
        cards = [self._theme_card(theme) for theme in self._library.themes(self._settings.now.content_language)]
        cards.append(self._terms_card())
        if self._bookmarks.all:
            cards.insert(0, self._bookmarks_card())
        self._place(cards)

    def _place(self, cards: list[Card]) -> None:
        grid = QGridLayout(self._grid_box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.theme.px(16))
        columns = {"compact": 1, "narrow": 1, "normal": 2, "wide": 3}[self.shape]
        stacks = [QVBoxLayout() for _ in range(columns)]
        weights = [0] * columns
        for card in cards:  # to the shortest column, so that columns end about level
            shortest = weights.index(min(weights))
            stacks[shortest].addWidget(card)
            weights[shortest] += 2 + len(card.findChildren(LinkRow))
        for index, stack in enumerate(stacks):
            stack.setSpacing(self.theme.px(16))
            stack.addStretch(1)
            grid.addLayout(stack, 0, index)
            grid.setColumnStretch(index, 1)

    def _theme_card(self, contents: ThemeContents) -> Card:
        language = self._settings.now.content_language
        theme = contents.theme
        rows = [
            self._row(page.title.text, "" if page.title.language is language else self._in_other(), page.slug)
            for page in contents.pages
        ]
        return self._card(f"theme_{theme.id}", theme.title.say(language), theme.reader_finds.say(language), rows)

    def _in_other(self) -> str:
        return self.tr("Not translated yet")

    def _row(self, words: str, under: str, slug: str) -> LinkRow:
        row = named(LinkRow(self.theme, words, under), f"page_{slug}")
        row.clicked.connect(lambda _=False, slug=slug: self.ref_chosen.emit(Ref(Kind.FACTSHEET, slug)))
        return row

    def _terms_card(self) -> Card:
        count = len(self._library.terms())
        row = named(LinkRow(self.theme, self.tr("All terms"), icon="type"), "all_terms")
        row.clicked.connect(lambda: self.ref_chosen.emit(Ref(Kind.TERM, GLOSSARY)))
        return self._card(
            "theme_terms", self.tr("Terms"), self.tr("%n word(s) of this field, explained in short.", "", count), [row]
        )

    def _bookmarks_card(self) -> Card:
        rows = []
        for bookmark in self._bookmarks.all:
            row = named(LinkRow(self.theme, bookmark.title, bookmark.place, icon="bookmark"), f"mark_{bookmark.ref.id}")
            row.clicked.connect(lambda _=False, ref=bookmark.ref: self.ref_chosen.emit(ref))
            rows.append(row)
        return self._card("theme_bookmarks", self.tr("Your bookmarks"), "", rows)

    def _card(self, name: str, head: str, lead: str, rows: list[LinkRow]) -> Card:
        card = named(_Lined(self.theme), name)
        card.column.addWidget(Text(head, "h2"))
        if lead:
            card.column.addWidget(Text(lead, "small"))
        card.column.addSpacing(self.theme.px(6))
        for number, row in enumerate(rows):
            if number:
                card.column.addSpacing(1)
            card.column.addWidget(row)
        return card


class _Lined(Card):
    """A card that paints the lines between its rows: a widget for each costs a tenth of opening the shelf."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        for row in self.findChildren(LinkRow)[1:]:
            painter.fillRect(row.x(), row.y() - 1, row.width(), 1, self._theme.colour("line"))
        painter.end()
