# SPDX-License-Identifier: EUPL-1.2
"""Files that are no list of contacts, whatever they are called: each is named, with what to do instead."""

from __future__ import annotations

from collections.abc import Iterable

from kit.errors import InputError

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a workbook with a password begins, and an .xls of before 2007."""
AGAIN = "Save the list as .xlsx or as CSV UTF-8, and read that."

_BEGINNINGS = (
    (b"%PDF-", "a PDF"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x89PNG", "a picture"),
    (b"GIF8", "a picture"),
    (b"{\\rtf", "a text document"),
    (b"\x1f\x8b", "a packed file"),
    (b"7z\xbc\xaf", "a packed file"),
    (b"Rar!", "a packed file"),
    (b"SQLite format 3\0", "a database"),
    (b"BEGIN:VCARD", "a file of vCards"),
    (b"<!DOCTYPE", "a web page, or XML"),
    (b"<html", "a web page"),
    (b"<table", "a web page"),
    (b"<?xml", "XML"),
)
_TO_LOOK_AT = 4096


def refuse_other(data: bytes, name: str) -> None:
    """Raises InputError for what is neither a table in text nor a zip file."""
    start = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:20].lower()
    for beginning, kind in _BEGINNINGS:
        if start.startswith(beginning.lower()):
            raise InputError(f"{name} is {kind}, not a list. {AGAIN}")
    if data.startswith(OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise InputError(
                f"{name} is locked with a password. Open it, save a copy without a password, and read that."
            )
        raise InputError(f"{name} is a workbook of before 2007. {AGAIN}")


def refuse_other_zip(names: Iterable[str], name: str) -> None:
    """Raises InputError for a zip file that is no workbook, by the names in it."""
    inside = set(names)
    if "mimetype" in inside and "content.xml" in inside:
        raise InputError(f"{name} is an OpenDocument file. {AGAIN}")
    if any(one.startswith("word/") for one in inside):
        raise InputError(f"{name} is a text document, not a list. {AGAIN}")
    if "xl/workbook.bin" in inside:
        raise InputError(f"{name} is a binary workbook (.xlsb). {AGAIN}")
    if not any(one.startswith("xl/") for one in inside):
        raise InputError(f"{name} is a packed file (zip). Unpack it, and read the list in it.")
