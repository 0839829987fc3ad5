# SPDX-License-Identifier: EUPL-1.2
"""A correction slip: what someone in the field says is wrong about one contact, for whoever keeps the content."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from kit.content.contacts import Organisation
from kit.errors import InputError
from kit.exchange.slip_line import read_lines, slip_file, slip_line, texts_of
from kit.languages import Language
from kit.store.wording import Wording

MARK = "VGSLIP1"
"""How a slip's line begins. The figure is the version of its form."""
NAME_LONGEST = 80


class SlipField(Enum):
    """What is wrong. GONE: the contact does not exist any more. OTHER is told in words alone."""

    PHONE = "phone"
    HOURS = "hours"
    NAME = "name"
    EMAIL = "email"
    WEBSITE = "website"
    ADDRESS = "address"
    REGION = "region"
    LANGUAGES = "languages"
    GONE = "gone"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Slip:
    """`was` is what the content says, or what is wrong in words; `should_be` and `told_by` may be "".

    `content` is the version of the content that was being read.
    """

    contact: str
    name: str
    field: SlipField
    was: str
    should_be: str
    told_by: str
    told_on: date
    content: str


def slip_about(
    one: Organisation, field: SlipField, was: str, should_be: str, told_by: str, told_on: date, content: str
) -> Slip:
    """A slip that can be written. Raises InputError for a text that is too long, and for the address of a shelter."""
    if field is SlipField.ADDRESS and one.hides_address:
        raise InputError("The address of a shelter is written down nowhere, so it cannot stand on a slip.")
    texts = texts_of(was, should_be, told_by)
    name = one.name.nl or one.name.en
    return Slip(one.id, name[:NAME_LONGEST], field, texts[0], texts[1], texts[2], told_on, content)


def payload(slip: Slip) -> str:
    """The one line: for a QR code and for the file."""
    told = [slip.contact, slip.name, slip.field.value, slip.was, slip.should_be, slip.told_by]
    told += [slip.told_on.isoformat(), slip.content]
    return slip_line(MARK, told)


def slip_text(slip: Slip, words: Wording, language: Language) -> str:
    """The file: the slip in words, and its line."""
    lines = [
        words.say("slip_title", language),
        "",
        words.say("slip_contact", language, name=slip.name, id=slip.contact),
        words.say("slip_field", language, field=words.say(f"slip_field_{slip.field.value}", language)),
    ]
    lines += [words.say("slip_was", language, was=slip.was)] if slip.was else []
    lines += [words.say("slip_should_be", language, should_be=slip.should_be)] if slip.should_be else []
    lines += [words.say("slip_told_by", language, who=slip.told_by)] if slip.told_by else []
    return slip_file(lines, slip.told_on, slip.content, payload(slip), words, language)


# -- reading ----------------------------------------------------------------------------------------------------------


def read_slips(text: str) -> tuple[tuple[Slip, ...], int]:
    """(the slips in `text` once each and in order, how many lines begin as a slip and cannot be read)."""
    return read_lines(MARK, text, 8, _slip)


def _slip(told: Sequence[str]) -> Slip | None:
    contact, name, field, was, should_be, told_by, told_on, content = told
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]*", contact):
        return None
    try:
        return Slip(contact, name, SlipField(field), was, should_be, told_by, date.fromisoformat(told_on), content)
    except ValueError:
        return None
