# SPDX-License-Identifier: EUPL-1.2
"""One line over the page for what a person must hear wherever they are: not saved, not there any more."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kit.errors import KitError, PaperError, StorageError
from ui.theme import Theme
from ui.widgets.buttons import link_button
from ui.widgets.frames import Banner, clear_layout
from ui.widgets.naming import named


class NoticeBar(QWidget):
    """Hidden until there is something to tell. What could not be saved stays told until it is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._error: KitError | None = None
        self._said = ""
        self.setObjectName("notice_bar")
        theme.dress(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        theme.changed.connect(self.set_words)
        self.hide()

    @property
    def words(self) -> str:
        if self._error is None:
            return self._said
        from ui.messages import words_for  # at the first thing to tell

        return words_for(self._error)

    def inform(self, words: str) -> None:
        """Tell what was done, such as where a file went, until one goes on. What could not be saved stays told instead."""
        if not self._is_unsaved():
            self._error, self._said = None, words
            self.set_words()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def tell(self, error: KitError) -> None:
        is_new = type(error) is not type(self._error)
        self._error, self._said = error, ""
        if is_new or self.isHidden():
            self.set_words()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.words))

    def was_saved(self) -> None:
        if self._is_unsaved():
            self._close()

    def went_on(self) -> None:
        """Another place is shown: what was told of a place that is gone is over."""
        if self.words and not self._is_unsaved():
            self._close()

    def _is_unsaved(self) -> bool:
        return isinstance(self._error, StorageError) and not isinstance(self._error, PaperError)

    def set_words(self) -> None:
        column = self.layout()
        assert column is not None
        clear_layout(column)
        if not self.words:
            return
        close = named(link_button(self._theme, self.tr("Close")), "notice_close")
        close.clicked.connect(self._close)
        column.addWidget(Banner(self._theme, "notice" if self._error is not None else "info", self.words, close))
        self.show()

    def _close(self) -> None:
        self._error, self._said = None, ""
        self.hide()
