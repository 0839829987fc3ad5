# SPDX-License-Identifier: EUPL-1.2
"""Mistakes in factsheets: links, blocks, facts, translations."""

from __future__ import annotations

import random

from tests.content.mistake import (
    PAGES,
    Mutant,
    Texts,
    another_digit,
    mistake,
    substitute,
)


@mistake
def break_a_link(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, PAGES, r"(\]\((?:org|term|factsheet|route|sign|figure):[A-Za-z0-9-]+)", r"\1x")


@mistake
def a_link_to_a_page_on_the_web(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, PAGES, r"\]\((?:org|term):[a-z0-9-]+", "](https://example.org/")


@mistake
def link_to_something_else_in_one_language(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, PAGES, r"\]\(org:(?!kmar)[a-z0-9-]+", "](org:kmar")


@mistake
def drop_a_heading_id(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, PAGES, r"^(##+ .*?) \{#[\w-]+\}$", r"\1")


@mistake
def rename_a_heading_id(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, PAGES, r"(?<=\{#)[\w-]+(?=\})", r"\g<0>-2")


@mistake
def drop_a_block_in_one_language(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, PAGES, r"\n\n[A-Z][^\n#|]+(?=\n\n)", "")


@mistake
def change_the_dutch_after_it_was_compared(texts: Texts, chance: random.Random) -> Mutant:
    word = r"(?<=[a-z] )(een|de|het|niet|geen)(?= [a-z][^{}\n]*$)"  # not in the braces of a source's title
    return substitute(texts, chance, r"factsheets/.*/nl\.md", word, "nooit")


@mistake
def change_a_digit_in_one_language_of_a_page(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, PAGES, r"(?<=[a-z] )\d+(?= [a-z])", lambda m: another_digit(chance, m[0]))


@mistake
def type_a_number_in_a_page(texts: Texts, chance: random.Random) -> Mutant:
    number = chance.choice(
        ["033 448 11 86", "0800 2000", "+31 33 448 11 86", "088-2220500", "0900-8844", "06 10599458"]
    )
    return substitute(texts, chance, PAGES, r"(?<=[a-z]\. )(?=[A-Z])", f"Bel {number}. ")


@mistake
def html_in_a_page(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, PAGES, r"(?<=[a-z]\. )(?=[A-Z])", '<b onclick="x()">Nu</b> ')


@mistake
def an_unknown_call_out(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, PAGES, r"^!!! (acute|notice|info)", "!!! warning")


@mistake
def a_fact_that_no_block_says(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, PAGES, r"^(  [a-z0-9-]+-\d+: [a-z-]+)\.(\d+)$", r"\1.9\2")


@mistake
def a_fact_left_out_in_one_language(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, PAGES, r"^  [a-z0-9-]+-\d+: [a-z-]+\.\d+\n", "")


@mistake
def a_source_dropped_in_one_language(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, PAGES, r"^- \{id: .*\}\n", "")


@mistake
def a_page_without_its_fence(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, PAGES, r"\A---\n", "")


@mistake
def a_theme_or_role_nobody_knows(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, PAGES, r"^(theme: \w+|roles: \[\w+)", r"\1x")


@mistake
def a_telling_neutral_name(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, PAGES, r"^neutral: .*$", "neutral: Mensenhandel")


@mistake
def a_review_without_a_date(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(
        texts,
        chance,
        rf"{PAGES}|routes/.*\.yaml|figures/.*\.yaml|glossary/.*\.yaml",
        r"^(\s*)reviewed_by: null",
        r"\1reviewed_by: J. Jansen",
    )
