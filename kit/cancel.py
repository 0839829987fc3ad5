# SPDX-License-Identifier: EUPL-1.2
"""One thread says stop, another notices."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Cancelled(Exception):
    """The work was called off; its answer is of no use to anyone any more."""


class CancelToken:
    """Handed to slow work. `cancel()` may come from any thread, at any time, more than once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = False
        self._stoppers: list[Callable[[], object]] = []

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled

    def cancel(self) -> None:
        with self._lock:
            self._cancelled = True
            stoppers = tuple(self._stoppers)
        for stop in stoppers:
            stop()

    def raise_if_cancelled(self) -> None:
        if self._cancelled:
            raise Cancelled

    @contextmanager
    def on_cancel(self, stop: Callable[[], object]) -> Iterator[None]:
        """Call `stop` (say `connection.interrupt`) when cancelled inside the block; then raise Cancelled."""
        with self._lock:
            self._stoppers.append(stop)
        try:
            self.raise_if_cancelled()
            yield
        except Exception as error:
            if self._cancelled and not isinstance(error, Cancelled):
                raise Cancelled from error
            raise
        finally:
            with self._lock:
                self._stoppers.remove(stop)
