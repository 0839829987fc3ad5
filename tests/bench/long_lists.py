# SPDX-License-Identifier: EUPL-1.2
"""The painted lists at 10,000 rows: first paint, the longest pause while heights are measured, scrolling, theme change.

Runs in a process of its own: `python long_lists.py [ROWS]` prints JSON, milliseconds by list and what was done.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.theme import Theme
    from ui.widgets.row_list import RowList

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(HERE), str(ROOT)]

from table import Row  # noqa: E402

MANY = 10_000
TOLD = {
    "first paint": 100,
    "longest pause while measuring": 50,
    "repaint while scrolling": 16,
    "theme change": 300,
}
"""What is measured, and how many ms it may take."""


def rows(rounds: int) -> list[Row]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(HERE / "long_lists.py"), str(MANY)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        return [Row("long lists", "see the design", f"not measured: {done.stderr.strip()[-200:]}")]
    said: dict[str, dict[str, float]] = json.loads(done.stdout)
    return [
        Row(f"{MANY:,} {what}: {name}", f"<= {most} ms", f"{said[what][name]:.1f} ms", said[what][name] <= most)
        for what in said
        for name, most in TOLD.items()
    ]


def main(count: int) -> dict[str, dict[str, float]]:
    from PySide6.QtWidgets import QApplication

    from kit.languages import Language
    from kit.paths import default_paths
    from kit.store.directory import Directory, Filters
    from kit.store.library import Library
    from kit.store.listing import listing
    from kit.store.search import Search
    from kit.store.shelf import choose
    from ui.models.hits import HitModel
    from ui.models.organisations import OrganisationModel, entries
    from ui.painting.contact_row import ContactRow
    from ui.painting.hit_row import HitRow
    from ui.theme import Theme, load_fonts
    from ui.widgets.row_list import RowList

    app = QApplication([])
    app.setStyle("Fusion")
    load_fonts()
    theme = Theme()
    theme.apply(app)
    library = Library(choose(default_paths()).path)
    found = Search(library).ask("uitbuit", Language.NL, limit=400).hits
    listed = entries(listing(Directory(library), Filters()), {}, library.wording, Language.NL)[1:]
    hits, contacts = HitModel(), OrganisationModel()
    many_hits = tuple(replace(found[n % len(found)], title=f"{found[n % len(found)].title} {n}") for n in range(count))
    many_contacts = tuple(replace(listed[n % len(listed)], id=str(n)) for n in range(count))
    hit_list, contact_list = RowList(theme, hits, HitRow(theme)), RowList(theme, contacts, ContactRow(theme))
    hit_list.resize(738, 640)
    contact_list.resize(330, 640)
    return {
        "hits": _measure(app, theme, hit_list, lambda: hits.show(many_hits, count)),
        "contacts": _measure(app, theme, contact_list, lambda: contacts.show(many_contacts)),
    }


def _measure(app: QApplication, theme: Theme, view: RowList, fill: Callable[[], None]) -> dict[str, float]:
    def first() -> None:
        fill()
        view.show()
        app.processEvents()
        view.grab()

    took = {"first paint": _timed(first)}
    took["longest pause while measuring"], took["all heights"] = _until_measured(app, view)
    bar = view.verticalScrollBar()
    frames = []
    for _ in range(60):
        bar.setValue(bar.value() + 120)
        frames.append(_timed(view.viewport().repaint))
    took["repaint while scrolling"] = median(frames)
    bar.setValue(0)
    theme.choose("dark", 1.0)
    took["theme change"] = _timed(lambda: (theme.apply(app), app.processEvents(), view.grab()))
    theme.choose("light", 1.0)
    theme.apply(app)
    app.processEvents()
    view.close()
    return took


def _until_measured(app: QApplication, view: RowList) -> tuple[float, float]:
    """The longest turn of the event loop until every row has its height, and how long that took in all."""
    model, longest, began = view.model(), 0.0, perf_counter()
    while not view.visualRect(model.index(model.rowCount() - 1, 0)).isValid() and perf_counter() - began < 30:
        longest = max(longest, _timed(app.processEvents))
    return longest, (perf_counter() - began) * 1000


def _timed(act: Callable[[], object]) -> float:
    began = perf_counter()
    act()
    return (perf_counter() - began) * 1000


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY)))
    sys.stdout.flush()
    os._exit(0)
