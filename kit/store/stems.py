# SPDX-License-Identifier: EUPL-1.2
"""Word stems, Dutch and English. The stemmer is loaded at the first search, never on the way to the window.

Compile time and search time must use the same Snowball: another release cuts other stems. Its version is written in
the content file; see `version`.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Protocol

from kit.languages import Language
from kit.store.fold import words

_ALGORITHM = {Language.NL: "dutch", Language.EN: "english"}


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - Snowball's name


@cache
def _stemmer(language: Language) -> _Stemmer:
    import snowballstemmer

    found: _Stemmer = snowballstemmer.stemmer(_ALGORITHM[language])
    return found


@lru_cache(maxsize=16384)
def stem(word: str, language: Language) -> str:
    """The stem of a folded word; words of fewer than three letters and words with digits stay as they are."""
    if len(word) < 3 or not word.isalpha():
        return word
    return _stemmer(language).stemWord(word)


@lru_cache(maxsize=4096)
def all_stems(word: str) -> tuple[str, ...]:
    """The stems in every language that differ from the word itself, sorted."""
    return tuple(sorted({stem(word, language) for language in Language} - {word}))


def stem_key(text: str, language: Language) -> str:
    """A phrase as the stems of its words, joined by a space: the same for "paspoorten afgepakt" and "paspoort afgepakt"."""
    return " ".join([stem(word, language) for word in words(text)])


def version() -> str:
    """The release of the stemmer, as the content file notes it; "unknown" where the package does not tell."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed("snowballstemmer")
    except PackageNotFoundError:
        return "unknown"
