# SPDX-License-Identifier: EUPL-1.2
"""A walk through the window for the smoke report: the same ways a person goes, each check says in one line what was there."""

from __future__ import annotations

import platform
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    Qt,
    QThread,
    QtMsgType,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QFontInfo, QGlyphRun, QImage, QKeyEvent, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QWidget

import ui
from kit import selfcheck
from kit.acute import load as load_acute
from kit.content.refs import Kind, Ref
from kit.languages import Language
from kit.paths import Paths
from kit.selfcheck import expect
from kit.signs.card import RouteCard
from kit.store import shelf
from kit.store.library import Library
from kit.version import version
from ui.app import Program, build
from ui.history import Place
from ui.pages.route_card import RouteCardView
from ui.printing.output import printer_names, sheet_words, write_pdf
from ui.printing.route_card import route_card_pieces
from ui.printing.sheet import print_sheets

W = TypeVar("W", bound=QWidget)

PATIENCE = 30.0
"""Seconds until something that should appear counts as not coming."""

PLACES = ("start", "signs", "pack", "directory", "large", "library", "cards", "figures", "own_numbers", "settings")
LETTERS = "Één zin: wie belt u? € 112 – “gevaar” ≤ →"
QT_SAYS = ("QColorDialog", "&Basic colors")
"""A word that only Qt has, named here and not in the call, where it would be collected as one of ours."""
FEW_COLOURS = 8
"""An empty page in one theme has fewer; a page with words and a card has many more."""


NO_WINDOW_MANAGER = "This plugin does not support propagateSizeHints()"
"""What the offscreen platform says of every window; it says nothing about ours."""


