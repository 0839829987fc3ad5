# SPDX-License-Identifier: EUPL-1.2
"""The real program, with someone who types a word of its own in every field, saves, and then waits: run by a test that kills it.

Arguments: the person's own folder, the folder of the content, the folder to save in, a folder nobody may write in.
"""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from kit import paths
from kit.content.refs import Kind, Ref
from kit.languages import Language
from kit.paths import Paths
from ui.__main__ import _run
from ui.history import Place
from ui.pages.hand_over import HandOverView
from ui.settings_store import SettingsStore
from ui.widgets.step_view import Step
from ui.window import MainWindow

W = TypeVar("W", bound=QWidget)
FIELDS = (
    "search",
    "words",
    "where",
    "said",
    "promised",
    "thought",
    "edited",
    "filter",
    "sector",
    "region",
    "find",
    "when",
)
WORDS = {name: f"zqplant{number:02d}kelder" for number, name in enumerate(FIELDS)}
"""What is typed where: nothing of ours has such words."""
SAVED = ("txt", "json", "html", "pdf")
PATIENCE = 120
"""Seconds until it ends itself: a dialog over a bug would wait for ever."""
monkeypatch = pytest.MonkeyPatch()
_CTRL = Qt.KeyboardModifier.ControlModifier


class Typist:
    def __init__(self, window: MainWindow, saves_to: Path, refused: Path) -> None:
        self.window, self._saves_to, self._refused = window, saves_to, refused

    def settle(self) -> None:
        for _ in range(8):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def found(self, kind: type[W], name: str) -> W:
        for _ in range(400):
            for one in self.window.findChildren(kind, name):
                if one.isVisible():
                    return one
            QTest.qWait(20)
        raise AssertionError(f"{name} is not in sight")

    def types(self, field: str, name: str) -> None:
        widget = self.found(QWidget, name)
        widget.setFocus()
        QTest.keyClicks(widget, WORDS[field])
        self.settle()

    def presses(self, name: str) -> None:
        self.found(QAbstractButton, name).click()
        self.settle()

    def goes(self, key: str, what: object = None) -> None:
        self.window.go(Place(key, what))
        self.settle()

    def saves(self, kind: str, folder: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: (str(folder / f"overdracht.{kind}"), ""))
        view = next(one for one in self.window.findChildren(HandOverView) if one.isVisible())
        name = "save_text" if kind == "txt" else f"save_{kind}"
        menu = view.make_menu(view)
        next(one for one in menu.actions() if one.objectName() == name).trigger()
        self.settle()

    def works(self) -> None:
        window = self.window
        window.search()
        self.types("search", "search_box")
        QTest.qWait(400)
        self.goes("reader", Ref(Kind.FACTSHEET, "agriculture"))
        window.page("reader").find_asked()
        self.types("find", "find_box")
        self.goes("signs", Step.SITUATION)
        self.types("region", "region_field")
        self.goes("signs", Step.SECTOR)
        self.types("sector", "sector_field")
        self.goes("signs", "AGR")
        self.goes("signs", Step.SIGNS)
        self.presses("answer_AGR-01_seen")
        self.presses("sign_AGR-01")
        self.types("words", "words_AGR-01")
        window.page("signs").find_asked()
        self.types("filter", "sign_filter")
        self.goes("signs", Step.HAND_OVER)
        for field in ("where", "said", "promised", "thought"):
            self.types(field, f"hand_over_{field}")
        self.found(QLineEdit, "hand_over_when").clear()
        self.types("when", "hand_over_when")
        for kind in SAVED:
            self.saves(kind, self._saves_to)
        self.presses("edit_hand_over")
        self.types("edited", "hand_over_field")
        self.presses("copy_hand_over")
        self.saves("txt", self._refused)
        QTest.keyClick(self.found(QPlainTextEdit, "hand_over_field"), Qt.Key.Key_Z, _CTRL)
        window.close()  # asks first
        self.presses("last_copy")
        self.presses("dialog_cancel")
        self.goes("pack")
        self.goes("settings")
        self.changes_settings()
        self.goes("signs", Step.CARD)
        self.goes("start")

    def changes_settings(self) -> None:
        settings = self.window._settings
        assert isinstance(settings, SettingsStore)
        settings.change(content_language=Language.EN, text_size=120)
        self.settle()


def main(own: str, content: str, saves_to: str, refused: str) -> int:
    def work(*_: object) -> int:
        window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
        Typist(window, Path(saves_to), Path(refused)).works()
        print("ready", flush=True)
        while True:
            QTest.qWait(50)

    signal.alarm(PATIENCE)
    monkeypatch.setattr(paths, "default_paths", lambda: Paths(Path(own), Path(content)))
    monkeypatch.setattr(QApplication, "exec", work)
    return _run()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
