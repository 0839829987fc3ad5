# SPDX-License-Identifier: EUPL-1.2
"""A contact in a phone's address book keeps its numbers as they are dialled, and what was checked about them."""

from __future__ import annotations

from builders import a_phone, an_organisation

from kit.exchange.vcard import vcard


def test_the_card_holds_name_number_and_standing() -> None:
    one = an_organisation(phones=(a_phone(), a_phone("0800 5151", "08005151")), email="info@lindenwaard.example")
    lines = vcard(one, "CoMensha", "overgenomen, datum onbekend, niet gebeld").split("\r\n")
    assert lines[:4] == ["BEGIN:VCARD", "VERSION:3.0", "N:CoMensha;;;;", "FN:CoMensha"]
    assert "TEL:+31334481186" in lines
    assert "TEL:08005151" in lines
    assert "EMAIL:info@lindenwaard.example" in lines
    assert r"NOTE:overgenomen\, datum onbekend\, niet gebeld" in lines
    assert lines[-2:] == ["END:VCARD", ""]


def test_signs_that_mean_something_in_a_card_are_escaped() -> None:
    lines = vcard(an_organisation(), "Hulp; opvang\nen, raad\\daad", "").split("\r\n")
    assert r"FN:Hulp\; opvang\nen\, raad\\daad" in lines
    assert not [line for line in lines if line.startswith("NOTE")]
