# SPDX-License-Identifier: EUPL-1.2
"""What stands on every sheet, whatever it is about: the strip's numbers, what always holds, whose publication it is not."""

from __future__ import annotations

from kit.acute import Acute
from kit.dates import in_words
from kit.languages import Language
from kit.paper.blocks import Around
from kit.store.library import Library


def around(library: Library, acute: Acute, language: Language) -> Around:
    """The foot has the day of the content."""
    say = library.wording.say
    return Around(
        numbers=tuple((number.label.say(language), number.number) for number in (acute.danger, *acute.others)),
        strong=f"{say('one_serious_sign', language)} {say('no_signs_prove_nothing', language)}",
        foot=say("paper_foot", language, date=in_words(library.about.content_date, language)),
        page_of=say("paper_page_of", language),
    )
