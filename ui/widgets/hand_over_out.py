# SPDX-License-Identifier: EUPL-1.2
"""The ways a hand-over leaves the window: copied, as a file, on paper. Each file is whole or not there, and nothing beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from kit.errors import KitError
from ui.models.hand_over import HandOverText, to_clipboard
from ui.printing.press import Press
from ui.theme import Theme


class HandOverOut(QObject):
    """`told` carries words for over the page, `failed` the KitError of what did not come out.

    `refused`: a file for programs was asked of a text that was changed by hand.
    """

    told = Signal(str)
    failed = Signal(object)
    refused = Signal()

    def __init__(self, theme: Theme, text: HandOverText, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._text, self._over = theme, text, parent
        self._press: Press | None = None

    def copy(self) -> None:
        to_clipboard(self._text.text)

    def save_text(self) -> None:
        self._save(self.tr("Save as text"), "txt", lambda: self._text.text.encode("utf-8", "replace"))

    def save_json(self) -> None:
        if self._text.is_edited:
            self.refused.emit()
        else:
            self._save(self.tr("Save for another program"), "json", lambda: self._text.file().encode("utf-8"))

    def save_html(self) -> None:
        from kit.paper.html import pack_html

        self._save(self.tr("Save as HTML"), "html", lambda: pack_html(self._text.pack(), "").encode("utf-8", "replace"))

    def save_pdf(self) -> None:
        from ui.printing.output import PdfFile
        from ui.printing.pack import print_pack

        path = None if self._is_busy else self._ask(self.tr("Save as PDF"), "pdf")
        if path is None:
            return
        pdf = PdfFile(self._name)
        self._make(
            print_pack(pdf.device, self._text.pack(), self._theme.family),
            lambda: self._put(path, lambda: pdf.save(path)),
        )

    def print_now(self) -> None:
        from ui.printing.output import ask_for_printer, printer_names
        from ui.printing.pack import print_pack

        if self._is_busy:
            return
        if not printer_names():
            self.told.emit(
                self.tr("No printer is set up on this device. Save the text as PDF, and print it elsewhere.")
            )
            return
        printer = ask_for_printer(self._over, self._name)
        if printer is not None:
            self._make(print_pack(printer, self._text.pack(), self._theme.family), lambda: None)

    def cancel(self) -> None:
        if self._press is not None:
            self._press.cancel()
            self._press = None

    # -- behind it -----------------------------------------------------------------------------------------------------

    @property
    def _name(self) -> str:
        """Neutral: it becomes the name of a file and of a print."""
        return self._text.pack().title

    @property
    def _is_busy(self) -> bool:
        return self._press is not None and self._press.is_running

    def _ask(self, title: str, kind: str) -> Path | None:
        from ui.printing.output import ask_for_file

        return ask_for_file(self._over, title, self._name, kind)

    def _save(self, title: str, kind: str, content: Callable[[], bytes]) -> None:
        from ui.printing.output import save_file

        path = self._ask(title, kind)
        if path is not None:
            self._put(path, lambda: save_file(path, content()))

    def _put(self, path: Path, save: Callable[[], None]) -> None:
        try:
            save()
        except KitError as error:
            self.failed.emit(error)
        else:
            self.told.emit(QCoreApplication.translate("Print", "Saved: {0}").format(path))

    def _make(self, steps: Iterator[tuple[int, int]], then: Callable[[], None]) -> None:
        self._press = Press(steps, self)
        self._press.ended.connect(then)
        self._press.start()
