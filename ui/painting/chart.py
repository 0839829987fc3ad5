# SPDX-License-Identifier: EUPL-1.2
"""The one painter of figures: bars from data, for the screen, dark mode, double density and paper alike.

It draws vectors and real text only, so it is sharp wherever a QPainter leads. Labels in `Figure.missing` get an open,
dashed place with a question mark; nothing is ever drawn through it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from kit.content.model import Figure
from kit.languages import Language


@dataclass(frozen=True, slots=True)
class ChartLook:
    """What a chart is drawn with. `second` is the paler bar of a pair; fonts carry their own size."""

    bar: QColor
    latest: QColor
    second: QColor
    grid: QColor
    axis: QColor
    text: QColor
    text2: QColor
    font: QFont
    strong: QFont


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of the chart in drawing order; `value` is None for an open place."""

    label: str
    value: int | None
    is_latest: bool
    series: int = 0


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where the bars stand: `plot` in painter units, `top` the value at its upper edge."""

    plot: QRectF
    top: int
    step: int
    foot: float
    """Room for the labels under the plot: one line, or two where a label is wider than its place."""

    def y(self, value: int) -> float:
        return self.plot.bottom() - self.plot.height() * value / self.top


def bars(figure: Figure, language: Language) -> tuple[Bar, ...]:
    """The bars in order of their labels; years without a number come back as open places."""
    found = [
        Bar(value.label.say(language), number, is_latest=False, series=index)
        for value in figure.values
        for index, number in enumerate(value.values.values())
    ]
    known = {bar.label for bar in found}
    last_known = max(known, default="") if figure.missing else ""
    open_places = [Bar(label, None, is_latest=False) for label in figure.missing if label < last_known]
    ordered = sorted([*found, *open_places], key=lambda bar: (bar.label, bar.series)) if open_places else found
    if len(figure.series) > 1 or not ordered:
        return tuple(ordered)
    last = ordered[-1]
    return (*ordered[:-1], Bar(last.label, last.value, is_latest=True))


def paint_chart(painter: QPainter, area: QRectF, figure: Figure, language: Language, look: ChartLook) -> None:
    """Draw the bars of `figure` inside `area`. The table beside it says the same in words."""
    shown = bars(figure, language)
    locale = QLocale(language.value)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = _frame(painter, area, shown, locale, look)
    _paint_grid(painter, area, frame, locale, look)
    _paint_bars(painter, frame, shown, locale, look)
    if len(figure.series) > 1:
        _paint_legend(painter, area, [series.name.say(language) for series in figure.series], look)
    painter.restore()


def chart_height(look: ChartLook) -> float:
    """A height at which twelve to fifteen bars read well, in the units of the fonts."""
    return QFontMetricsF(look.font).height() * 14.5


def _metrics(painter: QPainter, font: QFont) -> QFontMetricsF:
    device = painter.device()
    return QFontMetricsF(font, device) if device is not None else QFontMetricsF(font)


def _frame(painter: QPainter, area: QRectF, shown: Sequence[Bar], locale: QLocale, look: ChartLook) -> _Frame:
    highest = max((bar.value for bar in shown if bar.value is not None), default=1)
    step = _round_step(highest)
    top = step * -(-highest // step)
    metrics = _metrics(painter, look.font)
    left = metrics.horizontalAdvance(locale.toString(top)) + metrics.height() * 0.45
    has_series = any(bar.series for bar in shown)
    above = metrics.height() * (1.9 if has_series else 0.75)
    labels = {bar.label for bar in shown}
    slot = (area.width() - left) / max(len(labels), 1)
    is_wide = any(metrics.horizontalAdvance(label) > slot * 0.94 for label in labels)
    foot = metrics.height() * (2.75 if is_wide else 1.75)
    return _Frame(area.adjusted(left, above, 0, -foot), top, step, foot)


def _round_step(highest: int) -> int:
    """A step of 1, 2 or 5 times a power of ten that gives three to five lines."""
    magnitude = 1
    while True:
        for factor in (1, 2, 5):
            if highest <= factor * magnitude * 4:
                return factor * magnitude
        magnitude *= 10


def _paint_grid(painter: QPainter, area: QRectF, frame: _Frame, locale: QLocale, look: ChartLook) -> None:
    metrics = _metrics(painter, look.font)
    painter.setFont(look.font)
    for value in range(0, frame.top + 1, frame.step):
        y = frame.y(value)
        pen = QPen(look.axis if value == 0 else look.grid, metrics.height() / 18)
        painter.setPen(pen)
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y))
        painter.setPen(look.text2)
        label = QRectF(area.left(), y - metrics.height(), frame.plot.left() - area.left(), 2 * metrics.height())
        label.setRight(frame.plot.left() - metrics.height() * 0.45)
        painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, locale.toString(value))


def _paint_bars(painter: QPainter, frame: _Frame, shown: Sequence[Bar], locale: QLocale, look: ChartLook) -> None:
    labels = list(dict.fromkeys(bar.label for bar in shown))
    series = 1 + max((bar.series for bar in shown), default=0)
    slot = frame.plot.width() / max(len(labels), 1)
    width = slot * (0.62 if series == 1 else 0.36)
    for bar in shown:
        middle = frame.plot.left() + slot * (labels.index(bar.label) + 0.5)
        left = middle - width * series / 2 + width * bar.series
        _paint_bar(painter, frame, bar, QRectF(left, 0, width, 0), locale, look)
    for index, label in enumerate(labels):
        is_latest = any(bar.is_latest for bar in shown if bar.label == label)
        _paint_label(painter, frame, label, index, slot, look.strong if is_latest else look.font, look)


def _paint_label(
    painter: QPainter, frame: _Frame, label: str, index: int, slot: float, font: QFont, look: ChartLook
) -> None:
    metrics = _metrics(painter, font)
    painter.setFont(font)
    painter.setPen(look.text if font is look.strong else look.text2)
    box = QRectF(frame.plot.left() + slot * (index + 0.03), frame.plot.bottom(), slot * 0.94, frame.foot)
    box.setTop(frame.plot.bottom() + metrics.height() * 0.6)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(box, flags | Qt.TextFlag.TextDontClip, label)


def _paint_legend(painter: QPainter, area: QRectF, names: Sequence[str], look: ChartLook) -> None:
    """Which bar of a pair is which: a patch and its words, at the top right."""
    metrics = _metrics(painter, look.font)
    size, right = metrics.height() * 0.7, area.right()
    painter.setFont(look.font)
    for index, name in reversed(list(enumerate(names))):
        right -= metrics.horizontalAdvance(name)
        painter.setPen(look.text)
        painter.drawText(QPointF(right, area.top() + metrics.ascent()), name)
        right -= size * 1.6
        painter.fillRect(
            QRectF(right, area.top() + metrics.ascent() - size * 0.85, size, size), look.second if index else look.bar
        )
        right -= size * 1.4


def _paint_bar(painter: QPainter, frame: _Frame, bar: Bar, place: QRectF, locale: QLocale, look: ChartLook) -> None:
    metrics = _metrics(painter, look.font)
    value = frame.step if bar.value is None else bar.value
    box = QRectF(place.left(), frame.y(value), place.width(), frame.plot.bottom() - frame.y(value))
    if bar.value is None:
        _paint_open_place(painter, box, metrics, look)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.latest if bar.is_latest else (look.second if bar.series else look.bar))
    painter.drawRect(box)
    painter.setFont(look.strong if bar.is_latest else look.font)
    painter.setPen(look.text)
    above = QRectF(box.left() - place.width(), box.top() - metrics.height() * 1.12, place.width() * 3, metrics.height())
    painter.drawText(above, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, locale.toString(bar.value))


def _paint_open_place(painter: QPainter, box: QRectF, metrics: QFontMetricsF, look: ChartLook) -> None:
    pen = QPen(look.axis, metrics.height() / 14)
    pen.setDashPattern([3.0, 2.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    painter.setFont(look.font)
    painter.setPen(look.text2)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
