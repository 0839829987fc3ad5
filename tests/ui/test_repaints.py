# SPDX-License-Identifier: EUPL-1.2
"""Guards the PySide6 pin: 6.12.0 on Python 3.11 loses a reference to None at each Python paintEvent."""

from __future__ import annotations

import subprocess
import sys

REPAINTS = 21_000

WINDOW = f"""
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

class Painted(QWidget):
    painted = 0

    def paintEvent(self, event):
        with QPainter(self) as painter:
            painter.drawLine(0, 0, 20, 20)
        self.painted += 1

app = QApplication([])
window = Painted()
window.resize(20, 20)
window.show()
app.processEvents()
for _ in range({REPAINTS}):
    window.repaint()
assert window.painted >= {REPAINTS}, window.painted
print("still here")
"""


def test_a_window_lives_through_a_day_of_repaints() -> None:
    """In a process of its own: what it guards against is the death of the process."""
    day = subprocess.run([sys.executable, "-c", WINDOW], capture_output=True, text=True, check=False)
    assert day.returncode == 0, f"exit code {day.returncode}: {day.stderr[-400:]}"
    assert day.stdout == "still here\n"
