# SPDX-License-Identifier: EUPL-1.2
"""The hand-over of a visit: made from the answers, changed by hand or opened from a file; and how it gets to the clipboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from kit.errors import InputError
from kit.languages import NO_WORDS
from kit.signs.answered import names_of_rung, of_this_content
from kit.signs.card import RouteCard, route_card
from kit.signs.contacts import CardContact
from kit.signs.handover import HandOver, Line, Named, Part, as_text, blacked, hand_over, without
from kit.signs.material import gather, signs_of
from ui.models.visit import OwnText
from ui.models.way import Way

if TYPE_CHECKING:
    from kit.paper.blocks import Pack

_KEEP_NO_HISTORY = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
}
"""What asks the clipboard histories of KDE and of Windows not to keep a copy, nor to send it to another device."""


class HandOverText:
    """What stands in `visit`, told: nothing of it lives here. What was switched off is in nothing this gives."""

    def __init__(self, way: Way) -> None:
        self._way, self._visit = way, way.visit

    # -- what goes along -----------------------------------------------------------------------------------------------

    @property
    def now(self) -> HandOver | str:
        """What the receiver will read; text when it was changed by hand."""
        own = self._visit.own_text
        if own is None:
            return without(self._made(_now()), self._visit.left_out)
        return own.words if isinstance(own.words, str) else without(own.words, self._visit.left_out)

    @property
    def whole(self) -> HandOver:
        """In parts, with the lines that are switched off; what was changed by hand is not in it."""
        own = self._visit.own_text
        return self._made(_now()) if own is None or isinstance(own.words, str) else own.words

    @property
    def text(self) -> str:
        now = self.now
        return now if isinstance(now, str) else as_text(now)

    @property
    def own_lines(self) -> tuple[tuple[Part, Line], ...]:
        """Every line of one's own, with the part it stands in."""
        return tuple((part, line) for part in self.whole.parts for line in part.lines if line.own)

    def switch(self, key: str, *, on: bool) -> None:
        """Let the own words under this key go along or stay here. In a text changed by hand they are blacked too."""
        visit, own, was_out = self._visit, self._visit.own_text, self.is_out_of_date
        told = next((line.own for _, line in self.own_lines if line.key == key), "")
        visit.left_out = visit.left_out - {key} if on else visit.left_out | {key}
        if own is None or not isinstance(own.words, str) or on or not told:
            return
        words = blacked(own.words, told, self._way.say("handover_left_out"))
        if words is not None:
            made = own.made if was_out else self._made_as(own)
            visit.own_text = replace(own, words=words, made=made, opened=None)

    # -- a text of one's own -------------------------------------------------------------------------------------------

    @property
    def is_edited(self) -> bool:
        own = self._visit.own_text
        return own is not None and isinstance(own.words, str)

    @property
    def is_out_of_date(self) -> bool:
        """The answers make something else now than when this text began to stand."""
        own = self._visit.own_text
        return own is not None and self._made_as(own) != own.made

    def edit(self, text: str) -> None:
        """Let this text stand from now on."""
        own, is_out = self._visit.own_text, self.is_out_of_date
        if own is not None and isinstance(own.words, str):
            self._visit.own_text = replace(own, words=text)
            return
        fresh = OwnText(text, "", own.written if own else _now())
        self._visit.own_text = replace(fresh, made=own.made if own and is_out else self._made_as(fresh))

    def keep_mine(self) -> None:
        """The text stays, though the answers changed."""
        if (own := self._visit.own_text) is not None:
            self._visit.own_text = replace(own, made=self._made_as(own))

    def take_made(self) -> None:
        """The text made from the answers, without what was changed by hand."""
        self._visit.own_text = None

    # -- as a file -----------------------------------------------------------------------------------------------------

    def file(self) -> str:
        """For another program. What was changed by hand has no place in it: ask `is_edited` first."""
        from kit.signs.handover_file import HandedOver, write_hand_over

        own, now = self._visit.own_text, self.now
        if isinstance(now, str):
            raise InputError("A text that was changed by hand does not go into a file for programs.")
        if own is not None and own.opened is not None:
            return write_hand_over(replace(own.opened, text=now))
        way, written = self._way, _now()
        text = without(self._made(written), self._visit.left_out)
        content = str(way.library.meta("version"))
        return write_hand_over(
            HandedOver(text, self._visit.checklist, way.language, written, self.card().route, content)
        )

    def open(self, path: Path) -> bool:
        """Go on with the visit of this file; False when some of its answers mean nothing in this content.

        Its text stands as it was written. Raises UnreadableHandOver and OtherVersion; then the visit stays as it is.
        """
        from kit.signs.handover_file import open_hand_over

        handed = open_hand_over(path)
        known = of_this_content(handed.answers, self._way.library, self._way.directory)
        self._visit.take_over(known)
        own = OwnText(handed.text, "", handed.written, handed)
        self._visit.own_text = replace(own, made=self._made_as(own))
        return known == handed.answers

    def pack(self) -> Pack:
        """The hand-over alone, for paper, PDF and HTML."""
        from kit.paper.blocks import PartKind
        from kit.paper.pack import Visited, Wanted, called_as_its_chapter, visit_pack
        from kit.paper.stock import Stock

        way = self._way
        visited = Visited(self._visit.checklist, self._visit.left_out, hand_over=self.now)
        stock = Stock(way.library, way.directory, way.settings.now.own_numbers, way.acute)
        pack = visit_pack(Wanted(frozenset({PartKind.HAND_OVER})), visited, stock, way.language, _now())
        return called_as_its_chapter(pack, way.library.wording)

    # -- behind it -----------------------------------------------------------------------------------------------------

    def card(self) -> RouteCard:
        way, checklist = self._way, self._visit.checklist
        return route_card(checklist, gather(checklist, way.library, way.directory, way.settings.now.own_numbers))

    def contacts(self) -> tuple[CardContact, ...]:
        """Whom one may have rung: everyone on the card with a number."""
        return tuple(one for one in self.card().contacts if one.phones)

    def _made(self, written: datetime) -> HandOver:
        way, checklist = self._way, self._visit.checklist
        place = way.directory.place(checklist.region) if checklist.region else None
        named = Named(
            place.name if place is not None else NO_WORDS,
            way.library.sector(checklist.sector).name if checklist.sector else NO_WORDS,
            names_of_rung(checklist, self.card(), way.library) if checklist.rung else None,
        )
        signs = signs_of(checklist, way.library)
        return hand_over(checklist, signs, way.library.wording, way.language, written, named)

    def _made_as(self, own: OwnText) -> str:
        """What the answers make now, to hold beside `own.made`. In an opened text lines are switched off in the text itself."""
        left_out = self._visit.left_out if isinstance(own.words, str) else frozenset()
        return as_text(self._made(own.written), left_out)


def to_clipboard(text: str) -> None:
    data = QMimeData()
    data.setText(text)
    for kind, value in _KEEP_NO_HISTORY.items():
        data.setData(kind, value)
    QGuiApplication.clipboard().setMimeData(data)


def _now() -> datetime:
    return datetime.now().astimezone().replace(microsecond=0)
