# SPDX-License-Identifier: EUPL-1.2
"""The focus ring: one transparent overlay over the window that follows the keyboard, and the same ring for delegates."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from ui.theme import Theme

_TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)
REACH = 7
"""px the ring reaches outside its widget."""
_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show)


def paint_focus_ring(painter: QPainter, box: QRectF, theme: Theme, radius: float) -> None:
    """Yellow on a dark rim, outside `box`, so that at least one of the two stands out on any ground."""
    border = theme.tokens.border
    gap = float(border["focus_gap"]) + float(border["focus"]) / 2 - 0.5
    ring = box.adjusted(-gap, -gap, gap, gap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for role, width in (("focus_rim", border["focus_rim"]), ("focus", border["focus"])):
        painter.setPen(QPen(theme.colour(role), float(width)))
        painter.drawRoundedRect(ring, radius + gap, radius + gap)


class FocusRing(QWidget):
    """Lies over the widget that has the keyboard, a little larger than it, lets every press through and paints the ring."""

    def __init__(self, window: QWidget, app: QApplication, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._by_keyboard = True
        """False from a press with finger or mouse, which know where they are, until the next key."""
        window.installEventFilter(self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app.focusChanged.connect(self._focus_moved)
        theme.changed.connect(self._place)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._watched.clear()
        self._target = new if new is not None and new is not self.window() and new.window() is self.window() else None
        is_reading = new is not None and new.property("kind") == "reading"  # a ring round a whole page disturbs reading
        if is_reading or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_keyboard = False
        widget: QWidget | None = self._target
        while widget is not None and widget is not self.window():
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            self._by_keyboard = True
            self._place()
        elif event.type() in _FOLLOWED:
            self._place()
        return False

    def rest(self) -> None:
        """Show no ring until a key is pressed, but where one types."""
        self._by_keyboard = False
        self._place()

    def _place(self) -> None:
        """Lie around the target as far as it can be seen; views paint the ring of their current row themselves."""
        target = self._target
        if target is None or not isValid(target) or not target.isVisible() or isinstance(target, QAbstractItemView):
            self.hide()
            return
        if not self.window().isAncestorOf(target):  # taken out of its place while the keyboard was on it
            self.hide()
            return
        if not target.focusPolicy() & Qt.FocusPolicy.TabFocus:  # the page itself, from where Tab goes on
            self.hide()
            return
        if not self._by_keyboard and not _is_typed_in(target):
            self.hide()
            return
        place = self._box(target).adjusted(-REACH, -REACH, REACH, REACH).intersected(self._seen(target))
        self.setGeometry(place)
        self.setVisible(not place.isEmpty())
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        target = self._target
        if target is None or not isValid(target) or not self.window().isAncestorOf(target):
            return
        painter = QPainter(self)
        box = self._box(target).translated(-self.pos())
        paint_focus_ring(painter, QRectF(box), self._theme, self._radius(target))
        painter.end()

    def _box(self, target: QWidget) -> QRect:
        return QRect(target.mapTo(self.window(), QPoint(0, 0)), target.size())

    def _seen(self, target: QWidget) -> QRect:
        """Inside a scroll area the ring must not lie over what stands beside it."""
        parent = target.parentWidget()
        while parent is not None and parent is not self.window():
            if parent.objectName() == "qt_scrollarea_viewport":
                return QRect(parent.mapTo(self.window(), QPoint(0, 0)), parent.size())
            parent = parent.parentWidget()
        return self.window().rect()

    def _radius(self, target: QWidget) -> float:
        kind = target.property("kind")
        if kind == "chip":
            return target.height() / 2
        if kind in ("segment", "answer", "answer-loose", "strip-button"):
            return float(self._theme.tokens.radius["segment"])
        if kind == "strip-acute":
            return 0
        if isinstance(target, QFrame) and not isinstance(target, _TEXT_FIELDS):
            return float(self._theme.tokens.radius["card"])
        return float(self._theme.tokens.radius["control"])


def _is_typed_in(widget: QWidget) -> bool:
    return isinstance(widget, _TEXT_FIELDS) and not widget.isReadOnly()
