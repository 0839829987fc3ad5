# SPDX-License-Identifier: EUPL-1.2
"""A button whose face is a small layout of labels: a number in the strip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget


class BoxButton(QPushButton):
    """Fill `face`; what is in it lets presses through, and the button is as high as its words need."""

    def __init__(self, kind: str, *, vertical: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.face: QBoxLayout = QVBoxLayout(self) if vertical else QHBoxLayout(self)
        self.face.setContentsMargins(0, 0, 0, 0)
        self.face.setSpacing(0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, stretch: int = 0, alignment: Qt.AlignmentFlag | None = None) -> None:
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if alignment is None:
            self.face.addWidget(widget, stretch)
        else:
            self.face.addWidget(widget, stretch, alignment)

    def sizeHint(self) -> QSize:
        return self.face.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.face.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return self.face.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self.face.totalHeightForWidth(width) if self.face.hasHeightForWidth() else self.sizeHint().height()
