# SPDX-License-Identifier: EUPL-1.2
"""Mistakes in the directory: numbers, standing, addresses, places."""

from __future__ import annotations

import random
import re

from tests.content.mistake import (
    CONTACTS,
    Mutant,
    Texts,
    another_digit,
    mistake,
    substitute,
    two_swapped,
)


@mistake
def change_a_digit_of_e164(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, CONTACTS, r'(?<=e164: ")[^"]+', lambda m: another_digit(chance, m[0]))


@mistake
def swap_two_digits_of_e164(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, CONTACTS, r'(?<=e164: ")[^"]+', lambda m: two_swapped(chance, m[0]))


@mistake
def swap_two_digits_of_the_printed_number(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, CONTACTS, r'(?<=number: ")[^"]+', lambda m: two_swapped(chance, m[0]))


@mistake
def drop_a_digit_of_the_printed_number(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, CONTACTS, r'(?<=number: ")([^"]*)\d(?=[^"\d]*")', r"\1")


@mistake
def take_e164_out(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, CONTACTS, r"^    e164: .*\n", "")


@mistake
def unquote_digits(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, CONTACTS, r'e164: "(\+?\d+)"', r"e164: \1")


@mistake
def the_number_of_another_contact(texts: Texts, chance: random.Random) -> Mutant:
    others = sorted(
        {m[1] for path, text in texts.items() for m in re.finditer(r'e164: "([^"]+)"', text) if "organisations" in path}
    )
    return substitute(
        texts, chance, CONTACTS, r'(?<=e164: ")[^"]+', lambda m: chance.choice([one for one in others if one != m[0]])
    )


@mistake
def confirm_without_a_name(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, CONTACTS, r"^standing: \w+", "standing: confirmed")


@mistake
def doubtful_called_copied(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, CONTACTS, r"^standing: doubtful", "standing: copied")


@mistake
def note_a_check_without_confirming(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, CONTACTS, r"^checked_by: null", 'checked_by: "J. Jansen"')


@mistake
def an_address_on_a_shelter(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(
        texts, chance, CONTACTS, r"^kind: shelter$", 'kind: shelter\naddress: "Lindelaan 12, 1234 AB Lindenwaard"'
    )


@mistake
def an_address_in_the_text_of_a_shelter(texts: Texts, chance: random.Random) -> Mutant:
    shelters = {path: text for path, text in texts.items() if "\nkind: shelter\n" in text}
    return substitute(shelters, chance, CONTACTS, r'^(  (?:nl|en): ".*?)"$', r'\1 Ga naar Lindelaan 12."')


@mistake
def mark_an_address_confidential(texts: Texts, chance: random.Random) -> Mutant:
    known = {path: text for path, text in texts.items() if "\naddress: " in text}
    return substitute(known, chance, CONTACTS, r"^confidential: false", "confidential: true")


@mistake
def an_unknown_kind_or_group(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(
        texts, chance, CONTACTS, r"^(kind|for_whom): (\w+)$|^(forms|groups): \[(\w+)", lambda m: m[0] + "x"
    )


@mistake
def a_region_that_resolves_to_nothing(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, CONTACTS, r'^(region_text: ")', r"\1Overal bij ")


@mistake
def another_region_code(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(
        texts, chance, CONTACTS, r"(?<=^regions: \[)(GM\d{4}|VR\d\d)", lambda m: another_digit(chance, m[0])
    )


@mistake
def all_sources_of_a_contact_dropped(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, CONTACTS, r"^sources:\n(?:  - .*\n?)+", "sources: []\n")


@mistake
def no_word_on_where_it_was_copied(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, CONTACTS, r"^copied_from: .*\n", "")


@mistake
def the_same_service_as_nobody(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, CONTACTS, r"^same_service_as: .*$", "same_service_as: nobody-here")


@mistake
def an_acute_number_that_is_not_the_directory_s(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(
        texts, chance, r"brand/acute\.yaml", r'(?<="e164": ")[^"]+', lambda m: another_digit(chance, m[0])
    )


@mistake
def a_municipality_in_another_region(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(
        texts,
        chance,
        r"directory/regions\.yaml",
        r"(?<=safety_region: )VR\d\d",
        lambda m: f"VR{chance.choice([90, 91, 92])}",
    )


@mistake
def a_municipality_s_code_twice(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, r"directory/regions\.yaml", r"(?<=- \{code: )GM(?!0363)\d{4}", "GM0363")


@mistake
def a_coordinator_nobody_knows(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(texts, chance, r"directory/regions\.yaml", r"(?<=- organisation: )\S+", r"\g<0>-x")


@mistake
def a_coordinator_for_no_place(texts: Texts, chance: random.Random) -> Mutant:
    return substitute(
        texts,
        chance,
        r"directory/regions\.yaml",
        r"^    areas: \[(?:GM|VR).*\n    probable: \[\]",
        "    areas: []\n    probable: []",
    )
