# SPDX-License-Identifier: EUPL-1.2
"""One keystroke of search on the shipped content, rows and snippets counted, beside tantivy in the same run.

Every search is typed letter by letter, one- and two-letter starts in. Each keystroke is asked ROUNDS times, engines in
turns, and its best time counts: that is the code without its neighbours on the machine. No answer is kept in between.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from engines import HITS, Engine, Typed, ours, tantivy_engine
from interleaved import Times, measure
from table import Row, percentile

from kit.paths import RESOURCES
from kit.store.compile import compile_content
from kit.store.library import Library
from kit.store.search import Search

BUDGET = 3.0
TIMES_TANTIVY = 2.2
LOG = (
    "kind in gevaar", "112", "veilig thuis", "comensha", "politie", "arbeidsinspectie", "moviera", "033 448 11 86",
    "0800 5151", "zutphen", "paspoort afgepakt", "slapen in de kas", "huur van loon", "geen contract", "uitbuiting",
    "arbeidsuitbuiting", "seksuele uitbuiting", "onder 18", "tolk", "opvang vannacht", "bedenktijd", "aangifte",
    "signalen herkennen", "tuinbouw", "autowasstraat", "schulden", "loverboy", "orgaanverwijdering", "cijfers 2024",
    "what is human trafficking", "debt bondage", "passport taken", "wages withheld", "whom to call", "police",
    "kwarktaart", "zzz", "paspoort kwarktaart",
)  # fmt: skip
OURS, THEIRS = "veldgids", "tantivy"


def rows(rounds: int) -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="veldgids-bench-") as folder:
        file = Path(folder) / "content.db"
        compile_content([RESOURCES], file)
        library = Library(file)
        engines: dict[str, Engine] = {OURS: ours(Search(library))}
        theirs = tantivy_engine(library, Path(folder) / "tantivy")
        if theirs is not None:
            engines[THEIRS] = theirs
        typed = [Typed(search[:end]) for search in LOG for end in range(1, len(search) + 1)]
        times, _ = measure(engines, typed, min(rounds, 5))
        count = library.rows("SELECT count(*) FROM doc")[0][0]
        library.close()
    return [_ours(times[OURS], f"{len(typed)} keystrokes, {count} documents, {HITS} hits"), _beside(times)]


def _ours(times: Times, of_what: str) -> Row:
    p50, p95, p99 = (percentile(times.best, part) for part in (0.5, 0.95, 0.99))
    measured = f"p50 {p50:.2f}, p95 {p95:.2f}, p99 {p99:.2f}, most {max(times.best):.2f} ms; {of_what}"
    return Row("one keystroke of search, p99", f"<= {BUDGET:.0f} ms", measured, p99 <= BUDGET)


def _beside(times: dict[str, Times]) -> Row:
    what, budget = "the same beside tantivy (1,000 documents)", f"<= {TIMES_TANTIVY} x"
    if THEIRS not in times:
        return Row(what, budget, "not measured: tantivy is not installed")
    ratio = times[OURS].p99 / times[THEIRS].p99
    measured = f"{ratio:.2f} x: tantivy p99 {times[THEIRS].p99:.2f} ms; it corrects, widens and counts nothing"
    return Row(what, budget, measured, ratio <= TIMES_TANTIVY)
