# SPDX-License-Identifier: EUPL-1.2
"""What an editor hears about form: proxies that name themselves, words that are wrong, words taken over."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kit.cli import main
from kit.content.checks.proxies import unknown_abbreviations, unlinked_terms
from kit.content.checks.runs import read_grams, runs, shared_runs
from kit.content.merge import merge
from kit.content.prose.measures import measure
from kit.content.prose.syllables import syllables
from kit.content.reader import read_tree
from kit.content.tree import Content
from kit.languages import Language
from kit.paths import RESOURCES
from tests.builders import a_factsheet, a_term, some_content

PLAIN = (
    "Meld een verloren sleutel dezelfde dag bij de balie. De balie maakt een nieuwe sleutel voor u. "
    "U hoeft niets te betalen voor de sleutel.\n"
)
POLICY = (
    "Ten behoeve van de optimalisering van het sleutelbeheer wordt door de verantwoordelijke functionaris een uitgebreide "
    "registratie van de verantwoordelijkheid, de beschikbaarheid, de vindbaarheid en de inlevering van de sleutels bijgehouden.\n"
)


@pytest.fixture(scope="module")
def shipped() -> Content:
    return merge([read_tree(RESOURCES)[0]])[0]


@pytest.mark.parametrize(
    ("word", "language", "count"),
    [
        ("sleutel", Language.NL, 2), ("uitbuiting", Language.NL, 3), ("moeilijk", Language.NL, 2),
        ("situatie", Language.NL, 4), ("geïnd", Language.NL, 2), ("leeuwen", Language.NL, 2), ("112", Language.NL, 1),
        ("key", Language.EN, 1), ("called", Language.EN, 1), ("table", Language.EN, 2), ("exploitation", Language.EN, 4),
        ("wanted", Language.EN, 2), ("people", Language.EN, 2),
    ],
)  # fmt: skip
def test_syllables_are_counted_by_their_vowels(word: str, language: Language, count: int) -> None:
    assert syllables(word, language) == count


def test_policy_prose_lies_outside_and_a_plain_text_inside() -> None:
    plain, policy = measure(a_factsheet(markdown=PLAIN)), measure(a_factsheet(markdown=POLICY))
    assert plain is not None
    assert policy is not None
    assert plain.exceeded == ()
    assert {"over 20 words", "Flesch-Douma", "Leesindex A", "passive %"} <= {limit.name for limit in policy.exceeded}
    assert plain.values["Flesch-Douma"] > 80 > 30 > policy.values["Flesch-Douma"]


def test_tables_names_and_quotations_are_not_measured() -> None:
    told = PLAIN + "\n| sleutelbeheersverantwoordelijkheid | registratieverplichting |\n|---|---|\n| een | twee |\n"
    quoted = PLAIN.strip() + " “" + POLICY.strip() + "”\n"
    plain = measure(a_factsheet(markdown=PLAIN))
    for other in (told, quoted):
        found = measure(a_factsheet(markdown=other))
        assert plain is not None
        assert found is not None
        assert found.values["Leesindex A"] == plain.values["Leesindex A"]


def test_the_table_names_itself_and_has_every_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--pages"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("Proxies")
    assert all(
        f"\n{path.name}/{language.value} " in told
        for path in (RESOURCES / "factsheets").iterdir()
        for language in Language
    )


def test_a_word_that_is_wrong_in_every_sense_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "content.yaml").write_text(
        'id: own\ntitle: {nl: "Eigen", en: "Own"}\nversion: "1"\ncontent_date: 2026-11-24\n', encoding="utf-8"
    )
    (tmp_path / "glossary").mkdir()
    (tmp_path / "glossary" / "own.yaml").write_text(
        '- id: key-list\n  nl: sleutellijst\n  en: key list\n  meaning: {nl: "Conform de regeling.", en: "Prior to use."}\n'
        "  sources: [{who: A, title: B, year: 2024, url: 'https://a.example/b'}]\n  drafted_on: 2026-11-24\n"
        "  reviewed_by: null\n",
        encoding="utf-8",
    )
    main(["check", "--resources", str(RESOURCES), "--resources", str(tmp_path)])
    told = [line for line in capsys.readouterr().out.splitlines() if "term:key-list" in line]
    assert any("“Conform”" in line for line in told)
    assert any("“Prior to”" in line for line in told)


def test_a_term_without_a_link_and_an_abbreviation_nobody_knows_are_named() -> None:
    term = a_term("reflection-period", "bedenktijd", "reflection period")
    sheet = a_factsheet(markdown="De politie biedt bedenktijd aan. Vraag het de XYZ.\n")
    content = some_content(factsheets=(sheet,), terms=(term,))
    assert unlinked_terms(sheet, content) == (term,)
    assert unknown_abbreviations(sheet, frozenset(), "") == ("XYZ",)
    linked = a_factsheet(
        markdown="De politie biedt [bedenktijd](term:reflection-period) aan aan XYZ, dat is: iets (XYZ).\n"
    )
    assert unlinked_terms(linked, content) == ()
    assert unknown_abbreviations(linked, frozenset(), "") == ()


def test_eight_words_in_a_row_are_found_and_seven_are_not(tmp_path: Path) -> None:
    (tmp_path / "source.md").write_text(
        "- The gate closes at six and nobody\n  opens it again before the morning.\n", encoding="utf-8"
    )
    grams = read_grams(tmp_path)
    eight = list(runs("We know that the gate closes at six and nobody comes.", grams))
    assert eight == []
    found = list(runs("Remember: the gate closes at six and nobody opens it today.", grams))
    assert [(" ".join(run), file) for run, file in found] == [
        ("the gate closes at six and nobody opens it", "source.md")
    ]
    assert list(runs("The gate closes at six. And nobody opens it again.", grams)) == [], "two sentences"


def test_what_must_be_the_same_is_exempt_and_the_rest_is_a_finding(tmp_path: Path, shipped: Content) -> None:
    sheet = shipped.factsheets["under-18/nl"]
    sign = shipped.signs["GEN-05"].text
    taken = "Een kind uit het buitenland krijgt dan een voogd die daar over gaat."
    changed = replace(
        sheet, markdown=f"{taken} “Dit is een zin die iemand anders ooit zo heeft opgeschreven.”\n\n{sign.nl}\n"
    )
    content = replace(shipped, factsheets={"under-18/nl": changed})
    (tmp_path / "source.yaml").write_text(
        f'- say: "{taken}"\n- sign: "{sign.nl}"\n- q: "Dit is een zin die iemand anders ooit zo heeft opgeschreven."\n',
        encoding="utf-8",
    )
    found = [one for one in shared_runs(content, tmp_path) if one.id.startswith("factsheet:")]
    assert [one.code for one in found] == ["same-words"]
    assert "13 words in a row as in source.yaml" in found[0].message


def test_a_folder_without_texts_to_compare_with_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--against", str(tmp_path)]) == 2
    assert main(["check", "--against", str(tmp_path / "gone")]) == 2
    assert capsys.readouterr().err.count("kit check:") == 2


def test_a_planned_fact_that_no_block_says_is_a_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from tests.content.mutations import MutantTree, Mutation

    tree = MutantTree(tmp_path / "tree")
    text = tree.texts["content-plan.yaml"].replace("under-18: 10", "under-18: 11")
    found = tree.findings(Mutation("by hand", "content-plan.yaml", 1, text))
    assert [(one.code, one.id) for one in found] == [("fact-not-said", "factsheet:under-18/nl")]
    left = text.replace("left_out: {}", 'left_out: {under-18-11: "no source says so today"}')
    assert tree.findings(Mutation("by hand", "content-plan.yaml", 1, left)) == []
