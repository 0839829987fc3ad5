# SPDX-License-Identifier: EUPL-1.2
"""How many sheets a pack has, and the ways to make it: print, PDF, HTML. Longer work says where it is and can be called off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kit.paper.blocks import Pack
from ui.printing.press import Press
from ui.theme import Theme
from ui.widgets.buttons import Button, link_button, plain_button, primary_button
from ui.widgets.frames import Card, clear_layout
from ui.widgets.naming import named
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.text import Text

if TYPE_CHECKING:
    from ui.printing.sheet import Page

PATIENCE = 1000
"""ms of work before anything is said about it."""
WIDTH = 286


class PackMaking(QWidget):
    """`told` is called with words for over the page: where a file went."""

    def __init__(self, theme: Theme, told: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._told = theme, told
        self._pack: Pack | None = None
        self._sign_head = ""
        self._counting: Press | None = None
        self._press: Press | None = None
        self._buttons: list[Button] = []
        self._is_wide, self._is_compact = True, False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.timeout.connect(self._show_progress)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)

    def take_shape(self, shape: str) -> None:
        """A card at the side, or a bar under what one chooses from."""
        self._is_wide, self._is_compact = shape in ("normal", "wide"), shape == "compact"
        self._fill()

    def show_pack(self, pack: Pack, sign_head: str) -> None:
        """This is what would be made now; count its sheets between events."""
        self._pack, self._sign_head = pack, sign_head
        if self._counting is not None:
            self._counting.cancel()
        self._say_count(0)
        self._counting = Press(self._count(pack), self)
        self._counting.went_on.connect(self._counted)
        self._counting.start()

    def first_focus(self) -> QWidget | None:
        return self._buttons[0] if self._buttons else None

    def cancel(self) -> None:
        """Call off what is being made; nothing of it stays anywhere."""
        for press in (self._press, self._counting):
            if press is not None:
                press.cancel()
        if self._buttons:  # else it was put away before anyone saw it
            self._rest()

    # -- building ------------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        theme = self._theme
        clear_layout(self.column)
        card = Card(theme, side=20, top=16)
        is_upright = self._is_wide or self._is_compact
        self.column.setContentsMargins(0, 0, 0 if is_upright else ScrollColumn.edge(theme), 0)
        if self._is_wide:
            self.setFixedWidth(theme.size(WIDTH))
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
        self._sheets = named(Text("", "h2"), "pack_sheets")
        self._working = named(Text("", "small", "text"), "pack_working")
        self._call_off = named(link_button(theme, self.tr("Stop")), "pack_cancel")
        self._call_off.clicked.connect(self.cancel)
        card.column.addWidget(self._sheets)
        card.column.addSpacing(theme.px(10))
        card.column.addLayout(self._ways(is_upright=is_upright))
        if is_upright:
            told = self.tr("The HTML file is for a screen reader. In the PDF it finds no headings or tables.")
            card.column.addSpacing(theme.px(6))
            card.column.addWidget(Text(told, "small"))
        working = QHBoxLayout()
        working.addWidget(self._working, 1)
        working.addWidget(self._call_off)
        card.column.addLayout(working)
        self._working.hide()
        self._call_off.hide()
        self.column.addWidget(card)
        if self._is_wide:
            self.column.addStretch(1)

    def _ways(self, *, is_upright: bool) -> QBoxLayout:
        """The buttons, under each other where `is_upright`, else beside each other."""
        theme = self._theme
        ways = (
            ("pack_pdf", primary_button(theme, self.tr("Save as PDF"), "file-text"), self.save_pdf),
            ("pack_print", plain_button(theme, self.tr("Print"), "printer"), self.print_now),
            ("pack_html", plain_button(theme, self.tr("Save as HTML"), "list"), self.save_html),
        )
        self._buttons = []
        row = QVBoxLayout() if is_upright else QHBoxLayout()
        row.setSpacing(theme.px(8))
        for name, button, act in ways:
            named(button, name, button.words).clicked.connect(act)
            self._buttons.append(button)
            row.addWidget(button)
        return row

    # -- counting ------------------------------------------------------------------------------------------------------

    def _count(self, pack: Pack) -> Iterator[tuple[int, int]]:
        """(1, sheets so far) for each piece that is laid out; last (0, sheets in all)."""
        from ui.printing.pack import lay_out, words_of

        words = words_of(pack, self._theme.family)
        pages: list[Page] = []
        for chapter in pack.chapters:
            for _ in lay_out(chapter, words, pages):
                yield 1, len(pages)
        yield 0, len(pages)

    def _counted(self, is_under_way: int, sheets: int) -> None:
        if not is_under_way:
            self._say_count(sheets)

    def _say_count(self, sheets: int) -> None:
        self._sheets.say(self.tr("%n sheet(s)", "", sheets) if sheets else " ")
        self._enable()

    # -- making --------------------------------------------------------------------------------------------------------

    def save_pdf(self) -> None:
        from ui.printing.output import PdfFile, ask_for_file
        from ui.printing.pack import print_pack

        pack = self._pack
        path = ask_for_file(self, self.tr("Save as PDF"), self._name(), "pdf") if pack else None
        if pack is None or path is None:
            return
        pdf = PdfFile(pack.title)

        def save() -> None:
            pdf.save(path)
            self._tell_where(path)

        self._make(print_pack(pdf.device, pack, self._theme.family), save)

    def save_html(self) -> None:
        from kit.paper.html import pack_html
        from ui.printing.output import ask_for_file, save_file

        path = ask_for_file(self, self.tr("Save as HTML"), self._name(), "html") if self._pack else None
        if self._pack is not None and path is not None:
            save_file(path, pack_html(self._pack, self._sign_head).encode("utf-8", "replace"))
            self._tell_where(path)

    def print_now(self) -> None:
        from ui.printing.output import ask_for_printer, printer_names
        from ui.printing.pack import print_pack

        if self._pack is None or (self._press is not None and self._press.is_running):
            return
        if not printer_names():
            self._told(self.tr("No printer is set up on this device. Save the pack as PDF, and print it elsewhere."))
            return
        printer: QPagedPaintDevice | None = ask_for_printer(self, self._name())
        if printer is not None:
            self._make(print_pack(printer, self._pack, self._theme.family), lambda: None)

    def _make(self, steps: Iterator[tuple[int, int]], then: Callable[[], None]) -> None:
        press = self._press = Press(steps, self)
        press.went_on.connect(self._went_on)
        press.failed.connect(self._rest)
        press.ended.connect(self._rest)
        press.ended.connect(then)
        self._working.say(self.tr("Busy…"))
        self._slow.start(PATIENCE)
        press.start()
        self._enable()

    def _went_on(self, done: int, of: int) -> None:
        if of:
            self._working.say(self.tr("Sheet {0} of {1}").format(done, of))

    def _show_progress(self) -> None:
        self._working.show()
        self._call_off.show()

    def _rest(self) -> None:
        self._slow.stop()
        self._press = None
        self._working.hide()
        self._call_off.hide()
        self._enable()

    def _enable(self) -> None:
        can = self._press is None and self._pack is not None and bool(self._pack.chapters)
        for button in self._buttons:
            button.setEnabled(can)

    def _tell_where(self, path: Path) -> None:
        self._told(self.tr("Saved: {0}").format(path))

    def _name(self) -> str:
        """Neutral, whatever the pack is about: it becomes the name of a file and of a print."""
        return self._pack.title.partition(":")[0] if self._pack else ""
