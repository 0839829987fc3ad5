# SPDX-License-Identifier: EUPL-1.2
"""Cards for the worker: the list for the reader, and what is turned round and shown. Nothing pointed at is kept."""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kit.content.refs import Kind, Ref
from kit.errors import UnknownRecord
from kit.languages import Language
from kit.settings import OwnLine
from kit.store.worker_cards import Shown, behind_in_words
from ui.history import Place
from ui.models.worker_card import Pointed, Pointing, Turned
from ui.regions import keyboard_kept
from ui.widgets.card_bar import CardBar
from ui.widgets.card_list import CardList
from ui.widgets.frames import clear_layout
from ui.widgets.icon_label import IconLabel
from ui.widgets.language_grid import LanguageGrid
from ui.widgets.naming import named
from ui.widgets.page import Page
from ui.widgets.text import Text
from ui.widgets.turned_card import TurnedCard

if TYPE_CHECKING:
    from kit.store.wording import Wording
    from kit.store.worker_cards import WorkerCards
    from ui.settings_store import SettingsStore
    from ui.theme import Theme


class CardsPage(Page):
    """Place("cards") is the list; with a Pointing, Pointed or Turned it is that (see `ui.models.worker_card`).

    With the Ref of a language it is the list with that one looked up, with the Ref of a card the list at that card.
    """

    def __init__(self, theme: Theme, cards: WorkerCards, wording: Wording, settings: SettingsStore) -> None:
        self._what: Pointing | Pointed | Turned | None = None
        super().__init__(theme)
        self._cards, self._wording, self._settings = cards, wording, settings
        self._turned: TurnedCard | None = None
        self._bar_height = 0
        self._at = 0
        """The sentence of the card that is shown."""
        self._shown_in = ""
        """The language of the sentences on the list; "" for what fits best."""
        self._focus_on = ""
        self._fill()
        settings.changed.connect(self._setting_changed)

    # -- what the window asks ------------------------------------------------------------------------------------------

    def title(self) -> str:
        match self._what:
            case Turned(card=card):
                return self._cards.card(card).neutral.say(self._reader)
            case Pointing() if self._cards.pointing:
                return self._cards.pointing.neutral.say(self._reader)
            case _:
                return self.tr("Question cards")

    def faces_worker(self) -> bool:
        return isinstance(self._what, Pointing | Turned)

    def open(self, what: object) -> None:
        """Raises UnknownRecord for a card or language this content has not."""
        self._what, focus_on = self._understood(what)
        self._at, self._shown_in, self._focus_on = 0, "", focus_on
        self._fill()

    def _understood(self, what: object) -> tuple[Pointing | Pointed | Turned | None, str]:
        """What is shown, and the name of the part that the keyboard goes to, "" for the usual one."""
        match what:
            case Turned(card=card, language=language):
                self._cards.language(language)
                if not self._cards.sentences(self._cards.card(card), language):
                    raise UnknownRecord(f"Nothing stands behind card {card} in {language}.")
            case Pointed(language=language):
                self._cards.language(language)
            case Ref(kind=Kind.LANGUAGE, id=language):
                return Pointed(self._cards.language(language).code, is_looked_up=True), ""
            case Ref(kind=Kind.CARD, id=card) if not self._is_first(card):
                return None, f"card_{self._cards.card(card).id}"
        return what if isinstance(what, Pointing | Pointed | Turned) else None, ""

    def _is_first(self, card: str) -> bool:
        return self._cards.pointing is not None and self._cards.pointing.id == card

    def state(self) -> object:
        names = [part.objectName() for part in self.body.findChildren(QWidget) if part.hasFocus()]
        return (self.verticalScrollBar().value(), self._at, self._shown_in, next(iter(names), self._focus_on))

    def restore(self, state: object) -> None:
        match state:
            case (int(place), int(at), str(shown_in), str(focus)):
                self._at, self._shown_in, self._focus_on = at, shown_in, focus
                self._fill()
                super().restore(place)

    def first_focus(self) -> QWidget | None:
        """Where the keyboard was, else the way on."""
        return self._part(self._focus_on) or self._part(self._way_on())

    def _way_on(self) -> str:
        match self._what:
            case Turned():
                return "card_next"
            case Pointing():
                return self._first_tile()
            case _:
                return "show_languages"

    def _part(self, name: str) -> QWidget | None:
        """The newest of this name: what was cleared away lives on until the event loop comes to it."""
        found = self.body.findChildren(QWidget, name) if name else []
        return found[-1] if found and found[-1].focusPolicy() & Qt.FocusPolicy.TabFocus else None

    def _focus(self, name: str) -> None:
        if part := self._part(name):
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_words(self) -> None:
        self._fill()

    def restyled(self) -> None:
        self._fill()

    def width_changed(self, shape: str) -> None:
        for part in self.body.findChildren(CardList):
            part.take_shape(shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A card that is turned round has the whole window but for its foot."""
        if self._turned is not None:
            self._turned.fit(self.viewport().height() - self._bar_height)

    def _measure(self) -> None:
        """What is turned round fills the window to its edges."""
        super()._measure()
        if self.faces_worker():
            self.column.setContentsMargins(0, 0, 0, 0)

    def _setting_changed(self, names: Set[str]) -> None:
        if names & {"content_language", "own_numbers"}:
            with keyboard_kept(self):
                self._fill()
            self.title_changed.emit()

    # -- filling -------------------------------------------------------------------------------------------------------

    @property
    def _reader(self) -> Language:
        return self._settings.now.content_language

    def _fill(self) -> None:
        clear_layout(self.column)
        self._turned = None
        self._measure()
        match self._what:
            case Pointing():
                self._fill_pointing()
            case Turned():
                self._fill_turned(self._what)
            case Pointed() | None:
                self._fill_list(self._what)
            case _ as never:
                assert_never(never)

    def _fill_list(self, what: Pointed | None) -> None:
        pointed = self._cards.language(what.language) if what else None
        own = self._settings.now.own_numbers.get(OwnLine.INTERPRETER)
        shown_in = self._shown_in or self._best(pointed.code if pointed else "")
        part = CardList(self.theme, self._cards, self._wording, self._reader, own, what, shown_in)
        part.take_shape(self.shape)
        part.card_chosen.connect(lambda chosen: self.place_chosen.emit(Place("cards", chosen)))
        part.language_chosen.connect(self._show_in)
        part.fill_in_asked.connect(lambda: self.place_chosen.emit(Place("own_numbers")))
        row = QHBoxLayout()  # alone in the column it would be measured wider than it may become
        row.addWidget(part, 1)
        row.addStretch(0)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def _best(self, pointed: str) -> str:
        """The language pointed at when it has sentences, else the other one of our own two."""
        return pointed if pointed and self._cards.cards_in(pointed) else self._reader.other.value

    def _show_in(self, code: str) -> None:
        if code != self._shown_in:
            self._shown_in = code
            self._fill()
            self._focus(f"show_in_{code}")

    def _fill_pointing(self) -> None:
        pointing = self._cards.pointing
        inside = QWidget()
        column = QVBoxLayout(inside)
        side = self.theme.px(48 if self.shape in ("normal", "wide") else 20)
        column.setContentsMargins(side, self.theme.px(16), side, self.theme.px(16))
        column.setSpacing(self.theme.px(14))
        if pointing is not None:
            head = QHBoxLayout()
            head.setSpacing(self.theme.px(18))
            head.addWidget(IconLabel(self.theme, "hand", "accent", 30))
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Text(pointing.title.say(self._reader), "h1", tight=True))
            words.addWidget(Text(pointing.title.say(self._reader.other), "body", "text2", tight=True))
            head.addLayout(words, 1)
            column.addLayout(head)
        grid = LanguageGrid(self.theme, self._cards.languages, self._reader)
        grid.pointed.connect(lambda code: self.place_chosen.emit(Place("cards", Pointed(code))))
        column.addWidget(grid, 1)
        self.column.addWidget(inside, 1)
        self._add_bar(CardBar(self.theme, self.tr("Close"), self._interpreter_line()))

    def _first_tile(self) -> str:
        return f"language_{self._cards.languages[0].code}" if self._cards.languages else ""

    def _interpreter_line(self) -> str:
        say, own = self._wording.say, self._settings.now.own_numbers.get(OwnLine.INTERPRETER)
        number = own.number if own is not None and own.number else say("own_empty", self._reader)
        return f"{say('own_interpreter', self._reader)}: {number}"

    def _fill_turned(self, what: Turned) -> None:
        card = self._cards.card(what.card)
        sentences = self._cards.sentences(card, what.language)
        self._at = min(self._at, len(sentences) - 1)
        worker = self._cards.shown(card, sentences[self._at], what.language)
        reader = self._cards.shown(card, sentences[self._at], self._reader.value)
        ids = {answer.id for answer in worker.answers}
        reader = Shown(reader.language, reader.sentence, tuple(a for a in reader.answers if a.id in ids), reader.behind)
        mine = (self.tr("{0}, for you").format(reader.language.endonym), reader)
        behind = behind_in_words(worker, card, self._wording, self._reader, short=True)
        is_one = what.language == self._reader.value
        turned = TurnedCard(self.theme, None if is_one else mine, (worker.language.endonym, worker), behind)
        turned.stepped.connect(self._step)
        self.column.addWidget(turned, 1)
        told = self.tr("{0}, {1} of {2}").format(card.neutral.say(self._reader), self._at + 1, len(sentences))
        steps = (self._at > 0, self._at + 1 < len(sentences))
        self._add_bar(CardBar(self.theme, self.tr("Close card"), told, steps))
        self._turned = turned
        self._fit()

    def _add_bar(self, bar: CardBar) -> None:
        bar.closed.connect(self.left)
        bar.stepped.connect(self._step)
        self.column.addWidget(named(bar, "card_bar"))
        self._bar_height = bar.sizeHint().height()

    def _step(self, by: int) -> None:
        """To the sentence before or after; past the last one the card is done."""
        if not isinstance(self._what, Turned):
            return
        card = self._cards.card(self._what.card)
        count = len(self._cards.sentences(card, self._what.language))
        if self._at + by >= count:
            self.left.emit()
        elif self._at + by >= 0:
            self._at += by
            self._fill()
            self._focus("card_next")
