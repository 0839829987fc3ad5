# SPDX-License-Identifier: EUPL-1.2
"""What narrows the hits: one press keeps one kind, "Alles" clears that; at the end the person's own region."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kit.content.refs import Kind
from ui.theme import Theme
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.naming import named

KINDS = (
    Kind.ROUTE,
    Kind.SIGN,
    Kind.FACTSHEET,
    Kind.ORGANISATION,
    Kind.TERM,
    Kind.LANGUAGE,
    Kind.CARD,
    Kind.FIGURE,
    Kind.TRAINING,
)


class KindChips(QWidget):
    """`kind_chosen` carries a Kind, or None for all; `region_chosen` whether only the region's services are wanted."""

    kind_chosen = Signal(object)
    region_chosen = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._flow = Flow(theme.px(6), self)
        self._chips = {kind: self._make(kind) for kind in (None, *KINDS)}
        self._region = named(Chip(theme, "", menu=False), "only_region")
        self._region.clicked.connect(lambda: self.region_chosen.emit(not self._region.is_chosen))
        self._flow.addWidget(self._region)
        self.set_words()
        theme.changed.connect(self._measure)  # a lambda would outlive the chips

    def _measure(self) -> None:
        self._flow.set_gap(self._theme.px(6))

    def set_words(self) -> None:
        self.setAccessibleName(self.tr("Kinds of hits"))

    def show_counts(self, counts: Mapping[Kind, int], chosen: Kind | None) -> None:
        """The chips are there from the start and are only told: this happens at every letter that is typed."""
        words, changed = self._words(), False
        for kind, chip in self._chips.items():
            count = sum(counts.values()) if kind is None else counts.get(kind, 0)
            if is_offered := kind is None or bool(count):
                chip.show_choice(words[kind].format(count), chosen=kind is chosen)
            if chip.isHidden() is is_offered:
                chip.setVisible(is_offered)
                changed = True
        if changed:
            self._lay_out()

    def show_region(self, name: str, *, chosen: bool) -> None:
        """The place the person works in, "" when none was set."""
        self._region.show_choice(self.tr("Only {0}").format(name), chosen=chosen)
        told = self.tr("Only {0} and all of the Netherlands, press to clear it") if chosen else self.tr("Only {0}")
        self._region.setAccessibleName(told.format(name))
        if self._region.isHidden() is bool(name):
            self._region.setVisible(bool(name))
            self._lay_out()

    def _lay_out(self) -> None:
        self._flow.invalidate()
        self.updateGeometry()

    def _make(self, kind: Kind | None) -> Chip:
        chip = named(Chip(self._theme, "", menu=False, removable=False), f"kind_{kind.value if kind else 'all'}")
        chip.clicked.connect(lambda: self.kind_chosen.emit(kind))
        self._flow.addWidget(chip)
        return chip

    def one_of_each(self) -> dict[Kind, str]:
        """What a kind is called beside a hit."""
        return {
            Kind.ROUTE: self.tr("Route"),
            Kind.SIGN: self.tr("Sign"),
            Kind.FACTSHEET: self.tr("Reference"),
            Kind.ORGANISATION: self.tr("Organisation"),
            Kind.TERM: self.tr("Term"),
            Kind.LANGUAGE: self.tr("Language"),
            Kind.CARD: self.tr("Question card"),
            Kind.FIGURE: self.tr("Figures"),
            Kind.TRAINING: self.tr("Training"),
        }

    def _words(self) -> dict[Kind | None, str]:
        return {
            None: self.tr("All {0}"),
            Kind.ROUTE: self.tr("Routes {0}"),
            Kind.SIGN: self.tr("Signs {0}"),
            Kind.FACTSHEET: self.tr("Reference {0}"),
            Kind.ORGANISATION: self.tr("Organisations {0}"),
            Kind.TERM: self.tr("Terms {0}"),
            Kind.LANGUAGE: self.tr("Languages {0}"),
            Kind.CARD: self.tr("Question cards {0}"),
            Kind.FIGURE: self.tr("Figures {0}"),
            Kind.TRAINING: self.tr("Training {0}"),
        }
