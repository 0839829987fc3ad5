# SPDX-License-Identifier: EUPL-1.2
"""An own number in full, or the hole where one should stand and the way to fill it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kit.content.standing import ContactStanding, Standing
from kit.store.standing_words import standing_text
from ui.spoken import digit_by_digit
from ui.widgets.acute_strip import copy_number
from ui.widgets.buttons import plain_button, primary_button
from ui.widgets.flow import Flow
from ui.widgets.naming import named
from ui.widgets.numbers import BigNumber, StandingLine
from ui.widgets.text import Text

if TYPE_CHECKING:
    from kit.languages import Language
    from kit.settings import OwnNumber
    from kit.store.wording import Wording
    from ui.theme import Theme


def own_number_widgets(
    theme: Theme, wording: Wording, language: Language, label: str, own: OwnNumber | None, fill_in: Callable[[], object]
) -> list[QWidget]:
    """What the card shows, from top to bottom."""
    change = QCoreApplication.translate("OwnNumberDetail", "Change")
    if own is None or not own.number:
        button = named(primary_button(theme, wording.say("own_fill_in", language), "pencil"), "fill_in")
        empty = Text(wording.say("own_empty", language), "body", "text2")
        why = QCoreApplication.translate(
            "OwnNumberDetail", "The official route ends with this person. No national list knows the number."
        )
        return [Text(label, "h1"), empty, Text(why), _row(theme, button, fill_in)]
    number = BigNumber(own.number)
    number.setAccessibleName(f"{own.name or label}: {digit_by_digit(own.number)}")
    words = standing_text(wording, ContactStanding(Standing.OWN), language)
    copy = named(
        primary_button(theme, QCoreApplication.translate("ContactDetail", "Copy number"), "copy"), "copy_number"
    )
    copy.clicked.connect(lambda: copy_number(copy, own.number))
    row = _row(theme, copy, None, named(plain_button(theme, change, "pencil"), "fill_in"), fill_in)
    head = [Text(own.name or label, "h1"), *([Text(label, "body", "text2")] if own.name else [])]
    note = [Text(own.note)] if own.note else []
    return [*head, named(number, "detail_number_1"), StandingLine(theme, Standing.OWN, words), row, *note]


def _row(theme: Theme, first: QWidget, act: Callable[[], object] | None, *more: object) -> QWidget:
    box = QWidget()
    flow = Flow(theme.px(10), box)
    pairs = [(first, act), *zip(more[::2], more[1::2], strict=True)]
    for button, does in pairs:
        assert isinstance(button, QWidget)
        flow.addWidget(button)
        if callable(does):
            button.clicked.connect(lambda _=False, does=does: does())  # type: ignore[attr-defined]
    return box
