# SPDX-License-Identifier: EUPL-1.2
"""There is one window: nothing flashes up beside it while pages are made."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from kit.content.model import Kind, Ref
from ui.app import Program
from ui.history import Place

from .conftest import settle

PLACES = (
    *(Place(key) for key in ("start", "signs", "directory", "library", "figures", "own_numbers", "settings", "search")),
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
    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        for place in PLACES:
            program.window.go(place)
            settle(qapp)
    finally:
        qapp.removeEventFilter(watch)
    assert not watch.seen
