# SPDX-License-Identifier: EUPL-1.2
"""Cards that are turned round and shown: what the worker can point to, and what an editor may never put there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kit.content.cards import Answering, Backing, CardKind
from kit.languages import Language
from kit.store import shelf
from kit.store.library import Library
from tests.content.mutations import MutantTree, Mutation

SIXTEEN = "nl en pl ro bg uk ru es pt hu ar zh-Hans vi tl id fr".split()


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> MutantTree:
    return MutantTree(tmp_path_factory.mktemp("tree"))


@pytest.fixture
def library(shipped_content: Path) -> Library:
    file = shelf.current(shipped_content)
    assert file is not None
    return Library(file)


def test_the_first_card_shows_sixteen_languages_each_in_its_own_words(library: Library) -> None:
    first = library.cards()[0]
    assert first.kind is CardKind.LANGUAGES
    assert [one.code for one in first.languages] == SIXTEEN
    assert len({one.endonym for one in first.languages}) == 16
    assert {one.code: one.direction for one in first.languages if one.direction == "rtl"} == {"ar": "rtl"}
    assert first.interpreter_line == "interpreter"
    assert first.interpreter.nl
    assert first.interpreter.en
    library.close()


def test_sentences_stand_in_dutch_and_english_and_nobody_translated_them(library: Library) -> None:
    backed = {one.code for one in library.cards()[0].languages if one.sentences is not Backing.NONE}
    assert backed == {"nl", "en"}
    cards = library.cards()[1:]
    assert len(cards) == 8
    assert all(sentence.text.nl and sentence.text.en for card in cards for sentence in card.sentences)
    assert not any(card.official for card in cards)
    assert not any(card.standing.reviewed_by for card in library.cards())
    library.close()


def test_a_person_can_always_point_to_not_knowing_and_not_telling(library: Library) -> None:
    assert [one.id for one in library.card_answers()] == ["yes", "no", "unknown", "rather-not"]
    assert library.card("opening").sentences[0].answers is Answering.SAY
    assert library.card_answers()[3].name.say(Language.NL) == "Wil ik niet zeggen"
    library.close()


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        ("papers", r'en: "Who keeps your papers\?"', 'en: ""', "missing-translation"),
        ("papers", r', en: "Who keeps your papers\?"', "", "missing-translation"),
        ("papers", r"Wie bewaart uw papieren\?", "Weet u wie in dit huis op dit moment uw papieren bewaart?", "card-sentence"),
        ("papers", r"Wie bewaart uw papieren\?", "Waarom hebt u geen papieren?", "card-sentence"),
        ("papers", r"Who keeps your papers\?", "Are you a victim?", "card-sentence"),
        ("papers", r"Who keeps your papers\?", "Who? And where?", "card-sentence"),
        ("papers", r"Who keeps your papers\?", "Someone keeps your papers.", "card-sentence"),
        ("papers", r"answers: open", "answers: maybe", "unknown-value"),
        ("answers", r"id: unknown", "id: perhaps", "unknown-id"),
        ("point-to-language", r"code: ar, direction: rtl", "code: ar, direction: ltr", "wrong-kind"),
        ("point-to-language", r"code: pl, direction: ltr", "code: pl, direction: rtl", "wrong-kind"),
        ("point-to-language", r'(?<="Polish"\}, )sentences: none', "sentences: official", "unknown-value"),
        ("point-to-language", r"own: interpreter", "own: somebody", "unknown-id"),
        ("pay", r"order: 5", "order: 6", "duplicate-id"),
    ],
)  # fmt: skip
def test_an_editor_hears_of_a_card_that_must_not_be_shown(
    tree: MutantTree, file: str, old: str, new: str, code: str
) -> None:
    path = f"cards/{file}.yaml"
    text = re.sub(old, lambda _: new, tree.texts[path], count=1)
    assert text != tree.texts[path]
    found = tree.findings(Mutation("by hand", path, 1, text))
    assert code in {finding.code for finding in found}
    assert any(finding.file.endswith(path) for finding in found if finding.code == code)
