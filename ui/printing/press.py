# SPDX-License-Identifier: EUPL-1.2
"""Printing step by step between events, so that the window answers meanwhile and printing can be called off."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from PySide6.QtCore import QObject, QTimer, Signal


class Press(QObject):
    """Takes `steps` one by one, each (sheets done, sheets in all). `ended` comes once, when the last was taken.

    A step that fails ends the work; its error goes on to whoever tells errors, after `failed`.
    """

    went_on = Signal(int, int)
    ended = Signal()
    failed = Signal()

    def __init__(self, steps: Iterator[tuple[int, int]], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        self._timer.start(0)

    def cancel(self) -> None:
        """Take no further step. What was printed on a printer so far is not taken back."""
        self._timer.stop()
        if isinstance(self._steps, Generator):
            self._steps.close()

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def _step(self) -> None:
        try:
            done, of = next(self._steps)
        except StopIteration:
            self._timer.stop()
            self.ended.emit()
        except Exception:
            self._timer.stop()
            self.failed.emit()
            raise
        else:
            self.went_on.emit(done, of)
