# SPDX-License-Identifier: EUPL-1.2
"""The fixed words of the kit layer in both languages, from the content file: standing, cautions, channel verbs, heads."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from kit.languages import Language, Words, filled

log = logging.getLogger(__name__)


class Wording:
    def __init__(self, words: Mapping[str, Words]) -> None:
        self._words = words

    def __contains__(self, key: object) -> bool:
        return key in self._words

    def words(self, key: str) -> Words:
        """Both languages. An unknown key gives the key itself, so that nothing breaks before someone who needs help."""
        found = self._words.get(key)
        if found is None:
            log.warning("no words for %s", key)
            return Words(key, key)
        return found

    def say(self, key: str, language: Language, **fields: object) -> str:
        """The words in `language`, else in the other one; `fields` fill the {places} in them."""
        return filled(self.words(key).say(language), **fields)

    def keys(self, start: str) -> tuple[str, ...]:
        """What follows `start` in the keys that begin so, in the editors' order."""
        return tuple(key.removeprefix(start) for key in self._words if key.startswith(start))
