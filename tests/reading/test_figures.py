# SPDX-License-Identifier: EUPL-1.2
"""Figures: drawn from data, with open places, and the same numbers as a table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from kit.content.model import Kind, Ref
from kit.languages import Language
from ui.app import Program
from ui.painting.chart import bars, paint_chart
from ui.painting.reading_look import chart_look

SERIES = "reported-victims-per-year"


def test_a_year_that_was_not_found_is_an_open_place_between_its_neighbours(program: Program) -> None:
    assert program.library is not None
    shown = bars(program.library.figure(SERIES), Language.NL)
    labels = [bar.label for bar in shown]
    assert labels == [str(year) for year in range(2011, 2025)]
    assert [bar.label for bar in shown if bar.value is None] == ["2015"]
    assert [bar.label for bar in shown if bar.is_latest] == ["2024"]


@pytest.mark.parametrize("ratio", [1, 2])
@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_a_chart_is_drawn_in_the_colours_of_the_theme_at_every_density(
    program: Program, scheme: str, ratio: int
) -> None:
    program.theme.choose(scheme, 1.0)
    assert program.library is not None
    image = QImage(QSize(700, 260) * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(program.theme.colour("surface"))
    painter = QPainter(image)
    paint_chart(painter, QRectF(0, 0, 700, 260), program.library.figure(SERIES), Language.NL, chart_look(program.theme))
    painter.end()
    seen = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert QColor(program.theme.colour("chart")).rgb() in seen
    assert QColor(program.theme.colour("accent")).rgb() in seen


def test_the_table_says_the_same_numbers(program: Program, qtbot: QtBot) -> None:
    program.window.follow(Ref(Kind.FIGURE, SERIES))
    page = program.window.page("figures")
    switch = page.findChild(QPushButton, f"figure_switch_{SERIES}")
    assert page.findChild(QTableWidget, f"table_{SERIES}") is None
    switch.click()
    table = page.findChild(QTableWidget, f"table_{SERIES}")
    assert table.isVisible()
    numbers = [table.item(row, 1).text() for row in range(table.rowCount())]
    assert numbers[0] == "1.222"
    assert numbers[-1] == "944"


def test_reported_and_estimated_are_never_in_one_chart(program: Program) -> None:
    assert program.library is not None
    kinds = {figure.id: figure.kind.value for figure in program.library.figures()}
    assert kinds["estimates-total"] == "estimated"
    assert kinds[SERIES] == "reported"
    assert all(figure.chart == "table" for figure in program.library.figures() if figure.kind.value == "estimated")
