# SPDX-License-Identifier: EUPL-1.2
"""The word work that compile time and search share: plain letters, parts of long words, numbers, spelling."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.store import phones
from kit.store.correcting import nearest, one_edit_away
from kit.store.fold import flat, fold, short_forms, typed_words
from kit.store.spelling import distance
from kit.store.splitting import cuts, part_words, parts

KNOWN = part_words(
    ["arbeid", "uitbuiting", "mensen", "handel", "slachtoffer", "onder", "zoek"], ["mensenhandel"], ["onder"]
)


@given(st.text(max_size=80))
def test_plain_letters_stand_at_the_places_of_the_text(text: str) -> None:
    assert len(flat(text)) == len(text)


@pytest.mark.parametrize("text", ["Één café, ’s avonds – straße", "Łódź", "İstanbul", "Đà Nẵng", "Центр"])
def test_a_western_text_is_made_plain_like_any_other(text: str) -> None:
    assert flat(text) == flat(f"{text}Ж")[:-1]


def test_letters_that_unicode_leaves_alone_are_folded() -> None:
    assert fold("ŁØĐÐıßÆŒĲÞ’") == "loddissaeoeijth'"


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("arbeidsuitbuiting", ("arbeid", "uitbuiting")),
        ("mensenhandelslachtoffer", ("mensenhandel", "mensen", "handel", "slachtoffer")),
        ("onderzoek", ()),
        ("uitbuiting", ()),
        ("a" * 500, ()),
    ],
)
def test_a_long_word_is_taken_apart_where_both_parts_are_words(word: str, found: tuple[str, ...]) -> None:
    assert parts(word, KNOWN) == found


@given(st.text(alphabet="abens", max_size=60))
def test_every_cut_gives_the_word_back(word: str) -> None:
    for first, head in cuts(word):
        assert word.startswith(first)
        assert word.endswith(head)
        assert len(word) - len(first) - len(head) <= 2


@given(st.text(alphabet="abcdefghij", min_size=4, max_size=9))
def test_all_words_one_letter_off_are_one_letter_off(word: str) -> None:
    assert all(distance(word, other, 1) <= 1 for other in one_edit_away(word))


@pytest.mark.parametrize("word", ["opvang", "loket"])
def test_one_wrong_letter_anywhere_is_forgiven(word: str) -> None:
    known = ["arbeid", "loket", "lokaal", "opvang", "oppas"]
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE word(w TEXT PRIMARY KEY, df INTEGER, dn INTEGER, written INTEGER)")
    connection.executemany("INSERT INTO word VALUES (?, 1, 1, 1)", [(w,) for w in known])
    for typed in one_edit_away(word):
        if len(typed) > 3 and typed not in known:
            assert word in nearest(connection, typed, is_begun=False), typed
    connection.close()


@given(st.text(alphabet="abc", max_size=8), st.text(alphabet="abc", max_size=8))
def test_letters_alike_at_both_ends_do_not_count(one: str, other: str) -> None:
    assert distance(one, other, 8) == _edits(one, other)


def _edits(one: str, other: str) -> int:
    """The definition, written out over the whole table."""
    table = [[i + j if not i * j else 0 for j in range(len(other) + 1)] for i in range(len(one) + 1)]
    for i, a in enumerate(one, start=1):
        for j, b in enumerate(other, start=1):
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a != b))
            if i > 1 and j > 1 and one[i - 2 : i] == b + other[j - 2]:
                table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
    return table[-1][-1]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("+31 (0)33 448 11 86", "0334481186"),
        ("0031334481186", "0334481186"),
        ("112", "112"),
        ("11", ""),
        ("cijfers 2024", ""),
        ("bel 033-448 11 86 nu", "0334481186"),
        ("+32 3 201", "323201"),
        ("", ""),
    ],
)
def test_a_number_is_looked_for_however_it_was_typed_and_a_year_or_two_digits_are_none(text: str, first: str) -> None:
    assert [*phones.asked(text), ""][0] == first


def test_another_country_is_also_looked_for_without_its_code() -> None:
    assert phones.asked("0032 3 201") == ["323201", "03201"]


def test_what_is_written_with_dots_or_spaces_is_typed_without() -> None:
    assert typed_words("A.V.I.M. 1234 AB") == ["avim", "1234ab"]
    assert short_forms("De A.V.I.M., 7201 AB, wet 36 547") == ["avim", "36547", "7201ab"]
