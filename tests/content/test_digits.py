# SPDX-License-Identifier: EUPL-1.2
"""No telephone number and no address in a page; no day or number that nobody compared with a source."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from kit.content.commands import check_trees
from kit.content.tree import Content
from kit.paths import RESOURCES
from tests.content.digits import LEDGERS, ledger, refused, texts, tokens, tokens_of


@cache
def shipped() -> Content:
    return check_trees([RESOURCES], date(2026, 11, 24))[0]


def slugs() -> list[str]:
    return sorted(path.name for path in (RESOURCES / "factsheets").iterdir() if path.is_dir())


@pytest.mark.parametrize("slug", slugs())
def test_no_page_has_a_telephone_number_an_address_or_a_long_number(slug: str) -> None:
    pages = [sheet for sheet in shipped().factsheets.values() if sheet.slug == slug]
    assert len(pages) == 2
    assert [found for sheet in pages for text in texts(sheet) for found in refused(text)] == []


@pytest.mark.parametrize("slug", slugs())
def test_every_day_and_number_of_a_page_is_in_its_ledger(slug: str) -> None:
    written, expected = tokens_of(shipped(), slug), ledger(slug)
    assert written - expected == frozenset(), "compare with the source, then write the ledger anew"
    assert expected - written == frozenset(), "the ledger has what the page no longer says"


def test_no_ledger_is_left_of_a_page_that_is_gone() -> None:
    assert {file.stem for file in LEDGERS.glob("*.txt")} <= set(slugs())


@pytest.mark.parametrize(
    "text",
    [
        "Bel 033 448 11 86.",
        "Bel 0800 2000.",
        "Call +31 33 448 11 86.",
        "Het nummer is 0334481186.",
        "Dossier 123456.",
        "Lindelaan 12, Lindenwaard",
        "Postbus 9",
        "1234 AB Lindenwaard",
        "melden@lindenwaard.example",
        "https://lindenwaard.example",
    ],
)
def test_a_number_or_address_in_a_sentence_is_refused(text: str) -> None:
    assert refused(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Op 3 maart 2024 waren het er 1.711.", {"2024-03-03", "1711"}),
        ("On 3 March 2024 there were 1,711.", {"2024-03-03", "1711"}),
        ("In mei 2023 stond wetsvoorstel 36 547 op bladzijde 12.", {"2023-05", "36547"}),
        ("Tussen 2019 en 2023: 26 procent van 40.000.", {"2019", "2023", "40000"}),
        ("Iemand jonger dan 18 belt 112.", {"112"}),
    ],
)
def test_days_and_numbers_are_the_same_in_both_languages(text: str, told: set[str]) -> None:
    assert refused(text) == []
    assert tokens(text) == told
