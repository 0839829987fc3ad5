# SPDX-License-Identifier: EUPL-1.2
"""What a contact does, what to know before ringing, and where it was read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kit.languages import upper_first
from ui.widgets.naming import named
from ui.widgets.text import Hairline, Text

if TYPE_CHECKING:
    from kit.content.standing import Source
    from kit.languages import Language
    from kit.store.wording import Wording
    from ui.models.shown_contact import Shown
    from ui.theme import Theme

EMBASSY = "embassy-"
"""How the ids of embassies begin; ringing one is for the person to decide."""


class ContactText(QWidget):
    def __init__(self, theme: Theme, wording: Wording, shown: Shown, language: Language) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addSpacing(theme.px(10))
        for note in notes(shown, wording, language):
            column.addWidget(Text(upper_first(note), "body", weight=500))
            column.addSpacing(theme.px(6))
        column.addWidget(named(Text(shown.organisation.description.say(language)), "detail_text"))
        if shown.organisation.sources:
            column.addSpacing(theme.px(14))
            column.addWidget(Text(wording.say("page_sources_head", language), "small", weight=600))
        for source in shown.organisation.sources:
            line = Text(_told(source, wording, language), "small")
            line.setMinimumWidth(1)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(line)


def notes(shown: Shown, wording: Wording, language: Language) -> Iterator[str]:
    """For whom a coordinator is, whether it is certain, and other things to know before ringing."""
    coordinator = shown.coordinator
    if shown.why_here:
        yield shown.why_here
    if coordinator is not None and coordinator.note.say(language):
        yield coordinator.note.say(language)
    if coordinator is not None and coordinator.is_probable:
        yield wording.say("contact_probable", language)
    if shown.organisation.id.startswith(EMBASSY):
        yield wording.say("detail_embassy", language)
    if shown.same_service_as:
        yield wording.say("detail_same_service", language, name=shown.same_service_as)


def _told(source: Source, wording: Wording, language: Language) -> str:
    year = str(source.year) if source.year else wording.say("page_no_date", language)
    return ", ".join(part for part in (source.who, source.title, year, source.url) if part)
