# SPDX-License-Identifier: EUPL-1.2
"""The tour: the real window driven through a fixed list of states, a picture of each, and one contact sheet per look."""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kit.languages import Language
from kit.paths import Paths
from kit.settings import Appearance, Settings, save
from ui.tour_guide import Guide, TourError
from ui.tour_states import STATES

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication

REGION = "GM1783"
"""Westland: a place whose care coordinator's number is doubtful, so that both standings are seen."""
THUMB = 420


@dataclass(frozen=True, slots=True)
class Look:
    """One way to see everything. `only` narrows the list of states; empty means all."""

    name: str
    language: Language = Language.NL
    appearance: Appearance = Appearance.LIGHT
    text_size: int = 100
    size: tuple[int, int] = (1280, 800)
    only: tuple[str, ...] = ()


CARDS = ("cards", "cards-languages", "cards-turned")
SOME = ("home", "directory", "reader", "first-questions", "checklist", "route-card", *CARDS, "settings", "counter")
LOOKS = (
    Look("nl-light"),
    Look("nl-dark", appearance=Appearance.DARK),
    Look("en-light", language=Language.EN),
    Look("nl-200", text_size=200),
    Look("nl-contrast", appearance=Appearance.CONTRAST, only=("home", "checklist")),
    Look("nl-portrait", size=(800, 1280), only=SOME),
    Look("nl-670", size=(1280, 670), only=SOME),
    Look("nl-smallest", size=(800, 600), only=SOME),
)


def run_tour(folder: Path) -> int:
    """Write every picture to `folder`; 1 when a state could not be reached, with its name on stderr."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    missed = []
    for look in LOOKS:
        print(f"{look.name}: ", end="", flush=True)
        missed += _walk(app, look, folder)
        print("done", flush=True)
    for one in missed:
        print(f"not reached: {one}", file=sys.stderr)
    print(f"The pictures are in {folder}.")
    return 1 if missed else 0


def _walk(app: QApplication, look: Look, folder: Path) -> list[str]:
    """One program in one look, on a home folder of its own."""
    from ui.app import build

    missed: list[str] = []
    pictures: list[tuple[str, QPixmap]] = []
    with tempfile.TemporaryDirectory(prefix="veldgids-tour-", ignore_cleanup_errors=True) as home:
        paths = Paths(own=Path(home))
        settings = Settings(
            interface_language=look.language,
            content_language=look.language,
            text_size=look.text_size,
            appearance=look.appearance,
            region=REGION,
        )
        save(paths.settings, settings)
        program = build(app, paths)
        guide = Guide(app, program)
        program.window.ring.rest()
        program.window.resize(*look.size)
        program.window.show()
        for name, reach in STATES:
            if look.only and name not in look.only:
                continue
            print(f"{name} ", end="", flush=True)
            try:
                reach(guide)
            except (TourError, KeyError) as error:
                missed.append(f"{look.name}, {name}: {error}")
                continue
            pictures.append((name, program.window.grab()))
            pictures[-1][1].save(str(folder / f"{look.name}-{name}.png"))
        program.close()
        program.window.deleteLater()
        guide.settle()
    _contact_sheet(pictures).save(str(folder / f"contact-{look.name}.png"))
    return missed


def _contact_sheet(pictures: list[tuple[str, QPixmap]]) -> QPixmap:
    """All pictures of a look on one sheet, three beside each other, with their names."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtGui import QPainter, QPixmap

    thumbs = [
        (name, picture.scaledToWidth(THUMB, Qt.TransformationMode.SmoothTransformation)) for name, picture in pictures
    ]
    high = max((thumb.height() for _, thumb in thumbs), default=1) + 32
    sheet = QPixmap(3 * (THUMB + 16) + 16, -(-len(thumbs) // 3) * high + 16)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    font = painter.font()
    font.setPixelSize(15)
    painter.setFont(font)
    for index, (name, thumb) in enumerate(thumbs):
        corner = QPoint(16 + index % 3 * (THUMB + 16), 16 + index // 3 * high)
        painter.drawPixmap(corner + QPoint(0, 20), thumb)
        painter.drawText(corner + QPoint(0, 14), name)
    painter.end()
    return sheet
