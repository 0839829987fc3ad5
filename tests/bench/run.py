# SPDX-License-Identifier: EUPL-1.2
"""Prints the budget table of the design, section 4, measured now, as ratios in one run.

    python tests/bench/run.py [--only start,search,...] [--rounds N]
    python tests/bench/run.py search [...]      keystrokes at 1,000 to 100,000 services, see many_services.py

Everything here is measured on a machine that does other things too: compare ratios, and run again when they surprise.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from table import Row, as_text, percentile  # noqa: E402


def start(rounds: int) -> list[Row]:
    import start

    return start.rows(rounds)


def search(rounds: int) -> list[Row]:
    import searching

    return searching.rows(rounds)


def compile(rounds: int) -> list[Row]:  # noqa: A001 - the name of the section
    import compiling

    return compiling.rows(rounds)


def pauses(rounds: int) -> list[Row]:
    import pauses

    return pauses.rows(rounds)


def long_lists(rounds: int) -> list[Row]:
    import long_lists

    return long_lists.rows(rounds)


def paper(rounds: int) -> list[Row]:
    import paper

    return paper.rows(rounds)


SECTIONS: dict[str, Callable[[int], list[Row]]] = {
    section.__name__: section for section in (start, search, compile, pauses, long_lists, paper)
}


def main() -> int:
    if sys.argv[1:2] == ["search"]:
        import many_services

        return many_services.main(sys.argv[2:])
    parser = argparse.ArgumentParser(description="Measure the budgets and print them as a table.")
    parser.add_argument("--only", default=",".join(SECTIONS), help=f"sections, of {', '.join(SECTIONS)}")
    parser.add_argument("--rounds", type=int, default=9)
    asked = parser.parse_args()
    rows: list[Row] = []
    for name in asked.only.split(","):
        print(f"measuring: {name}", file=sys.stderr, flush=True)
        rows += SECTIONS[name](asked.rounds)
    rows.append(noise())
    print(as_text(rows))
    if "start" in asked.only:
        from start import read_first

        print(f"\n{read_first()}")
    return 0


def noise() -> Row:
    """A fixed loop of some 0.35 ms, timed 2,000 times: what other work on this machine did to the figures above."""
    times = []
    for _ in range(2000):
        began = perf_counter()
        sum(range(16_000))
        times.append((perf_counter() - began) * 1000)
    p50, p99 = percentile(times, 0.5), percentile(times, 0.99)
    told = f"a fixed loop took {p50:.2f} ms, p99 {p99:.2f}" + (
        "" if p99 < 2 * p50 else ": busy, run again before you decide"
    )
    return Row("noise of the machine now", "", told)


if __name__ == "__main__":
    sys.exit(main())
