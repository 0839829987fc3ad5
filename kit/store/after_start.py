# SPDX-License-Identifier: EUPL-1.2
"""What can wait until the window stands: the whole content file is read once, leftovers are cleared, search is warmed.

Reading all of the file also fills the disk's cache for the first search, which on a stick is what takes long.
"""

from __future__ import annotations

from pathlib import Path

from kit.cancel import CancelToken
from kit.errors import ContentError, StorageError
from kit.paths import Paths
from kit.store import shelf
from kit.store.checksum import is_whole


def look_after(paths: Paths, file: Path, token: CancelToken) -> None:
    """Raises ContentError when a byte of the file in use is not as it was compiled: a digit of a number could be wrong."""
    try:
        whole = is_whole(file, token)
    except FileNotFoundError:
        return  # replaced and pruned meanwhile: what is open is read on
    except OSError as error:
        raise StorageError(f"{file.name} cannot be read: {error.strerror or error}", detail=str(file)) from error
    if not whole:
        raise ContentError("The content file is damaged.", detail=f"checksum: {file.name}")
    token.raise_if_cancelled()
    shelf.tidy(paths.own_content)
    token.raise_if_cancelled()
    from kit.store.stems import all_stems

    all_stems("opvang")
