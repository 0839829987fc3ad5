# SPDX-License-Identifier: EUPL-1.2
"""The budget table: one row for each line of the design's section 4, with what was measured beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Row:
    """`holds` is None where there is nothing to hold, or where it could not be measured: `measured` says why."""

    what: str
    budget: str
    measured: str
    holds: bool | None = None


def percentile(values: Sequence[float], part: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def spread(values: Sequence[float], digits: int = 0) -> str:
    """Median with least and most."""
    return f"{median(values):.{digits}f} ({min(values):.{digits}f}..{max(values):.{digits}f})"


def as_text(rows: Iterable[Row]) -> str:
    told = [("what", "budget", "measured", "")]
    told += [(row.what, row.budget, row.measured, {True: "holds", False: "OVER", None: ""}[row.holds]) for row in rows]
    widths = [max(len(line[at]) for line in told) for at in range(2)]
    return "\n".join(f"{a:<{widths[0]}}  {b:<{widths[1]}}  {d:<5}  {c}" for a, b, c, d in told)
