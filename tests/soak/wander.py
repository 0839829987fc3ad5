# SPDX-License-Identifier: EUPL-1.2
"""Somebody who presses, types, goes and resizes without aim, in the real window, offscreen: what does it take to break it?

    python tests/soak/wander.py [--steps N] [--seconds S] [--seed S] [--content FOLDER]

Each step is written before it is done, so that the last line names the one that killed the process. At the end a report
as JSON: exit 0 when nothing was raised, logged as a warning or told by Qt. The same seed takes the same way as long as
what stands in the window is the same.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import logging
import os
import random
import sys
import tempfile
import traceback
from collections import Counter
from pathlib import Path
from time import monotonic, sleep
from typing import Any

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6  # noqa: E402
from PySide6.QtCore import QEvent, QTimer, qInstallMessageHandler  # noqa: E402
from PySide6.QtGui import QAccessible  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QApplication,
    QDialog,
    QMenu,
    QMessageBox,
)

from kit.paths import Paths  # noqa: E402
from tests.soak.ways import Ways  # noqa: E402
from ui.app import Program, build, open_content  # noqa: E402
from ui.crash import run  # noqa: E402

NO_SCREEN = "This plugin does not support"
"""What the offscreen platform says of raising windows, grabbing keys and hints of size; it says nothing about ours."""
LONGEST_REST = 0.03
"""Seconds, so that now more and now less of what waits (a repaint, a timer) comes before the next step."""
ROUNDS_BEFORE_NEW = 400
"""Steps one window takes on average before it is closed for good and another is made."""


class Wanderer:
    """Takes one step each time the event loop is idle; in a dialog of the system it presses or gives up."""

    def __init__(
        self, app: QApplication, content: Path | None, folder: Path, steps: int, until: float, seed: int
    ) -> None:
        self._app, self._content, self._folder = app, content, folder
        self._chance, self._steps, self._until, self.taken = random.Random(seed), steps, until, 0
        self.did: Counter[str] = Counter()
        self._program = self._new_program()
        self._ways = Ways(self._program, self._chance, self._say)
        self._tick, self._leaving = QTimer(), QTimer()
        self._tick.timeout.connect(self._go_on)
        self._leaving.timeout.connect(self._leave)
        self._tick.start(0)
        self._leaving.start(20)  # a timer does not fire within what it does itself

    def end(self) -> None:
        self._program.close()
        shiboken6.delete(self._program.window)

    # -- one step ------------------------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        if self.taken >= self._steps or monotonic() > self._until:
            self._tick.stop()
            self._app.exit(0)  # quit() asks the window, which asks the person as long as something is noted
            return
        self.taken += 1
        if isinstance(menu := self._app.activePopupWidget(), QMenu) and self._chance.random() < 0.8:
            self._ways.choose_in_menu(menu)
            return
        if self._chance.random() < 1 / ROUNDS_BEFORE_NEW:
            self._again()
            return
        if self._chance.random() < 0.2:
            sleep(self._chance.random() * LONGEST_REST)
        act = self._ways.some()
        self.did[act.__name__] += 1
        self._say(act.__name__)
        self._say(f"    {act()}")
        if self._chance.random() < 0.3:  # several things before the window comes round to any of them
            act = self._ways.fast()
            self.did[act.__name__] += 1
            self._say(f"    at once: {act()}")

    def _say(self, words: str) -> None:
        print(f"{self.taken} {words}", flush=True)

    def _leave(self) -> None:
        """A dialog of Qt's own holds the step: nothing is saved or opened; a message is read."""
        modal = self._app.activeModalWidget()
        if not isinstance(modal, QDialog):
            return
        self._say(f"    leaves {type(modal).__name__}")
        if isinstance(modal, QMessageBox):
            modal.accept()
        else:
            modal.reject()

    # -- programs ------------------------------------------------------------------------------------------------------

    def _again(self) -> None:
        """The content anew in the same window, or a whole new program."""
        if self._chance.random() < 0.5:
            self._say("the content opens again")
            open_content(self._program)
            return
        self._say("another program")
        self.end()
        self._program = self._ways.program = self._new_program()

    def _new_program(self) -> Program:
        program = build(self._app, Paths(self._folder, self._content) if self._content else Paths(self._folder))
        program.window.resize(1280, 800)
        program.window.show()
        program.window.activateWindow()
        return program


class Heard(logging.Handler):
    """What was raised in a slot, logged as a warning or told by Qt, with the step it came at."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: Counter[str] = Counter()

    def emit(self, record: logging.LogRecord) -> None:
        self.note(f"logged: {record.name}: {record.getMessage()}")

    def note(self, words: str) -> None:
        if words not in self.found:
            print(f"!! {words}", flush=True)
        self.found[words] += 1

    def raised(self, kind: type[BaseException], error: BaseException, trace: Any) -> None:
        self.note("".join(traceback.format_exception(kind, error, trace, chain=False)))

    def qt(self, kind: Any, context: Any, message: str) -> None:
        if not message.startswith(NO_SCREEN):
            self.note(f"Qt: {message}")


def main() -> int:
    parser = argparse.ArgumentParser(description="Wander through the window, offscreen.")
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--seconds", type=float, default=3600.0)
    parser.add_argument("--content", type=Path)
    options = parser.parse_args()
    faulthandler.enable()
    faulthandler.dump_traceback_later(options.seconds + 60, exit=True)  # where it hangs, if it does
    print(f"seed {options.seed}", flush=True)
    heard = Heard()
    logging.getLogger().addHandler(heard)
    qInstallMessageHandler(heard.qt)
    sys.excepthook = heard.raised
    app = QApplication(["veldgids"])
    app.setQuitOnLastWindowClosed(False)
    QAccessible.setActive(options.seed % 2 == 1)  # every second way as if a screen reader listened
    until = monotonic() + options.seconds
    with tempfile.TemporaryDirectory(prefix="veldgids-wander-") as folder:
        wanderer = Wanderer(app, options.content, Path(folder), options.steps, until, options.seed)
        run(app)
        wanderer.end()
    app.clipboard().clear()  # without a screen Qt holds it until Python is gone, and dies of letting go of it
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    report = {"seed": options.seed, "steps": wanderer.taken, "did": wanderer.did, "found": heard.found}
    print(json.dumps(report, indent=2, ensure_ascii=False))
    return 1 if heard.found else 0


if __name__ == "__main__":
    sys.exit(main())
