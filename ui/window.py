# SPDX-License-Identifier: EUPL-1.2
"""The one window: strip, sidebar, search row and a stack of pages; where one is, and the way back. No page's inner life."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from kit.acute import Acute
from kit.content.refs import Ref
from kit.errors import UnknownRecord
from kit.languages import Language
from ui.actions import Twice, make_actions
from ui.history import History, Place, Visited
from ui.look import Look
from ui.painting.focus_ring import FocusRing
from ui.places import IN_SIDEBAR, PAGE_OF, destinations, open_menu
from ui.regions import bring_in_sight, walk
from ui.session import Session
from ui.settings_store import SettingsStore
from ui.theme import Theme
from ui.widgets.acute_strip import AcuteStrip
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.page import Page
from ui.widgets.search_row import SearchRow
from ui.widgets.sidebar import Sidebar
from ui.window_layout import lay_out, order_tabs

Makers = Mapping[str, Callable[[], Page]]
"""Place key to what builds its page; each is called once, when the page is first shown."""


class MainWindow(QWidget):
    not_there = Signal(object, object)  # what was asked for (a Ref or a text), UnknownRecord

    def __init__(
        self, app: QApplication, theme: Theme, look: Look, settings: SettingsStore, session: Session, acute: Acute
    ) -> None:
        super().__init__()
        self._theme, self._look, self._settings, self._session = theme, look, settings, session
        self.setObjectName("veldgids")
        self.setMinimumSize(640, 480)
        self.strip = AcuteStrip(theme, acute)
        self.strip.hide_asked.connect(self.showMinimized)
        self.sidebar = Sidebar(theme)
        self.search_row = SearchRow(theme, settings.now.content_language)
        self.stack = QStackedWidget()
        self._makers: Makers = {}
        self._pages: dict[str, Page] = {}
        self._history = History(Visited(Place("start")))
        self._shape, self._subtitle = "", ""
        self._escaped, self._may_close = Twice(), False
        self.notice = NoticeBar(theme)
        lay_out(self, self.strip, self.sidebar, self.search_row, self.notice, self.stack)
        self._connect()
        make_actions(self, self._what_actions_do(), self._go_to_number)
        self.ring = FocusRing(self, app, theme)
        theme.changed.connect(self._take_shape)
        settings.changed.connect(self._setting_changed)
        settings.not_saved.connect(self.notice.tell)
        settings.saved.connect(self.notice.was_saved)
        self.set_words()

    # -- content -------------------------------------------------------------------------------------------------------

    def show_content(self, makers: Makers, subtitle: str = "") -> None:
        """Offer these pages from now on, and begin at the start. `subtitle` stands under the name in the sidebar."""
        self._forget_pages()
        self._makers = makers
        self._subtitle = subtitle
        self.sidebar.show_destinations(destinations(), subtitle)
        self._history = History(Visited(Place("start")))
        self._show(self._history.here)

    def show_broken(self, page: Page) -> None:
        """No content: one page, no sidebar and no search, for there is nothing to go to. The strip works."""
        self._forget_pages()
        self._makers = {}
        self._pages["broken"] = page
        self._history = History(Visited(Place("broken")))
        self.stack.addWidget(page)
        self._show(self._history.here)

    def page(self, key: str) -> Page:
        """The page of this key, built now when it was never shown."""
        if key not in self._pages:
            page = self._makers[key]()
            page.ref_chosen.connect(self.follow)
            page.place_chosen.connect(self.go)
            page.title_changed.connect(self._say_title)
            page.fold_changed.connect(self._show_shell)
            page.left.connect(self.back)
            page.search_asked.connect(self.search)
            page.language_chosen.connect(self._language_chosen)
            page.take_shape(self._shape)
            self._pages[key] = page
            self.stack.addWidget(page)
            page.dress()
        return self._pages[key]

    # -- going about ---------------------------------------------------------------------------------------------------

    @property
    def here(self) -> Place:
        return self._history.here.place

    def follow(self, ref: Ref) -> None:
        """Go to where this record is shown; one that this content has not is `not_there` and leads nowhere."""
        if ref.kind in PAGE_OF:
            self.go(Place(PAGE_OF[ref.kind], ref))
        else:
            self.not_there.emit(ref, UnknownRecord(f"Nothing shows {ref}."))

    def go(self, place: Place) -> None:
        self._leave()
        before, self._history = self._history, self._history.go(place)
        try:
            self._show(self._history.here)
        except UnknownRecord as error:
            self._history = before
            self.not_there.emit(place.what, error)

    def back(self) -> None:
        self._leave()
        self._move_to(self._history.back())

    def forward(self) -> None:
        self._leave()
        self._move_to(self._history.forward())

    def _move_to(self, history: History) -> None:
        if history is not self._history:
            self._history = history
            self._show(history.here)

    def _leave(self) -> None:
        page = self._pages.get(self.here.key)
        if page is None:
            return
        self._history = self._history.keep(page.state())
        if left := page.left_off():
            self._session.remember(left, datetime.now().astimezone())

    def _show(self, visited: Visited) -> None:
        page = self.page(visited.place.key)
        page.open(visited.place.what)
        self._show_shell()
        self.stack.setCurrentWidget(page)
        if visited.state is not None:
            page.restore(visited.state)
        self.notice.went_on()
        key = visited.place.key
        self.sidebar.mark(IN_SIDEBAR.get(key, key))
        self._say_title()
        box = self.search_row.box
        if key == "search" and isinstance(visited.place.what, str) and box.text() != visited.place.what:
            box.setText(visited.place.what)
        elif key != "search":
            box.clear()
        self._take_focus(page, key)

    def _take_focus(self, page: Page, key: str) -> None:
        """Where the page wants it, else on the page itself, so that Tab goes on inside it."""
        if key == "search":
            return
        focus, now = page.first_focus(), self.focusWidget()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        elif now is not None and (now is self or self.stack.isAncestorOf(now) or now is self.stack):
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- search --------------------------------------------------------------------------------------------------------

    def search(self, text: str = "") -> None:
        """Put the keyboard in the search box; with a text, ask it; with nothing in the box, say what one can ask."""
        box = self.search_row.box
        self.search_row.setVisible(bool(self._makers))
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        box.selectAll()
        if text:
            box.setText(text)
            self._typed(text)
        elif not box.text() and self._makers and self.here.key != "search":
            self.go(Place("search", ""))

    def _typed(self, text: str) -> None:
        if not text.strip():
            if self.here.key == "search":
                self.back()
            return
        place = Place("search", text)
        if self.here.key == "search":
            self._history = self._history.change(place)
            self.page("search").open(text)
        else:
            self.go(place)

    def _search_page_does(self, name: str, *values: object) -> None:
        if self.here.key == "search":
            getattr(self.page("search"), name)(*values)

    # -- words and shape -------------------------------------------------------------------------------------------------

    def set_words(self) -> None:
        self.strip.set_words(self._settings.now.interface_language)
        if self._makers:
            self.sidebar.show_destinations(destinations(), self._subtitle)
            self.sidebar.mark(IN_SIDEBAR.get(self.here.key, self.here.key))
        self.notice.set_words()
        self._say_title()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.set_words()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_shape()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # else Qt puts the first Tab stop in focus before any key

    def sizeHint(self) -> QSize:
        return QSize(1280, 800)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A page that would lose what a person noted asks first."""
        if any(page.holds_back(self._close_now) for page in self._pages.values() if not self._may_close):
            event.ignore()
        else:
            super().closeEvent(event)

    def _close_now(self) -> None:
        self._may_close = True
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.here.key == "search" or self._page_here().faces_worker():
                self.back()
            self._escape()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        if moved and (focus := QApplication.focusWidget()) is not None:
            bring_in_sight(focus)
        return moved

    def _say_title(self) -> None:
        page = self._pages.get(self.here.key)
        neutral = page.title() if page is not None else ""
        self.setWindowTitle(f"Veldgids – {neutral}" if neutral else "Veldgids")

    def _take_shape(self) -> None:
        shape = self._theme.breakpoint(self.width())
        if shape == self._shape:
            return
        self._shape = shape
        self.strip.take_shape(shape)
        self.sidebar.take_shape(shape)
        self.search_row.take_shape(shape)
        for page in self._pages.values():
            page.take_shape(shape)
        self._show_shell()

    def _connect(self) -> None:
        self.sidebar.built.connect(lambda: order_tabs(self.strip, self.sidebar, self.search_row))
        self.sidebar.place_chosen.connect(lambda key: self.go(Place(key)))
        row = self.search_row
        row.typed.connect(self._typed)
        row.walked.connect(lambda by: self._search_page_does("walk", by))
        row.entered.connect(lambda: self._search_page_does("open_chosen"))
        row.left.connect(self._search_left)
        row.language_chosen.connect(self._language_chosen)
        row.menu_asked.connect(lambda: open_menu(row.menu, lambda key: self.go(Place(key))))

    def _search_left(self) -> None:
        self._typed("")
        self._escape()

    def _what_actions_do(self) -> dict[str, Callable[[], object]]:
        return {
            "search": self.search,
            "find": lambda: self._page_here().find_asked(),
            "undo": lambda: self._page_here().undo_asked(),
            "redo": lambda: self._page_here().redo_asked(),
            "back": self.back,
            "forward": self.forward,
            "next_region": lambda: self._walk_regions(1),
            "previous_region": lambda: self._walk_regions(-1),
            "print": lambda: self._page_here().print_asked(),
            "bookmark": lambda: self._page_here().bookmark_asked(),
            "larger": lambda: self._look.step(1),
            "smaller": lambda: self._look.step(-1),
            "usual_size": lambda: self._look.step(0),
        }

    def _page_here(self) -> Page:
        return self.page(self.here.key)

    def _go_to_number(self, number: int) -> None:
        found = destinations()
        if self._makers and number < len(found):
            self.go(Place(found[number].key))

    def _language_chosen(self, code: str) -> None:
        """The two letters switch everything one reads, unless the person set the two languages apart."""
        language = Language(code)
        if self._settings.now.languages_apart:
            self._settings.change(content_language=language)
        else:
            self._settings.change(content_language=language, interface_language=language)

    def _setting_changed(self, names: Set[str]) -> None:
        if "content_language" in names:
            self.search_row.languages.choose(self._settings.now.content_language.value)

    def _escape(self) -> None:
        if self._escaped.pressed() and self._settings.now.hide_on_double_escape:
            self.showMinimized()

    def _walk_regions(self, by: int) -> None:
        walk([self.strip, self.sidebar, self.search_row, *self._page_here().regions()], by)

    def _show_shell(self) -> None:
        """What stands around the page: no places without content, 112 alone beside what a worker sees."""
        page = self._pages.get(self.here.key)
        is_turned, has_places = page is not None and page.faces_worker(), bool(self._makers)
        self.strip.show_alone(is_turned)
        self.sidebar.setVisible(has_places and not is_turned and self._shape != "compact")
        self.search_row.setVisible(has_places and not is_turned and not (page is not None and page.folds_search()))

    def _forget_pages(self) -> None:
        self.search_row.box.clear()
        for page in self._pages.values():
            page.put_away()
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
