# SPDX-License-Identifier: EUPL-1.2
"""Text to search tokens, when content is compiled: folded words, their stems, the parts of long words, short forms.

Each raw word of a language is worked on once, so that a hundred thousand documents cost what their different words cost.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from kit.languages import Language
from kit.store.documents import Document
from kit.store.fold import key, short_forms, words
from kit.store.splitting import parts
from kit.store.stems import stem

KEPT = 200_000
"""Different words whose tokens are kept; beyond that they are worked out again, so that memory stays bounded."""


class Tokens:
    """`part_words`: see `splitting.part_words`. `written` gathers every word that stands in a text as such."""

    def __init__(self, stop_words: Mapping[Language, Iterable[str]], part_words: Collection[str]) -> None:
        self._stop = {language: frozenset(key(word) for word in stops) for language, stops in stop_words.items()}
        self._parts = part_words
        self._known: dict[Language, dict[str, tuple[str, ...]]] = {language: {} for language in Language}
        self.written: set[str] = set()

    def of_name(self, document: Document) -> set[str]:
        return self._tokens(" ".join((document.name, *document.names, document.name_text)), document.language)

    def of_text(self, document: Document, name_tokens: set[str]) -> set[str]:
        found = name_tokens | self._tokens(f"{document.body} {document.text}", document.language)
        return found - self._stop.get(document.language, frozenset())

    def _tokens(self, text: str, language: Language) -> set[str]:
        known = self._known[language]
        found: set[str] = set()
        for word in [*words(text), *short_forms(text)]:
            tokens = known.get(word)
            if tokens is None:
                tokens = self._of_word(word, language)
                if len(known) < KEPT:
                    known[word] = tokens
            found.update(tokens)
        return found

    def _of_word(self, word: str, language: Language) -> tuple[str, ...]:
        self.written.add(word)
        whole = (word, *parts(word, self._parts)) if language is Language.NL else (word,)
        return tuple(dict.fromkeys(form for part in whole for form in (part, stem(part, language))))
