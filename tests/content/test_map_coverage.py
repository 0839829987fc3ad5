# SPDX-License-Identifier: EUPL-1.2
"""Everything that was planned is there: pages, facts, routes, terms, figures, cards, and what the government page says."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from kit.content.compare import compiled
from kit.content.merge import merge
from kit.content.plan import read_plan
from kit.content.reader import read_tree
from kit.content.tree import Content
from kit.languages import Language
from kit.paths import RESOURCES

PLANNED = Path(__file__).resolve().parent.parent / "golden" / "content-map"


@cache
def shipped() -> Content:
    return merge([read_tree(RESOURCES)[0]])[0]


def planned(name: str) -> list[list[str]]:
    lines = (PLANNED / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line.split() for line in lines if line and not line.startswith("#")]


def test_sixty_pages_stand_under_their_theme_in_both_languages() -> None:
    expected = {(slug, theme, language.value) for slug, theme in planned("pages") for language in Language}
    there = {(sheet.slug, sheet.theme, sheet.language.value) for sheet in shipped().factsheets.values()}
    assert len(expected) == 120
    assert there == expected


@pytest.mark.parametrize("slug", [slug for slug, _ in planned("pages")])
def test_each_page_says_every_fact_it_was_to_say(slug: str) -> None:
    plan = read_plan(RESOURCES)
    for language in Language:
        sheet = shipped().factsheets[f"{slug}/{language.value}"]
        blocks = compiled(sheet.markdown).blocks
        wanted = [fact for fact in plan.facts_of(slug) if fact not in plan.left_out]
        assert wanted, "no facts were planned"
        assert [fact for fact in wanted if not blocks.get(sheet.facts.get(fact, ""))] == []


def test_the_plan_is_about_the_planned_pages() -> None:
    assert set(read_plan(RESOURCES).facts) == {slug for slug, _ in planned("pages")}


def test_eight_routes_are_there() -> None:
    assert sorted(shipped().routes) == sorted(route for (route,) in planned("routes"))
    assert len(planned("routes")) == 8


def test_every_planned_term_is_there() -> None:
    terms = [term for (term,) in planned("terms")]
    assert len(terms) == 148
    assert [term for term in terms if term not in shipped().terms] == []


def test_sixteen_figures_are_there_reported_apart_from_estimated() -> None:
    assert len(planned("figures")) == 16
    assert {one.id: one.kind.value for one in shipped().figures.values()} == {
        figure[0]: figure[1] for figure in planned("figures")
    }


def test_every_card_has_its_sentences() -> None:
    there = {card.id: len(card.sentences) for card in shipped().cards.values() if card.sentences}
    assert there == {card: int(count) for card, count in planned("cards")}


@pytest.mark.parametrize("line", planned("seed"), ids=lambda line: line[0].rstrip(":"))
def test_each_sentence_of_the_government_page_is_said_somewhere(line: list[str]) -> None:
    """A fact has to have its block; where the whole page stands for the sentence, the page has to be there."""
    plan = read_plan(RESOURCES)
    slugs = {slug for slug, _ in planned("pages")}
    for told in line[1:]:
        slug = told if told in slugs else told.rpartition("-")[0]
        sheet = shipped().factsheets[f"{slug}/nl"]
        if told in slugs:
            assert len(compiled(sheet.markdown).blocks) > 3
        elif told not in plan.left_out:
            assert compiled(sheet.markdown).blocks.get(sheet.facts.get(told, "")), told
