# SPDX-License-Identifier: EUPL-1.2
"""The reader: contents and links at the left, the text, and what vouches for it at the right."""

from __future__ import annotations

from collections.abc import Callable, Set
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from kit.content.refs import Kind, Ref
from kit.languages import Language
from ui.history import Place
from ui.models import reading
from ui.models.reading import ReadingPage, ReadingWords
from ui.session import LeftOff
from ui.widgets.page import Page
from ui.widgets.reader_frame import ReaderFrame, is_broad_shape
from ui.widgets.reading_view import ReadingPlace
from ui.widgets.vouches import vouching_lines

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
        self._frame = ReaderFrame(theme, settings)
        self.view, self.find_bar, self.card = self._frame.view, self._frame.find_bar, self._frame.card
        self.contents = self._frame.contents
        self.column.addWidget(self._frame, 1)
        self._arrange()
        self._connect()
        self.set_words()

    def _connect(self) -> None:
        self.view.ref_chosen.connect(self._follow)
        self.view.heading_reached.connect(self.contents.mark)
        self.contents.chosen.connect(lambda heading: self.view.go_to(ReadingPlace(heading)))
        self._frame.links.chosen.connect(self._follow)
        self.card.ref_chosen.connect(self.ref_chosen)
        self._frame.back.clicked.connect(lambda: self.place_chosen.emit(Place("library")))
        self._frame.find_button.clicked.connect(self.find_bar.open_bar)
        self._frame.print_button.clicked.connect(self.print_asked)
        self._frame.bookmark.clicked.connect(self._toggle_bookmark)
        self._bookmarks.changed.connect(self._show_bookmark)
        self._frame.on_page.clicked.connect(self._show_contents)
        self._frame.more.clicked.connect(self._show_more)
        self.find_bar.closed.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self._settings.changed.connect(self._setting_changed)

    # -- words --------------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self._page.neutral if self._page is not None else ""

    def set_words(self) -> None:
        self._show_bookmark()
        self._frame.say_section(self._page.section if self._page is not None else "")
        if self._page is not None:
            self._show(self._make(self._page.ref), self.view.kept_place)

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
        if self._page is not None and page.ref != self._page.ref and self.find_bar.isVisible():
            self.find_bar.close_bar()  # what was sought belongs to the page one leaves
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
        self._frame.show_links(page.links)
        self._frame.vouches.tell(page.standing, self._library.wording, page.language)
        self._frame.say_section(self._page.section if self._page is not None else "")
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
        can_mark = self._page is None or self._page.ref.kind is not Kind.TERM
        self._frame.say_bookmark(is_marked=is_marked, can_mark=can_mark)

    def print_asked(self) -> None:
        if self._page is not None:
            self._print(self._page, self)

    def find_asked(self) -> None:
        self.find_bar.open_bar()

    def bookmark_asked(self) -> None:
        if self._page is not None and self._page.ref.kind is not Kind.TERM:
            self._toggle_bookmark()

    def regions(self) -> list[QWidget]:
        return [self._frame.left, self.view, self._frame.right]

    def left_off(self) -> LeftOff | None:
        page = self._page
        return LeftOff("book-open", page.title, Place("reader", page.ref)) if page else None

    # -- width --------------------------------------------------------------------------------------------------------

    def width_changed(self, shape: str) -> None:
        self._arrange()
        if self._page is not None:
            self._show(self._page, self.view.kept_place)

    def _is_broad(self) -> bool:
        return is_broad_shape(self.shape)

    def _arrange(self) -> None:
        theme = self.theme
        top = theme.px(18) if self._is_broad() else theme.px(8)
        self.column.setContentsMargins(theme.px(24), top, theme.px(16), 0)
        self._frame.arrange(self.shape)

    def _show_contents(self) -> None:
        menu = QMenu(self)
        for heading, words in self.view.contents():
            menu.addAction(words).triggered.connect(partial(self.view.go_to, ReadingPlace(heading)))
        if self._page and self._page.links:
            menu.addSeparator()
            for ref, words in self._page.links:
                menu.addAction(words).triggered.connect(partial(self._follow, ref))
        _pop_up(menu, self._frame.on_page)

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.addAction(self._frame.find_button.words).triggered.connect(self.find_asked)
        menu.addAction(self._frame.bookmark.words).triggered.connect(self.bookmark_asked)
        menu.addAction(self._frame.print_button.words).triggered.connect(self.print_asked)
        _pop_up(menu, self._frame.more)


def _pop_up(menu: QMenu, under: QWidget) -> None:
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(under.mapToGlobal(under.rect().bottomLeft()))
