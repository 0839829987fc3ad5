# SPDX-License-Identifier: EUPL-1.2
"""A KitError in one sentence for the reader, in their language: what happened, what is safe, what to do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kit import errors
from kit.errors import KitError

_WORDS: dict[type[KitError], object] = {
    errors.ContentError: QT_TRANSLATE_NOOP(
        "Messages", "The content does not open. The numbers at the top work as always. Try again."
    ),
    errors.UnknownRecord: QT_TRANSLATE_NOOP(
        "Messages", "This page or contact is not in this content any more. Search for its name."
    ),
    errors.InputError: QT_TRANSLATE_NOOP("Messages", "This cannot be used as it is. Look at what you filled in."),
    errors.UnreadableHandOver: QT_TRANSLATE_NOOP(
        "Messages",
        "This file is no hand-over, or it was damaged or changed. Nothing was taken from it. Ask for the text instead.",
    ),
    errors.OtherVersion: QT_TRANSLATE_NOOP(
        "Messages",
        "This hand-over was written by another version of Veldgids. Nothing was taken from it. Ask for the text instead.",
    ),
    errors.VaultError: QT_TRANSLATE_NOOP(
        "Messages", "Your notes stay closed: the passphrase is not right, or the file was changed."
    ),
    errors.StorageError: QT_TRANSLATE_NOOP(
        "Messages",
        "This could not be written. The disk is full or may only be read. It holds until you close the window.",
    ),
    errors.PaperError: QT_TRANSLATE_NOOP(
        "Messages",
        "This could not be printed or saved. What you noted is still here. Choose another printer or another folder.",
    ),
    KitError: QT_TRANSLATE_NOOP("Messages", "That did not work. Nothing of yours is lost. Try again."),
}


def words_for(error: KitError) -> str:
    """The sentence of the error's class, or of the nearest class above it that has one."""
    english = next(_WORDS[kind] for kind in type(error).__mro__ if kind in _WORDS)
    return QCoreApplication.translate("Messages", str(english))


def has_own_words(kind: type[KitError]) -> bool:
    return kind in _WORDS


_CODES = (
    ("missing", "INHOUD-01", QT_TRANSLATE_NOOP("Messages", "there is no content file.")),
    ("not a content file", "INHOUD-02", QT_TRANSLATE_NOOP("Messages", "this is not a content file.")),
    ("checksum", "INHOUD-03", QT_TRANSLATE_NOOP("Messages", "the content does not match its check number.")),
    ("cut short", "INHOUD-03", QT_TRANSLATE_NOOP("Messages", "the content does not match its check number.")),
    ("damaged", "INHOUD-03", QT_TRANSLATE_NOOP("Messages", "the content does not match its check number.")),
    ("newer schema", "INHOUD-04", QT_TRANSLATE_NOOP("Messages", "the content was made for a newer program.")),
    ("older schema", "INHOUD-05", QT_TRANSLATE_NOOP("Messages", "the content was made for an older program.")),
)


def help_desk_line(error: KitError) -> str:
    """One line a person can read out on the phone: "Code INHOUD-03: the content does not match its check number."."""
    for sign, code, words in _CODES:
        if sign in error.detail:
            return QCoreApplication.translate("Messages", "Code {0}: {1}").format(
                code, QCoreApplication.translate("Messages", str(words))
            )
    unreadable = QCoreApplication.translate("Messages", "the content file cannot be read.")
    return QCoreApplication.translate("Messages", "Code {0}: {1}").format("INHOUD-00", unreadable)
