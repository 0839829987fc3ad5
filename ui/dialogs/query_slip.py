# SPDX-License-Identifier: EUPL-1.2
"""A search that found nothing, as a slip for whoever keeps the content: the person reads it first, and nothing is sent."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from kit.exchange.query_slip import QuerySlip, query_payload, query_slip, query_slip_text
from kit.exchange.slip_line import LONGEST
from ui.dialogs.dialog import Dialog
from ui.dialogs.slip import show_slip, slip_field

if TYPE_CHECKING:
    from kit.languages import Language
    from kit.store.library import Library
    from ui.dialogs.slip import SaveText
    from ui.theme import Theme


class QueryForm(QWidget):
    """What was searched for, to be made shorter or plainer, and what it should have led to."""

    def __init__(self, theme: Theme, asked: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        head, self.asked = slip_field("slip_asked", self.tr("You searched for"))
        self.asked.setText(" ".join(asked.split())[:LONGEST])
        hoped_head, self.hoped_for = slip_field("slip_hoped_for", self.tr("What did you hope to find? May stay empty"))
        for words, field in ((head, self.asked), (hoped_head, self.hoped_for)):
            self._add(column, words, field)
            column.addSpacing(theme.px(8))

    def slip(self, language: Language, content: str) -> QuerySlip:
        """`content`: the version that was searched. Raises InputError when nothing is asked."""
        today = datetime.now().astimezone().date()
        return query_slip(self.asked.text(), self.hoped_for.text(), language, today, content)

    @staticmethod
    def _add(column: QVBoxLayout, words: QWidget, field: QLineEdit) -> None:
        column.addWidget(words)
        column.addWidget(field)


def ask_what_was_sought(
    theme: Theme, window: QWidget, asked: str, library: Library, language: Language, save: SaveText
) -> None:
    """The form over the page, and then its slip."""
    translate = QCoreApplication.translate
    dialog = Dialog(
        theme,
        window,
        translate("Slip", "Should this be in here?"),
        translate("Slip", "Nothing is sent and nothing is kept: you save the slip yourself or have it scanned."),
        translate("Slip", "Leave out names, numbers and addresses of people."),
    )
    form = QueryForm(theme, asked)
    dialog.add(form)

    def make() -> None:
        slip, words = form.slip(language, library.about.version), library.wording
        title, text = words.say("slip_search_title", language), query_slip_text(slip, words, language)
        name = translate("Slip", "Slip {0}").format(slip.told_on.isoformat())
        show_slip(theme, window, title, text, query_payload(slip), name, save)

    dialog.offer(
        [
            ("cancel", translate("Slip", "Cancel"), "plain", lambda: None),
            ("make", translate("Slip", "Make the slip"), "primary", make),
        ]
    )
    (make_it,) = dialog.findChildren(QPushButton, "dialog_make")
    form.asked.textChanged.connect(lambda text: make_it.setEnabled(bool(text.strip())))
    dialog.open()
    form.hoped_for.setFocus(Qt.FocusReason.PopupFocusReason)
