# SPDX-License-Identifier: EUPL-1.2
"""The floor of every start figure: a PySide6 window with an empty text browser, as large as ours."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser

app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QTextBrowser())
window.setWindowTitle("floor")
window.resize(1280, 800)
window.show()
sys.exit(app.exec())
