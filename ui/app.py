# SPDX-License-Identifier: EUPL-1.2
"""The composition root: every long-lived object is made here once, and handed down."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from kit.acute import Acute
from kit.acute import load as load_acute
from kit.errors import ContentError, KitError
from kit.paths import Paths
from ui.background import Background
from ui.bookmark_store import BookmarkStore
from ui.look import Look
from ui.session import Session
from ui.settings_store import SettingsStore
from ui.theme import Theme, load_fonts
from ui.translation import Translation
from ui.window import MainWindow, Makers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from kit.content.model import Figure, Organisation
    from kit.signs.card import RouteCard
    from kit.signs.checklist import Checklist
    from kit.store.directory import Directory
    from kit.store.library import Library
    from kit.store.shelf import Chosen
    from ui.models.reading import ReadingPage
    from ui.printing.sheet import Piece
    from ui.widgets.page import Page

log = logging.getLogger(__name__)

WINDOW_STANDS = 1500
"""ms after which what can wait is done in the background."""


@dataclass(slots=True, weakref_slot=True, eq=False)
class Program:
    """Everything alive. `library` is None while the content does not open; the window says so then."""

    app: QApplication
    paths: Paths
    settings: SettingsStore
    translation: Translation
    theme: Theme
    look: Look
    background: Background
    bookmarks: BookmarkStore
    session: Session
    acute: Acute
    window: MainWindow
    library: Library | None = None

    def close(self) -> None:
        self.background.drain()
        self.translation.remove()
        if self.library is not None:
            self.library.close()


def build(app: QApplication, paths: Paths) -> Program:
    """Make the program, top to bottom, and open its content. The window is not shown yet."""
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    settings = SettingsStore(paths.settings)
    translation = Translation(app)
    translation.use(settings.now.interface_language)
    load_fonts()
    theme = Theme()
    look = Look(app, theme, settings)
    background = Background()
    bookmarks = BookmarkStore(paths.bookmarks)
    session = Session()
    acute = load_acute()
    window = MainWindow(app, theme, look, settings, session, acute)
    bookmarks.not_kept.connect(window.notice.tell)
    bookmarks.kept.connect(window.notice.was_saved)
    program = Program(app, paths, settings, translation, theme, look, background, bookmarks, session, acute, window)
    settings.changed.connect(
        lambda names: translation.use(settings.now.interface_language) if "interface_language" in names else None
    )
    app.aboutToQuit.connect(program.close)
    window.not_there.connect(lambda what, error: _tell_not_there(program, what, error))
    open_content(program)
    return program


def open_content(program: Program) -> None:
    """Open the content file the shelf chooses and offer its pages; else the page that says it does not open."""
    from kit.store import shelf

    try:
        library, chosen = shelf.open_content(program.paths)
    except KitError as error:
        log.warning("content does not open: %s (%s)", error.message, error.detail)
        program.window.show_broken(broken_page(program, error))
        return
    program.library = library
    program.window.show_content(makers(program, library, chosen))
    QTimer.singleShot(WINDOW_STANDS, program.window, lambda: _look_after(program, chosen))
    QTimer.singleShot(WINDOW_STANDS, program.window, lambda: _keep_last_texts(program, library))


def _keep_last_texts(program: Program, library: Library) -> None:
    from ui.last_texts import keep_last_texts

    keep_last_texts(program, library)


def _tell_not_there(program: Program, what: object, error: KitError) -> None:
    from ui.last_texts import tell_not_there

    tell_not_there(program, what, error)


def _look_after(program: Program, chosen: Chosen) -> None:
    """Check the whole file in the background; damage takes the content away, for a number in it could be wrong."""
    from kit.store.after_start import look_after

    program.background.run(
        lambda token: look_after(program.paths, chosen.path, token),
        on_result=lambda _: None,
        on_error=lambda error: take_away(program, error),
    )


def take_away(program: Program, error: KitError) -> None:
    """The content does not open any more: a byte changed, a stick was pulled. A number in it could be wrong."""
    log.warning("content is damaged: %s", error.detail)
    QTimer.singleShot(0, program.window, lambda: program.window.show_broken(broken_page(program, error)))


def told(program: Program, error: Exception) -> bool:
    """Tell what a person can act on, wherever in the window it came up; False for a bug, which is for `ui.crash`."""
    if isinstance(error, ContentError):
        take_away(program, error)
    elif isinstance(error, KitError):
        log.warning("told in the window: %s", type(error).__name__)
        program.window.notice.tell(error)
    return isinstance(error, KitError)


def broken_page(program: Program, error: KitError) -> Page:
    from ui.pages.broken import BrokenPage

    return BrokenPage(program.theme, program.settings, program.acute, error, lambda: open_content(program))


def makers(program: Program, library: Library, chosen: Chosen) -> Makers:
    """What builds each page. A page's module is imported when the page is first shown."""
    from kit.store.directory import Directory

    p, directory = program, Directory(library)
    if p.settings.now.region and directory.place(p.settings.now.region) is None:  # municipalities merge
        log.info("the municipality that was chosen is not in this content any more")
        p.settings.change(region="")

    def start() -> Page:
        from ui.pages.home import HomePage

        return HomePage(p.theme, library, directory, p.settings, p.session, p.bookmarks)

    def own_numbers() -> Page:
        from ui.pages.own_numbers import OwnNumbersPage

        return OwnNumbersPage(p.theme, p.settings)

    def settings() -> Page:
        from ui.pages.settings import SettingsPage

        return SettingsPage(p.theme, p.settings, library, directory, chosen.why)

    return {"start": start, "own_numbers": own_numbers, "settings": settings, **_other_pages(p, library, directory)}


