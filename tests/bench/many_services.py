# SPDX-License-Identifier: EUPL-1.2
"""`dev.py bench search`: keystrokes at 1,000, 10,000 and 100,000 services beside tantivy, with what must not be lost.

    python tests/bench/run.py search [--sizes 1000,10000,100000] [--quick] [--keep] [--fresh]
                                    [--window] [--slowest N] [--cpu] [--strict]

Absolute figures hold on the machine they were measured on; the ratio to tantivy in the same run travels. Decide on the
best of each query's rounds, and run again when the fixed loop says the machine was busy.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from engines import Engine, ours, tantivy_engine
from interleaved import BUSY, Times, measure
from keystrokes import Log, count_by_kind
from service_files import ROOT, ServiceFile, service_file
from table import Row, as_text, percentile

from kit.store.library import Library
from kit.store.search import Search

HERE = Path(__file__).resolve().parent
OURS, THEIRS = "veldgids", "tantivy"
SIZES = (1_000, 10_000, 100_000)
ROUNDS = 5
LOOP = 0.35
"""ms the fixed loop took on the machine the budgets were set on."""
INDEX = 1.3
"""Times the text, at 100,000 services."""


@dataclass(frozen=True, slots=True)
class Budget:
    """ms at p99 of what is typed and of the worst, times tantivy at p99 of what is typed, ms no query may pass."""

    typed: float
    times: float
    worst: float | None = None
    most: float | None = None


BUDGETS = {1_000: Budget(2.5, 2.2), 10_000: Budget(3, 1.1), 100_000: Budget(5, 0.75, 6, 16)}


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench search", description=__doc__)
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="numbers of services")
    parser.add_argument("--quick", action="store_true", help="two rounds, no quality")
    parser.add_argument("--fresh", action="store_true", help="make the content files again")
    parser.add_argument("--keep", action="store_true", help="take the content files that lie there, however old")
    parser.add_argument("--window", action="store_true", help="only the typing in the real window")
    parser.add_argument("--strict", action="store_true", help="exit with 1 when a budget does not hold")
    parser.add_argument("--cpu", action="store_true", help="time of the processor alone, for a busy machine")
    parser.add_argument("--slowest", type=int, default=0, help="print this many of our slowest queries")
    asked = parser.parse_args(arguments)
    sizes = [int(size) for size in asked.sizes.split(",")]
    files = [service_file(size, is_fresh=asked.fresh, is_kept=asked.keep) for size in sizes]
    rows: list[Row] = []
    for file in [] if asked.window else files:
        rows += at_size(file, asked)
    if asked.window or not asked.quick:
        import typing_window

        rows += typing_window.rows(files[-1])
    print(as_text(rows))
    return int(asked.strict and any(row.holds is False for row in rows))


def at_size(file: ServiceFile, asked: argparse.Namespace) -> list[Row]:
    began = perf_counter()
    library = Library(file.path)
    log = Log(library)
    engines: dict[str, Engine] = {OURS: ours(Search(library))}
    theirs = tantivy_engine(library, file.tantivy)
    if theirs is not None:
        engines[THEIRS] = theirs
    rounds = 2 if asked.quick else ROUNDS
    print(f"\n{file.count:,} services beside the shipped content; {count_by_kind(log.searches)}", flush=True)
    print(
        f"best of {rounds} a query, then the percentile; in brackets every call; ms"
        + (" of the processor" if asked.cpu else "")
    )
    print(f"{'':<34}{'p50':>14}  {'p95':>14}  {'p99':>14}  {'most':>6}")
    seen, loops = {}, {}
    for what, typed in (("typed", log.keystrokes), ("worst", log.worst), ("hardest", log.hardest)):
        seen[what], noise = measure(engines, typed, rounds, is_cpu=asked.cpu)
        for name, times in (*seen[what].items(), ("a fixed loop", noise)):
            print(f"{f'{what}, {len(typed)}: {name}':<34}{times.told()}")
        _tell_slowest(seen[what][OURS], typed, asked.slowest)
        loops[what] = percentile(noise.every, 0.5)
        if percentile(noise.every, 0.99) > BUSY:
            print("  the machine was busy: run again before you decide")
    told = [*_times(file, seen, loops), *_sizes(file)]
    if not asked.quick:
        import quality

        told += quality.rows(library, log)
    library.close()
    told = [Row(f"{file.count:,}: {row.what}", row.budget, row.measured, row.holds) for row in told]
    print(f"measured in {perf_counter() - began:.0f} s", flush=True)
    return told


def _tell_slowest(times: Times, typed: Sequence[object], count: int) -> None:
    for took, one in sorted(zip(times.best, map(str, typed), strict=True), reverse=True)[:count]:
        print(f"  {took:6.2f}  {one}")


def _times(file: ServiceFile, seen: dict[str, dict[str, Times]], loops: dict[str, float]) -> list[Row]:
    """`loops`: ms of the fixed loop beside each set."""
    budget = BUDGETS.get(file.count, Budget(5, 0.75))
    typed, worst = seen["typed"][OURS], seen["worst"][OURS]
    told = [_ms("a keystroke, p99", budget.typed, typed.p99, loops["typed"])]
    if THEIRS in seen["typed"]:
        ratio = typed.p99 / seen["typed"][THEIRS].p99
        told.append(Row("the same beside tantivy", f"<= {budget.times} x", f"{ratio:.2f} x", ratio <= budget.times))
        beside = worst.p99 / seen["worst"][THEIRS].p99
        told.append(Row("worst set beside tantivy", "", f"{beside:.2f} x"))
    else:
        told.append(Row("the same beside tantivy", f"<= {budget.times} x", "not measured: tantivy is not installed"))
    if budget.worst:
        told.append(_ms("worst set, p99", budget.worst, worst.p99, loops["worst"]))
    if budget.most:
        what, most = max(((what, max(times[OURS].best)) for what, times in seen.items()), key=lambda one: one[1])
        told.append(_ms("no query above", budget.most, most, loops[what]))
    return told


def _ms(what: str, most: float, took: float, loop: float) -> Row:
    """Judged as measured; beside it what it would be where the budgets were set, by the fixed loop of this very run."""
    there = took * LOOP / loop
    return Row(what, f"<= {most} ms", f"{took:.2f} ms; {there:.2f} where the loop takes {LOOP} ms", took <= most)


def _sizes(file: ServiceFile) -> list[Row]:
    ratio = file.index_bytes / file.text_bytes
    sizes = f"{ratio:.2f} x: {file.index_bytes / 1e6:.1f} MB beside {file.text_bytes / 1e6:.1f} MB of text"
    is_told = file.count >= max(SIZES)
    return [
        Row("index", f"<= {INDEX} x the text" if is_told else "", sizes, ratio <= INDEX if is_told else None),
        Row("compiling the whole file", "", f"{file.seconds:.0f} s, {file.peak_mb:.0f} MB at most"),
        Row("memory of a program that searches", "", _memory(file)),
    ]


def _memory(file: ServiceFile) -> str:
    """Private memory of a process that asked all of it once, beside what its modules alone take."""
    command = [sys.executable, str(HERE / "searching_memory.py"), str(file.path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() if not done.returncode else f"not measured: {done.stderr.strip()[-120:]}"
