# SPDX-License-Identifier: EUPL-1.2
"""The kinds of hits with how many there are of each; one press narrows to a kind, "Alles" clears that."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kit.content.refs import Kind
from ui.theme import Theme
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.naming import named

KINDS = (Kind.ROUTE, Kind.SIGN, Kind.FACTSHEET, Kind.ORGANISATION, Kind.TERM, Kind.FIGURE, Kind.TRAINING)


class KindChips(QWidget):
    """`kind_chosen` carries a Kind, or None for all."""

    kind_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._flow = Flow(theme.px(6), self)
        self._chips: dict[Kind | None, Chip] = {}
        self.set_words()
        theme.changed.connect(lambda: self._flow.set_gap(theme.px(6)))

    def set_words(self) -> None:
        self.setAccessibleName(self.tr("Kinds of hits"))

    def show_counts(self, counts: Mapping[Kind, int], chosen: Kind | None) -> None:
        """The chips are kept while the kinds stay the same: the one in focus must not go away under the keyboard."""
        offered: list[Kind | None] = [None, *(kind for kind in KINDS if counts.get(kind))]
        if list(self._chips) != offered:
            self._flow.clear()
            self._chips = {kind: self._make(kind) for kind in offered}
        for kind, chip in self._chips.items():
            count = sum(counts.values()) if kind is None else counts[kind]
            chip.show_choice(self._chip_words(kind, count), chosen=kind is chosen)
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
            Kind.FIGURE: self.tr("Figures"),
            Kind.TRAINING: self.tr("Training"),
        }

    def _chip_words(self, kind: Kind | None, count: int) -> str:
        words = {
            None: self.tr("All {0}"),
            Kind.ROUTE: self.tr("Routes {0}"),
            Kind.SIGN: self.tr("Signs {0}"),
            Kind.FACTSHEET: self.tr("Reference {0}"),
            Kind.ORGANISATION: self.tr("Organisations {0}"),
            Kind.TERM: self.tr("Terms {0}"),
            Kind.FIGURE: self.tr("Figures {0}"),
            Kind.TRAINING: self.tr("Training {0}"),
        }
        return words[kind].format(count)
