# SPDX-License-Identifier: EUPL-1.2
"""A term explained beside the text; it covers nothing and closes with Esc."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kit.content.model import Kind, Ref, Term
from kit.languages import Language
from ui.theme import Theme
from ui.widgets.buttons import Button, link_button
from ui.widgets.naming import named
from ui.widgets.text import Text


class GlossaryCard(QFrame):
    """Shows one term. `ref_chosen` asks for the page with all terms, at this one."""

    ref_chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._term = ""
        self.setProperty("kind", "float")
        named(self, "glossary_card")
        self._name = named(Text("", "h3"), "glossary_name")
        self._meaning = named(Text("", "small", "text"), "glossary_meaning")
        self._close = named(Button(theme, "", "icon", "x", icon_size=16), "glossary_close")
        self._all = named(link_button(theme, ""), "glossary_all")
        self._lay_out(theme)
        self._close.clicked.connect(self.close_card)
        self._all.clicked.connect(lambda: self.ref_chosen.emit(Ref(Kind.TERM, self._term)))
        self.set_words()
        self.hide()

    def _lay_out(self, theme: Theme) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 8, 12)
        column.setSpacing(theme.px(4))
        column.addLayout(head)
        column.addWidget(self._meaning)
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)

    def set_words(self) -> None:
        self._all.say(self.tr("All terms"))
        self._close.setAccessibleName(self.tr("Close the explanation"))
        self._close.setToolTip(self.tr("Close the explanation"))

    def show_term(self, term: Term, language: Language) -> None:
        self._term = term.id
        self._name.say(term.name.say(language))
        self._meaning.say(term.meaning.say(language))
        self.setAccessibleName(f"{term.name.say(language)}: {term.meaning.say(language)}")
        self.show()

    def close_card(self) -> None:
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_words()
