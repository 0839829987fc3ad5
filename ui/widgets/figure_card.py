# SPDX-License-Identifier: EUPL-1.2
"""One figure: a chart from data, the same numbers as a table a press away, and what must be said beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kit.content.figure_rows import table_rows
from kit.content.model import Figure, FigureKind
from kit.languages import Language
from ui.painting.chart import bars, chart_height, paint_chart
from ui.painting.reading_look import chart_look
from ui.theme import Theme
from ui.widgets.buttons import link_button
from ui.widgets.frames import Card, Tag
from ui.widgets.naming import named
from ui.widgets.tab_order import tab_after
from ui.widgets.text import Text


class Chart(QWidget):
    """The painted chart. A screen reader hears its description, and finds the numbers in the table."""

    def __init__(self, theme: Theme, figure: Figure, language: Language) -> None:
        super().__init__()
        self._theme, self._figure, self._language = theme, figure, language
        named(self, f"chart_{figure.id}", figure.what.say(language))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedHeight(round(chart_height(chart_look(self._theme))))
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.size(24) * max(len(bars(self._figure, self._language)), 1) // 2, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chart(painter, QRectF(self.rect()), self._figure, self._language, chart_look(self._theme))
        painter.end()


class FigureTable(QTableWidget):
    """All rows in sight: the card scrolls with the page, never the table inside it."""

    def __init__(self, theme: Theme, figure: Figure, language: Language, heads: tuple[str, ...]) -> None:
        rows = table_rows(figure, language)
        super().__init__(len(rows), len(heads))
        self._theme = theme
        named(self, f"table_{figure.id}", figure.title.say(language))
        self.setProperty("kind", "figures")
        self.setHorizontalHeaderLabels(list(heads))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTabKeyNavigation(False)  # else Tab never leaves the table
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for row, cells in enumerate(rows):
            for column, words in enumerate(cells):
                self.setItem(row, column, QTableWidgetItem(words))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(heads) - 1, QHeaderView.ResizeMode.Stretch)
        header.geometriesChanged.connect(self._fit)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.resizeRowsToContents()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 2)


class FigureCard(Card):
    """Reported and estimated carry their tag, so one is never taken for the other."""

    def __init__(self, theme: Theme, figure: Figure, language: Language) -> None:
        super().__init__(theme)
        self._figure, self._language = figure, language
        named(self, f"figure_{figure.id}")
        self._has_chart = figure.chart != "table"
        self._switch = named(link_button(theme, ""), f"figure_switch_{figure.id}")
        self._switch.clicked.connect(self._swap)
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(self._tag(), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(Text(figure.title.say(language), "h3"), 1)
        head.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignVCenter)
        self._table: FigureTable | None = None
        self.column.setSpacing(theme.px(10))
        self.column.addLayout(head)
        self._switch.setHidden(not self._has_chart)
        self._chart = Chart(theme, figure, language) if self._has_chart else None
        self._numbers = QVBoxLayout()
        self.column.addLayout(self._numbers)
        if self._chart is not None:
            self._numbers.addWidget(self._chart)
        beside = QVBoxLayout()
        beside.setSpacing(theme.px(2))
        for words in figure.say_beside:
            beside.addWidget(Text(words.say(language), "small"))
        self.column.addLayout(beside)
        self._show_table(on=not self._has_chart)

    def _tag(self) -> Tag:
        match self._figure.kind:
            case FigureKind.REPORTED:
                return Tag(self.tr("Reported"), "fact")
            case FigureKind.ESTIMATED:
                return Tag(self.tr("Estimated"), "edge")
            case FigureKind.COUNTED:
                return Tag(self.tr("Counted"), "fact")

    def _heads(self) -> tuple[str, ...]:
        figure, language = self._figure, self._language
        if figure.kind is FigureKind.ESTIMATED:
            about_years = figure.values[0].label.nl[:1].isdigit()
            first = self.tr("About the years") if about_years else ""
            return (first, self.tr("Estimate per year"), self.tr("Study"))
        numbers = tuple(series.name.say(language) for series in figure.series) or (figure.unit.say(language),)
        first = self.tr("Year") if figure.values and figure.values[0].label.nl.isdigit() else ""
        return (first, *numbers, self.tr("Note"))

    def _swap(self) -> None:
        is_new = self._table is None
        self._show_table(on=self._table is None or self._table.isHidden())
        if is_new and self._table is not None:
            tab_after(self._switch, self._table)

    def _show_table(self, *, on: bool) -> None:
        """Measuring a table takes longer than painting its chart: it is made when it is first asked for."""
        if on and self._table is None:
            self._table = FigureTable(self._theme, self._figure, self._language, self._heads())
            self._numbers.addWidget(self._table)
        if self._table is not None:
            self._table.setVisible(on)
        if self._chart is not None:
            self._chart.setVisible(not on)
        self._switch.say(self.tr("Chart") if on else self.tr("Table"))
