# SPDX-License-Identifier: EUPL-1.2
"""A bug is logged and told once, with whom one can still ring, and the program ends in order."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from ui.crash import catch_everything


class Bug(Exception):
    """Something nobody foresaw."""


class Ending:
    """Stands for the application, of which only the end is asked here: a real one would end this test run's loops too."""

    def __init__(self) -> None:
        self.codes: list[int] = []

    def exit(self, code: int) -> None:
        self.codes.append(code)


@pytest.fixture
def hook() -> Iterator[None]:
    before = sys.excepthook
    yield
    sys.excepthook = before


def raise_it() -> None:
    try:
        raise Bug("nobody foresaw this")
    except Bug:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]


@pytest.mark.logs("a bug:")
@pytest.mark.usefixtures("hook")
def test_the_details_go_to_whoever_asked_for_them() -> None:
    app = Ending()
    told: list[str] = []
    catch_everything(app, told.append)  # type: ignore[arg-type]
    raise_it()
    assert len(told) == 1
    assert app.codes == [70]
    assert "nobody foresaw this" in told[0]
    assert "test_crash.py" in told[0]


@pytest.mark.logs("a bug:")
@pytest.mark.usefixtures("hook")
def test_the_dialog_says_whom_one_can_ring_and_copies_the_details(qapp: QApplication) -> None:
    seen: list[str] = []

    def press_copy() -> None:
        box = next(w for w in qapp.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible())
        seen.append(f"{box.text()} {box.informativeText()}")
        buttons = [b for b in box.buttons() if isinstance(b, QPushButton)]
        next(b for b in buttons if "techni" in b.text()).click()

    catch_everything(Ending())  # type: ignore[arg-type]
    QTimer.singleShot(0, press_copy)
    raise_it()
    assert "112" in seen[0]
    assert "nobody foresaw this" in QApplication.clipboard().text()


@pytest.mark.logs("a bug:")
@pytest.mark.usefixtures("hook")
def test_a_second_bug_while_telling_does_not_loop(capsys: pytest.CaptureFixture[str]) -> None:
    told: list[str] = []

    def tell(details: str) -> None:
        told.append(details)
        raise_it()

    catch_everything(Ending(), tell)  # type: ignore[arg-type]
    raise_it()
    assert len(told) == 1
    assert "nobody foresaw this" in capsys.readouterr().err


QT_ASKS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from ui.crash import catch_everything, run

class Sized(QLabel):
    def sizeHint(self):
        return int("not a size")

app = QApplication([])
catch_everything(app, told=print)
QTimer.singleShot(0, lambda: Sized().adjustSize())
sys.exit(run(app))
"""


def test_a_bug_in_what_qt_asks_is_told_and_does_not_kill_the_process() -> None:
    """In a process of its own: where `app.exec()` stands instead of `run(app)` this one dies of signal 11."""
    program = subprocess.run([sys.executable, "-c", QT_ASKS], capture_output=True, text=True, check=False)
    assert program.returncode == 70, f"exit code {program.returncode}: {program.stderr[-400:]}"
    assert "invalid literal for int()" in program.stdout
    assert "During handling" not in program.stdout
