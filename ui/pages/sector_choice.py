# SPDX-License-Identifier: EUPL-1.2
"""What kind of place it is: all sectors in sight at once, by the alphabet; the signs for any visit come along anyway."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from kit.content.model import Sector
from kit.languages import Language, lower_first
from kit.signs.material import ANY_VISIT
from kit.store.fold import key as folded
from ui.models.way import Way
from ui.theme import Theme, restyle
from ui.widgets.box_button import BoxButton
from ui.widgets.buttons import plain_button, primary_button
from ui.widgets.chip import Chip
from ui.widgets.frames import Card, clear_layout
from ui.widgets.icon_label import IconLabel
from ui.widgets.naming import named
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.step_view import Step, StepView
from ui.widgets.text import Hairline, Text


class SectorRow(BoxButton):
    """A sector one can press; `marked` is where the arrows are."""

    def __init__(self, theme: Theme, sector: Sector, language: Language) -> None:
        super().__init__("sector")
        self.sector = sector
        named(self, f"sector_{sector.id}", sector.name.say(language))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.face.setContentsMargins(theme.px(14), theme.px(8), theme.px(10), theme.px(6))
        self.face.setSpacing(theme.px(10))
        self._words = Text(sector.name.say(language), weight=500).beside()
        self.add(self._words, 1)
        self._chevron = IconLabel(theme, "chevron-right", "text2", 18, stroke=2)
        self.add(self._chevron, 0, Qt.AlignmentFlag.AlignVCenter)

    def mark(self, *, on: bool) -> None:
        self.setProperty("marked", "true" if on else "false")
        self._words.setProperty("weight", "600" if on else "500")
        self._chevron.show_icon("chevron-right", "accent" if on else "text2")
        restyle(self)
        restyle(self._words)


class SectorChoice(StepView):
    def __init__(self, way: Way) -> None:
        super().__init__(way)
        way.visit.changed.connect(self.fill_when_back)

    def fill(self) -> None:
        way, theme, language = self.way, self.way.theme, self.way.language
        sectors = [sector for sector in way.library.sectors() if sector.id != ANY_VISIT]
        self._sectors = sorted(sectors, key=lambda sector: folded(sector.name.say(language)))
        self._marked = way.visit.checklist.sector
        self.column.addWidget(Text(way.say("sector_question"), "h1"))
        lead = self.tr("Choose from {0} sectors what comes closest. The {1} signs for any visit always come along.")
        counted = lead.format(len(self._sectors), len(way.library.signs(ANY_VISIT)))
        self.column.addWidget(Text(counted, "body", "text2"))
        self.column.addSpacing(theme.px(12))
        self.column.addLayout(self._field_row())
        self.column.addSpacing(theme.px(14))
        self._card = Card(theme, "card", side=10, top=5)
        self._grid = QHBoxLayout()
        self._grid.setSpacing(theme.px(18))
        self._card.column.addLayout(self._grid)
        self.scrolling = scroll = ScrollColumn(theme)
        scroll.column.addWidget(self._card)
        scroll.column.addStretch(1)
        self.column.addWidget(scroll, 1)
        self.column.addSpacing(theme.px(16))
        self.column.addLayout(self._foot())
        self._show("")

    def first_focus(self) -> QWidget | None:
        return self._field

    # -- typing --------------------------------------------------------------------------------------------------------

    def _field_row(self) -> QHBoxLayout | QVBoxLayout:
        way, theme = self.way, self.way.theme
        self._field = named(QLineEdit(), "sector_field", way.say("sector_question"))
        self._field.setProperty("kind", "field")
        self._field.setPlaceholderText(self.tr("Type a sector or a word: greenhouse, laundry, barge"))
        if self.is_wide:
            self._field.setFixedWidth(theme.size(450))
        self._field.textEdited.connect(self._show)
        self._field.installEventFilter(self)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, ScrollColumn.edge(theme), 0)
        row.setSpacing(theme.px(10))
        row.addWidget(self._field, 0 if self.is_wide else 1)
        row.addStretch(1 if self.is_wide else 0)
        used = [sector for code in way.visit.sectors_used for sector in self._sectors if sector.id == code]
        if used and self.is_wide:
            row.addWidget(Text(self.tr("Just used"), "small", wrap=False))
            for sector in used[:2]:
                name = sector.name.say(way.language)
                chip = named(
                    Chip(theme, name.split(" en ")[0] if len(name) > 24 else name, menu=False), f"used_{sector.id}"
                )
                chip.setAccessibleName(name)
                chip.clicked.connect(lambda _=False, code=sector.id: self._go_on(code))
                row.addWidget(chip)
        return row

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk and Enter goes on without leaving the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Down:
                    self._walk(1)
                case Qt.Key.Key_Up:
                    self._walk(-1)
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._on.click()
                case _:
                    return False
            return True
        return False

    def _fits(self, sector: Sector, typed: str) -> bool:
        said = [
            name for language in Language for name in (sector.name.exactly(language), *sector.words.get(language, ()))
        ]
        return any(typed in folded(name) for name in said)

    def _show(self, text: str) -> None:
        """The sectors that fit, in up to three columns; when nothing fits all of them stay, and it is said."""
        typed = folded(text)
        fitting = [sector for sector in self._sectors if self._fits(sector, typed)]
        shown = fitting or self._sectors
        clear_layout(self._grid)
        self._rows: dict[str, SectorRow] = {}
        columns = {"compact": 1, "narrow": 2}.get(self.shape, 3)
        long = -(-len(shown) // columns)
        for start in range(0, columns * long, long):
            self._grid.addLayout(self._list(shown[start : start + long]), 1)
        self._missing.setVisible(bool(typed) and not fitting)
        if typed and fitting:
            self._mark(fitting[0].id)
        else:
            self._mark(self._marked if self._marked in self._rows else "")

    def _list(self, sectors: list[Sector]) -> QBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        for index, sector in enumerate(sectors):
            if index:
                column.addWidget(Hairline())
            row = SectorRow(self.way.theme, sector, self.way.language)
            row.clicked.connect(lambda _=False, code=sector.id: self._go_on(code))
            self._rows[sector.id] = row
            column.addWidget(row)
        column.addStretch(1)
        return column

    def _walk(self, by: int) -> None:
        codes = list(self._rows)
        here = codes.index(self._marked) if self._marked in codes else (-1 if by > 0 else 0)
        self._mark(codes[(here + by) % len(codes)])

    def _mark(self, code: str) -> None:
        self._marked = code
        for row_code, row in self._rows.items():
            row.mark(on=row_code == code)
        if code:
            name = self._rows[code].sector.name.say(self.way.language)
            self._on.say(self.tr("Go on with {0}").format(lower_first(name)))
            self._field.setAccessibleDescription(name)
        self._on.setVisible(bool(code))
        self._without.show_kind("plain" if code else "primary")

    # -- going on ------------------------------------------------------------------------------------------------------

    def _foot(self) -> QHBoxLayout:
        theme = self.way.theme
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, ScrollColumn.edge(theme), 0)
        foot.setSpacing(theme.px(12))
        self._missing: QLabel = Text(self.tr("No sector with that word; all are shown."), "small")
        foot.addWidget(self._missing, 1)
        foot.addStretch(1)
        back = named(plain_button(theme, self.tr("Back")), "sector_back")
        back.clicked.connect(lambda: self.step_chosen.emit(Step.SITUATION))
        self._without = named(plain_button(theme, self.way.say("sector_none")), "sector_none")
        self._without.clicked.connect(lambda: self._go_on(""))
        self._on = named(primary_button(theme, ""), "sector_on")
        self._on.clicked.connect(lambda: self._go_on(self._marked))
        for button in (back, self._without, self._on):
            foot.addWidget(button)
        return foot

    def _go_on(self, code: str) -> None:
        self.way.visit.choose_sector(code)
        self.go_on(Step.SIGNS)
