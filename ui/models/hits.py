# SPDX-License-Identifier: EUPL-1.2
"""The hits of one question as a Qt model, ranked as they came."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from kit.content.refs import Kind
from kit.content.standing import Standing
from kit.store.search import Hit

HIT = int(Qt.ItemDataRole.UserRole)
KIND_WORDS = HIT + 1
TAG = HIT + 2
"""The word of a doubtful contact, "" for all others."""


NO_PARENT = QModelIndex()


class HitModel(QAbstractListModel):
    """`total` hits were found, of which the model holds the first. `more_wanted` tells that the view came to their end."""

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        self._total = 0
        self._kinds: dict[Kind, str] = {}
        self._doubtful = ""

    def set_words(self, kinds: dict[Kind, str], doubtful: str) -> None:
        """What a kind is called beside a hit ("Signaal"), and the word of a doubtful contact."""
        self._kinds, self._doubtful = kinds, doubtful
        if self._hits:
            self.dataChanged.emit(self.index(0), self.index(len(self._hits) - 1))

    @property
    def hits(self) -> tuple[Hit, ...]:
        return self._hits

    def show(self, hits: tuple[Hit, ...], total: int) -> None:
        """Other hits. Rows that merely follow those shown are added, so that the view keeps its place."""
        self._total = total
        held = len(self._hits)
        if held and hits[:held] == self._hits:
            if len(hits) > held:
                self.beginInsertRows(QModelIndex(), held, len(hits) - 1)
                self._hits = hits
                self.endInsertRows()
            return
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    # -- Qt -------------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(hit)
            case _ if role == HIT:
                return hit
            case _ if role == KIND_WORDS:
                return self._kinds.get(hit.ref.kind, "")
            case _ if role == TAG:
                return self._doubtful if hit.standing is Standing.DOUBTFUL else ""
            case _:
                return None

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and 0 < len(self._hits) < self._total

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        self.more_wanted.emit()

    def _spoken(self, hit: Hit) -> str:
        """Everything the row shows, in the order one wants to hear it: title, kind, whether it is doubtful, text."""
        tag = self._doubtful if hit.standing is Standing.DOUBTFUL else ""
        parts = (hit.title, self._kinds.get(hit.ref.kind, ""), tag, hit.snippet)
        return ". ".join(part.rstrip(".") for part in parts if part)
