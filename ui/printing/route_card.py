# SPDX-License-Identifier: EUPL-1.2
"""The route card on paper: same order, same numbering and same words as on the screen; standing under each number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from kit.content.model import Sign
from kit.dates import in_words
from kit.languages import Language, Words
from kit.signs.card import RouteCard
from kit.signs.checklist import Checklist, SignAnswer
from kit.signs.contact_words import GAP, ContactWords, contact_words
from kit.signs.contacts import in_sight
from kit.signs.material import signs_of
from kit.store.library import Library
from kit.store.standing_words import standing_text
from kit.store.wording import Wording
from ui.printing.pieces import LinePiece, TextPiece
from ui.printing.sheet import GREY, HAIR, INK, Piece, paper_font, pt
from ui.printing.story import parts

PEN_LINE = 15.0
"""Points between lines to write on by hand."""
NUMBER_SHARE = 0.23
"""Of a contact's width, for its number."""
WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


def route_card_pieces(
    card: RouteCard, checklist: Checklist, library: Library, language: Language, family: str
) -> list[Piece]:
    """The card as pieces none of which is split over two sheets."""
    return list(_Made(card, checklist, library, language, family).pieces())


class _Made:
    def __init__(
        self, card: RouteCard, checklist: Checklist, library: Library, language: Language, family: str
    ) -> None:
        self._card, self._checklist, self._library = card, checklist, library
        self._language, self._family = language, family
        self._wording: Wording = library.wording

    def pieces(self) -> list[Piece]:
        return [*self._head(), *self._contacts(), *self._steps(), *self._lists(), *self._noted(), *self._room()]

    # -- parts ---------------------------------------------------------------------------------------------------------

    def _head(self) -> list[Piece]:
        about = f"{self._say(self._card.about)}. {self._fixed('route_card_promise')}"
        standing = self._card.standing
        reviewed = self._fixed("page_not_reviewed")
        if standing.reviewed_by and standing.reviewed_on:
            told = self._fixed("page_reviewed").replace("{who}", standing.reviewed_by)
            reviewed = told.replace("{date}", in_words(standing.reviewed_on, self._language))
        read = self._fixed("page_sources_read").replace("{date}", in_words(standing.sources_read_on, self._language))
        due = self._fixed("page_review_due").replace("{date}", in_words(standing.review_due, self._language))
        return [
            self._text(f"<h1>{escape(self._title())}</h1>", keeps_next=True, below=0),
            self._text(f"<p>{escape(about)}</p>", keeps_next=True, below=1),
            self._text(f'<p class="label">{escape(f"{read}. {reviewed}. {due}.")}</p>', below=4),
            FieldsPiece(tuple(self._fixed(key) for key in ("paper_date", "paper_place", "paper_writer")), self._family),
        ]

    def _title(self) -> str:
        """By its neutral name: paper is left lying about."""
        neutral = self._say(self._card.neutral)
        return f"{self._fixed('step_route_card')}: {neutral[:1].lower()}{neutral[1:]}"

    def _contacts(self) -> list[Piece]:
        numbered, empty = in_sight(self._card.contacts)
        pieces: list[Piece] = [LinePiece(1.25), self._heading("contacts_head")]
        for caution in self._card.place_cautions:
            pieces.append(self._text(f"<p>{escape(self._say(caution))}</p>", keeps_next=True))
        for place, contact in enumerate(numbered, 1):
            words = contact_words(self._wording, contact, place, self._language)
            standing = (
                standing_text(self._wording, contact.standing, self._language) if contact.phones else words.standing
            )
            pieces.append(ContactPiece(words, "" if contact.is_empty else standing, self._family))
        for contact in empty:
            words = contact_words(self._wording, contact, 0, self._language)
            pieces.append(ContactPiece(_unnumbered(words), "", self._family))
        return pieces

    def _steps(self) -> list[Piece]:
        pieces: list[Piece] = [LinePiece(1.25), self._heading("steps_head")]
        pieces += [
            StepPiece(number, self._say(step.head), self._say(step.body), self._family)
            for number, step in enumerate(self._card.steps, 1)
        ]
        if self._card.night.nl:
            pieces += [self._heading("night_head"), self._text(f"<p>{escape(self._say(self._card.night))}</p>")]
        return pieces

    def _lists(self) -> list[Piece]:
        """Two beside each other: do and don't are equals."""
        card = self._card
        pairs = (
            (("do_head", card.do), ("dont_head", card.dont)),
            (("write_down_head", card.write_down), ("may_share_head", card.may_share)),
            (("cannot_promise_head", card.cannot_promise), ("paper_keep_in_mind", card.cautions)),
        )
        return [LinePiece(1.25), *(PairPiece(self._list(*left), self._list(*right)) for left, right in pairs)]

    def _list(self, head: str, lines: tuple[Words, ...]) -> TextPiece:
        items = "".join(f"<li>{escape(self._say(line))}</li>" for line in lines)
        return self._text(f"<h3>{escape(self._fixed(head))}</h3><ul>{items}</ul>")

    def _noted(self) -> list[Piece]:
        """What was seen, with the person's own words; nothing else of the answers goes on this paper."""
        seen = [
            sign
            for sign in signs_of(self._checklist, self._library)
            if self._checklist.answer(sign.id) is SignAnswer.SEEN or sign.id in self._checklist.words
        ]
        if not seen:
            return []
        return [
            LinePiece(1.25),
            self._heading("noted_head"),
            *(piece for sign in seen for piece in self._noted_sign(sign)),
        ]

    def _noted_sign(self, sign: Sign) -> Iterator[Piece]:
        """A long story is several pieces: one that is higher than a sheet would lose its end."""
        answer = self._wording.say(
            f"answer_{sign.channel.value}_{self._checklist.answer(sign.id).value}", self._language
        )
        at = self._checklist.times.get(sign.id)
        told = f"{answer}{f', {at:%H.%M}' if at else ''}: {sign.text.say(self._language)}"
        first, *others = [escape(part).replace("\n", "<br/>") for part in parts(self._checklist.words.get(sign.id, ""))]
        yield self._text(f"<p><b>{escape(told)}</b>{f'<br/>{first}' if first else ''}</p>")
        for part in others:
            yield self._text(f"<p>{part}</p>")

    def _room(self) -> list[Piece]:
        return [LinePiece(1.25), self._heading("paper_room"), RulesPiece(6)]

    # -- words ---------------------------------------------------------------------------------------------------------

    def _say(self, words: Words) -> str:
        return words.say(self._language)

    def _fixed(self, key: str) -> str:
        return self._wording.say(key, self._language)

    def _heading(self, key: str) -> TextPiece:
        return self._text(f"<h2>{escape(self._fixed(key))}</h2>", keeps_next=True, below=2)

    def _text(self, html: str, *, keeps_next: bool = False, below: float = 5.5) -> TextPiece:
        return TextPiece(html, self._family, keeps_next=keeps_next, below=below)


