# SPDX-License-Identifier: EUPL-1.2
"""What was checked about a contact, in words. The day we copied a number is never told: it would read as a check."""

from __future__ import annotations

from typing import assert_never

from kit.content.standing import CheckedHow, ContactStanding, PageStanding, Standing
from kit.dates import in_words
from kit.languages import Language
from kit.store.wording import Wording


def standing_text(wording: Wording, standing: ContactStanding, language: Language) -> str:
    """Whole sentences; for a copied number "Not rung." stands last (see `standing_parts` to set it in bold)."""
    return " ".join(part for part in standing_parts(wording, standing, language) if part)


def standing_parts(wording: Wording, standing: ContactStanding, language: Language) -> tuple[str, str]:
    """The sentence, and what is to be set in bold after it ("" for most)."""
    told = wording.say(_key(standing), language, **_fields(standing, language))
    return told, wording.say("not_rung", language) if standing.standing is Standing.COPIED else ""


def standing_short(wording: Wording, standing: ContactStanding, language: Language) -> str:
    """For a list or card: no capital, no full stop."""
    return wording.say(f"{_key(standing)}_short", language, **_fields(standing, language))


def page_standing_lines(wording: Wording, standing: PageStanding, language: Language) -> tuple[str, str, str]:
    """What vouches for a page: when its sources were read, who reviewed it, when to look again. No full stops."""
    if standing.reviewed_by and standing.reviewed_on:
        on = in_words(standing.reviewed_on, language)
        reviewed = wording.say("page_reviewed", language, who=standing.reviewed_by, date=on)
    else:
        reviewed = wording.say("page_not_reviewed", language)
    return (
        wording.say("page_sources_read", language, date=in_words(standing.sources_read_on, language)),
        reviewed,
        wording.say("page_review_due", language, date=in_words(standing.review_due, language)),
    )


def page_standing_text(wording: Wording, standing: PageStanding, language: Language) -> str:
    """The same in whole sentences."""
    return f"{'. '.join(page_standing_lines(wording, standing, language))}."


def _key(standing: ContactStanding) -> str:
    match standing.standing:
        case Standing.CONFIRMED:
            return "confirmed_rang" if standing.how is CheckedHow.RANG else "confirmed_read"
        case Standing.COPIED:
            return "copied_dated" if standing.page_date else "copied_undated"
        case Standing.DOUBTFUL:
            return "doubtful"
        case Standing.OWN:
            return "own"
        case _ as never:
            assert_never(never)


def _fields(standing: ContactStanding, language: Language) -> dict[str, str]:
    return {
        "who": standing.checked_by,
        "date": in_words(standing.checked_on, language) if standing.checked_on else "",
        "source": standing.source,
        "year": standing.page_date[:4],
    }