def listen_to_qt(hear: Callable[[str], object]) -> None:
    """Pass on what Qt warns of from now on: a missing plug-in, a font or picture that does not load, a broken model."""

    def heard(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and message != NO_WINDOW_MANAGER:
            hear(f"Qt: {message}\n")

    qInstallMessageHandler(heard)


class Walk:
    """One program on a home folder of its own. `checks` go in their order: later ones start where earlier ones ended."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        app = QApplication.instance()
        self._app = app if isinstance(app, QApplication) else QApplication(["veldgids"])
        self._program: Program = build(self._app, Paths(own=folder / "home"))
        self._window = self._program.window
        self._window.resize(1280, 800)
        self._window.show()
        self._settle()

    def about(self) -> dict[str, str]:
        content = self._program.library.about if self._program.library else None
        return {
            "program": f"Veldgids {version()}",
            "content": f"{content.version}, {content.content_date.isoformat()}" if content else "none",
            "runs on": f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}",
        }

    def checks(self) -> tuple[tuple[str, Callable[[], str]], ...]:
        return (
            ("the content opens", self._content),
            ("the letters are there", self._letters),
            ("both languages are there", self._languages),
            ("every page opens", self._places),
            ("two taps reach a route card", self._route_card),
            ("printing it makes a PDF", self._print),
            ("the machine's printers are asked", self._printers),
            ("every route opens", self._routes),
            ("every factsheet opens in both languages", self._factsheets),
            ("searching finds", self._search),
            ("the sealed store seals", lambda: selfcheck.sealed_store(self._folder)),
            ("content is swapped under a reader", self._swap),
            ("every part of the window loads", lambda: selfcheck.every_module_loads(ui)),
            ("the program closes", self._close),
        )

    # -- checks --------------------------------------------------------------------------------------------------------

    def _content(self) -> str:
        counts = self._library.about.counts
        return f"{counts.factsheets} factsheets, {counts.organisations} organisations"

    def _letters(self) -> str:
        """Our own typeface draws them all: a glyph with number 0 is the box of a missing one."""
        font = self._program.theme.font("body")
        layout = QTextLayout(LETTERS, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        runs: list[QGlyphRun] = layout.glyphRuns()
        numbers = [number for run in runs for number in run.glyphIndexes()]
        expect(bool(numbers) and 0 not in numbers, f"{numbers.count(0)} of {len(LETTERS)} letters have no glyph")
        expect(QFontInfo(font).exactMatch(), f"{font.family()} was not loaded")
        return f"{font.family()}, {len(numbers)} glyphs"

    def _languages(self) -> str:
        """Ours from nl.qm, Qt's own from qtbase_nl.qm."""
        told = {}
        for language in (Language.EN, Language.NL):
            self._program.settings.change(interface_language=language, content_language=language)
            self._settle()
            told[language] = (self._window.page("start").title(), QCoreApplication.translate(*QT_SAYS))
        expect(told[Language.NL][0] != told[Language.EN][0], f"the interface stays {told[Language.EN][0]!r} in Dutch")
        expect(told[Language.NL][1] == "&Basiskleuren", f"Qt says {told[Language.NL][1]!r} in Dutch")
        return ", ".join(told[Language.NL])

    def _places(self) -> str:
        return ", ".join(self._see(Place(key)) for key in PLACES)

    def _factsheets(self) -> str:
        number = 0
        for language in (Language.EN, Language.NL):
            self._program.settings.change(content_language=language)
            for theme in self._library.themes(language):
                for page in theme.pages:
                    self._see(Place("reader", Ref(Kind.FACTSHEET, page.slug)))
                    number += 1
        return f"{number} pages"

    def _routes(self) -> str:
        return ", ".join(self._see(Place("signs", Ref(Kind.ROUTE, route.id))) for route in self._library.routes())

    def _search(self) -> str:
        self._window.search()
        box = self._widget(QLineEdit, "search_box")
        for letter in "kind in gevaar":
            self._press(box, letter)
        hits = self._found(QAbstractItemView, "hits")
        self._until(lambda: hits.model().rowCount() > 0, "no hits came")
        first = str(hits.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) or "")
        expect(bool(first), "the first hit says nothing to a screen reader")
        return f"{hits.model().rowCount()} hits, first: {first}"

    def _route_card(self) -> str:
        self._window.go(Place("signs"))
        self._settle()
        self._click("danger_yes")
        self._click("to_route_card")
        card, first = self._card, self._card.contacts[0]
        expect(first.phones[0].number == "112", f"first on the card stands {first.name.nl}")
        return f"{card.title.nl}: {len(card.steps)} steps, {len(card.contacts)} contacts, 112 first"

    def _print(self) -> str:
        """The card that is shown, as the print button would, to a file."""
        view, card = self._found(RouteCardView, "route_card"), self._card
        language, family = self._program.settings.now.content_language, self._program.theme.family
        pieces = route_card_pieces(card, view.way.visit.checklist, self._library, language, family)
        words = sheet_words(self._library, load_acute(), language, family)
        file = self._folder / "route card.pdf"
        sheets = write_pdf(file, card.neutral.say(language), lambda device: print_sheets(device, pieces, words))
        written = file.read_bytes()
        expect(written.startswith(b"%PDF-") and written.rstrip().endswith(b"%%EOF"), "the PDF is not whole")
        expect(written.count(b"/FontFile") > 0, "the PDF carries no typeface")
        return f"{sheets} sheets, {len(written) / 1000:.0f} kB"

    def _printers(self) -> str:
        return ", ".join(printer_names()) or "none here"

    def _swap(self) -> str:
        return selfcheck.content_swap(self._folder, shelf.choose(self._program.paths).path)

    def _close(self) -> str:
        self._window.close()
        self._program.close()
        return "no work left behind"

    # -- ways ----------------------------------------------------------------------------------------------------------

    @property
    def _library(self) -> Library:
        library = self._program.library
        if library is None:
            raise selfcheck.SelfCheckError("the window shows that the content does not open")
        return library

    @property
    def _card(self) -> RouteCard:
        card = self._found(RouteCardView, "route_card").card
        if card is None:
            raise selfcheck.SelfCheckError("the page of the route card has no card")
        return card

    def _see(self, place: Place) -> str:
        """Go there, and find a page with a title and something drawn on it; the title."""
        self._window.go(place)
        self._settle()
        page = self._window.page(place.key)
        expect(page.isVisible(), f"{place} is not shown")
        expect(self._colours(page) >= FEW_COLOURS, f"{place} is empty")
        expect(bool(page.title()), f"{place} has no title")
        return page.title()

    def _click(self, name: str) -> None:
        self._found(QAbstractButton, name).click()
        self._settle()

    def _press(self, widget: QWidget, letter: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def _found(self, kind: type[W], name: str) -> W:
        """Wait until a widget of this name is shown."""
        self._until(lambda: any(one.isVisible() for one in self._named(kind, name)), f"{name} is not shown")
        return next(one for one in self._named(kind, name) if one.isVisible())

    def _widget(self, kind: type[W], name: str) -> W:
        return self._named(kind, name)[0]

    def _named(self, kind: type[W], name: str) -> list[W]:
        return list(self._window.findChildren(kind, name))

    def _colours(self, widget: QWidget) -> int:
        """Different colours on a widget, of every fourth pixel in both directions."""
        image: QImage = widget.grab().toImage()
        return len({image.pixel(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)})

    def _until(self, is_so: Callable[[], bool], otherwise: str) -> None:
        give_up = monotonic() + PATIENCE
        while not is_so():
            expect(monotonic() < give_up, f"{otherwise} within {PATIENCE:.0f} seconds")
            self._app.processEvents()
            QThread.msleep(2)  # else this loop holds the interpreter that the worker needs

    def _settle(self) -> None:
        """Let pending work of the event loop be done; what runs in the background is waited for where it shows."""
        for _ in range(5):
            self._app.processEvents()
            self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
