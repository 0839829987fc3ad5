# SPDX-License-Identifier: EUPL-1.2
"""The button that puts the hand-over text on the clipboard, and says that it did."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from ui.models.way import Way
from ui.widgets.buttons import Button
from ui.widgets.naming import named


class CopyHandOver(Button):
    """`must_be_read`: the text does not fit the answers any more, so it is not copied unread."""

    must_be_read = Signal()

    def __init__(self, way: Way, kind: str = "plain") -> None:
        super().__init__(way.theme, _words(), kind, "copy")
        named(self, "copy_hand_over")
        self._way = way
        self.clicked.connect(self.copy)

    def copy(self) -> None:
        from ui.models.hand_over import HandOverText, to_clipboard

        text = HandOverText(self._way)
        if text.is_out_of_date:
            self.must_be_read.emit()
            return
        to_clipboard(text.text)
        self.show_icon("check")
        self.say(QCoreApplication.translate("RouteCardView", "Copied"))

    def offer_again(self) -> None:
        """What was copied is not what the answers make now."""
        self.show_icon("copy")
        self.say(_words())


def _words() -> str:
    return QCoreApplication.translate("RouteCardView", "Copy hand-over text")