def _unnumbered(words: ContactWords) -> ContactWords:
    return ContactWords(words.id, words.label.partition(GAP)[2], words.number, words.standing, words.name, words.under)


# -- pieces only a route card has -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StepPiece:
    """A black disc with the number, the head in bold, the body under it."""

    number: int
    head: str
    body: str
    family: str
    keeps_next: bool = False

    def _words(self) -> TextPiece:
        return TextPiece(f"<p><b>{escape(self.head)}</b><br/>{escape(self.body)}</p>", self.family)

    def height(self, width: float) -> float:
        return max(self._words().height(width - pt(26)), pt(26))

    def paint(self, painter: QPainter, area: QRectF) -> None:
        disc = QRectF(area.left(), area.top() + pt(1), pt(17), pt(17))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(INK)
        painter.drawEllipse(disc)
        painter.setPen(Qt.GlobalColor.white)
        painter.setFont(paper_font(self.family, 9.5, 600))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self.number))
        self._words().paint(painter, area.adjusted(pt(26), 0, 0, 0))


@dataclass(frozen=True, slots=True)
class PairPiece:
    """Two texts side by side, together on one page."""

    left: TextPiece
    right: TextPiece
    keeps_next: bool = False

    def height(self, width: float) -> float:
        half = (width - pt(18)) / 2
        return max(self.left.height(half), self.right.height(half))

    def paint(self, painter: QPainter, area: QRectF) -> None:
        half = (area.width() - pt(18)) / 2
        self.left.paint(painter, QRectF(area.left(), area.top(), half, area.height()))
        self.right.paint(painter, QRectF(area.left() + half + pt(18), area.top(), half, area.height()))


