# SPDX-License-Identifier: EUPL-1.2
"""Start the real window at one page and stay: `show_page.py SHIPPED_FOLDER PLACE [KIND:ID]`. The dump looks at it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from kit.content.model import Kind, Ref
from kit.paths import Paths, default_paths
from ui.app import build
from ui.history import Place


def main(shipped: str, place: str, what: str = "") -> int:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Veldgids")
    program = build(app, Paths(own=default_paths().own, shipped_content=Path(shipped)))
    program.window.resize(1280, 780)
    program.window.show()
    kind, _, record = what.partition(":")
    program.window.go(Place(place, Ref(Kind(kind), record) if what else None))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
