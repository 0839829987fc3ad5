# SPDX-License-Identifier: EUPL-1.2
"""The parts of the reader and where they stand: three columns, or the text alone with its tools in a row above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.widgets.buttons import link_button, plain_button
from ui.widgets.find_bar import FindBar
from ui.widgets.glossary_card import GlossaryCard
from ui.widgets.link_row import LinkRow
from ui.widgets.naming import named
from ui.widgets.page_lists import ContentsList, LinksList
from ui.widgets.reading_view import ReadingView
from ui.widgets.text import Hairline, Text
from ui.widgets.text_size import TextSize
from ui.widgets.vouches import Vouches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kit.content.model import Ref
    from ui.settings_store import SettingsStore
    from ui.theme import Theme


def is_broad_shape(shape: str) -> bool:
    """Is there room for a margin beside the text?"""
    return shape in ("normal", "wide")


class ReaderFrame(QWidget):
    """Holds the parts; what they show and what happens on a press is the page's."""

    def __init__(self, theme: Theme, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "clear")
        self._make_parts(settings)
        self._lay_out()
        self.set_words()

    def _make_parts(self, settings: SettingsStore) -> None:
        theme = self._theme
        self.view = named(ReadingView(theme), "reader_text")
        self.find_bar = FindBar(theme, self.view)
        self.find_bar.hide()
        self.back = named(LinkRow(theme, "", icon="arrow-left", tone="accent", chevron=""), "reader_section")
        self.contents_head = Text("", "caption", "text2", weight=600)
        self.contents = named(ContentsList(theme), "reader_contents")
        self.links_line = Hairline()
        self.links_head = Text("", "caption", "text2", weight=600)
        self.links = named(LinksList(theme), "reader_links")
        self.find_button = named(link_button(theme, "", "search"), "reader_find")
        self.bookmark = named(link_button(theme, "", "bookmark"), "bookmark")
        self.bookmark.setCheckable(True)
        self.print_button = named(link_button(theme, "", "printer"), "reader_print")
        self.text_size = TextSize(settings)
        self.vouches = Vouches(theme)
        self.card = GlossaryCard(theme)
        self.on_page = named(plain_button(theme, "", "list"), "reader_on_page")
        self.more = named(plain_button(theme, "", "chevron-down", trailing=True), "reader_more")

    def _lay_out(self) -> None:
        theme = self._theme
        self.left, left = _scrolling_column()
        self._left_column = left
        left.addWidget(self.back)
        left.addWidget(self.contents_head)
        left.addWidget(self.contents)
        left.addSpacing(theme.px(8))
        left.addWidget(self.links_line)
        left.addSpacing(theme.px(8))
        left.addWidget(self.links_head)
        left.addWidget(self.links)
        left.addStretch(1)
        self.right, right = _scrolling_column()
        self._margin = right
        right.addWidget(self.text_size, 0, Qt.AlignmentFlag.AlignLeft)
        right.addSpacing(theme.px(8))
        right.addWidget(Hairline())
        right.addSpacing(theme.px(8))
        right.addWidget(self.vouches)
        right.addSpacing(theme.px(14))
        right.addWidget(self.card)
        right.addStretch(1)
        self._top = QHBoxLayout()
        self._middle = QVBoxLayout()
        self._middle.addLayout(self._top)
        self._middle.addWidget(self.find_bar)
        self._middle.addWidget(self.view, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.left)
        self._row.addLayout(self._middle, 1)
        self._row.addWidget(self.right)
        self._row.addStretch(0)

    def set_words(self) -> None:
        self.contents_head.say(self.tr("On this page"))
        self.links_head.say(self.tr("Links on this page"))
        self.contents.setAccessibleName(self.tr("On this page"))
        self.links.setAccessibleName(self.tr("Links on this page"))
        self.on_page.say(self.tr("On this page"))
        self.more.say(self.tr("More"))
        self.find_button.say(self.tr("Find on this page"))
        self.print_button.say(self.tr("Print"))

    def say_section(self, section: str) -> None:
        self.back.say(section or self.tr("All pages"))
        self.back.setAccessibleName(self.tr("Back to all pages"))

    def say_bookmark(self, *, is_marked: bool, can_mark: bool) -> None:
        self.bookmark.setChecked(is_marked)
        self.bookmark.show_icon("bookmark-check" if is_marked else "bookmark")
        self.bookmark.say(self.tr("Bookmarked") if is_marked else self.tr("Bookmark"))
        self.bookmark.setEnabled(can_mark)

    def show_links(self, links: Sequence[tuple[Ref, str]]) -> None:
        self.links.show_links(links)
        for part in (self.links_line, self.links_head, self.links):
            part.setVisible(bool(links))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_words()

    def arrange(self, shape: str) -> None:
        """Three columns from normal on; else the text alone with its tools in a row above it, and the margin under it."""
        theme, is_broad = self._theme, is_broad_shape(shape)
        gap = theme.px(16) if is_broad else theme.px(10)
        self._row.setSpacing(gap)
        self._middle.setSpacing(theme.px(12))
        self.left.setVisible(is_broad)
        self.left.setFixedWidth(theme.size(184) + theme.px(12))
        self.right.setFixedWidth(theme.size(190))
        self.view.setMaximumWidth(theme.size(622) + theme.size(16))
        self.find_bar.setMaximumWidth(theme.size(622))
        self.right.setVisible(is_broad)
        self._fill_top(is_broad=is_broad, has_little_room=shape in ("compact", "narrow"))
        self.text_size.setVisible(is_broad)

    def _fill_top(self, *, is_broad: bool, has_little_room: bool) -> None:
        while self._top.count():
            self._top.takeAt(0)
        tools = (self.find_button, self.bookmark, self.print_button)
        if is_broad:
            for index, tool in enumerate(tools):
                self._margin.insertWidget(index, tool, 0, Qt.AlignmentFlag.AlignLeft)
            self._left_column.insertWidget(0, self.back)
            self._margin.insertWidget(self._margin.count() - 1, self.card)
        else:
            self._middle.addWidget(self.card)
            self._top.addWidget(self.back)
            self._top.addWidget(self.on_page)
            for button in (self.more,) if has_little_room else tools:
                self._top.addWidget(button)
            self._top.addStretch(1)
        for tool in tools:
            tool.setVisible(not has_little_room)  # with a parent by now: without one it would flash up as a window
        self.on_page.setVisible(not is_broad)
        self.more.setVisible(has_little_room)


def _scrolling_column() -> tuple[QScrollArea, QVBoxLayout]:
    area = QScrollArea()
    area.setProperty("kind", "clear")
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    body = QWidget()
    body.setProperty("kind", "clear")
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    area.setWidget(body)
    return area, column
