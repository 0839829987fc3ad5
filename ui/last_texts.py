# SPDX-License-Identifier: EUPL-1.2
"""A bookmark keeps what its record says, and shows that once the record is gone."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kit.content.refs import Ref
from kit.errors import KitError
from kit.languages import Language

if TYPE_CHECKING:
    from kit.store.library import Library
    from ui.app import Program

log = logging.getLogger(__name__)


def keep_last_texts(program: Program, library: Library) -> None:
    """From now on a new bookmark takes its text from this content; those that are there are renewed in the background."""
    from kit.store.last_text import as_of_now, fresh

    def language() -> Language:
        return program.settings.now.content_language

    program.bookmarks.read_from(lambda mark: as_of_now(library, mark, language()))
    marks, now = program.bookmarks.all, language()
    if marks:
        program.background.run(
            lambda token: fresh(library, marks, now, token),
            on_result=program.bookmarks.renew,
            on_error=lambda error: log.info("bookmarks keep their older texts: %s", type(error).__name__),
        )


def tell_not_there(program: Program, what: object, error: KitError) -> None:
    """A bookmark on what is gone opens its last text; anything else is told in one line."""
    mark = program.bookmarks.with_last_text(what) if isinstance(what, Ref) else None
    if mark is None:
        program.window.notice.tell(error)
        return
    from ui.dialogs.gone import show_last_text

    show_last_text(program.theme, program.window, mark, lambda: program.bookmarks.remove(mark.ref))
