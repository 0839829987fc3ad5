# SPDX-License-Identifier: EUPL-1.2
"""A card shows a sentence in another language only with an official text or a name and a day behind it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit import cli
from kit.content.cards import Card
from kit.errors import UnknownRecord
from kit.languages import Language
from kit.store import shelf
from kit.store.library import Library
from kit.store.wording import Wording
from kit.store.worker_cards import WorkerCards, behind_in_words
from tests.worker_cards import with_arabic


@pytest.fixture(scope="module")
def shipped(shipped_content: Path) -> tuple[WorkerCards, Wording]:
    file = shelf.current(shipped_content)
    assert file is not None
    library = Library(file)
    cards, wording = with_arabic(library), library.wording
    library.close()
    return cards, wording


def _papers(cards: WorkerCards) -> Card:
    return cards.card("papers")


def test_dutch_and_english_show_every_sentence_with_its_answers(shipped: tuple[WorkerCards, Wording]) -> None:
    cards, _ = shipped
    assert [card.id for card in cards.cards_in("en")] == [card.id for card in cards.cards]
    papers = _papers(cards)
    yes_no, open_question = papers.sentences[0], papers.sentences[1]
    assert [one.id for one in cards.shown(papers, yes_no, "nl").answers] == ["yes", "no", "unknown", "rather-not"]
    assert [one.words for one in cards.shown(papers, open_question, "en").answers] == [
        "I do not know",
        "I would rather not say",
    ]


def test_a_language_with_nothing_behind_it_shows_no_sentence(shipped: tuple[WorkerCards, Wording]) -> None:
    cards, _ = shipped
    assert cards.cards_in("pl") == ()
    with pytest.raises(UnknownRecord):
        cards.shown(_papers(cards), _papers(cards).sentences[0], "pl")


def test_only_the_sentences_and_answers_that_are_vouched_for_are_shown(shipped: tuple[WorkerCards, Wording]) -> None:
    cards, _ = shipped
    assert [card.id for card in cards.cards_in("ar")] == ["papers"]
    assert [one.id for one in cards.sentences(_papers(cards), "ar")] == ["papers-yourself", "who-keeps-papers"]
    shown = cards.shown(_papers(cards), _papers(cards).sentences[0], "ar")
    assert shown.language.direction == "rtl"
    assert [(one.id, one.words) for one in shown.answers] == [("unknown", "جواب")]
    assert "ar" in [one.code for one in cards.spoken()]


@pytest.mark.parametrize(
    ("sentence", "code", "short", "told"),
    [
        (0, "ar", False, "Officiële tekst van Instituut Lindenwaard: Zinnen voor een eerste gesprek (2024)"),
        (0, "ar", True, "Officiële tekst"),
        (1, "ar", True, "Nagekeken door N. Lindeman, moedertaalspreker, op 4 maart 2026"),
        (0, "en", True, "Eigen tekst, nog niet nagekeken door een deskundige"),
    ],
)
def test_what_stands_behind_a_sentence_is_said(
    shipped: tuple[WorkerCards, Wording], sentence: int, code: str, short: bool, told: str
) -> None:
    cards, wording = shipped
    papers = _papers(cards)
    shown = cards.shown(papers, papers.sentences[sentence], code)
    assert behind_in_words(shown, papers, wording, Language.NL, short=short) == told


def test_the_command_line_says_the_same_cards(shipped_content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(shelf.current(shipped_content))
    assert cli.main(["cards", "--db", file]) == 0
    languages = capsys.readouterr().out.splitlines()
    assert len(languages) == 16
    assert "українська  Oekraïens" in languages[5]
    assert cli.main(["cards", "--db", file, "--in", "en"]) == 0
    assert "  - Who keeps your papers? (Eigen tekst, nog niet nagekeken" in capsys.readouterr().out
    assert cli.main(["cards", "--db", file, "--in", "ar", "--json"]) == 0
    assert capsys.readouterr().out.strip() == "[]"
    assert cli.main(["cards", "--db", file, "--in", "xx"]) == 2
