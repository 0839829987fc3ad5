# SPDX-License-Identifier: EUPL-1.2
"""What can go wrong that a person can read about and act on."""

from __future__ import annotations


class KitError(Exception):
    """Something a person can read about and act on. Never carries note text, keys or a passphrase.

    `message` is plain English for the command line and the log; `detail` is for "Show details".
    """

    def __init__(self, message: str, *, detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.detail = detail


class ContentError(KitError):
    """A resource or a content file is wrong or missing: which file, which line, what was expected."""


class UnknownRecord(KitError):
    """Someone asked for a page, contact, sign or route that this content does not have."""


class InputError(KitError):
    """What the person or another program handed in cannot be used as it is; the message says why."""


class UnreadableHandOver(InputError):
    """A file that should be a hand-over is none, or was damaged or changed; nothing was taken from it."""


class OtherVersion(InputError):
    """A file was written by a version of Veldgids whose meaning nobody here knows."""


class VaultError(KitError):
    """Wrong passphrase, or the sealed file was changed."""


class StorageError(KitError):
    """Disk full, locked or read-only: the world's fault, not ours."""


class PaperError(StorageError):
    """A print or a PDF did not come out: another printer or another place may take it."""
