# SPDX-License-Identifier: EUPL-1.2
"""When, who, where else: the short facts about a contact, in columns while there is room."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kit.languages import lower_first
from ui.widgets.naming import named
from ui.widgets.text import Text

if TYPE_CHECKING:
    from kit.content.model import Organisation
    from kit.languages import Language
    from kit.store.wording import Wording
    from ui.theme import Theme

MOST = 3
"""Columns."""


class ContactFacts(QWidget):
    def __init__(
        self, theme: Theme, wording: Wording, organisation: Organisation, language: Language, *, room: int
    ) -> None:
        """`room`: px there are for the columns; an address that cannot be broken gets the width it needs."""
        super().__init__()
        self._theme = theme
        self._told = tuple(facts(organisation, wording, language))
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(12))
        self._cells = [self._cell(place, head, told) for place, (head, told) in enumerate(self._told)]
        self._arrange(room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """`room` was a guess: the card may have been out of sight."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _cell(self, place: int, head: str, told: str) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(head, "small", weight=600))
        value = named(Text(told), f"fact_{place}", f"{head}: {told}")
        value.setMinimumWidth(1)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(value)
        column.addStretch(1)
        return cell

    def _arrange(self, room: int) -> None:
        columns = _columns(self._theme, self._told, room)
        if columns == self._columns:
            return
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // columns, place % columns)
        for column in range(MOST):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns


def _columns(theme: Theme, told: tuple[tuple[str, str], ...], room: int) -> int:
    metrics = QFontMetrics(theme.font("body"))
    pieces = [piece for _, words in told for piece in re.split(r"[\s/-]+", words)]
    widest = max([theme.size(150), *(metrics.horizontalAdvance(piece) for piece in pieces)])
    return max(1, min(MOST, room // (widest + theme.px(16))))


def facts(one: Organisation, wording: Wording, language: Language) -> Iterator[tuple[str, str]]:
    """Head and words of each fact there is. Hours are text, as printed; nothing here says open or closed."""
    say = wording.say
    yield say("detail_hours", language), one.availability.say(language) or say("hours_unknown", language)
    yield say("detail_who", language), say(f"who_{one.for_whom}", language)
    if one.email:
        yield say("detail_email", language), one.email
    yield from _listed(one.groups, "group", "detail_groups", wording, language)
    yield from _listed(one.languages, "language", "detail_languages", wording, language)
    if not one.is_national and one.region_text:
        yield say("filter_region", language), one.region_text
    if one.website:
        yield say("detail_website", language), one.website.removeprefix("https://").removesuffix("/")
    if one.chat:
        yield say("detail_chat", language), one.chat.removeprefix("https://").removesuffix("/")
    if one.address:
        yield say("detail_address", language), one.address


def _listed(
    values: tuple[str, ...], facet: str, head: str, wording: Wording, language: Language
) -> Iterator[tuple[str, str]]:
    words = [wording.say(f"{facet}_{value}", language) for value in values if f"{facet}_{value}" in wording]
    if words:
        told = [words[0], *(lower_first(word) if facet == "group" else word for word in words[1:])]
        yield wording.say(head, language), ", ".join(told)
