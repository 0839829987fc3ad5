# SPDX-License-Identifier: EUPL-1.2
"""Figures: what is reported and what is estimated, apart, each with its source and what must be said beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kit.content.model import Figure, Ref
from kit.content.standing import Source
from kit.languages import Language
from ui.widgets.buttons import plain_button
from ui.widgets.figure_card import FigureCard
from ui.widgets.frames import clear_layout
from ui.widgets.naming import named
from ui.widgets.page import Page
from ui.widgets.text import Hairline, Text
from ui.widgets.vouches import Vouches

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence, Set

    from kit.store.library import Library
    from ui.settings_store import SettingsStore
    from ui.theme import Theme

FIRST = "reported-victims-per-year"


class FiguresPage(Page):
    def __init__(
        self,
        theme: Theme,
        library: Library,
        settings: SettingsStore,
        print_figures: Callable[[Sequence[Figure], QWidget], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._library, self._settings, self._print = library, settings, print_figures
        self._cards: dict[str, FigureCard] = {}
        self._head = Text("", "h1")
        self._lead = Text("", "body", "text2")
        self._print_button = named(plain_button(theme, "", "printer"), "figures_print")
        self._print_button.clicked.connect(lambda: self._print(self._figures(), self))
        self._main, self._side = QVBoxLayout(), QVBoxLayout()
        self._side_box = QWidget()
        self._side_box.setLayout(self._side)
        self._lay_out()
        settings.changed.connect(self._setting_changed)
        self.set_words()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(self.theme.px(4))
        words.addWidget(self._head)
        words.addWidget(self._lead)
        top = QHBoxLayout()
        top.addLayout(words, 1)
        top.addWidget(self._print_button, 0, Qt.AlignmentFlag.AlignBottom)
        self._row = QHBoxLayout()
        self._row.addLayout(self._main, 1)
        self._row.addWidget(self._side_box, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(top)
        self.column.addSpacing(self.theme.px(16))
        self.column.addLayout(self._row)
        self.column.addStretch(1)

    def title(self) -> str:
        return self.tr("Figures")

    def set_words(self) -> None:
        self._head.say(self.tr("Figures"))
        self._lead.say(self.tr("Reported and estimated stand apart here. Never take one from the other."))
        self._print_button.say(self.tr("Print"))
        self._fill()

    def _setting_changed(self, names: Set[str]) -> None:
        if "content_language" in names:
            self._fill()

    def print_asked(self) -> None:
        self._print(self._figures(), self)

    def restyled(self) -> None:
        self._arrange()

    def width_changed(self, shape: str) -> None:
        self._arrange()

    def open(self, what: object) -> None:
        """Bring the figure of a Ref into view; None shows the page as it is."""
        card = self._cards.get(what.id) if isinstance(what, Ref) else None
        if card is None:
            return
        self.column.activate()
        self.verticalScrollBar().setValue(max(card.y() + self._row.geometry().y() - 20, 0))

    def _figures(self) -> tuple[Figure, ...]:
        found = self._library.figures()
        return tuple(
            sorted(found, key=lambda figure: (figure.id != FIRST, figure.kind.value != "estimated", figure.id))
        )

    def _fill(self) -> None:
        language = self._settings.now.content_language
        clear_layout(self._main)
        clear_layout(self._side)
        self._cards = {}
        self._main.setSpacing(self.theme.px(16))
        for figure in self._figures():
            self._cards[figure.id] = FigureCard(self.theme, figure, language)
            self._main.addWidget(self._cards[figure.id])
        self._fill_side(language)
        self._arrange()

    def _fill_side(self, language: Language) -> None:
        first = self._library.figure(FIRST)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(self.theme.px(8))
        self._side.addWidget(Text(self.tr("How to read this"), "h3"))
        self._side.addWidget(
            Text(
                self.tr(
                    "More reports can also mean that people looked better. Fewer reports can mean that less was reported."
                ),
                "small",
                "text",
            )
        )
        self._side.addWidget(Hairline())
        latest = first.values[-1]
        number = next(iter(latest.values.values()))
        self._side.addWidget(Text(QLocale(language.value).toString(number), "number_l", wrap=False))
        self._side.addWidget(Text(f"{first.unit.say(language)}, {latest.label.say(language)}", "small"))
        self._side.addWidget(Hairline())
        self._side.addWidget(Text(self.tr("Sources"), "small", "text", weight=600))
        self._side.addWidget(Text(_source_line(first.sources), "small"))
        vouches = Vouches(self.theme)
        self._side.addWidget(vouches)
        vouches.tell(first.standing, self._library.wording, language)

    def _arrange(self) -> None:
        is_broad = self.shape in ("normal", "wide")
        self._row.setDirection(QHBoxLayout.Direction.LeftToRight if is_broad else QHBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(self.theme.px(28) if is_broad else self.theme.px(16))
        width = self.theme.size(240)
        self._side_box.setMinimumWidth(width if is_broad else 0)
        self._side_box.setMaximumWidth(width if is_broad else 16777215)


def _source_line(sources: Sequence[Source]) -> str:
    """Who and year of each, once: the whole list with addresses stands on the page about figures."""
    lines = (f"{source.who} {source.year}" if source.year else source.who for source in sources)
    return ", ".join(dict.fromkeys(lines)) + "."
