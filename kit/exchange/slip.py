# SPDX-License-Identifier: EUPL-1.2
"""A correction slip: what someone in the field says is wrong about one contact, for whoever keeps the content.

One line holds it all: the mark and a JSON list. It is what a QR code of a slip holds, and the last line of its file,
below the same in words. So one reader reads files, scanned codes and mails in which either was pasted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from kit.content.contacts import Organisation
from kit.dates import in_words
from kit.errors import InputError
from kit.languages import Language
from kit.store.wording import Wording

MARK = "VGSLIP1"
"""How a slip's line begins. The figure is the version of its form."""
LONGEST = 200
"""Letters of one text on a slip, so that all of it stays one code that a phone can scan."""
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
    texts = [" ".join(text.split()) for text in (was, should_be, told_by)]
    if max(map(len, texts)) > LONGEST:
        raise InputError(f"A text on a slip has at most {LONGEST} letters: say it shorter.")
    name = one.name.nl or one.name.en
    return Slip(one.id, name[:NAME_LONGEST], field, texts[0], texts[1], texts[2], told_on, content)


def payload(slip: Slip) -> str:
    """The one line: for a QR code and for the file."""
    told = [slip.contact, slip.name, slip.field.value, slip.was, slip.should_be, slip.told_by]
    told += [slip.told_on.isoformat(), slip.content]
    return MARK + json.dumps(told, ensure_ascii=False, separators=(",", ":"))


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
    lines += [
        words.say("slip_told_on", language, date=in_words(slip.told_on, language)),
        words.say("slip_content", language, content=slip.content),
        "",
        words.say("slip_send", language),
        payload(slip),
    ]
    return "\n".join(lines) + "\n"


# -- reading ----------------------------------------------------------------------------------------------------------


def read_slips(text: str) -> tuple[tuple[Slip, ...], int]:
    """(the slips in `text` once each and in order, how many lines begin as a slip and cannot be read)."""
    found: dict[str, Slip] = {}
    broken = 0
    for told in told_after(MARK, text):
        slip = _slip(told)
        if slip is None:
            broken += 1
        else:
            found.setdefault(payload(slip), slip)
    return tuple(found.values()), broken


def told_after(mark: str, text: str) -> Iterator[object]:
    """What stands behind each `mark`, None where it cannot be read; a mail may have broken the line and put `>` before."""
    whole = re.sub(r"[ \t]*\r?\n[> \t]*", " ", text.replace("\ufeff", ""))
    decoder = json.JSONDecoder(strict=False)
    at = whole.find(f"{mark}[")
    while at >= 0:
        after = at + len(mark)
        try:
            told, after = decoder.raw_decode(whole, after)
        except (ValueError, RecursionError):
            told = None
        yield told
        at = whole.find(f"{mark}[", after)


def _slip(told: object) -> Slip | None:
    if not isinstance(told, list) or len(told) != 8 or not all(isinstance(one, str) for one in told):
        return None
    contact, name, field, was, should_be, told_by, told_on, content = (one_line(one) for one in told)
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]*", contact):
        return None
    try:
        return Slip(contact, name, SlipField(field), was, should_be, told_by, date.fromisoformat(told_on), content)
    except ValueError:
        return None


def one_line(text: str) -> str:
    """Printable letters on one line: what was scanned goes into files and onto a screen."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text[: 4 * LONGEST])
    return " ".join(plain.split())[:LONGEST]
