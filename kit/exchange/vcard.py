# SPDX-License-Identifier: EUPL-1.2
"""A contact as vCard 3.0, for the address book of a phone. The standing travels along as its note."""

from __future__ import annotations

from kit.content.model import Organisation

_ESCAPED = str.maketrans({"\\": "\\\\", "\n": "\\n", ",": "\\,", ";": "\\;", "\r": None})


def vcard(organisation: Organisation, name: str, standing: str) -> str:
    """`name` as an address book should list it; `standing` is what was checked, in words.

    Without the standing a number in an address book looks like any other. Only name, numbers, e-mail and standing go
    in: each line more makes the QR code denser and harder to scan. Lines are not folded; every reader takes long ones.
    Source: RFC 2426, sections 3 and 5.
    """
    told = _escaped(name)
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:{told};;;;", f"FN:{told}"]
    lines += [f"TEL:{phone.e164 or phone.number}" for phone in organisation.phones]
    if organisation.email:
        lines.append(f"EMAIL:{_escaped(organisation.email)}")
    if standing:
        lines.append(f"NOTE:{_escaped(standing)}")
    return "\r\n".join([*lines, "END:VCARD", ""])


def _escaped(text: str) -> str:
    return text.translate(_ESCAPED)
