# SPDX-License-Identifier: EUPL-1.2
"""Slow kit calls off the GUI thread, answers back on it; the only user of QThreadPool."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

from kit.cancel import Cancelled, CancelToken
from kit.errors import KitError

log = logging.getLogger(__name__)
T = TypeVar("T")

TURN = 0.0005
"""Seconds a worker may go on while the window waits for its turn; Python's usual 5 ms are felt at every letter typed."""


@dataclass(slots=True, eq=False)
class _Outcome:
    """`owner` is the object whose method takes the answer, None when a plain function does."""

    token: CancelToken
    deliver: Callable[[], object]
    owner: object


class Background(QObject):
    """Runs work in a small pool. Results come through one queued signal, and the token is asked again there, so a late
    answer can never overwrite a newer one, nor reach a page that is gone. An error that is no KitError is a bug: it is
    raised on the GUI thread, for `ui.crash`.
    """

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(2)
        self._tokens: set[CancelToken] = set()
        self._is_drained = False
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[CancelToken], T],
        on_result: Callable[[T], object],
        on_error: Callable[[KitError], object] | None = None,
    ) -> CancelToken:
        """Start `work(token)`; `cancel()` on what comes back calls it off and keeps its answer away."""
        token = CancelToken()
        if self._is_drained:  # pages say their words again while the program closes, and ask once more
            token.cancel()
            return token
        self._tokens.add(token)
        owner = getattr(on_result.func if isinstance(on_result, partial) else on_result, "__self__", None)

        def outcome() -> Callable[[], object]:
            try:
                token.raise_if_cancelled()
                result = work(token)
            except Cancelled:
                return lambda: None
            except KitError as error:
                return _told(error, on_error)
            except Exception as error:  # noqa: BLE001 - a bug crosses the thread to ui.crash, whole
                return _raised(error)
            return lambda: on_result(result)

        self._pool.start(_Task(lambda: self._ended.emit(_Outcome(token, outcome(), owner))))
        return token

    @property
    def is_busy(self) -> bool:
        """Is there work whose answer was not delivered yet?"""
        return any(not token.is_cancelled for token in self._tokens)

    @property
    def is_idle(self) -> bool:
        """Nothing runs, and every answer was delivered."""
        return not self._tokens

    def drain(self) -> None:
        """Call off whatever still runs and wait for it; before the program ends. Nothing starts after it."""
        self._is_drained = True
        for token in tuple(self._tokens):
            token.cancel()
        self._pool.clear()
        self._pool.waitForDone()

    @Slot(object)
    def _deliver(self, outcome: _Outcome) -> None:
        self._tokens.discard(outcome.token)
        is_gone = isinstance(outcome.owner, QObject) and not isValid(outcome.owner)
        if not outcome.token.is_cancelled and not is_gone:
            outcome.deliver()


class _Task(QRunnable):
    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()


def _told(error: KitError, on_error: Callable[[KitError], object] | None) -> Callable[[], object]:
    def deliver() -> object:
        if on_error is not None:
            return on_error(error)
        log.warning("background work failed: %s", type(error).__name__)
        return None

    return deliver


def _raised(error: Exception) -> Callable[[], object]:
    def deliver() -> object:
        raise error

    return deliver
