# SPDX-License-Identifier: EUPL-1.2
"""A chart standing in a page's text: drawn by the one chart painter, as vectors, on screen and paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QPainter,
    QPyTextObject,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from kit.content.model import Figure
from kit.languages import Language
from ui.painting.chart import ChartLook, chart_height, paint_chart

FIGURE_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
_FIGURE_ID = QTextFormat.Property.UserProperty.value + 1
PLACEHOLDER = "\ufffc"


class FigureObject(QPyTextObject):
    """Draws the charts of one document. `look` is asked at each painting, so a theme change needs only a repaint."""

    def __init__(
        self,
        figures: Mapping[str, Figure],
        language: Language,
        look: Callable[[], ChartLook],
        width: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._figures, self._language, self._look, self._width = figures, language, look, width

    def intrinsicSize(self, doc: QTextDocument, position: int, text_format: QTextFormat) -> QSizeF:
        return QSizeF(self._width(), chart_height(self._look()))

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, position: int, text_format: QTextFormat
    ) -> None:
        figure = self._figures.get(str(text_format.property(_FIGURE_ID)))
        if figure is not None:
            paint_chart(painter, QRectF(rect), figure, self._language, self._look())


def insert_figures(document: QTextDocument, handler: FigureObject, figures: Mapping[str, Figure]) -> None:
    """Put each chart above its caption: the paragraphs that open with an anchor `figure-<id>`."""
    document.documentLayout().registerHandler(FIGURE_OBJECT, handler)
    for position, figure_id in reversed(_captions(document)):
        if figure_id not in figures or figures[figure_id].chart == "table":
            continue
        cursor = QTextCursor(document)
        cursor.setPosition(position)
        chart = QTextCharFormat()
        chart.setObjectType(FIGURE_OBJECT)
        chart.setProperty(_FIGURE_ID, figure_id)
        caption = cursor.blockFormat()
        alone = QTextBlockFormat(caption)
        alone.setLineHeight(100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.insertBlock(caption)
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.setBlockFormat(alone)
        cursor.insertText(PLACEHOLDER, chart)


def _captions(document: QTextDocument) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    block = document.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            for name in fragments.fragment().charFormat().anchorNames():
                if name.startswith("figure-"):
                    found.append((block.position(), name.removeprefix("figure-")))
            fragments += 1
        block = block.next()
    return found
