# SPDX-License-Identifier: EUPL-1.2
"""Contacts for paper: the person's own numbers first, then each organisation with what was checked about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kit.content.model import Organisation
from kit.content.standing import ContactStanding, Standing
from kit.languages import Language
from kit.paper.blocks import Block, Entry, Heading, Line, Text, Tone
from kit.settings import OwnLine, OwnNumber
from kit.store.contact_names import name_parts, own_label
from kit.store.standing_words import standing_parts, standing_text
from kit.store.wording import Wording


def contact_sheet_blocks(
    title: str,
    organisations: Sequence[Organisation],
    own: Mapping[OwnLine, OwnNumber],
    wording: Wording,
    language: Language,
) -> tuple[Block, ...]:
    """A title, the own numbers, then an entry for each organisation in the order given."""
    blocks: list[Block] = [Heading(title, 1)]
    for entry in (*_own(own, wording, language), *(_entry(one, wording, language) for one in organisations)):
        blocks += (Line(is_heavy=False), entry)
    return tuple(blocks)


def _own(own: Mapping[OwnLine, OwnNumber], wording: Wording, language: Language) -> Iterator[Entry]:
    """The contact person always, with a line to write on when the number is not known yet."""
    for line in OwnLine:
        told = own.get(line, OwnNumber())
        if not told.number and line is not OwnLine.CONTACT_PERSON:
            continue
        beside = ", ".join(part for part in (told.name, told.note) if part)
        standing = (
            standing_text(wording, ContactStanding(Standing.OWN), language)
            if told.number
            else wording.say("own_empty", language)
        )
        numbers = ((told.number, beside),) if told.number else ()
        more = "" if told.number else beside
        yield Entry(own_label(line, wording, language), more, numbers, Text(standing, Tone.LABEL), to_fill=not numbers)


def _entry(one: Organisation, wording: Wording, language: Language) -> Entry:
    name, more = name_parts(one, language)
    is_doubtful = one.standing.standing is Standing.DOUBTFUL
    word = f"({wording.say('doubtful_short', language)})" if is_doubtful else ""
    numbers = []
    for phone in one.phones:
        numbers.append((phone.number, f"{word} {phone.beside(language)}".strip()))
    sentence, bold = standing_parts(wording, one.standing, language)
    return Entry(
        name,
        more,
        tuple(numbers),
        Text(sentence, Tone.LABEL, bold if one.phones else ""),
        tuple(_lines(one, wording, language)),
        is_lighter=is_doubtful,
    )


def _lines(one: Organisation, wording: Wording, language: Language) -> Iterator[str]:
    if not one.phones:
        yield wording.say("detail_no_number", language)
    if hours := one.other_hours(language):
        yield f"{wording.say('detail_hours', language)}: {hours}"
    if one.email:
        yield f"{wording.say('detail_email', language)}: {one.email}"
