# SPDX-License-Identifier: EUPL-1.2
"""Mistakes in any record: fields, ids, languages, files."""

from __future__ import annotations

import random
import re

from tests.content.mistake import (
    CONTACTS,
    PAGES,
    SIGNS,
    WORDS,
    Mutant,
    Texts,
    another_digit,
    mistake,
    substitute,
)


@mistake
def remove_a_translation(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, WORDS, r'\{nl: ("(?:[^"\\]|\\.)*"), en: "(?:[^"\\]|\\.)*"\}', r"{nl: \1}")


@mistake
def empty_a_translation(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, WORDS, r'(?<=\b(?:nl|en): )"(?:[^"\\]|\\.)+"', '""')


@mistake
def empty_a_field(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(
        texts,
        chance,
        rf"{WORDS}|{PAGES}|themes\.yaml",
        r"^((?:- |  )?(?:id|kind|name|title|theme|channel|evidence|standing|for_whom|chart|slug)): .+$",
        r"\1:",
    )


@mistake
def drop_a_field(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(
        texts,
        chance,
        rf"{WORDS}|{PAGES}",
        r"^ *(?:kind|for_whom|standing|channel|evidence|forms|review_due|drafted_on|unit|chart|meaning|title|regions): .*\n",
        "",
    )


@mistake
def misspell_a_field(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(
        texts, chance, rf"{WORDS}|{PAGES}", r"^( *(?:- )?)([a-z_]{4,}):(?= )", lambda m: f"{m[1]}{m[2][0]}{m[2][2:]}x:"
    )


@mistake
def change_a_digit_in_one_language(texts: Texts, chance: random.Random) -> Mutant:
    # Names of terms may repeat a number of theirs; descriptions, notes, labels and wording may not differ.
    return substitute(
        texts, chance, WORDS, r'(?<=[{ ]en: ")[^"\n]*\d[^"\n]*(?=")', lambda m: another_digit(chance, m[0])
    )


@mistake
def an_unknown_id_in_a_sign(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(
        texts,
        chance,
        SIGNS,
        r"(?<=forms: \[)\w+|(?<=explanations: \[)\w+|(?<=sources: \[)\w+|(?<=key: )\w+",
        r"\g<0>_x",
    )


@mistake
def a_sourced_sign_without_source(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(
        texts, chance, SIGNS, r"^  sources: \[\w.*\]\n  evidence: (sourced|case)", r"  sources: []\n  evidence: \1"
    )


@mistake
def a_sign_without_ordinary_explanation(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, SIGNS, r"^  explanations: \[.*\]", "  explanations: []")


@mistake
def a_channel_nobody_knows(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, SIGNS, r"^  (channel|evidence): \w+", r"  \1: smell")


@mistake
def lose_a_record(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(
        texts, chance, rf"{SIGNS}|signs/(explanations|rules|sources|sectors)\.yaml", r"^- .*\n(?:  .*\n)*", ""
    )


@mistake
def duplicate_an_id(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(
        texts,
        chance,
        rf"{SIGNS}|signs/(explanations|rules|sources|sectors)\.yaml|glossary/.*\.yaml|routes/roles\.yaml",
        r"^- .*\n(?:  .*\n)*",
        r"\g<0>\g<0>",
    )


@mistake
def the_id_of_another_file(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(
        texts, chance, rf"{CONTACTS}|figures/.*\.yaml|routes/(?!roles).*\.yaml", r"^id: .*$", "id: veilig-thuis-2"
    )


@mistake
def write_a_field_twice(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(
        texts, chance, rf"{CONTACTS}|figures/.*\.yaml|wording/.*\.yaml", r"^[a-z_0-9]+: .+\n", r"\g<0>\g<0>"
    )


@mistake
def break_the_yaml(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, rf"{WORDS}|themes\.yaml", r'(?<=[^\\])"$', "")


@mistake
def a_term_that_is_not_the_same_as_nothing(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, r"glossary/.*\.yaml", r"not_the_same_as: \[", "not_the_same_as: [no-such-term, ")


@mistake
def a_term_without_sources(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, r"glossary/.*\.yaml", r"^  sources:\n(?:  - .*\n)+", "  sources: []\n")


@mistake
def a_role_filled_by_nobody(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, r"routes/roles\.yaml", r"(?<=organisation: )\"?[\w:-]+", r"\g<0>x")


@mistake
def a_route_that_asks_for_an_unknown_role(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, r"routes/(?!roles).*\.yaml", r"^contacts_by_role:\n  - ", r"\g<0>town crier\n  - ")


@mistake
def a_figure_that_is_no_number(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, r"figures/.*\.yaml", r"(?<=value: )\d+|(?<=low: )\d+", r'"\g<0>"')


@mistake
def a_value_twice_in_a_figure(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, r"figures/.*\.yaml", r"^  - \{label: .*\n", r"\g<0>\g<0>")


@mistake
def a_blank_lost_in_one_language(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, r"wording/.*\.yaml", r"(?<=[a-z ])\{\w+\}(?=[^{}]*\"\})", "")


@mistake
def a_day_that_is_none(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(
        texts,
        chance,
        rf"{PAGES}|routes/.*\.yaml|figures/.*\.yaml|content\.yaml",
        r"(?<=: )2026-11-24|(?<=: )2027-0\d-24",
        "2026-13-24",
    )


@mistake
def a_file_lost(texts: Texts, chance: random.Random) -> Mutant:
    kept = [path for path in texts if not path.startswith(("brand/", "search/", "wording/"))]
    return chance.choice(kept), None


@mistake
def a_file_in_the_wrong_folder(texts: Texts, chance: random.Random) -> Mutant:
    """A record's whole text in the place of a record of another kind."""
    path = chance.choice([one for one in texts if re.fullmatch(CONTACTS, one)])
    return path, texts[chance.choice([one for one in texts if re.fullmatch(r"figures/.*\.yaml", one)])]
