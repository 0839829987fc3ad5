# SPDX-License-Identifier: EUPL-1.2
"""Contacts on paper: each with its numbers and what was checked about them; nobody is split over two sheets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from kit.content.model import Organisation
from kit.content.standing import Standing
from kit.languages import Language
from kit.store.library import Library
from kit.store.standing_words import standing_parts
from ui.models.organisations import name_parts
from ui.printing.pieces import LinePiece, TextPiece
from ui.printing.sheet import Piece


def contact_pieces(
    title: str, organisations: Sequence[Organisation], library: Library, language: Language, family: str
) -> list[Piece]:
    """A title, then a piece for each organisation. The date of the content stands at the foot of every sheet."""
    pieces: list[Piece] = [TextPiece(f"<h1>{escape(title)}</h1>", family)]
    for one in organisations:
        pieces.append(LinePiece(gap=3))
        pieces.append(TextPiece("".join(_lines(one, library, language)), family))
    return pieces


def _lines(one: Organisation, library: Library, language: Language) -> Iterator[str]:
    say = library.wording.say
    name, more = name_parts(one, language)
    yield f"<h3>{escape(name)}</h3>"
    if more:
        yield f"<p>{escape(more)}</p>"
    is_doubtful = one.standing.standing is Standing.DOUBTFUL
    for phone in one.phones:
        told = ", ".join(part for part in (phone.label.say(language), phone.hours.say(language)) if part)
        number = escape(phone.number) if is_doubtful else f"<b>{escape(phone.number)}</b>"
        word = f" ({escape(say('doubtful_short', language))})" if is_doubtful else ""
        yield f'<p><span style="font-size:120%">{number}</span>{word} {escape(told)}</p>'
    if not one.phones:
        yield f"<p>{escape(say('detail_no_number', language))}</p>"
    sentence, bold = standing_parts(library.wording, one.standing, language)
    yield f'<p class="label">{escape(sentence)} <b>{escape(bold)}</b></p>'
    if hours := one.availability.say(language):
        yield f"<p>{escape(say('detail_hours', language))}: {escape(hours)}</p>"
    if one.email:
        yield f"<p>{escape(say('detail_email', language))}: {escape(one.email)}</p>"
