# SPDX-License-Identifier: EUPL-1.2
"""One-colour SVGs, tinted by colour role and kept by name, size, colour and device pixel ratio."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kit.content.refs import Kind
from kit.paths import RESOURCES
from ui.theme import Theme

KIND_ICONS = {
    Kind.ROUTE: "route",
    Kind.FACTSHEET: "book-open",
    Kind.SIGN: "eye",
    Kind.ORGANISATION: "phone",
    Kind.TERM: "type",
    Kind.FIGURE: "chart-column",
    Kind.TRAINING: "graduation-cap",
    Kind.LANGUAGE: "languages",
    Kind.CARD: "hand",
}

_kept: dict[tuple[str, int, int, str, float], QPixmap] = {}


def icon(theme: Theme, name: str, role: str = "text", size: int = 20, *, stroke: float = 0) -> QIcon:
    """An icon for buttons and menus, in one colour whatever the button's state. `size` is at 100 %."""
    drawn = pixmap(theme, name, role, size, ratio=2.0, stroke=stroke)
    made = QIcon(drawn)
    made.addPixmap(drawn, QIcon.Mode.Disabled)  # else Qt greys it in its own way
    return made


def pixmap(
    theme: Theme, name: str, role: str = "text", size: int = 20, *, ratio: float = 1.0, stroke: float = 0
) -> QPixmap:
    """The picture at the theme's scale. Small icons get a stroke of 2, others 1.75 unless `stroke` says otherwise."""
    px = theme.size(size)
    colour = theme.colour(role)
    key = (name, px, int(stroke * 100), colour.name(), ratio)
    found = _kept.get(key)
    if found is None:
        found = _kept[key] = _draw(name, px, colour, ratio, stroke or (2 if size <= 18 else 1.75))
    return found


def paint_icon(
    painter: QPainter, box: QRectF, theme: Theme, name: str, role: str = "text", stroke: float = 1.75
) -> None:
    """Draw an icon as vectors into `box`, for delegates and prints. `stroke` counts in the icon's own 24 px."""
    _renderer(_tinted(name, theme.colour(role), stroke)).render(painter, box)


def _draw(name: str, px: int, colour: QColor, ratio: float, stroke: float) -> QPixmap:
    drawn = QPixmap(round(px * ratio), round(px * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    _renderer(_tinted(name, colour, stroke)).render(painter)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _renderer(svg: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg.encode("utf-8")))


def _tinted(name: str, colour: QColor, stroke: float) -> str:
    return _svg(name).replace("currentColor", colour.name()).replace('stroke-width="2"', f'stroke-width="{stroke:g}"')


@cache
def _svg(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
