# SPDX-License-Identifier: EUPL-1.2
"""Times engines query by query in turns, so that what else the machine does hits both alike."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from time import perf_counter, thread_time

from engines import Engine, Typed
from table import percentile

NOISE_EVERY = 8
LEAST, LONG = 3, 30
"""Rounds that are always made, and the seconds after which no more are."""
BUSY = 0.7
"""ms: when the fixed loop's p99 passes this, the machine had other work; run again before deciding."""


@dataclass(slots=True)
class Times:
    """ms. `best` has one figure for each query, the least of its rounds; `every` each call."""

    best: list[float]
    every: list[float] = field(default_factory=list)

    def told(self) -> str:
        """p50, p95, p99 and most: the best of each query, in brackets every call."""
        parts = (
            f"{percentile(self.best, part):.2f} ({percentile(self.every, part):.2f})" for part in (0.5, 0.95, 0.99)
        )
        return "  ".join([*(f"{part:>14}" for part in parts), f"{max(self.best):>6.2f} ({max(self.every):.1f})"])

    @property
    def p99(self) -> float:
        return percentile(self.best, 0.99)


def measure(
    engines: Mapping[str, Engine], typed: Sequence[Typed], rounds: int, *, is_cpu: bool = False
) -> tuple[dict[str, Times], Times]:
    """Times of each engine, and of a fixed loop between queries. After a while it stops at LEAST rounds.

    `is_cpu` counts what the processor did for this thread, which a busy machine changes little; else time on the wall.
    """
    clock = thread_time if is_cpu else perf_counter
    began = perf_counter()
    times = {name: Times([float("inf")] * len(typed)) for name in engines}
    noise = Times([])
    for one in typed[::3]:
        for ask in engines.values():
            ask(one)
    gc.collect()
    gc.freeze()
    for number in range(rounds):
        if number >= LEAST and perf_counter() - began > LONG:
            break
        names = list(engines)[number % len(engines) :] + list(engines)[: number % len(engines)]
        for at, one in enumerate(typed):
            for name in names:
                before = clock()
                engines[name](one)
                took = (clock() - before) * 1000
                times[name].every.append(took)
                times[name].best[at] = min(times[name].best[at], took)
            if at % NOISE_EVERY == 0:
                noise.every.append(_fixed_loop(clock))
    gc.unfreeze()
    noise.best = noise.every
    return times, noise


def _fixed_loop(clock: Callable[[], float]) -> float:
    before = clock()
    sum(range(16_000))
    return (clock() - before) * 1000
