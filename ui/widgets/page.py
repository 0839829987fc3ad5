# SPDX-License-Identifier: EUPL-1.2
"""What every page is: a scroll area with the page's margins, words that follow the language, a place one comes back to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.history import Place
from ui.regions import keyboard_kept
from ui.session import LeftOff
from ui.theme import Theme

SETTLED = 300
"""ms after which a page that is seen again has its height."""


class Page(QScrollArea):
    """Fill `column`. Override `title`, `set_words`, `restyled`, `let_go`, `width_changed`, and `state`/`restore` when there
    is more to come back to than the scroll place. The window connects `ref_chosen` (a Ref was pressed), `place_chosen` (a
    Place) and `title_changed`.
    """

    ref_chosen = Signal(object)
    place_chosen = Signal(object)
    title_changed = Signal()
    left = Signal()
    """Whoever used the page is done with it: the window goes back to where they came from."""
    search_asked = Signal()
    language_chosen = Signal(str)
    """Only of a page over which the search row folds away."""
    fold_changed = Signal()
    """`folds_search` says something else now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.shape = "normal"
        self._left_at: int | None = None
        self._is_dressed = self._was_shown = self._is_behind = self._says_old_words = False
        self.setProperty("kind", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setProperty("kind", "clear")
        self.body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self.body)
        self.column.setSpacing(0)
        self.setWidget(self.body)
        self._measure()
        theme.changed.connect(self._theme_changed)
        self.verticalScrollBar().rangeChanged.connect(self._measure)
        self.verticalScrollBar().rangeChanged.connect(self._come_back)

    # -- what a page says about itself -------------------------------------------------------------------------------

    def title(self) -> str:
        """The neutral name for the window title: nothing a bystander reacts to."""
        return ""

    def set_words(self) -> None:
        """Say every word again; called when the language changed."""

    def restyled(self) -> None:
        """The theme changed: take new sizes where the style sheet does not reach."""

    def let_go(self) -> None:
        """The theme changed out of sight: drop what `restyled` builds again; it would be styled for nothing."""

    def width_changed(self, shape: str) -> None:
        """The breakpoint changed: compact, narrow, normal or wide."""

    def state(self) -> object:
        """Whatever `restore` needs to show the page as it is now."""
        return self.verticalScrollBar().value()

    def restore(self, state: object) -> None:
        if isinstance(state, int):
            self.column.activate()
            self._left_at = state
            self._come_back()
            QTimer.singleShot(SETTLED, self, self._stay)

    def open(self, what: object) -> None:
        """Show this: a Ref, a text, whatever this page's Place carries; None for the page as it is."""

    def faces_worker(self) -> bool:
        """The screen is turned round now: the window shows this page and 112, and nothing that tells what it is about."""
        return False

    def folds_search(self) -> bool:
        """The page needs the height of the search row now, and offers search and the languages itself."""
        return False

    def left_off(self) -> LeftOff | None:
        """What home may offer under "where you left off" in this run; None when there is nothing to go on with."""
        return None

    def holds_back(self, go_on: Callable[[], None]) -> bool:
        """The window wants to close: True when this page asks a question first, whose yes calls `go_on`."""
        return False

    def put_away(self) -> None:
        """The page goes for good: call off what it still asks."""

    def regions(self) -> list[QWidget]:
        """The parts F6 walks through after the search row, from left to right."""
        return [self]

    def find_asked(self) -> None:
        """Ctrl+F was pressed."""

    def undo_asked(self) -> None:
        """Ctrl+Z was pressed outside a field with something of its own to take back."""

    def redo_asked(self) -> None:
        """Ctrl+Shift+Z or Ctrl+Y was pressed."""

    def print_asked(self) -> None:
        """Ctrl+P was pressed: a page with nothing of its own to print leads to the visit pack."""
        self.place_chosen.emit(Place("pack"))

    def bookmark_asked(self) -> None:
        """Ctrl+D was pressed."""

    def first_focus(self) -> QWidget | None:
        """Where the keyboard starts when the page is shown; None leaves it where it is."""
        return None

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def take_shape(self, shape: str) -> None:
        """The window tells its breakpoint here before the page is shown, and when it changes."""
        if shape != self.shape:
            self.shape = shape
            self._measure()
            with keyboard_kept(self):
                self.width_changed(shape)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._says_old_words = True
            if self.isVisible() or not self._was_shown:
                self._say_words()
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(160))

    def showEvent(self, event: QShowEvent) -> None:
        self._was_shown = True
        self.catch_up()
        self._say_words()
        super().showEvent(event)

    def dress(self) -> None:
        """Take the style sheet once the page is where it stays: Qt styles all of a page again that gets another parent."""
        if not self._is_dressed:
            self._is_dressed = True
            self.theme.dress_once(self)

    def catch_up(self) -> None:
        """Take the theme that changed while the page was out of sight."""
        self.dress()
        if self._is_behind:
            self._is_behind = False
            self.theme.dress_once(self)
            self._measure()
            with keyboard_kept(self):
                self.restyled()

    def restyle_when_seen(self) -> bool:
        """Leave `restyled` for when the page is next in sight; False when it is in sight or was never shown."""
        if self.isVisible() or not self._was_shown:
            return False
        self._is_behind = True
        return True

    def _come_back(self) -> None:
        """To the place one left, again as often as a page that was just filled changes its height."""
        if self._left_at is not None:
            self.verticalScrollBar().setValue(self._left_at)

    def _stay(self) -> None:
        self._left_at = None

    def _say_words(self) -> None:
        if self._says_old_words:
            self._says_old_words = False
            with keyboard_kept(self):
                self.set_words()

    def _theme_changed(self) -> None:
        if self.restyle_when_seen():
            self.let_go()
        else:
            self._is_behind = True
            self.catch_up()

    def _measure(self) -> None:
        side = self.theme.px(28 if self.shape in ("normal", "wide") else 20)
        top = self.theme.px(18 if self.shape in ("normal", "wide") else 10)
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        self.column.setContentsMargins(side, top, max(side - taken, 8), top)  # the column keeps its width