def _other_pages(p: Program, library: Library, directory: Directory) -> Makers:
    return {
        **_signs_page(p, library, directory),
        **_reading_pages(p, library),
        **_finding_pages(p, library, directory),
    }


def _paper(p: Program, library: Library) -> Callable[[QWidget, str, Callable[[], Sequence[Piece]]], None]:
    def on_paper(parent: QWidget, name: str, pieces: Callable[[], Sequence[Piece]]) -> None:
        from ui.printing.output import send_to_paper, sheet_words
        from ui.printing.sheet import print_sheets

        words = sheet_words(library, p.acute, p.settings.now.content_language, p.theme.family)
        path = send_to_paper(parent, name, lambda device: print_sheets(device, pieces(), words))
        if path is not None:
            p.window.notice.inform(QCoreApplication.translate("Print", "Saved: {0}").format(path))

    return on_paper


def _signs_page(p: Program, library: Library, directory: Directory) -> Makers:
    on_paper = _paper(p, library)

    def signs() -> Page:
        from ui.pages.signs import SignsPage
        from ui.printing.route_card import route_card_pieces

        def print_card(card: RouteCard, checklist: Checklist, parent: QWidget) -> None:
            language = p.settings.now.content_language
            name = card.neutral.say(language)
            on_paper(parent, name, lambda: route_card_pieces(card, checklist, library, language, p.theme.family))

        page = SignsPage(p.theme, library, directory, p.settings, p.acute, print_card)
        page.told.connect(p.window.notice.inform)
        page.failed.connect(p.window.notice.tell)
        return page

    def pack() -> Page:
        from kit.paper.pack import Visited
        from kit.paper.stock import Stock
        from ui.pages.pack import PackPage
        from ui.pages.signs import SignsPage

        def visited() -> Visited:
            page = p.window.page("signs")
            if not isinstance(page, SignsPage):
                raise TypeError("the page of the signs is another one")
            return Visited(page.visit.checklist, page.visit.left_out, page.card().route, hand_over=page.own_hand_over())

        def stock() -> Stock:
            return Stock(library, directory, p.settings.now.own_numbers, p.acute)

        return PackPage(p.theme, library, p.settings, p.bookmarks, stock, visited, p.window.notice.inform)

    return {"signs": signs, "pack": pack}


def _reading_pages(p: Program, library: Library) -> Makers:
    on_paper = _paper(p, library)

    def reader() -> Page:
        from ui.pages.reader import ReaderPage
        from ui.printing.pages import page_pieces

        def print_page(page: ReadingPage, parent: QWidget) -> None:
            on_paper(parent, page.neutral, lambda: page_pieces(page, library, p.theme.family))

        return ReaderPage(p.theme, library, p.settings, p.bookmarks, print_page)

    def shelf() -> Page:
        from ui.pages.library import LibraryPage

        return LibraryPage(p.theme, library, p.settings, p.bookmarks)

    def figures() -> Page:
        from ui.pages.figures import FiguresPage
        from ui.printing.pages import figure_pieces

        def print_figures(shown: Sequence[Figure], parent: QWidget) -> None:
            language = p.settings.now.content_language
            on_paper(parent, page.title(), lambda: figure_pieces(shown, language, p.theme.family))

        page = FiguresPage(p.theme, library, p.settings, print_figures)
        return page

    def cards() -> Page:
        from kit.store.worker_cards import worker_cards
        from ui.pages.cards import CardsPage

        return CardsPage(p.theme, worker_cards(library), library.wording, p.settings)

    return {"reader": reader, "library": shelf, "figures": figures, "cards": cards}


def _finding_pages(p: Program, library: Library, directory: Directory) -> Makers:
    on_paper = _paper(p, library)

    def save_text(name: str, text: str, parent: QWidget) -> None:
        from ui.printing.output import ask_for_file, save_file

        path = ask_for_file(parent, QCoreApplication.translate("Slip", "Save as file"), name, "txt")
        if path is not None:
            save_file(path, text.encode())
            p.window.notice.inform(QCoreApplication.translate("Print", "Saved: {0}").format(path))

    def search() -> Page:
        from kit.store.search import Search
        from ui.pages.search import SearchPage

        return SearchPage(p.theme, library, Search(library), p.settings, p.background, save_text)

    def directory_page() -> Page:
        from ui.pages.directory import DirectoryPage
        from ui.printing.contacts import contact_pieces

        def print_contacts(shown: Sequence[Organisation], parent: QWidget) -> None:
            now, name, family = p.settings.now, page.title(), p.theme.family
            language, own = now.content_language, now.own_numbers
            on_paper(parent, name, lambda: contact_pieces(name, shown, own, library, language, family))

        page = DirectoryPage(
            p.theme, library, directory, p.settings, p.bookmarks, p.background, print_contacts, save_text
        )
        return page

    def large() -> Page:
        from ui.pages.large_contact import LargeContactPage

        return LargeContactPage(p.theme, library, p.settings)

    return {"search": search, "directory": directory_page, "large": large}
