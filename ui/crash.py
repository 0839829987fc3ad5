# SPDX-License-Identifier: EUPL-1.2
"""What happens with a bug: it is logged, told with details to copy and whom one can still ring, and the program ends."""

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
        details = "".join(traceback.format_exception(kind, error, trace))
        log.critical("a bug: %s", details)
        sys.excepthook = sys.__excepthook__  # a second bug while telling about the first must not loop
        (told or _tell)(details)
        app.exit(70)

    sys.excepthook = hook


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
