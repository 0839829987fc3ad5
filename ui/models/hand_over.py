# SPDX-License-Identifier: EUPL-1.2
"""The hand-over text of the visit one is busy with, and how it gets to the clipboard."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtGui import QGuiApplication

from kit.languages import NO_WORDS
from kit.signs.handover import HandOver, Named, as_text, hand_over
from kit.signs.material import signs_of
from ui.widgets.step_view import Way


def hand_over_of(way: Way) -> HandOver:
    """The parts, in the language of the content, written now."""
    checklist = way.visit.checklist
    place = way.directory.place(checklist.region) if checklist.region else None
    named = Named(
        place.name if place is not None else NO_WORDS,
        way.library.sector(checklist.sector).name if checklist.sector else NO_WORDS,
    )
    signs = signs_of(checklist, way.library)
    return hand_over(checklist, signs, way.library.wording, way.language, datetime.now().astimezone(), named)


def hand_over_text(way: Way, left_out: frozenset[str] = frozenset()) -> str:
    return as_text(hand_over_of(way), left_out)


def to_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
