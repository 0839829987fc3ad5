# SPDX-License-Identifier: EUPL-1.2
"""There is one window: nothing flashes up beside it while pages are made."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from kit.content.model import Kind, Ref
from ui import walk
from ui.app import Program
from ui.history import Place

from .conftest import settle

PLACES = (
    *(Place(key) for key in (*walk.PLACES, "search")),
    Place("reader", Ref(Kind.FACTSHEET, "under-18")),
    Place("signs", Ref(Kind.ROUTE, "danger")),
)


class Watch(QObject):
    """Notes every window that is shown. A widget that is made visible before it has a parent becomes one for an instant."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_page_flashes_a_window_of_its_own(program: Program, qapp: QApplication) -> None:
    """Neither when it is opened nor when it is laid out again: such a window takes the keyboard with it when it goes."""
    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        for place in PLACES:
            program.window.go(place)
            settle(qapp)
        program.window.go(Place("pack"))
        program.settings.change(text_size=125)
        program.window.resize(800, 900)
        settle(qapp)
    finally:
        qapp.removeEventFilter(watch)
    assert not watch.seen
    assert qapp.activeWindow() is program.window
