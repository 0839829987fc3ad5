# SPDX-License-Identifier: EUPL-1.2
"""The reader: contents and links at the left, the text, and what vouches for it at the right."""

from __future__ import annotations

from collections.abc import Callable, Set
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from kit.content.model import Kind, Ref
from kit.languages import Language
from ui.history import Place
from ui.models import reading
from ui.models.reading import ReadingPage, ReadingWords
from ui.session import LeftOff
from ui.widgets.buttons import link_button, plain_button
from ui.widgets.find_bar import FindBar
from ui.widgets.glossary_card import GlossaryCard
from ui.widgets.link_row import LinkRow
from ui.widgets.naming import named
from ui.widgets.page import Page
from ui.widgets.page_lists import ContentsList, LinksList
from ui.widgets.reading_view import ReadingPlace, ReadingView
from ui.widgets.text import Hairline, Text
from ui.widgets.text_size import TextSize
from ui.widgets.vouches import Vouches, vouching_lines

if TYPE_CHECKING:
    from kit.store.library import Library
    from ui.bookmark_store import BookmarkStore
    from ui.settings_store import SettingsStore
    from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class ReaderState:
    """Where one was: enough to come back to the same lines of the same page."""

    ref: Ref
    place: ReadingPlace


class ReaderPage(Page):
    """Shows one page at a time: `open` a Ref of a factsheet, term or sign. Pressed links come out as `ref_chosen`."""

    def __init__(
        self,
        theme: Theme,
        library: Library,
        settings: SettingsStore,
        bookmarks: BookmarkStore,
        print_page: Callable[[ReadingPage, QWidget], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._library, self._settings, self._bookmarks, self._print = library, settings, bookmarks, print_page
        self._page: ReadingPage | None = None
        self._make_parts()
        self._lay_out()
        self._connect()
        self.set_words()

    # -- building -----------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        theme = self.theme
        self.view = named(ReadingView(theme), "reader_text")
        self.find_bar = FindBar(theme, self.view)
        self.find_bar.hide()
        self._back = named(LinkRow(theme, "", icon="arrow-left", tone="accent", chevron=""), "reader_section")
        self._contents_head = Text("", "caption", "text2", weight=600)
        self.contents = named(ContentsList(theme), "reader_contents")
        self._links_line = Hairline()
        self._links_head = Text("", "caption", "text2", weight=600)
        self.links = named(LinksList(theme), "reader_links")
        self._find = named(link_button(theme, "", "search"), "reader_find")
        self._bookmark = named(link_button(theme, "", "bookmark"), "bookmark")
        self._bookmark.setCheckable(True)
        self._print_button = named(link_button(theme, "", "printer"), "reader_print")
        self._text_size = TextSize(theme, self._settings)
        self._vouches = Vouches(theme)
        self.card = GlossaryCard(theme)
        self._on_page = named(plain_button(theme, "", "list"), "reader_on_page")
        self._more = named(plain_button(theme, "", "chevron-down", trailing=True), "reader_more")

    def _lay_out(self) -> None:
        theme = self.theme
        self._left, left = _scrolling_column()
        self._left_column = left
        left.addWidget(self._back)
        left.addWidget(self._contents_head)
        left.addWidget(self.contents)
        left.addSpacing(theme.px(8))
        left.addWidget(self._links_line)
        left.addSpacing(theme.px(8))
        left.addWidget(self._links_head)
        left.addWidget(self.links)
        left.addStretch(1)
        self._right, right = _scrolling_column()
        self._margin = right
        right.addWidget(self._text_size, 0, Qt.AlignmentFlag.AlignLeft)
        right.addSpacing(theme.px(8))
        right.addWidget(Hairline())
        right.addSpacing(theme.px(8))
        right.addWidget(self._vouches)
        right.addSpacing(theme.px(14))
        right.addWidget(self.card)
        right.addStretch(1)
        self._top = QHBoxLayout()
        self._middle = QVBoxLayout()
        self._middle.addLayout(self._top)
        self._middle.addWidget(self.find_bar)
        self._middle.addWidget(self.view, 1)
        self._row = QHBoxLayout()
        self._row.addWidget(self._left)
        self._row.addLayout(self._middle, 1)
        self._row.addWidget(self._right)
        self._row.addStretch(0)
        self.column.addLayout(self._row, 1)
        self._arrange()

    def _connect(self) -> None:
        self.view.ref_chosen.connect(self._follow)
        self.view.heading_reached.connect(self.contents.mark)
        self.contents.chosen.connect(lambda heading: self.view.go_to(ReadingPlace(heading)))
        self.links.chosen.connect(self._follow)
        self.card.ref_chosen.connect(self.ref_chosen)
        self._back.clicked.connect(lambda: self.place_chosen.emit(Place("library")))
        self._find.clicked.connect(self.find_bar.open_bar)
        self._print_button.clicked.connect(self.print_asked)
        self._bookmark.clicked.connect(self._toggle_bookmark)
        self._bookmarks.changed.connect(self._show_bookmark)
        self._on_page.clicked.connect(self._show_contents)
        self._more.clicked.connect(self._show_more)
        self.find_bar.closed.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self._settings.changed.connect(self._setting_changed)

    # -- words --------------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self._page.neutral if self._page else ""

    def set_words(self) -> None:
        self._contents_head.say(self.tr("On this page"))
        self._links_head.say(self.tr("Links on this page"))
        self.contents.setAccessibleName(self.tr("On this page"))
        self.links.setAccessibleName(self.tr("Links on this page"))
        self._on_page.say(self.tr("On this page"))
        self._more.say(self.tr("More"))
        self._find.say(self.tr("Find on this page"))
        self._print_button.say(self.tr("Print"))
        self._show_bookmark()
        self._say_section()
        if self._page is not None:
            self._show(self._make(self._page.ref), self.view.kept_place)

    def _say_section(self) -> None:
        section = self._page.section if self._page else ""
        self._back.say(section or self.tr("All pages"))
        self._back.setAccessibleName(self.tr("Back to all pages"))

    def _words(self) -> ReadingWords:
        return ReadingWords(
            not_translated=self.tr("Not translated yet, so this page is in the other language."),
            older_translation=self._library.wording.say("stale_translation", self._language()),
            terms=self.tr("Terms"),
            also_called=self.tr("Also:"),
            not_the_same_as=self.tr("Not the same as:"),
            ordinary_explanations=self.tr("Ordinary explanations"),
            ordinary_rules=self.tr("Ordinary rules that may apply too"),
            where_from=self.tr("Where this sign comes from"),
            sign=self.tr("Sign"),
        )

    def _language(self) -> Language:
        return self._settings.now.content_language

    # -- opening ------------------------------------------------------------------------------------------------------

    def open(self, what: object) -> None:
        """Show the page behind a Ref; a block in it is where reading starts. Raises UnknownRecord."""
        if not isinstance(what, Ref):
            return
        page = self._make(what)
        block = what.id if what.kind is Kind.TERM else what.block
        self.card.close_card()
        self._show(page, ReadingPlace(block))

    def _make(self, ref: Ref) -> ReadingPage:
        match ref.kind:
            case Kind.TERM:
                return reading.glossary(self._library, self._language(), self._words())
            case Kind.SIGN:
                return reading.sign(self._library, ref.id, self._language(), self._words())
            case _:
                return reading.factsheet(self._library, ref.id, self._language(), self._words())

    def _show(self, page: ReadingPage, place: ReadingPlace) -> None:
        self._page = page
        figures = {figure: self._library.figure(figure) for figure in page.figures}
        self.view.setAccessibleName(page.title)
        self.view.show_page(self._body(page), place, figures, page.language)
        self.contents.show_headings(self.view.contents())
        self.contents.mark(self.view.heading_at_top())
        self.links.show_links(page.links)
        for part in (self._links_line, self._links_head, self.links):
            part.setVisible(bool(page.links))
        self._vouches.tell(page.standing, self._library.wording, page.language)
        self._say_section()
        self._show_bookmark()
        self.find_bar.search_again()
        self.title_changed.emit()

    def _body(self, page: ReadingPage) -> str:
        """Without a margin beside the text, what vouches for the page stands under its title, as on paper."""
        if self._is_broad() or page.standing is None:
            return page.body
        lines = vouching_lines(page.standing, self._library.wording, page.language)
        told = ". ".join(words for _, words in lines) + "."
        return page.body.replace("</h1>", f'</h1><p class="label">{escape(told)}</p>', 1)

    def _is_broad(self) -> bool:
        return self.shape in ("normal", "wide")

    def _setting_changed(self, names: Set[str]) -> None:
        """In the other content language: the same page, the same place, the other words."""
        if "content_language" in names and self._page is not None:
            self._show(self._make(self._page.ref), self.view.kept_place)

    def restyled(self) -> None:
        self._arrange()
        self.find_bar.search_again()

    def state(self) -> object:
        return ReaderState(self._page.ref, self.view.kept_place) if self._page else None

    def restore(self, state: object) -> None:
        if isinstance(state, ReaderState):
            self._show(self._make(state.ref), state.place)

    def first_focus(self) -> QWidget | None:
        return self.view

    # -- following, marking, printing ---------------------------------------------------------------------------------

    def _follow(self, ref: object) -> None:
        if not isinstance(ref, Ref):
            return
        if ref.kind is Kind.TERM and (self._page is None or self._page.ref.kind is not Kind.TERM):
            self.card.show_term(self._library.term(ref.id), self._language())
            return
        self.ref_chosen.emit(ref)

    def _toggle_bookmark(self) -> None:
        if self._page is None:
            return
        if self._bookmarks.has(self._page.ref):
            self._bookmarks.remove(self._page.ref)
            return
        place = self.view.reading_place()
        heading = dict(self._page.headings).get(self.view.heading_at_top(), "")
        self._bookmarks.add(Ref(self._page.ref.kind, self._page.ref.id, place.block), self._page.title, heading)

    def _show_bookmark(self) -> None:
        is_marked = self._page is not None and self._bookmarks.has(self._page.ref)
        self._bookmark.setChecked(is_marked)
        self._bookmark.show_icon("bookmark-check" if is_marked else "bookmark")
        self._bookmark.say(self.tr("Bookmarked") if is_marked else self.tr("Bookmark"))
        can_mark = self._page is None or self._page.ref.kind is not Kind.TERM
        self._bookmark.setVisible(can_mark and self.shape != "compact")

    def print_asked(self) -> None:
        if self._page is not None:
            self._print(self._page, self)

    def find_asked(self) -> None:
        self.find_bar.open_bar()

    def bookmark_asked(self) -> None:
        if self._page is not None and self._page.ref.kind is not Kind.TERM:
            self._toggle_bookmark()

    def regions(self) -> list[QWidget]:
        return [self._left, self.view, self._right]

    def left_off(self) -> LeftOff | None:
        page = self._page
        return LeftOff("book-open", page.title, Place("reader", page.ref)) if page else None

    # -- width --------------------------------------------------------------------------------------------------------

    def width_changed(self, shape: str) -> None:
        self._arrange()
        if self._page is not None:
            self._show(self._page, self.view.kept_place)

    def _arrange(self) -> None:
        """Three columns from normal on; else the text alone with its tools in a row above it, and the margin under it."""
        theme, is_broad = self.theme, self._is_broad()
        gap = theme.px(16) if is_broad else theme.px(10)
        self._row.setSpacing(gap)
        self._middle.setSpacing(theme.px(12))
        self._left.setVisible(is_broad)
        self._left.setFixedWidth(theme.size(184) + theme.px(12))
        self.column.setContentsMargins(theme.px(24), theme.px(18) if is_broad else theme.px(8), theme.px(16), 0)
        self._right.setFixedWidth(theme.size(190))
        self.view.setMaximumWidth(theme.size(622) + theme.size(16))
        self.find_bar.setMaximumWidth(theme.size(622))
        self._right.setVisible(is_broad)
        self._fill_top(is_broad=is_broad)
        self._text_size.setVisible(is_broad)

    def _fill_top(self, *, is_broad: bool) -> None:
        while self._top.count():
            self._top.takeAt(0)
        tools = (self._find, self._bookmark, self._print_button)
        is_compact = self.shape == "compact"
        self._on_page.setVisible(not is_broad)
        self._more.setVisible(is_compact)
        for tool in tools:
            tool.setVisible(not is_compact)
        self._show_bookmark()
        if is_broad:
            for index, tool in enumerate(tools):
                self._margin.insertWidget(index, tool, 0, Qt.AlignmentFlag.AlignLeft)
            self._left_column.insertWidget(0, self._back)
            self._margin.insertWidget(self._margin.count() - 1, self.card)
            return
        self._middle.addWidget(self.card)
        self._top.addWidget(self._back)
        self._top.addWidget(self._on_page)
        for button in (self._more,) if is_compact else tools:
            self._top.addWidget(button)
        self._top.addStretch(1)

    def _show_contents(self) -> None:
        menu = QMenu(self)
        for heading, words in self.view.contents():
            menu.addAction(words).triggered.connect(partial(self.view.go_to, ReadingPlace(heading)))
        if self._page and self._page.links:
            menu.addSeparator()
            for ref, words in self._page.links:
                menu.addAction(words).triggered.connect(partial(self._follow, ref))
        _pop_up(menu, self._on_page)

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.addAction(self._find.words).triggered.connect(self.find_asked)
        menu.addAction(self._bookmark.words).triggered.connect(self.bookmark_asked)
        menu.addAction(self._print_button.words).triggered.connect(self.print_asked)
        _pop_up(menu, self._more)


def _pop_up(menu: QMenu, under: QWidget) -> None:
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(under.mapToGlobal(under.rect().bottomLeft()))


def _scrolling_column() -> tuple[QScrollArea, QVBoxLayout]:
    area = QScrollArea()
    area.setProperty("kind", "clear")
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    body = QWidget()
    body.setProperty("kind", "clear")
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    area.setWidget(body)
    return area, column
