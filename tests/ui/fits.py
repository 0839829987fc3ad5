# SPDX-License-Identifier: EUPL-1.2
"""Finds text that does not fit: walks the labels and buttons one can see and asks each whether its words have room."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics, QTextDocument
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QPushButton, QToolButton, QWidget

SLACK = 2
"""px that rounding may take."""


def clipped(window: QWidget) -> list[str]:
    """One line per label or button whose words are cut off, inside its own edges or by what it stands in."""
    found = []
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and (trouble := _label_trouble(label) or _outside(label)):
            found.append(f"{_path(label)}: “{_plain(label)[:60]}” {trouble}")
    for button in (*window.findChildren(QPushButton), *window.findChildren(QToolButton)):
        if button.isVisible() and button.text().strip() and (trouble := _button_trouble(button) or _outside(button)):
            found.append(f"{_path(button)}: “{button.text().strip()}” {trouble}")
    return found


def _label_trouble(label: QLabel) -> str:
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + SLACK:
            return f"needs {needed} px of height and has {label.height()}"
        widest = max((_advance(label, word) for word in _plain(label).split()), default=0)
        return f"has a word of {widest} px in {room.width()}" if widest > room.width() + SLACK else ""
    needed = label.sizeHint().width()
    return f"needs {needed} px of width and has {label.width()}" if needed > label.width() + SLACK else ""


def _button_trouble(button: QPushButton | QToolButton) -> str:
    words = button.text().replace("&&", "&")
    needed = QFontMetrics(button.font()).horizontalAdvance(words.strip())
    if not button.icon().isNull() and not isinstance(button, QToolButton):
        needed += button.iconSize().width()
    return f"needs {needed} px of width and has {button.width()}" if needed > button.width() + SLACK else ""


def _outside(widget: QWidget) -> str:
    """Sideways nothing scrolls: what reaches over the edge of its scroll area or window is gone."""
    frame = next(_frames(widget), None)
    if frame is None:
        return ""
    place = QRect(widget.mapTo(frame, QPoint(0, 0)), widget.size())
    over = max(place.right() - frame.width(), -place.left())
    return f"reaches {over} px over the edge" if over > SLACK else ""


def _frames(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        area = parent.parentWidget()
        if (isinstance(area, QAbstractScrollArea) and area.viewport() is parent) or parent.isWindow():
            yield parent
        parent = area


def _advance(label: QLabel, word: str) -> int:
    return QFontMetrics(label.font()).horizontalAdvance(word)


def _plain(label: QLabel) -> str:
    if not label.text().startswith("<"):
        return label.text()
    document = QTextDocument()
    document.setHtml(label.text())
    return document.toPlainText()


def _path(widget: QWidget) -> str:
    names = []
    at: QWidget | None = widget
    while at is not None and len(names) < 4:
        names.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return " < ".join(names)
