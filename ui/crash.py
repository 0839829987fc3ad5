# SPDX-License-Identifier: EUPL-1.2
"""What happens with a bug: it is logged, told with details to copy and whom one can still ring, and the program ends.

On Python 3.11 a bug in what Qt asks of us (`sizeHint`, `heightForWidth`, `data`) ended the process on the spot, with no
dialog: docs/decisions/0021-an-error-in-what-qt-asks-must-be-whole.md. `run` is what keeps it a bug like any other.
"""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)


def catch_everything(
    app: QApplication,
    told: Callable[[str], object] | None = None,
    mended: Callable[[Exception], bool] = lambda error: False,
) -> None:
    """Install the exception hook. `told` takes the technical text instead of the dialog (the smoke test does).

    `mended` is asked first: True when the window itself says what is the matter and goes on (content that broke).
    """

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            app.exit(130)
            return
        if isinstance(error, Exception) and mended(error):
            return
        _forget_loop(error)
        details = "".join(traceback.format_exception(kind, error, trace))
        log.critical("a bug: %s", details)
        sys.excepthook = sys.__excepthook__  # a second bug while telling about the first must not loop
        (told or _tell)(details)
        app.exit(70)

    sys.excepthook = hook


class _Loop(Exception):
    """Being handled while the event loop runs; nobody ever sees it."""


def run(app: QApplication) -> int:
    """The event loop, until the program ends; its exit code.

    PySide 6.11 takes an error out of an override as Python 3.11 left it: one that C code raised (`int("x")`, a widget that
    is gone) has no exception object yet, and PySide reads the bare text as one. While another exception is being handled
    Python makes each new one whole at once, for it notes there what came before.
    """
    if sys.version_info >= (3, 12):
        return app.exec()
    try:
        raise _Loop
    except _Loop:
        return app.exec()


def _forget_loop(error: BaseException | None) -> None:
    """Take out of `error` that it came while the event loop ran."""
    while error is not None:
        if isinstance(error.__context__, _Loop):
            error.__context__ = None
        error = error.__cause__ or error.__context__


def _tell(details: str) -> None:
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox()
    box.setObjectName("crash_dialog")
    box.setWindowTitle("Veldgids")
    box.setText(QCoreApplication.translate("Crash", "Veldgids stops: something in the program went wrong."))
    box.setInformativeText(
        QCoreApplication.translate(
            "Crash", "What you kept is safe. In danger, call 112. You can start Veldgids again at once."
        )
    )
    box.setDetailedText(details)
    copy = box.addButton(QCoreApplication.translate("Crash", "Copy technical text"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QCoreApplication.translate("Crash", "Close Veldgids"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
    if box.clickedButton() is copy:
        QApplication.clipboard().setText(details)
