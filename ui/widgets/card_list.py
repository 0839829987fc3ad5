# SPDX-License-Identifier: EUPL-1.2
"""The cards as the reader sees them: point to a language, what to do with the one that was pointed at, and the sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kit.store.worker_cards import WorkerCards, behind_in_words
from ui.card_fonts import card_font, has_every_letter
from ui.models.worker_card import Pointed, Pointing, Turned
from ui.widgets.buttons import plain_button, primary_button
from ui.widgets.fitted_text import FittedText
from ui.widgets.frames import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.interpreter_box import InterpreterBox
from ui.widgets.link_row import LinkRow
from ui.widgets.naming import named
from ui.widgets.segments import Segments
from ui.widgets.text import Hairline, Text

if TYPE_CHECKING:
    from kit.content.cards import Card as WorkerCard
    from kit.content.cards import CardLanguage
    from kit.languages import Language
    from kit.settings import OwnNumber
    from kit.store.wording import Wording
    from ui.theme import Theme


class CardList(QWidget):
    """`card_chosen` carries a Pointing or a Turned; `language_chosen` the code to show the sentences in."""

    card_chosen = Signal(object)
    language_chosen = Signal(str)
    fill_in_asked = Signal()

    def __init__(
        self, theme: Theme, cards: WorkerCards, wording: Wording, reader: Language, own: OwnNumber | None,
        what: Pointed | None, shown_in: str,
    ) -> None:  # fmt: skip
        super().__init__()
        self._theme, self._cards, self._wording, self._reader = theme, cards, wording, reader
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        column.addLayout(self._head())
        interpreter = InterpreterBox(theme, wording, reader, own)
        interpreter.fill_in_asked.connect(self.fill_in_asked)
        pointed = cards.language(what.language) if what else None
        first = self._pointed_card(pointed, what) if pointed and what else self._first_card()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(theme.px(16))
        self._beside.addWidget(first, 3)
        self._beside.addWidget(self._with_advice(interpreter), 2)
        column.addLayout(self._beside)
        column.addWidget(self._sentences(pointed, shown_in))
        self.setMaximumWidth(theme.size(980))

    def take_shape(self, shape: str) -> None:
        is_wide = shape in ("normal", "wide")
        self._beside.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    # -- the parts, from the top ---------------------------------------------------------------------------------------

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(self._theme.px(2))
        head.addWidget(Text(self.tr("Question cards"), "h1"))
        head.addWidget(
            Text(self.tr("Turn the screen to the person. A card never replaces an interpreter."), "body", "text2")
        )
        return head

    def _first_card(self) -> Card:
        card = Card(self._theme, side=24, top=20)
        pointing = self._cards.pointing
        card.column.addWidget(IconLabel(self._theme, "hand", "accent", 30))
        card.column.addSpacing(self._theme.px(8))
        card.column.addWidget(Text(pointing.title.say(self._reader) if pointing else "", "h1"))
        card.column.addWidget(Text(pointing.when.say(self._reader) if pointing else "", "body", "text2"))
        card.column.addSpacing(self._theme.px(14))
        button = named(primary_button(self._theme, self.tr("Show the languages"), "languages"), "show_languages")
        button.clicked.connect(lambda: self.card_chosen.emit(Pointing()))
        card.column.addLayout(_at_the_left(button))
        card.column.addStretch(1)
        return card

    def _pointed_card(self, language: CardLanguage, what: Pointed) -> Card:
        card = named(Card(self._theme, side=24, top=20), "pointed_language")
        name = language.name.say(self._reader)
        who = self.tr("You looked up") if what.is_looked_up else self.tr("The person pointed to")
        card.column.addWidget(named(Text(who, "small"), "pointed_by"))
        card.column.addWidget(named(Text(name, "h1"), "pointed_name"))
        font = card_font(self._theme.family, language.code)
        if has_every_letter(language.endonym, font):
            px = self._theme.type_size("h1")
            endonym = FittedText(language.endonym, font, px, px, "text2")
            endonym.setLocale(QLocale(language.code))  # which would set Arabic at the right, away from what it is about
            endonym.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
            card.column.addWidget(named(endonym, "pointed_endonym"))
        card.column.addSpacing(self._theme.px(10))
        card.column.addWidget(Text(self.tr("Ask for an interpreter for this language: {0}.").format(name)))
        card.column.addSpacing(self._theme.px(14))
        button = plain_button(self._theme, self.tr("Show the languages again"), "languages")
        if what.is_looked_up:
            card.column.addWidget(Text(self.tr("Let the person point to it too before you call."), "body", "text2"))
            card.column.addSpacing(self._theme.px(10))
            button = primary_button(self._theme, self.tr("Show the languages"), "languages")
        named(button, "show_languages").clicked.connect(lambda: self.card_chosen.emit(Pointing()))
        card.column.addLayout(_at_the_left(button))
        card.column.addStretch(1)
        return card

    def _with_advice(self, interpreter: InterpreterBox) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(10))
        pointing = self._cards.pointing
        column.addWidget(Text(self.tr("Interpreter"), "h3"))
        column.addWidget(Text(pointing.interpreter.say(self._reader) if pointing else ""))
        column.addWidget(interpreter)
        column.addStretch(1)
        return box

    def _sentences(self, pointed: CardLanguage | None, shown_in: str) -> Card:
        card = Card(self._theme, side=24, top=18)
        card.column.addWidget(Text(self.tr("Sentences to show"), "h2"))
        if pointed is not None and not self._cards.cards_in(pointed.code):
            words = self.tr("Nobody has reviewed sentences in {0} yet, so none are shown.")
            card.column.addWidget(named(Text(words.format(pointed.name.say(self._reader))), "no_sentences"))
            card.column.addWidget(
                Text(self.tr("Show these only to someone who reads the language you choose."), "small")
            )
        card.column.addSpacing(self._theme.px(10))
        card.column.addLayout(_at_the_left(self._languages(pointed, shown_in)))
        card.column.addSpacing(self._theme.px(8))
        cards = self._cards.cards_in(shown_in)
        behind = [self._behind(one, shown_in) for one in cards]
        if len(set(behind)) == 1:  # said once when it is the same for all
            card.column.addWidget(named(Text(behind[0], "small"), "cards_behind"))
            behind = ["" for _ in cards]
        for number, (one, words) in enumerate(zip(cards, behind, strict=True)):
            if number:
                card.column.addWidget(Hairline())
            card.column.addWidget(self._row(one, shown_in, words))
        return card

    def _languages(self, pointed: CardLanguage | None, shown_in: str) -> Segments:
        """Our own two, and the one pointed at when it has sentences."""
        codes = {self._reader.other.value, self._reader.value, pointed.code if pointed else ""}
        offered = [(one.code, one.name.say(self._reader)) for one in self._cards.spoken() if one.code in codes]
        segments = Segments(self._theme, "show_in", offered, shown_in, label=self.tr("Show in"))
        segments.chosen.connect(self.language_chosen)
        return segments

    def _behind(self, card: WorkerCard, code: str) -> str:
        shown = (self._cards.shown(card, sentence, code) for sentence in self._cards.sentences(card, code))
        return ". ".join(dict.fromkeys(behind_in_words(one, card, self._wording, self._reader) for one in shown))

    def _row(self, card: WorkerCard, code: str, behind: str) -> LinkRow:
        when = card.when.say(self._reader)
        row = LinkRow(self._theme, card.title.say(self._reader), f"{when} {behind}".strip(), space=10)
        row.clicked.connect(lambda: self.card_chosen.emit(Turned(card.id, code)))
        return named(row, f"card_{card.id}")


def _at_the_left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row