@dataclass(frozen=True, slots=True)
class ContactPiece:
    """Label, number in bold, standing at the right; with no number a line to write it on. Doubtful numbers are lighter."""

    words: ContactWords
    standing: str
    family: str
    keeps_next: bool = False

    def _left(self) -> TextPiece:
        under = ", ".join(filter(None, [self.words.name, self.words.under]))
        below = f'<br/><span class="label">{escape(under)}</span>' if under else ""
        return TextPiece(f"<p>{escape(self.words.label)}{below}</p>", self.family, below=0)

    def _right(self) -> TextPiece:
        return TextPiece(f'<p class="label">{escape(self.standing)}</p>', self.family, below=0)

    def height(self, width: float) -> float:
        sides = self._left().height(width * 0.37), self._right().height(width * 0.38)
        return max(*sides, self._number_height(width), pt(17)) + pt(8)

    def _number_font(self) -> QFont:
        return paper_font(self.family, 13, 400 if self.words.tag else 600)

    def _number_height(self, width: float) -> float:
        """One line for a number; what a person wrote around their own is never cut off."""
        room = QRectF(0, 0, width * NUMBER_SHARE, pt(500))
        return QFontMetricsF(self._number_font()).boundingRect(room, WRAPPED, self.words.number).height()

    def paint(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(HAIR, pt(0.5)))
        painter.drawLine(area.topLeft(), area.topRight())
        left = QRectF(area.left(), area.top() + pt(4), area.width() * 0.37, area.height())
        tall = max(pt(19), self._number_height(area.width()))
        middle = QRectF(area.left() + area.width() * 0.385, area.top() + pt(2), area.width() * NUMBER_SHARE, tall)
        right = QRectF(area.left() + area.width() * 0.62, area.top() + pt(5), area.width() * 0.38, area.height())
        self._left().paint(painter, left)
        painter.setPen(INK)
        if self.words.number:
            painter.setFont(self._number_font())
            painter.drawText(middle, WRAPPED | Qt.AlignmentFlag.AlignVCenter, self.words.number)
            self._right().paint(painter, right)
        else:
            painter.setPen(QPen(INK, pt(0.75)))
            base = area.bottom() - pt(5)
            painter.drawLine(QPointF(middle.left(), base), QPointF(area.right(), base))


@dataclass(frozen=True, slots=True)
class FieldsPiece:
    """Lines to fill in by pen, each under its label."""

    labels: tuple[str, ...]
    family: str
    keeps_next: bool = False

    def height(self, width: float) -> float:
        return pt(38)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        shares = (0.26, 0.46, 0.28)
        left = area.left()
        for label, share in zip(self.labels, shares, strict=True):
            width = area.width() * share - (pt(10) if share != shares[-1] else 0)
            painter.setPen(GREY)
            painter.setFont(paper_font(self.family, 7.5, 500))
            painter.drawText(QRectF(left, area.top(), width, pt(12)), Qt.AlignmentFlag.AlignLeft, label)
            painter.setPen(QPen(INK, pt(0.75)))
            base = area.top() + pt(32)
            painter.drawLine(QPointF(left, base), QPointF(left + width, base))
            left += area.width() * share


@dataclass(frozen=True, slots=True)
class RulesPiece:
    """Lines for one's own words."""

    lines: int
    keeps_next: bool = False

    def height(self, width: float) -> float:
        return pt(PEN_LINE * 1.4 * self.lines)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(HAIR, pt(0.5)))
        for line in range(1, self.lines + 1):
            y = area.top() + pt(PEN_LINE * 1.4) * line - pt(2)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
