# SPDX-License-Identifier: EUPL-1.2
"""A number out of a list rings whom it was printed for, or is not there at all."""

from __future__ import annotations

import pytest

from kit.exchange.dialled import numbers_in


@pytest.mark.parametrize(
    ("text", "dialled"),
    [
        ("010 411 39 11", "+31104113911"),
        ("(010) 411-39-11", "+31104113911"),
        ("+31 (0)10 411 39 11", "+31104113911"),
        ("(+31)10 4113911", "+31104113911"),
        ("0031 (0)10 4113911", "+31104113911"),
        ("010/4113911", "+31104113911"),
        ("Tel.: 010.411.39.11 (ma-vr 9.00-17.00)", "+31104113911"),
        ("010-4113911 (24 uur)", "+31104113911"),
        ("Tel./fax: 010 4113911", "+31104113911"),
        ("010-4113911 x105", "+31104113911"),
        ("112", "112"),
        ("0900-8844", "09008844"),
        ("0800 2000", "08002000"),
        ("14 010", "14010"),
        ("116 123", "116123"),
        ("０１０ ４１１ ３９１１", "+31104113911"),
        ("010\u2011411\u202f39\u200911", "+31104113911"),
    ],
)
def test_a_number_is_dialled_as_it_was_meant(text: str, dialled: str) -> None:
    found, faults = numbers_in(text, "NL")
    assert ([number[1] for number in found], faults) == ([dialled], ())


@pytest.mark.parametrize(
    "text",
    ["104113911", "8002000", "9008844", "31104113911", "+310104113911", "00310104113911", "3.1E+10", "3,11041E+10",
     "0800-HELP", "1-800-HELP", "o10 4113911", "010 411", "010 411 39 11 1", "010-4113911 06-31101101", "tst 105",
     "000-0000000", "+32 2 555 12 12", "bel de balie", "0800-2000 12", "0900-8844 9-17", "0800-0113 113", "0900 8844 1",
     "0800200012", "0900 1122 333", "fax 010 4113912", "010 411 39 12 (fax)", "31 10 4113911", "++ 31",
     "31 14 010", "(0) 0900-8844 17"],
)  # fmt: skip
def test_what_may_ring_another_is_left_out_and_told(text: str) -> None:
    found, faults = numbers_in(text, "NL")
    assert (found, len(faults)) == ((), 1)


def test_several_numbers_in_a_cell_keep_their_words() -> None:
    found, faults = numbers_in("010 411 39 11 (dag) / 06-31101101 nacht\n112 of 0900-8844", "NL")
    assert [(number[1], number[2]) for number in found] == [
        ("+31104113911", "dag"),
        ("+31631101101", "nacht"),
        ("112", ""),
        ("09008844", ""),
    ]
    assert faults == ()


@pytest.mark.parametrize(
    ("text", "dialled", "words"),
    [
        ("0800-2000 24/7", "08002000", "24/7"),
        ("24/7: 0800-2000", "08002000", "24/7"),
        ("0900-8844 24 uur per dag", "09008844", "24 uur per dag"),
        ("0800-2000 7 dagen per week", "08002000", "7 dagen per week"),
        ("0800-2000 9-17 uur", "08002000", "9-17 uur"),
        ("0900-8844 (€ 0,10 p/m)", "09008844", "€ 0,10 p/m"),
        ("0900-8844 1,00 euro", "09008844", "1,00 euro"),
        ("010 411 39 11 (na 17.00 uur)", "+31104113911", "na 17.00 uur"),
        ("088-4113911 tst. 12", "+31884113911", "tst. 12"),
        ("088-4113911, keuze 3", "+31884113911", "keuze 3"),
        ("Jan (06-31101101)", "+31631101101", "Jan"),
    ],
)
def test_hours_a_price_and_an_extension_are_words_and_never_digits_of_the_number(
    text: str, dialled: str, words: str
) -> None:
    found, faults = numbers_in(text, "NL")
    assert ([number[1:] for number in found], faults) == ([(dialled, words)], ())


@pytest.mark.parametrize("text", ["010-411 39 24/7", "0800-20 00-24 uur", "06-31 10 11-12 uur", "010 411 39 11:30"])
def test_a_number_that_loses_digits_to_a_time_is_left_out(text: str) -> None:
    assert numbers_in(text, "NL")[0] == ()


def test_a_fax_beside_a_number_is_told() -> None:
    found, faults = numbers_in("010 4113911 fax 010 4113912", "NL")
    assert ([number[1] for number in found], faults) == (["+31104113911"], ("“fax 010 4113912” is a fax number",))
