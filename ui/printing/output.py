# SPDX-License-Identifier: EUPL-1.2
"""Where a print goes: the printer the person picks, or a PDF where the machine has no printer."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from kit.acute import Acute
from kit.dates import in_words
from kit.errors import PaperError
from kit.languages import Language
from kit.store.library import Library
from ui.printing.sheet import SheetWords, prepare

PDF_RESOLUTION = 1200
LOCAL_PRINT_SERVICE = "/run/cups/cups.sock"
Job = Callable[[QPagedPaintDevice], int]
"""Prints on a device that is ready; the number of sheets."""


def sheet_words(library: Library, acute: Acute, language: Language, family: str) -> SheetWords:
    """Head and foot of every sheet: the strip's numbers, the fixed sentence, whose publication this is not, the date."""
    say = library.wording.say
    numbers = tuple((number.label.say(language), number.number) for number in (acute.danger, *acute.others))
    strong = f"{say('one_serious_sign', language)} {say('no_signs_prove_nothing', language)}"
    foot = say("paper_foot", language, date=in_words(library.about.content_date, language))
    return SheetWords(numbers, strong, foot, say("paper_page_of", language), family)


def write_pdf(path: Path, name: str, job: Job) -> int:
    """Print to a file; the number of sheets. Raises PaperError when it cannot be written."""
    try:
        path.touch()
    except OSError as error:
        raise PaperError(f"{path.name} could not be written: {error.strerror or error}", detail=str(path)) from error
    writer = QPdfWriter(str(path))
    writer.setResolution(PDF_RESOLUTION)
    writer.setTitle(name)
    writer.setCreator("Veldgids")
    prepare(writer)
    sheets = job(writer)
    del writer  # it writes its end when it goes
    if not _is_whole(path):  # Qt does not tell of a disk that is full
        raise PaperError(f"{path.name} could not be written whole.", detail=str(path))
    return sheets


def _is_whole(path: Path) -> bool:
    size = path.stat().st_size
    with path.open("rb") as file:
        file.seek(max(size - 16, 0))
        return file.read(16).rstrip().endswith(b"%%EOF")


def send_to_paper(parent: QWidget, name: str, job: Job) -> bool:
    """Ask for a printer, or for a file where there is none; True when something was printed.

    `name` is neutral: it becomes the file's name and the name in the printer's queue.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    if not printer_names():
        return _save(parent, name, job)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("Print", "Print"))
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    prepare(printer)
    job(printer)
    return True


def printer_names() -> list[str]:
    """The printers this machine knows, asked of its own print service and never over a network.

    Left to itself CUPS tries localhost:631, or the server an environment names, when it finds no socket file.
    """
    os.environ["CUPS_SERVER"] = LOCAL_PRINT_SERVICE
    from PySide6.QtPrintSupport import QPrinterInfo

    return QPrinterInfo.availablePrinterNames()


def _save(parent: QWidget, name: str, job: Job) -> bool:
    start = str(Path(QDir.homePath()) / f"{name}.pdf")
    title = QCoreApplication.translate("Print", "Save as PDF")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, start, "PDF (*.pdf)")
    if not chosen:
        return False
    write_pdf(Path(chosen), name, job)
    return True
