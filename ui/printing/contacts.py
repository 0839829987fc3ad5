# SPDX-License-Identifier: EUPL-1.2
"""Contacts on paper: each with its numbers and what was checked about them; nobody is split over two sheets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from kit.content.model import Organisation
from kit.content.standing import ContactStanding, Standing
from kit.languages import Language
from kit.settings import OwnLine, OwnNumber
from kit.store.contact_names import name_parts, own_label
from kit.store.library import Library
from kit.store.standing_words import standing_parts, standing_text
from ui.printing.pieces import LinePiece, TextPiece
from ui.printing.sheet import Piece, pt

NUMBER = pt(13)
LINE_TO_FILL = "_" * 28


def contact_pieces(
    title: str,
    organisations: Sequence[Organisation],
    own: Mapping[OwnLine, OwnNumber],
    library: Library,
    language: Language,
    family: str,
) -> list[Piece]:
    """A title, the person's own numbers, then a piece for each organisation. The foot of every sheet has the date."""
    pieces: list[Piece] = [TextPiece(f"<h1>{escape(title)}</h1>", family)]
    for html in _own(own, library, language):
        pieces += (LinePiece(gap=3), TextPiece(html, family))
    for one in organisations:
        pieces.append(LinePiece(gap=3))
        pieces.append(TextPiece("".join(_lines(one, library, language)), family))
    return pieces


def _own(own: Mapping[OwnLine, OwnNumber], library: Library, language: Language) -> Iterator[str]:
    """The contact person always, with a line to write on when the number is not known yet."""
    wording = library.wording
    for line in OwnLine:
        told = own.get(line, OwnNumber())
        if not told.number and line is not OwnLine.CONTACT_PERSON:
            continue
        head = f"<h3>{escape(own_label(line, wording, language))}</h3>"
        name = ", ".join(part for part in (told.name, told.note) if part)
        number = escape(told.number) if told.number else LINE_TO_FILL
        standing = standing_text(wording, ContactStanding(Standing.OWN), language) if told.number else ""
        empty = "" if told.number else wording.say("own_empty", language)
        yield (
            f"{head}<p>{_number(number, strong=bool(told.number))} {escape(name)}</p>"
            f'<p class="label">{escape(standing or empty)}</p>'
        )


def _number(shown: str, *, strong: bool) -> str:
    weight = 600 if strong else 400
    return f'<span style="font-size:{NUMBER:g}px; font-weight:{weight}">{shown}</span>'


def _lines(one: Organisation, library: Library, language: Language) -> Iterator[str]:
    say = library.wording.say
    name, more = name_parts(one, language)
    yield f"<h3>{escape(name)}</h3>"
    if more:
        yield f"<p>{escape(more)}</p>"
    is_doubtful = one.standing.standing is Standing.DOUBTFUL
    for phone in one.phones:
        told = ", ".join(part for part in (phone.label.say(language), phone.hours.say(language)) if part)
        number = _number(escape(phone.number), strong=not is_doubtful)
        word = f" ({escape(say('doubtful_short', language))})" if is_doubtful else ""
        yield f"<p>{number}{word} {escape(told)}</p>"
    if not one.phones:
        yield f"<p>{escape(say('detail_no_number', language))}</p>"
    sentence, bold = standing_parts(library.wording, one.standing, language)
    yield f'<p class="label">{escape(sentence)} <b>{escape(bold if one.phones else "")}</b></p>'
    hours = one.availability.say(language)
    if hours and all(phone.hours.say(language) != hours for phone in one.phones):
        yield f"<p>{escape(say('detail_hours', language))}: {escape(hours)}</p>"
    if one.email:
        yield f"<p>{escape(say('detail_email', language))}: {escape(one.email)}</p>"
