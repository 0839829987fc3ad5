# SPDX-License-Identifier: EUPL-1.2
"""A visit pack on paper: from what was chosen to a PDF that is whole, and the longest step between two events.

Runs in a process of its own: `python paper.py` prints JSON. The pack is made of the content beside the program.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(HERE), str(ROOT)]

from table import Row  # noqa: E402

SHEETS = 20
SECONDS = 10.0
PAUSE = 300
"""ms the loop may stand still between two steps: as long as another text size may take."""
PAGES = ("agriculture", "figures", "safe-conversation")


def rows(rounds: int) -> list[Row]:
    done = subprocess.run(
        [sys.executable, str(HERE / "paper.py")], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        return [Row("a visit pack", f"<= {SECONDS:.0f} s", f"not measured: {done.stderr.strip()[-200:]}")]
    said: dict[str, float] = json.loads(done.stdout)
    for_twenty = said["seconds"] * SHEETS / said["sheets"]
    told = f"{said['sheets']:.0f} sheets in {said['seconds']:.2f} s, so {for_twenty:.2f} s"
    return [
        Row(f"a visit pack of {SHEETS} sheets as PDF", f"<= {SECONDS:.0f} s", told, for_twenty <= SECONDS),
        Row("longest step of it", f"<= {PAUSE} ms", f"{said['step']:.0f} ms", said["step"] <= PAUSE),
    ]


def main() -> dict[str, float]:
    from PySide6.QtWidgets import QApplication

    from kit import paths
    from kit.acute import load as load_acute
    from kit.languages import Language
    from kit.paper.blocks import PartKind
    from kit.paper.pack import Visited, Wanted, visit_pack
    from kit.paper.stock import Stock
    from kit.signs.checklist import Checklist
    from kit.store import shelf
    from kit.store.directory import Directory
    from ui.printing.output import PdfFile
    from ui.printing.pack import print_pack
    from ui.theme import Theme, load_fonts

    app = QApplication([])
    load_fonts()
    theme = Theme()
    theme.apply(app)
    library, _ = shelf.open_content(paths.default_paths())
    began = last = perf_counter()
    wanted, visited = Wanted(frozenset(PartKind), PAGES), Visited(Checklist(region="GM0301", sector="AGR"))
    now = datetime.now().astimezone()
    stock = Stock(library, Directory(library), {}, load_acute())
    pack = visit_pack(wanted, visited, stock, Language.NL, now)
    pdf, steps, sheets = PdfFile("pakket"), [], 0
    for _, done in print_pack(pdf.device, pack, theme.family):
        sheets = done
        steps.append(perf_counter() - last)
        last = perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        pdf.save(Path(folder) / "pakket.pdf")
    return {"sheets": sheets, "seconds": perf_counter() - began, "step": max(steps) * 1000}


if __name__ == "__main__":
    print(json.dumps(main()))
