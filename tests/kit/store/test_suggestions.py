# SPDX-License-Identifier: EUPL-1.2
"""What was perhaps meant, offered when the words as typed stand nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import a_content_file, a_term, some_content

from kit.cancel import Cancelled, CancelToken
from kit.languages import Language
from kit.store.library import Library
from kit.store.search import Search
from kit.store.suggestions import suggestions


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    terms = (a_term("exploitation", "uitbuiting", "exploitation"), a_term())
    opened = Library(a_content_file(tmp_path, some_content(terms=terms)))
    yield opened
    opened.close()


def meant(library: Library, text: str) -> list[str]:
    found = suggestions(Search(library), library, text, Language.NL, CancelToken())
    return [one.query for one in found]


@pytest.mark.parametrize("text", ["uitbuitng", "uitbuitting", "uitbiuting", "uitbuitimg", "Uitbuitng"])
def test_one_letter_wrong_missing_extra_or_swapped_is_forgiven(library: Library, text: str) -> None:
    assert "uitbuiting" in meant(library, text)


def test_words_that_are_known_are_left_alone(library: Library) -> None:
    assert meant(library, "uitbuiting") == []
    assert meant(library, "") == []


def test_what_resembles_nothing_gets_no_suggestion(library: Library) -> None:
    assert meant(library, "xqzwvk") == []


def test_an_unknown_word_beside_a_known_one_is_replaced_alone(library: Library) -> None:
    assert meant(library, "opvng veilig")[:1] == ["opvang veilig"]


def test_being_called_off_is_noticed(library: Library) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        suggestions(Search(library), library, "uitbuitng", Language.NL, token)
