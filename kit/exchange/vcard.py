# SPDX-License-Identifier: EUPL-1.2
"""A contact as vCard 3.0, for the address book of a phone. The standing travels along as its note."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kit.content.contacts import Organisation
from kit.languages import Language
from kit.store.contact_names import name_parts
from kit.store.standing_words import standing_short, standing_text
from kit.store.wording import Wording

LONGEST = 75
"""Octets of one line in a file, without its end. Source: RFC 2426, section 2.6."""
_ESCAPED = str.maketrans({"\\": "\\\\", "\n": "\\n", ",": "\\,", ";": "\\;", "\r": None})


def vcard(organisation: Organisation, name: str, standing: str) -> str:
    """`name` as an address book should list it; `standing` is what was checked, in words. For a QR code.

    Without the standing a number in an address book looks like any other. Only name, numbers, e-mail and standing go
    in: each line more makes the QR code denser and harder to scan. Lines are not folded; every reader takes long ones.
    Source: RFC 2426, sections 3 and 5.
    """
    return _card(_lines(organisation, name, standing))


def contact_card(organisation: Organisation, words: Wording, language: Language) -> str:
    """What the QR code of a contact holds, in one language."""
    name = name_parts(organisation, language)[0]
    return vcard(organisation, name, standing_short(words, organisation.standing, language))


def vcard_file(contacts: Iterable[Organisation], words: Wording, language: Language) -> str:
    """Cards of several contacts, for a file: also what each number is for, the website and an id, lines folded."""
    return "".join(_card(map(folded, _full_lines(one, words, language))) for one in contacts)


def folded(line: str) -> str:
    """`line` over as many lines of at most 75 octets as it takes; no character is cut in two."""
    parts: list[str] = []
    part, room = "", LONGEST
    for letter in line:
        octets = len(letter.encode("utf-8", "replace"))
        if octets > room:
            parts.append(part)
            part, room = "", LONGEST - 1  # the blank that begins a line that goes on
        part, room = part + letter, room - octets
    return "\r\n ".join([*parts, part])


def _full_lines(one: Organisation, words: Wording, language: Language) -> Iterator[str]:
    uses = [f"{phone.number}: {told}" for phone in one.phones if (told := phone.beside(language))]
    hours = one.availability.say(language)
    parts = [standing_text(words, one.standing, language), *uses, "" if any(hours in use for use in uses) else hours]
    yield from _lines(one, one.name.say(language), "\n".join(filter(None, parts)))
    if one.website:
        yield f"URL:{one.website}"
    if one.address and not one.hides_address:
        yield f"ADR;TYPE=WORK:;;{_escaped(one.address)};;;;"
    yield f"UID:veldgids:{_escaped(one.id)}"


def _lines(one: Organisation, name: str, note: str) -> Iterator[str]:
    told = _escaped(name)
    yield f"N:{told};;;;"
    yield f"FN:{told}"
    yield from (f"TEL:{phone.e164 or phone.number}" for phone in one.phones)
    if one.email:
        yield f"EMAIL:{_escaped(one.email)}"
    if note:
        yield f"NOTE:{_escaped(note)}"


def _card(lines: Iterable[str]) -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""])


def _escaped(text: str) -> str:
    return text.translate(_ESCAPED)
