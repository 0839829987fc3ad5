# SPDX-License-Identifier: EUPL-1.2
"""Where one can go: the items of the sidebar, and which page shows which record."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from kit.content.refs import Kind
from ui.widgets.sidebar import Destination

PAGE_OF = {
    Kind.FACTSHEET: "reader",
    Kind.TERM: "reader",
    Kind.ROUTE: "signs",
    Kind.SIGN: "reader",
    Kind.ORGANISATION: "directory",
    Kind.FIGURE: "figures",
    Kind.CARD: "cards",
    Kind.LANGUAGE: "cards",
}
IN_SIDEBAR = {"reader": "library", "own_numbers": "directory", "large": "directory", "pack": "signs", "search": ""}
"""Which item of the sidebar stands for a page that has none of its own."""


def destinations() -> tuple[Destination, ...]:
    """The sidebar from the top, in the language of the window."""
    translate = QCoreApplication.translate
    return (
        Destination("start", "house", 0, translate("MainWindow", "Home"), translate("MainWindow", "Home")),
        Destination("signs", "eye", 1, translate("MainWindow", "Signs"), translate("MainWindow", "Signs")),
        Destination("directory", "phone", 1, translate("MainWindow", "Who to call"), translate("MainWindow", "Call")),
        Destination(
            "library", "book-open", 1, translate("MainWindow", "Reference"), translate("MainWindow", "Reference")
        ),
        Destination(
            "cards",
            "languages",
            1,
            translate("MainWindow", "Question cards"),
            translate("MainWindow", "Cards", "short"),
        ),
        Destination(
            "figures", "chart-column", 2, translate("MainWindow", "Figures"), translate("MainWindow", "Figures")
        ),
        Destination(
            "settings", "settings", 3, translate("MainWindow", "Settings"), translate("MainWindow", "Settings", "short")
        ),
    )


def open_menu(button: QWidget, go: Callable[[str], object]) -> None:
    """The sidebar as a menu under `button`, for a window too small for both."""
    menu = QMenu(button)
    menu.setObjectName("places_menu")
    for destination in destinations():
        menu.addAction(destination.words).triggered.connect(lambda _=False, key=destination.key: go(key))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
