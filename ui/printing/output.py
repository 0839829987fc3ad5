# SPDX-License-Identifier: EUPL-1.2
"""Where a print goes: the printer the person picks, or a PDF where the machine has no printer."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QDir, QIODevice, QSettings
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from kit.acute import Acute
from kit.errors import PaperError, StorageError
from kit.files import replace_bytes
from kit.languages import Language
from kit.paper.around import around
from kit.store.library import Library
from ui.printing.sheet import SheetWords, prepare

PDF_RESOLUTION = 1200
LOCAL_PRINT_SERVICE = "/run/cups/cups.sock"
Job = Callable[[QPagedPaintDevice], int]
"""Prints on a device that is ready; the number of sheets."""


def sheet_words(library: Library, acute: Acute, language: Language, family: str) -> SheetWords:
    """Head and foot of every sheet, in the typeface `family`."""
    return SheetWords(around(library, acute, language), family)


class PdfFile:
    """A PDF made in memory: nothing is on a disk before it is whole, and nothing is left there when it is given up."""

    def __init__(self, name: str) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer: QPdfWriter | None = QPdfWriter(self._buffer)
        self._writer.setResolution(PDF_RESOLUTION)
        self._writer.setTitle(name)
        self._writer.setCreator("Veldgids")
        prepare(self._writer)

    @property
    def device(self) -> QPdfWriter:
        if self._writer is None:
            raise RuntimeError("this PDF is finished")
        return self._writer

    def save(self, path: Path) -> None:
        """Finish it and put it in place. Raises PaperError when it cannot be written; what was there before stays then."""
        self._writer = None  # it writes its end when it goes
        save_file(path, bytes(self._buffer.data().data()))


def save_file(path: Path, content: bytes) -> None:
    """Put a finished print in place. Raises PaperError."""
    try:
        replace_bytes(path, content)
    except StorageError as error:
        raise PaperError(error.message, detail=error.detail) from error


def write_pdf(path: Path, name: str, job: Job) -> int:
    """Print to a file; the number of sheets. Raises PaperError when it cannot be written."""
    pdf = PdfFile(name)
    sheets = job(pdf.device)
    pdf.save(path)
    return sheets


def send_to_paper(parent: QWidget, name: str, job: Job) -> Path | None:
    """Ask for a printer, or for a file where there is none; where the file went, None for paper or when called off.

    `name` is neutral: it becomes the file's name and the name in the printer's queue.
    """
    if not printer_names():
        path = ask_for_file(parent, QCoreApplication.translate("Print", "Save as PDF"), name, "pdf")
        if path is not None:
            write_pdf(path, name, job)
        return path
    printer = ask_for_printer(parent, name)
    if printer is not None:
        job(printer)
    return None


def ask_for_printer(parent: QWidget, name: str) -> QPagedPaintDevice | None:
    """The printer the person picks, made ready; None when called off."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("Print", "Print"))
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return None
    prepare(printer)
    return printer


def ask_for_file(parent: QWidget, title: str, name: str, kind: str) -> Path | None:
    """Where to save, with the ending `kind` when none was typed; None when called off. Qt is kept from remembering it."""
    start = str(Path(QDir.homePath()) / f"{name}.{kind}")
    with _nothing_remembered():
        chosen, _ = QFileDialog.getSaveFileName(parent, title, start, f"{kind.upper()} (*.{kind})")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_name(f"{path.name}.{kind}")


def ask_for_file_to_open(parent: QWidget, title: str, kind: str) -> Path | None:
    """Which file to read; None when called off. Qt is kept from remembering it."""
    with _nothing_remembered():
        chosen, _ = QFileDialog.getOpenFileName(parent, title, QDir.homePath(), f"{kind.upper()} (*.{kind})")
    return Path(chosen) if chosen else None


@contextmanager
def _nothing_remembered() -> Iterator[None]:
    """Qt notes the folder of its last file dialog for all its programs; what was noted before comes back."""
    noted = QSettings(QSettings.Scope.UserScope, "QtProject")
    before = {key: noted.value(key) for key in noted.allKeys() if key.startswith("FileDialog/")}
    try:
        yield
    finally:
        noted.sync()
        noted.remove("FileDialog")
        for key, value in before.items():
            noted.setValue(key, value)
        noted.sync()


def printer_names() -> list[str]:
    """The printers this machine knows, asked of its own print service and never over a network.

    Left to itself CUPS tries localhost:631, or the server an environment names, when it finds no socket file.
    """
    os.environ["CUPS_SERVER"] = LOCAL_PRINT_SERVICE
    from PySide6.QtPrintSupport import QPrinterInfo

    return QPrinterInfo.availablePrinterNames()
